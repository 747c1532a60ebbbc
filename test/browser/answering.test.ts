import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import { signIn } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
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

const goal = (page: Page, title: string) => page.getByTestId('goal').filter({ hasText: title });

/** Joke's organisation is asked to take part, the student has said yes, and Joke has a colleague. */
async function inviteWerkspoor(): Promise<void> {
  const owner = await connected(dashboard.server.ownerUrl);
  const personId = randomUUID();
  await owner.query("insert into person (id, display_name, is_service) values ($1, 'Mila Verhoef', false)", [personId]);
  await owner.query(
    `insert into membership (id, person_id, organisation_id, functions, "from")
     select gen_random_uuid(), $1, o.id, '{STAFF}', app_today() from organisation o where o.name = 'Stichting Werkspoor Oost'`,
    [personId],
  );
  await owner.end();
  const ilse = await signIn(dashboard.server.url, 'ilse.bakker@rivierenpoort.example');
  const noor = await signIn(dashboard.server.url, 'noor.jansen@student.example');
  const { id } = await findNoorsRoute(ilse);
  const { organisations, consentText } = await ilse.data<{
    organisations: { nodes: { id: string }[] };
    consentText: { version: string };
  }>(
    `{ organisations(filter: { search: "werkspoor" }) { nodes { id } } consentText(purpose: FINDING_WORK) { version } }`,
  );
  const asked = { purpose: 'FINDING_WORK' };
  const { partyInvite } = await ilse.data<{ partyInvite: { subject: { id: string } } }>(
    `mutation ($id: ID!, $input: PartyInviteInput!) {
      partyInvite(routeId: $id, input: $input) { ... on PlanChanged { subject { id } } }
    }`,
    {
      id,
      input: {
        ...asked,
        organisationId: organisations.nodes[0]?.id,
        role: 'SUPPORT_PROVIDER',
        requestedCategories: ['PLAN'],
      },
    },
  );
  await noor.data(
    'mutation ($id: ID!, $input: ConsentGrantInput!) { consentGrant(routeId: $id, input: $input) { __typename } }',
    {
      id,
      input: { ...asked, partyId: partyInvite.subject.id, categories: ['PLAN'], textVersion: consentText.version },
    },
  );
}

describe('an organisation that is invited', () => {
  it('can be answered for with the name of a colleague, who acts on the route from then on', async () => {
    await inviteWerkspoor();
    const noor = await asStudent(dashboard, 'Noor Jansen');
    const joke = await dashboard.enter('Joke Peters');
    await joke.getByTestId('inbox').getByRole('link').last().click();
    const item = joke.getByTestId('inbox-item').filter({ hasText: 'nodigt je organisatie uit' });
    await item.getByRole('button', { name: 'Bekijk en antwoord hier' }).click();
    await joke.getByRole('button', { name: 'Ja, wij doen mee' }).click();
    await dialog(joke).getByRole('combobox', { name: 'Wie van jullie doet mee?' }).fill('mila');
    await joke.getByRole('option', { name: 'Mila Verhoef' }).click();
    expect(await violations(joke)).toEqual([]);
    await dialog(joke).getByRole('button', { name: 'Ja, wij doen mee' }).click();
    await isSent(joke);
    const party = noor.getByTestId('party').filter({ hasText: 'Stichting Werkspoor Oost' });
    await party.getByText('Mila Verhoef').waitFor();
    expect(await party.textContent()).not.toContain('Joke');
    await joke.close();
    await noor.close();
  });
});

describe('how it is going with an action', () => {
  it('is reported with keys only once it is chosen: what was passed by is told to nobody', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    const noor = await asStudent(dashboard, 'Noor Jansen');
    const action = (page: Page) => page.getByTestId('action').filter({ hasText: 'Stagebezoek halverwege' });
    const choice = action(coach).getByRole('combobox');
    const words = action(noor).locator('.tag');
    const before = await words.textContent();
    await choice.focus();
    await coach.keyboard.press('ArrowDown');
    await action(coach).getByRole('button', { name: 'Melden' }).waitFor();
    expect(await violations(coach)).toEqual([]);
    await coach.keyboard.press('ArrowDown');
    expect(await choice.inputValue()).toBe('DONE');
    await hasFocus(choice);
    expect(await words.textContent()).toBe(before);
    await coach.keyboard.press('Enter');
    await words.filter({ hasText: 'Gedaan' }).waitFor();
    expect(await noor.locator('section[aria-labelledby=changes]').textContent()).not.toContain(
      'halverwege”: mee bezig',
    );
    await hasFocus(choice);
    await coach.close();
    await noor.close();
  });
});

describe('the result of a goal', () => {
  it('is reported by its owner or the lead, with a word about it, and everybody sees it at once', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    const noor = await asStudent(dashboard, 'Noor Jansen');
    const title = 'Stage afmaken met verspreide uren';
    await goal(coach, title).getByTestId('more').last().locator('summary').click();
    await goal(coach, title).getByRole('button', { name: 'Resultaat melden' }).click();
    await dialog(coach).getByRole('button', { name: 'Opslaan' }).click();
    await dialog(coach).getByText('Vul dit nog in.').waitFor();
    await dialog(coach).getByLabel('Is het gehaald?').selectOption({ label: 'Deels gehaald' });
    expect(await violations(coach)).toEqual([]);
    await fillIn(coach, { 'Een paar woorden erbij (hoeft niet)': '600 van de 640 uren.' }, 'Opslaan');
    await isSent(coach);
    await goal(noor, title).getByText('Deels gehaald').waitFor();
    await isLive(coach);
    // What was reported amiss is put right by another report.
    expect(
      await goal(coach, title).getByRole('button', { name: 'Resultaat melden', includeHidden: true }).count(),
    ).toBe(1);
    await coach.close();
    await noor.close();
  });

  it('is not for another party to report', async () => {
    const carla = await dashboard.open('Carla de Wit', 'Noor Jansen');
    await goal(carla, 'Een baan van 24 uur na de zomer').waitFor();
    const report = goal(carla, 'Zelf een kleine groep').getByRole('button', {
      name: 'Resultaat melden',
      includeHidden: true,
    });
    expect(await report.count()).toBe(0);
    await carla.close();
  });
});
