import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import {
  asStudent,
  dialog,
  fillIn,
  hasFocus,
  isLive,
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

const goals = (page: Page, title: string) => page.getByTestId('goal').filter({ hasText: title });

/** The next request of this mutation is carried out, and its answer lost on the way. */
async function loseAnswer(page: Page, mutation: string): Promise<void> {
  let isLost = false;
  await page.route('**/graphql', async (route: Route) => {
    if (isLost || !route.request().postData()?.includes(`mutation ${mutation}`)) return route.continue();
    isLost = true;
    await route.fetch();
    return route.abort();
  });
}

describe('a form', () => {
  it('that got no answer is sent again as the same request: nothing is there twice', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    await loseAnswer(coach, 'AddGoal');
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    await fillIn(coach, { Doel: 'Alleen leren reizen' }, 'Doel toevoegen');
    await dialog(coach).getByRole('alert').filter({ hasText: 'We kunnen de server niet bereiken.' }).waitFor();
    expect(await dialog(coach).getByLabel('Doel', { exact: true }).inputValue()).toBe('Alleen leren reizen');
    await dialog(coach).getByRole('button', { name: 'Doel toevoegen' }).click();
    await isSent(coach);
    await goals(coach, 'Alleen leren reizen').waitFor();
    expect(await goals(coach, 'Alleen leren reizen').count()).toBe(1);
    await coach.close();
  });

  it('says beside a field what is wrong with it, keeps what was typed, and brings the keyboard there', async () => {
    const noor = await asStudent(dashboard, 'Noor Jansen');
    await noor.getByRole('button', { name: 'Doel toevoegen' }).click();
    await fillIn(noor, { 'Hoe zie je dat het gelukt is?': 'Als ik het durf.', Doel: ' ' }, 'Doel toevoegen');
    const title = dialog(noor).getByLabel('Doel', { exact: true });
    await dialog(noor).getByText('Er is nog niets opgeslagen.').waitFor();
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    await hasFocus(title);
    expect(await dialog(noor).getByLabel('Hoe zie je dat het gelukt is?').inputValue()).toBe('Als ik het durf.');
    expect(await violations(noor)).toEqual([]);
    await dialog(noor).getByRole('button', { name: 'Annuleren' }).click();
    await noor.close();
  });

  it('stays as it is while somebody else changes the page: who did what is told in it', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    const goal = goals(coach, 'Een baan van 24 uur na de zomer');
    await goal.getByTestId('more').last().click();
    await goal.getByRole('button', { name: 'Notitie maken' }).last().click();
    const text = dialog(coach).getByLabel('Notitie', { exact: true });
    await text.fill('Bellen met de directeur');
    const bram = await signIn(dashboard.server.url, 'bram.vos@kompaskoers.example');
    const { id, goals: seen } = await findNoorsRoute(bram);
    await addGoal(bram, id, 'Een sollicitatie oefenen');
    await dialog(coach).getByText('Intussen: Bram Vos heeft het doel “Een sollicitatie oefenen” toegevoegd.').waitFor();
    const job = seen.find(({ title }) => title.startsWith('Een baan'));
    const dropped = await bram.data(
      'mutation ($id: ID!, $v: Int!) { goalDrop(id: $id, expectedVersion: $v, input: { reason: "x" }) { __typename } }',
      { id: job?.id, v: job?.version },
    );
    expect(dropped).toEqual({ goalDrop: { __typename: 'PlanChanged' } });
    // With the goal go its open actions. Each is told, and what was told before stays.
    const told = dialog(coach).locator('.meanwhile p');
    await told.filter({ hasText: 'Intussen: De actie “Cv maken” is vervallen.' }).waitFor();
    expect(await told.count()).toBe(5);
    expect(await told.first().textContent()).toMatch(/heeft het doel “Een sollicitatie oefenen” toegevoegd/);
    await addGoal(bram, id, 'Een sollicitatie doen');
    await told.filter({ hasText: 'Een sollicitatie doen' }).waitFor();
    expect(await told.first().textContent()).toBe('Intussen gebeurde er nog 1 ding eerder.');
    expect(await text.inputValue()).toBe('Bellen met de directeur');
    await hasFocus(text);
    await dialog(coach).getByRole('button', { name: 'Opslaan' }).click();
    await isSent(coach);
    await coach.getByTestId('note').filter({ hasText: 'Bellen met de directeur' }).waitFor({ state: 'attached' });
    await coach.close();
  });

  it('shows both texts where somebody else was first, and lets one take over theirs', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    const goal = goals(coach, 'Stage afmaken met verspreide uren');
    await goal.getByRole('button', { name: 'Doel wijzigen' }).click();
    await dialog(coach).getByLabel('Hoe zie je dat het gelukt is?').fill('640 uren, hoogstens vier per dag.');
    const bram = await signIn(dashboard.server.url, 'bram.vos@kompaskoers.example');
    const found = (await findNoorsRoute(bram)).goals.find(({ title }) => title.startsWith('Stage afmaken'));
    await bram.data(
      `mutation ($id: ID!, $v: Int!) {
        goalRevise(id: $id, expectedVersion: $v, input: { measure: "600 uren.", dueOn: "2027-06-30" }) { __typename }
      }`,
      { id: found?.id, v: found?.version },
    );
    await dialog(coach).getByText('Intussen: Bram Vos').waitFor();
    await dialog(coach).getByRole('button', { name: 'Opslaan' }).click();
    await dialog(coach).locator('.theirs').filter({ hasText: '600 uren.' }).waitFor();
    await dialog(coach).locator('.theirs').filter({ hasText: '30 jun 2027' }).waitFor();
    expect(await violations(coach)).toEqual([]);
    await dialog(coach).getByRole('button', { name: 'De andere tekst overnemen' }).click();
    const measure = dialog(coach).getByLabel('Hoe zie je dat het gelukt is?');
    expect(await measure.inputValue()).toBe('600 uren.');
    await measure.fill('600 uren, hoogstens vier per dag.');
    await dialog(coach).getByRole('button', { name: 'Opslaan' }).click();
    await isSent(coach);
    await goal.getByText('600 uren, hoogstens vier per dag.').waitFor();
    await goal.getByText('uiterlijk 30 jun 2027').waitFor();
    await coach.close();
  });
});

/** Reading the page afresh gets no answer, until told otherwise. */
async function loseReadings(page: Page): Promise<() => Promise<void>> {
  await page.route('**/graphql', (route: Route) =>
    route.request().postData()?.includes('query RoutePage') ? route.abort() : route.continue(),
  );
  return () => page.unroute('**/graphql');
}

describe('a page that cannot be read afresh', () => {
  it('stays as it was read, and so does what is written there', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    const title = dialog(coach).getByLabel('Doel', { exact: true });
    await title.fill('Zelf bellen');
    const readAgain = await loseReadings(coach);
    const bram = await signIn(dashboard.server.url, 'bram.vos@kompaskoers.example');
    await addGoal(bram, (await findNoorsRoute(bram)).id, 'Een pak kopen');
    await coach.getByText('We kunnen de server niet bereiken.').waitFor();
    expect(await title.inputValue()).toBe('Zelf bellen');
    expect(await goals(coach, 'Stage afmaken met verspreide uren').count()).toBe(1);
    await readAgain();
    await dialog(coach).getByRole('button', { name: 'Doel toevoegen' }).click();
    await isSent(coach);
    await goals(coach, 'Een pak kopen').waitFor();
    await coach.close();
  });

  it('goes all the same, form and all, once it may no longer be read', async () => {
    const trainer = await dashboard.open('Marga Hofstra', 'Noor Jansen');
    await trainer.getByRole('button', { name: 'Doel toevoegen' }).click();
    await dialog(trainer).getByLabel('Doel', { exact: true }).fill('Voorlezen');
    await loseReadings(trainer);
    const ilse = await signIn(dashboard.server.url, 'ilse.bakker@rivierenpoort.example');
    const { id } = await findNoorsRoute(ilse);
    const { route } = await ilse.data<{ route: { parties: { id: string; role: string }[] } }>(
      'query ($id: ID!) { route(id: $id) { parties { id role } } }',
      { id },
    );
    await ilse.data('mutation ($id: ID!) { partyEnd(id: $id, input: { reason: "x" }) { __typename } }', {
      id: route.parties.find(({ role }) => role === 'COMPANY')?.id,
    });
    await trainer.getByRole('heading', { name: 'Deze route is er niet' }).waitFor();
    expect(await dialog(trainer).count()).toBe(0);
    expect(await trainer.locator('main').textContent()).not.toMatch(/Noor|leesgroep/);
    await trainer.close();
  });
});

describe('a page', () => {
  it('that cannot be drawn says so, has no barrier, and is there again once it can', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    let isBroken = true;
    await coach.route('**/graphql', async (route: Route) => {
      if (!isBroken || !route.request().postData()?.includes('query RoutePage')) return route.continue();
      const answer = await route.fetch();
      const { data } = (await answer.json()) as { data: { route: object } };
      return route.fulfill({ response: answer, json: { data: { ...data, route: { ...data.route, goals: null } } } });
    });
    await coach.reload();
    await coach.getByRole('heading', { name: 'Deze pagina ging mis' }).waitFor();
    expect(await violations(coach)).toEqual([]);
    isBroken = false;
    await coach.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await goals(coach, 'Een baan van 24 uur na de zomer').waitFor();
    await coach.close();
  });
});

it('in which a student words what she wants shows both texts where she wrote it on another device meanwhile', async () => {
  const [mine, other] = await Promise.all([asStudent(dashboard, 'Noor Jansen'), asStudent(dashboard, 'Noor Jansen')]);
  const open = (page: Page) => page.getByTestId('my-plan').getByRole('button').first().click();
  await open(mine);
  const words = dialog(mine).getByRole('textbox');
  await words.fill('Met dieren werken.');
  await open(other);
  await dialog(other).getByRole('textbox').fill('Met planten werken.');
  await dialog(other).getByRole('button', { name: 'Opslaan' }).click();
  await isSent(other);
  await dialog(mine).getByRole('button', { name: 'Opslaan' }).click();
  await dialog(mine).getByText('Met planten werken.').waitFor();
  expect(await words.inputValue()).toBe('Met dieren werken.');
  await dialog(mine).getByRole('button', { name: 'Toch mijn tekst gebruiken' }).click();
  await isSent(mine);
  await other.getByTestId('my-plan').getByText('Met dieren werken.').waitFor();
  await Promise.all([mine.close(), other.close()]);
});

describe('what somebody was writing when their sign-in ran out', () => {
  it('is theirs alone: whoever signs in next on that device does not find it', async () => {
    const ilse = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    await ilse.getByRole('button', { name: 'Doel toevoegen' }).click();
    await dialog(ilse).getByLabel('Doel').fill('Zelf de weg vinden');
    const signedOut = { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] };
    await ilse.route('**/graphql', (route) => route.fulfill({ json: signedOut }));
    await dialog(ilse).getByRole('button', { name: 'Doel toevoegen' }).click();
    await ilse.getByRole('alert').filter({ hasText: 'je aanmelding was verlopen' }).waitFor();
    await ilse.unroute('**/graphql');
    await ilse.getByRole('button', { name: 'Noor Jansen' }).click();
    await isLive(ilse);
    expect(await dialog(ilse).count()).toBe(0);
    expect(await ilse.evaluate<string>('JSON.stringify({ ...sessionStorage })')).not.toContain('Zelf de weg vinden');
    await ilse.close();
  });
});
