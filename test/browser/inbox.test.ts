import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offerPlan } from '../support/agreement.ts';
import { signIn } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { dialog, fillIn, isSent, violations, phone, startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

async function openInbox(who: string): Promise<Page> {
  const page = await dashboard.enter(who, phone);
  await page.getByTestId('inbox').getByRole('link').last().click();
  await page.getByRole('heading', { level: 1, name: 'Wat op mij wacht' }).waitFor();
  await page.getByTestId('inbox-item').first().waitFor();
  return page;
}

const item = (page: Page, words: string) => page.getByTestId('inbox-item').filter({ hasText: words });

describe('what waits', () => {
  it('for a student is signed where it is asked, and is gone then', async () => {
    const ilse = await signIn(dashboard.server.url, 'ilse.bakker@rivierenpoort.example');
    const { id } = await findNoorsRoute(ilse);
    await offerPlan(ilse, id, { respondBy: '2027-12-31' });
    const page = await openInbox('Noor Jansen');
    const asked = item(page, 'Het eerste plan vraagt om je akkoord.');
    await asked.getByRole('button', { name: 'Bekijk en antwoord hier' }).click();
    await asked.getByText('Het gaat door als jij en de trekker akkoord zijn.').waitFor();
    expect(await violations(page)).toEqual([]);
    // Also before the rest has been read again.
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Inbox(') ? undefined : route.continue(),
    );
    await asked.getByRole('button', { name: 'Akkoord', exact: true }).click();
    await asked.waitFor({ state: 'detached' });
    expect(await page.getByTestId('inbox-item').count()).toBeGreaterThan(0);
    const { route } = await ilse.data<{ route: { status: string } }>('query ($id: ID!) { route(id: $id) { status } }', {
      id,
    });
    expect(route.status).toBe('ACTIVE');
    await page.close();
  });

  it('says what somebody else changed meanwhile where it was opened, and keeps what is being written', async () => {
    const ilse = await signIn(dashboard.server.url, 'ilse.bakker@rivierenpoort.example');
    const { id } = await findNoorsRoute(ilse);
    const page = await openInbox('Noor Jansen');
    const mine = item(page, 'Cv maken');
    await mine.getByRole('button', { name: 'Bekijk en antwoord hier' }).click();
    await mine.getByText('Meer').click();
    await mine.getByRole('button', { name: 'Notitie maken' }).click();
    await dialog(page).getByLabel('Notitie').fill('Ik ben begonnen.');
    const { goals } = (
      await ilse.data<{ route: { goals: { actions: { id: string; title: string }[] }[] } }>(
        'query ($id: ID!) { route(id: $id) { goals { actions { id title } } } }',
        { id },
      )
    ).route;
    const action = goals.flatMap(({ actions }) => actions).find(({ title }) => title === 'Cv maken');
    await ilse.data('mutation ($id: ID!) { noteAdd(id: $id, input: { text: "Samen bekijken?" }) { __typename } }', {
      id: action?.id,
    });
    await mine.getByText('1 notitie').waitFor({ state: 'attached' });
    expect(await dialog(page).getByLabel('Notitie').inputValue()).toBe('Ik ben begonnen.');
    await dialog(page).getByRole('button', { name: 'Opslaan' }).click();
    await isSent(page);
    await mine.getByText('2 notities').waitFor();
    await page.close();
  });

  it('for a student is refused where it is asked, with a reason', async () => {
    const page = await openInbox('Bilal Yilmaz');
    const asked = item(page, 'akkoord').first();
    await asked.getByRole('button', { name: 'Bekijk en antwoord hier' }).click();
    await asked.getByRole('button', { name: 'Niet akkoord' }).click();
    await fillIn(page, { 'Waarom niet?': 'Eerst de toets.' }, 'Niet akkoord');
    await asked.waitFor({ state: 'detached' });
    const bilal = await signIn(dashboard.server.url, 'bilal.yilmaz@student.example');
    const { routes } = await bilal.data<{
      routes: { nodes: { proposals: { signOffs: { remark: string | null }[] }[] }[] };
    }>('{ routes { nodes { proposals(status: [REFUSED]) { signOffs { remark } } } } }');
    const remarks = routes.nodes.flatMap(({ proposals }) => proposals.flatMap(({ signOffs }) => signOffs));
    expect(remarks).toContainEqual({ remark: 'Eerst de toets.' });
    await page.close();
  });

  it('for a coach says how urgent it is, and an action is reported there', async () => {
    const page = await openInbox('Ilse Bakker');
    const groups = await page.getByRole('heading', { level: 2 }).allTextContents();
    const order = ['Te laat', 'Binnen een week', 'Later', 'Zonder datum'];
    expect(groups).toEqual(order.filter((name) => groups.includes(name)));
    const visit = item(page, 'Stagebezoek halverwege');
    await visit.getByRole('button', { name: 'Bekijk en antwoord hier' }).click();
    await visit.getByRole('combobox').selectOption({ label: 'Gedaan' });
    await visit.waitFor({ state: 'detached' });
    await page.close();
  });

  it('leaves at once with the route that somebody has no part in any more, and what they wrote stays to be copied', async () => {
    const ilse = await signIn(dashboard.server.url, 'ilse.bakker@rivierenpoort.example');
    const { id } = await findNoorsRoute(ilse);
    const page = await openInbox('Bram Vos');
    const ofNoor = item(page, 'Noor Jansen');
    const asked = ofNoor.filter({ hasText: 'akkoord' }).first();
    await asked.getByRole('button', { name: 'Bekijk en antwoord hier' }).click();
    await asked.getByRole('button', { name: 'Niet akkoord' }).click();
    await dialog(page).getByLabel('Waarom niet?').fill('Dinsdag kan ik niet.');
    const { route } = await ilse.data<{ route: { parties: { id: string; role: string }[] } }>(
      'query ($id: ID!) { route(id: $id) { parties { id role } } }',
      { id },
    );
    const party = route.parties.find(({ role }) => role === 'SUPPORT_PROVIDER');
    await ilse.data('mutation ($id: ID!) { partyEnd(id: $id, input: { reason: "Klaar." }) { __typename } }', {
      id: party?.id,
    });
    await dialog(page).getByRole('heading', { name: 'Dit formulier is gesloten' }).waitFor();
    await dialog(page).getByText('Dinsdag kan ik niet.').waitFor();
    expect(await ofNoor.count()).toBe(0);
    await dialog(page).getByRole('button', { name: 'Sluiten' }).click();
    await isSent(page);
    await page.getByTestId('inbox-item').filter({ hasText: 'Dit lees je niet meer' }).waitFor({ state: 'detached' });
    await page.close();
  });
});
