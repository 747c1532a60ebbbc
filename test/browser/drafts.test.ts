import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asStudent,
  dialog,
  expectNoBarrier,
  fillIn,
  isSent,
  startDashboard,
  violations,
  type Dashboard,
} from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

const draft = (page: Page) => page.getByTestId('draft');
const proposal = (page: Page) => page.getByTestId('open-proposal');

async function beginDraft(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Concept beginnen' }).click();
  await fillIn(page, { 'Waar gaat het over?': title }, 'Concept beginnen');
  await isSent(page);
  await page.getByTestId('collecting').filter({ hasText: title }).waitFor();
}

describe('a draft', () => {
  it('collects changes during a meeting, shows whose agreement they need, and is offered as one', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Sem de Boer');
    const sem = await asStudent(dashboard, 'Sem de Boer');
    const hint = coach.getByTestId('needs-agreement').filter({ hasText: 'akkoord van de student' });
    await hint.first().waitFor();
    await beginDraft(coach, 'Na het gesprek van maart');
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    expect(await dialog(coach).getByLabel('In het concept “Na het gesprek van maart” zetten').isChecked()).toBe(true);
    expect(await violations(coach)).toEqual([]);
    await dialog(coach).getByLabel('Wie zorgt ervoor?').selectOption({ label: 'Logistiek Veldhoek BV' });
    await fillIn(coach, { Doel: 'Zelfstandig een wagen laden', Uiterlijk: '2027-06-01' }, 'Doel toevoegen');
    await isSent(coach);
    const goal = coach.getByTestId('goal').filter({ hasText: 'Heftruckcertificaat halen' });
    await goal.getByRole('button', { name: 'Actie toevoegen' }).click();
    await fillIn(coach, { 'Wat gaat er gebeuren?': 'Proefrit maken' }, 'Actie toevoegen');
    await isSent(coach);
    await coach.getByTestId('collecting').filter({ hasText: 'Er staan 2 wijzigingen in.' }).waitFor();
    expect(await draft(coach).getByTestId('proposal-line').count()).toBe(2);
    expect(await draft(coach).textContent()).toContain('Zelfstandig een wagen laden');
    expect(await coach.getByTestId('goal').filter({ hasText: 'wagen laden' }).count()).toBe(0);
    const needs = (await draft(coach).getByTestId('needs-agreement').textContent()) ?? '';
    expect(needs).toContain('akkoord nodig van de student en Logistiek Veldhoek BV.');

    // Until it is offered nobody else reads a word of it.
    expect(await sem.locator('main').textContent()).not.toMatch(/wagen laden|gesprek van maart/);
    await draft(coach).getByRole('button', { name: 'Concept voorleggen' }).click();
    await dialog(coach).getByText('Tot die tijd blijft het plan zoals het is.').waitFor();
    await dialog(coach).getByRole('button', { name: 'Concept voorleggen' }).click();
    await coach.getByTestId('collecting').waitFor({ state: 'detached' });
    await proposal(sem).getByText('Zelfstandig een wagen laden').first().waitFor();
    await coach.close();
    await sem.close();
  });

  it('that was refused in one line is offered again without it, and agreed', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Sem de Boer');
    const sem = await asStudent(dashboard, 'Sem de Boer');
    await proposal(sem).getByRole('button', { name: 'Niet akkoord' }).click();
    await dialog(sem)
      .getByRole('checkbox', { name: /Proefrit maken/ })
      .check();
    await fillIn(sem, { 'Waarom niet?': 'Dat durf ik nog niet.' }, 'Niet akkoord');
    await proposal(coach).getByRole('button', { name: 'Opnieuw voorleggen' }).click();
    expect(await dialog(coach).getByTestId('needs-agreement').textContent()).toContain('akkoord van de student');
    await dialog(coach).getByRole('button', { name: 'Opnieuw voorleggen' }).click();
    const again = proposal(sem).filter({ hasText: 'Het gaat door als' });
    await again.waitFor();
    expect(await again.getByTestId('proposal-line').count()).toBe(1);
    expect(await again.textContent()).not.toContain('Proefrit');
    await again.getByRole('button', { name: 'Akkoord', exact: true }).click();
    await coach.getByTestId('goal').filter({ hasText: 'Zelfstandig een wagen laden' }).waitFor();
    await coach.close();
    await sem.close();
  });

  it('is thrown away, and one can change something beside it meanwhile', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Daan Visser');
    await beginDraft(coach, 'Toch niet');
    await expectNoBarrier(coach);
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    expect(await dialog(coach).getByTestId('needs-agreement').count()).toBe(0);
    await dialog(coach).getByLabel('In het concept “Toch niet” zetten').uncheck();
    await dialog(coach).getByTestId('needs-agreement').filter({ hasText: 'akkoord van de student' }).waitFor();
    await fillIn(coach, { Doel: 'Portfolio bijwerken' }, 'Doel toevoegen');
    await proposal(coach).getByRole('heading', { name: 'Portfolio bijwerken' }).waitFor();
    await draft(coach).getByText('Er staat nog niets in.').waitFor();
    expect(await draft(coach).getByRole('button', { name: 'Concept voorleggen' }).count()).toBe(0);
    await draft(coach).getByRole('button', { name: 'Concept weggooien' }).click();
    await dialog(coach).getByRole('button', { name: 'Concept weggooien' }).click();
    await draft(coach).waitFor({ state: 'detached' });
    await coach.getByTestId('collecting').waitFor({ state: 'detached' });
    await coach.close();
  });

  it('to which something was added a moment ago is offered once that is read, with the names of those who must agree', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Daan Visser');
    await beginDraft(coach, 'Snel achter elkaar');
    const add = async (title: string, owner: string) => {
      await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
      await dialog(coach).getByLabel('Wie zorgt ervoor?').selectOption({ label: owner });
      await fillIn(coach, { Doel: title }, 'Doel toevoegen');
      await isSent(coach);
    };
    await add('Een vast rooster', 'ROC Rivierenpoort');
    const offer = draft(coach).getByRole('button', { name: 'Concept voorleggen' });
    await offer.waitFor();
    await coach.route('**/graphql', (route) =>
      route.request().postData()?.includes('query RoutePage') ? undefined : route.continue(),
    );
    await add('Een vaste begeleider', 'student');
    expect(await offer.isDisabled()).toBe(true);
    await coach.unroute('**/graphql');
    await offer.click();
    expect(await dialog(coach).getByTestId('needs-agreement').textContent()).toContain('akkoord van de student');
    await dialog(coach).getByRole('button', { name: 'Concept voorleggen' }).click();
    await proposal(coach).getByText('Een vaste begeleider').first().waitFor();
    expect(await proposal(coach).getByTestId('proposal-line').count()).toBeGreaterThan(1);
    await coach.close();
  });

  it('takes a new goal with what is to be done for it, and says that the one does not go on without the other', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Daan Visser');
    await beginDraft(coach, 'Gesprek van april');
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    await fillIn(coach, { Doel: 'Een eigen website' }, 'Doel toevoegen');
    await isSent(coach);
    const [goal, action] = ['Een eigen website', 'Domeinnaam kiezen'].map((title) =>
      draft(coach)
        .getByTestId('proposal-line')
        .filter({ hasText: `toevoegen: “${title}”` })
        .first(),
    );
    await goal?.getByRole('button', { name: 'Actie toevoegen' }).click();
    await dialog(coach).getByText('Gaat het doel niet door, dan vervalt de actie ook.').waitFor();
    expect(await violations(coach)).toEqual([]);
    await fillIn(coach, { 'Wat gaat er gebeuren?': 'Domeinnaam kiezen' }, 'Actie toevoegen');
    await isSent(coach);
    await action?.getByText('Gaat niet door zonder: Doel toevoegen: “Een eigen website”').waitFor();
    expect(await action?.getByRole('button', { name: 'Actie toevoegen' }).count()).toBe(0);
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    await fillIn(coach, { Doel: 'Bij nader inzien niet' }, 'Doel toevoegen');
    await isSent(coach);
    const regretted = draft(coach).getByTestId('proposal-line').filter({ hasText: 'Bij nader inzien niet' });
    await regretted.getByRole('button', { name: 'Eruit halen' }).click();
    await dialog(coach).getByRole('button', { name: 'Eruit halen' }).click();
    await regretted.waitFor({ state: 'detached' });
    await draft(coach).getByRole('button', { name: 'Concept voorleggen' }).click();
    await dialog(coach).getByRole('button', { name: 'Concept voorleggen' }).click();
    await proposal(coach).filter({ hasText: 'Domeinnaam kiezen' }).waitFor();
    await coach.close();
  });
});
