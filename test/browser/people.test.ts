import pg from 'pg';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  dialog,
  fillIn,
  hasFocus,
  isLive,
  isSent,
  overflow,
  startDashboard,
  violations,
  type Dashboard,
} from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

const small = { width: 320, height: 700 };
const party = (page: Page, name: string): Locator => page.getByTestId('party').filter({ hasText: name });
const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

async function openMore(page: Page, organisation: string, button: string): Promise<void> {
  await party(page, organisation).getByTestId('more').locator('summary').click();
  await party(page, organisation).getByRole('button', { name: button }).click();
}

describe('who acts for an organisation', () => {
  it('lets a colleague take part, found by a part of the name with the keyboard alone, who then reads the route', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    const colleague = await dashboard.enter('Saskia Blom');
    await colleague.getByText('Er is nog geen route aan jou gekoppeld.').waitFor();
    await openMore(coach, 'ROC Rivierenpoort', 'Een collega laten meedoen');
    const who = dialog(coach).getByRole('combobox', { name: 'Wie?' });
    await who.and(coach.locator(':focus')).waitFor();
    await coach.keyboard.type('blom');
    await options(coach).filter({ hasText: 'Saskia Blom' }).waitFor();
    await options(coach).filter({ hasText: 'Ruud Smit' }).waitFor({ state: 'detached' });
    expect(await violations(coach)).toEqual([]);
    await coach.keyboard.press('ArrowDown');
    await coach.keyboard.press('Enter');
    expect(await who.inputValue()).toBe('Saskia Blom');
    await dialog(coach).getByLabel('Als wat?').selectOption({ label: 'vervanger' });
    await dialog(coach).getByLabel('Tot en met (hoeft niet)').fill('2028-01-31');
    await dialog(coach).getByRole('button', { name: 'Een collega laten meedoen' }).click();
    await isSent(coach);
    await party(coach, 'ROC Rivierenpoort').getByText('Saskia Blom (vervanger)').waitFor();
    await colleague.getByTestId('routes').getByRole('link', { name: 'Noor Jansen' }).waitFor();
    await coach.close();
    await colleague.close();
  });

  it('is offered nobody who takes part already, and nobody of elsewhere; what is not chosen is no answer', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen', small);
    await openMore(coach, 'ROC Rivierenpoort', 'Een collega laten meedoen');
    await dialog(coach).getByRole('combobox', { name: 'Wie?' }).fill('a');
    await options(coach).filter({ hasText: 'Ellen Vermeer' }).waitFor();
    const offered = (await options(coach).allTextContents()).join(' ');
    expect(offered).not.toMatch(/Ilse|Saskia|Carla|Marga/);
    expect(await overflow(coach)).toBeLessThanOrEqual(0);
    await dialog(coach).getByRole('combobox', { name: 'Wie?' }).fill('Zomaar iemand');
    await coach.getByText('Niets gevonden met deze naam.').waitFor();
    await coach.keyboard.press('Tab');
    expect(await dialog(coach).getByRole('combobox', { name: 'Wie?' }).inputValue()).toBe('');
    await dialog(coach).getByLabel('Als wat?').selectOption({ label: 'vervanger' });
    await dialog(coach).getByRole('button', { name: 'Een collega laten meedoen' }).click();
    await dialog(coach).getByText('Vul dit nog in.').waitFor();
    await hasFocus(dialog(coach).getByRole('combobox', { name: 'Wie?' }));
    expect(await violations(coach)).toEqual([]);
    await coach.close();
  });

  it('hears beside the field that a stand-in cannot end before today', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    await openMore(coach, 'ROC Rivierenpoort', 'Een collega laten meedoen');
    await dialog(coach).getByRole('combobox', { name: 'Wie?' }).fill('ruud');
    await options(coach).filter({ hasText: 'Ruud Smit' }).click();
    await dialog(coach).getByLabel('Als wat?').selectOption({ label: 'vervanger' });
    await dialog(coach).getByLabel('Tot en met (hoeft niet)').fill('2020-01-31');
    await dialog(coach).getByRole('button', { name: 'Een collega laten meedoen' }).click();
    await dialog(coach).getByText('Er is nog niets opgeslagen.').waitFor();
    const until = dialog(coach).getByLabel('Tot en met (hoeft niet)');
    expect(await until.getAttribute('aria-invalid')).toBe('true');
    expect(await party(coach, 'Ruud Smit').count()).toBe(0);
    await coach.close();
  });

  it('can be let go, by themself too: from then on they read nothing of the route', async () => {
    const colleague = await dashboard.open('Saskia Blom', 'Noor Jansen');
    await openMore(colleague, 'ROC Rivierenpoort', 'Ik doe niet meer mee');
    await dialog(colleague).getByText('Je leest daarna niets meer van deze route.').waitFor();
    await dialog(colleague).getByRole('button', { name: 'Ik doe niet meer mee' }).click();
    await colleague.getByRole('heading', { name: 'Deze route is er niet' }).waitFor();
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    expect(await party(coach, 'Saskia Blom').count()).toBe(0);
    // Without Ilse nobody would act for the school.
    await party(coach, 'ROC Rivierenpoort').getByTestId('more').locator('summary').click();
    expect(await party(coach, 'ROC Rivierenpoort').getByRole('button', { name: 'Ik doe niet meer mee' }).count()).toBe(
      0,
    );
    await colleague.close();
    await coach.close();
  });

  it('is not offered to those who act for another', async () => {
    const coach = await dashboard.open('Carla de Wit', 'Noor Jansen');
    await party(coach, 'Gemeente Esschenbroek').getByTestId('more').locator('summary').click();
    await party(coach, 'Gemeente Esschenbroek').getByRole('button', { name: 'Een collega laten meedoen' }).waitFor();
    expect(await coach.getByRole('button', { name: 'Een collega laten meedoen', includeHidden: true }).count()).toBe(1);
    await coach.close();
  });
});

describe('what a party may read', () => {
  it('is asked of the student by who acts for it: nothing changes until the student says yes', async () => {
    const carla = await dashboard.open('Carla de Wit', 'Noor Jansen');
    const noor = await dashboard.open('Noor Jansen', 'Noor Jansen', small);
    await carla.getByRole('button', { name: 'Vragen om meer te lezen' }).click();
    await dialog(carla).getByLabel('voorzieningen').check();
    await dialog(carla).getByLabel('Waarvoor?').selectOption({ label: 'de stage' });
    expect(await violations(carla)).toEqual([]);
    await fillIn(carla, { 'Een paar woorden erbij (hoeft niet)': 'Voor de aanvraag.' }, 'Vraag het de student');
    await isSent(carla);
    const reads = noor.getByTestId('party-reads').filter({ hasText: 'Gemeente Esschenbroek' });
    await reads.getByRole('switch', { name: /voorzieningen/ }).waitFor();
    expect(await reads.getByRole('switch', { name: /voorzieningen/ }).isChecked()).toBe(false);
    await isLive(carla);
    await carla.close();
    await noor.close();
  });

  it('is not for the student to ask', async () => {
    const noor = await dashboard.open('Noor Jansen', 'Noor Jansen');
    await noor.getByTestId('who-reads').waitFor();
    expect(await noor.getByRole('button', { name: 'Vragen om meer te lezen' }).count()).toBe(0);
    await noor.close();
  });
});

describe('a parent', () => {
  it('is in no list, gives a reference of their own, and then takes part as a representative', async () => {
    const owner = new pg.Client({ connectionString: dashboard.server.ownerUrl });
    await owner.connect();
    await owner.query(`with mother as (insert into person (id, display_name) values (gen_random_uuid(), 'Moeder Jansen') returning id)
      insert into login (issuer, subject, person_id, bound_at)
      select l.issuer, 'moeder@student.example', mother.id, app_now() from mother, (select issuer from login limit 1) l`);
    await owner.query(`update student_identity i set birth_date = app_today() - interval '15 years'
      from student s where s.id = i.student_id and s.display_name = 'Noor Jansen'`);
    await owner.query(`select refresh_rights(null, s.id) from student s where s.display_name = 'Noor Jansen'`);
    await owner.end();
    const mother = await dashboard.enter('Moeder Jansen', small);
    await mother.getByText('Ben je ouder of voogd?').click();
    expect(await violations(mother)).toEqual([]);
    expect(await overflow(mother)).toBeLessThanOrEqual(0);
    const reference = (await mother.getByTestId('own-reference').locator('.own-reference').textContent()) ?? '';
    const noor = await dashboard.open('Noor Jansen', 'Noor Jansen', small);
    await openMore(noor, 'Student', 'Ouder of voogd toevoegen');
    await fillIn(noor, { 'Kenmerk van de ouder of voogd': 'mijn moeder' }, 'Ouder of voogd toevoegen');
    await dialog(noor).locator('[aria-invalid=true]').waitFor();
    expect(await party(noor, 'Student').textContent()).not.toContain('Moeder Jansen');
    await fillIn(noor, { 'Kenmerk van de ouder of voogd': ` ${reference} ` }, 'Ouder of voogd toevoegen');
    await isSent(noor);
    await party(noor, 'Student').getByText('Moeder Jansen (').waitFor();
    await mother.getByTestId('route-row').filter({ hasText: 'Noor Jansen' }).waitFor();
    await mother.close();
    await noor.close();
  });
});
