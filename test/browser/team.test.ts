import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asStudent, dialog, fillIn, isSent, startDashboard, violations, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

const party = (page: Page, name: string): Locator => page.getByTestId('party').filter({ hasText: name });
const organisation = (page: Page): Locator => dialog(page).getByRole('combobox', { name: 'Welke organisatie?' });
const need = (page: Page, words: string): Locator => page.getByTestId('need').filter({ hasText: words });

describe('the team of a route', () => {
  it('is asked nothing that does not fit: what is wrong is said beside the field, and nobody is asked', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Sem de Boer');
    const team = coach.getByTestId('team');
    await team.getByRole('button', { name: 'Iemand uitnodigen' }).click();
    await organisation(coach).fill('akelei');
    await coach.getByRole('option', { name: 'Hoveniersbedrijf De Akelei (bedrijf)' }).click();
    await dialog(coach).getByLabel('wat helpt en nodig is').check();
    await dialog(coach).getByLabel('Waarvoor?').selectOption({ label: 'de stage' });
    await dialog(coach).getByRole('button', { name: 'Vraag het de student' }).click();
    await dialog(coach).getByText('Er is nog niets opgeslagen.').waitFor();
    await dialog(coach).getByRole('group', { name: 'Wat moet zij kunnen lezen?' }).locator('.notice').waitFor();
    await dialog(coach).getByRole('button', { name: 'Annuleren' }).click();
    expect(await party(coach, 'De Akelei').count()).toBe(0);
    await coach.close();
  });

  it('loses a party by the word of the student: it reads nothing from then on', async () => {
    const sem = await asStudent(dashboard, 'Sem de Boer');
    const bram = await dashboard.open('Bram Vos', 'Sem de Boer');
    await party(sem, 'Kompaskoers Jobcoaching').getByTestId('more').click();
    await party(sem, 'Kompaskoers Jobcoaching').getByRole('button', { name: 'Deelname beëindigen' }).click();
    await dialog(sem).getByText('leest daarna niets meer van de route').waitFor();
    expect(await violations(sem)).toEqual([]);
    await fillIn(sem, { 'Waarom?': 'Ik red me nu zelf.' }, 'Deelname beëindigen');
    await isSent(sem);
    await party(sem, 'Kompaskoers Jobcoaching').getByText('gestopt').waitFor();
    await bram.getByTestId('goal').first().waitFor({ state: 'detached' });
    expect(await bram.locator('main').textContent()).not.toContain('Heftruckcertificaat');
    await sem.close();
    await bram.close();
  });

  it('can ask again an organisation that ended, and none that takes part', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Sem de Boer');
    await party(coach, 'Kompaskoers Jobcoaching').getByText('gestopt').waitFor();
    await coach.getByTestId('team').getByRole('button', { name: 'Iemand uitnodigen' }).click();
    const offered = coach.getByRole('listbox').getByRole('option');
    await organisation(coach).fill('kompas');
    await offered.filter({ hasText: 'Kompaskoers Jobcoaching' }).waitFor();
    await organisation(coach).fill('gemeente');
    await offered.filter({ hasText: 'Gemeente Oudewaal' }).waitFor();
    expect(await offered.filter({ hasText: 'Gemeente Esschenbroek' }).count()).toBe(0);
    await coach.close();
  });
});

describe('what a student needs', () => {
  it('is written down by the school, and confirmed and explained by the student alone', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    const noor = await asStudent(dashboard, 'Noor Jansen');
    await coach.getByTestId('needs').getByRole('button', { name: 'Toevoegen wat nodig is' }).click();
    await dialog(coach).getByLabel('Wat is er nodig?').selectOption({ label: 'Eén vaste begeleider' });
    await dialog(coach).getByLabel('Hoe zwaar weegt het?').selectOption({ label: 'belangrijk' });
    expect(await violations(coach)).toEqual([]);
    await dialog(coach).getByRole('button', { name: 'Opslaan' }).click();
    await isSent(coach);
    await need(coach, 'Eén vaste begeleider').getByText('nog niet bevestigd').waitFor();
    expect(await need(coach, 'Eén vaste begeleider').getByRole('button', { name: 'Ja, dit klopt' }).count()).toBe(0);

    await need(noor, 'Eén vaste begeleider').getByRole('button', { name: 'Ja, dit klopt' }).click();
    await dialog(noor).getByRole('button', { name: 'Ja, dit klopt' }).click();
    await isSent(noor);
    await need(coach, 'Eén vaste begeleider').getByText('nog niet bevestigd').waitFor({ state: 'detached' });
    await need(noor, 'Eén vaste begeleider').getByTestId('more').click();
    await need(noor, 'Eén vaste begeleider').getByRole('button', { name: 'Uitleg schrijven' }).click();
    await fillIn(noor, { 'In jouw eigen woorden': 'Dan hoef ik het niet steeds uit te leggen.' }, 'Opslaan');
    await isSent(noor);
    await need(coach, 'Eén vaste begeleider').getByText('Dan hoef ik het niet steeds').waitFor();
    await coach.close();
    await noor.close();
  });

  it('is confirmed as it was shown: what the school changed meanwhile stands beside it first', async () => {
    const noor = await asStudent(dashboard, 'Noor Jansen');
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    await coach.getByTestId('needs').getByRole('button', { name: 'Toevoegen wat nodig is' }).click();
    await dialog(coach).getByLabel('Wat is er nodig?').selectOption({ label: 'Deels thuis werken' });
    await dialog(coach).getByLabel('Hoe zwaar weegt het?').selectOption({ label: 'belangrijk' });
    await dialog(coach).getByRole('button', { name: 'Opslaan' }).click();
    await isSent(coach);

    await need(noor, 'Deels thuis').getByRole('button', { name: 'Ja, dit klopt' }).click();
    await dialog(noor).getByText('belangrijk').waitFor();
    await need(coach, 'Deels thuis').getByTestId('more').click();
    await need(coach, 'Deels thuis').getByRole('button', { name: 'Wijzigen' }).click();
    await dialog(coach).getByLabel('Hoe zwaar weegt het?').selectOption({ label: 'kan niet zonder' });
    await dialog(coach).getByRole('button', { name: 'Opslaan' }).click();
    await isSent(coach);

    await dialog(noor).getByRole('button', { name: 'Ja, dit klopt' }).click();
    await dialog(noor).getByText('Intussen is opgeslagen: kan niet zonder').waitFor();
    expect(await dialog(noor).getByText('belangrijk').count()).toBe(1);
    expect(await violations(noor)).toEqual([]);
    await need(coach, 'Deels thuis').getByText('nog niet bevestigd').waitFor();
    await dialog(noor).getByRole('button', { name: 'Ja, dit klopt' }).click();
    await isSent(noor);
    await need(coach, 'Deels thuis').getByText('nog niet bevestigd').waitFor({ state: 'detached' });
    await coach.close();
    await noor.close();
  });
});
