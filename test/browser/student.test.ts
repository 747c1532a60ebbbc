import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { dialog, fillIn, hasFocus, isSent, overflow, violations, startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

const phone = { width: 320, height: 740 };

async function openRoute(who: string, student: string): Promise<Page> {
  const page = await dashboard.open(who, student, phone);
  await page.getByTestId('who-reads').waitFor();
  return page;
}

const party = (page: Page, name: string): Locator => page.getByTestId('party-reads').filter({ hasText: name });
const category = (page: Page, name: string, words: string): Locator =>
  party(page, name).getByTestId('category').filter({ hasText: words });

describe('a student', () => {
  const carlaReads = async () => {
    const carla = await signIn(dashboard.server.url, 'carla.de.wit@esschenbroek.example');
    const { routes } = await carla.data<{ routes: { nodes: { supportNeeds: object[]; goals: object[] }[] } }>(
      '{ routes(filter: { search: "Noor Jansen" }) { nodes { supportNeeds { code } goals { id } } } }',
    );
    const [route] = routes.nodes;
    return { needs: route?.supportNeeds.length ?? 0, goals: route?.goals.length ?? 0 };
  };

  it('reads who reads what and why, and takes one thing back: what else was allowed goes on', async () => {
    const page = await openRoute('Noor Jansen', 'Noor Jansen');
    const needs = category(page, 'Gemeente Esschenbroek', 'wat helpt en nodig is');
    expect(await needs.textContent()).toMatch(
      /leest dit\s*omdat je ja zei op .*, voor begeleiding van school naar werk/,
    );
    expect(await party(page, 'Basisschool De Springplank').textContent()).toContain('Nooit wat je nodig hebt.');
    const before = await carlaReads();
    expect(before.needs).toBeGreaterThan(0);
    const lines = party(page, 'Gemeente Esschenbroek').getByTestId('category');
    const place = (await lines.allTextContents()).findIndex((line) => line.includes('wat helpt en nodig is'));
    await needs.getByText('wat helpt en nodig is').click();
    expect(await violations(page)).toEqual([]);
    await needs.getByRole('button', { name: 'Ja, stop hiermee' }).click();
    await needs.getByText('leest dit niet').waitFor();
    expect(await lines.nth(place).textContent()).toContain('wat helpt en nodig is');
    const told = 'Met “Gemeente Esschenbroek” wordt niet meer gedeeld: wat helpt en nodig is.';
    await page.getByText(told).first().waitFor({ state: 'attached' });
    expect(await page.locator('main').textContent()).not.toContain('toestemming gegeven');
    expect(await carlaReads()).toEqual({ needs: 0, goals: before.goals });
    await page.close();
  });

  it('sees what would be read, before saying yes again', async () => {
    const page = await openRoute('Noor Jansen', 'Noor Jansen');
    const needs = category(page, 'Gemeente Esschenbroek', 'wat helpt en nodig is');
    await needs.getByText('wat helpt en nodig is').click();
    await needs.getByTestId('preview').getByText('Hoogstens zoveel uur per dag: 5').waitFor();
    await needs.getByText('Je uitleg in eigen woorden leest deze partij nooit.').waitFor();
    expect(await needs.getByTestId('preview').textContent()).not.toContain('Een kwartier alleen in een stille ruimte');
    await needs.getByText('Je kunt je toestemming op elk moment weer intrekken').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await needs.getByRole('button', { name: 'Ja, Gemeente Esschenbroek mag dit lezen' }).click();
    await needs.getByText('omdat je ja zei').waitFor();
    expect((await carlaReads()).needs).toBeGreaterThan(0);
    await page.close();
  });

  it('leaves it as it is, and nothing changes', async () => {
    const page = await openRoute('Noor Jansen', 'Noor Jansen');
    const before = await carlaReads();
    const plan = category(page, 'Gemeente Esschenbroek', 'het plan');
    await plan.getByText('het plan').click();
    await plan.getByRole('button', { name: 'Laat het zoals het is' }).click();
    expect(await plan.getByRole('switch').isChecked()).toBe(true);
    expect(await carlaReads()).toEqual(before);
    await page.close();
  });

  it('says no to who asks to read more, without a reason, and can still say yes', async () => {
    const carla = await signIn(dashboard.server.url, 'carla.de.wit@esschenbroek.example');
    const { id } = await findNoorsRoute(carla);
    await carla.data(
      `mutation ($id: ID!) {
        consentRequest(routeId: $id, input: { categories: [OUTCOMES], purpose: KEEPING_WORK }) { __typename }
      }`,
      { id },
    );
    const page = await openRoute('Noor Jansen', 'Noor Jansen');
    const municipality = party(page, 'Gemeente Esschenbroek');
    const no = { name: 'Nee, niet meer dan nu' };
    await municipality.getByRole('button', no).click();
    await dialog(page).getByText('Je hoeft niet te zeggen waarom.').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog(page).getByRole('button', no).click();
    await dialog(page).waitFor({ state: 'detached' });
    await municipality.getByRole('button', no).waitFor({ state: 'detached' });
    expect(await municipality.getByRole('switch', { name: 'hoe het afliep' }).isChecked()).toBe(false);
    await page.close();
  });

  it('writes what she wants in her own words', async () => {
    const page = await openRoute('Noor Jansen', 'Noor Jansen');
    const mine = page.getByTestId('my-plan');
    expect(await mine.textContent()).toMatch(/diploma over \d+ maanden/);
    await mine.getByRole('button', { name: 'Schrijf wat ik wil' }).click();
    const words = dialog(page).getByLabel('In je eigen woorden');
    await hasFocus(words);
    expect(await words.evaluate((element) => element.tagName)).toBe('TEXTAREA');
    await fillIn(page, { 'In je eigen woorden': 'Ik wil voor de klas staan, rustig aan.' }, 'Opslaan');
    await mine.getByText('Ik wil voor de klas staan, rustig aan.').waitFor();
    await isSent(page);
    await hasFocus(mine.getByRole('button', { name: 'Schrijf wat ik wil' }));
    await page.close();
  });

  it('is asked whether somebody may take part, ticks what they may read, and says no to another with a reason', async () => {
    const ilse = await signIn(dashboard.server.url, 'ilse.bakker@rivierenpoort.example');
    const { id } = await findNoorsRoute(ilse);
    const { organisations } = await ilse.data<{ organisations: { nodes: { id: string; name: string }[] } }>(
      '{ organisations(first: 100) { nodes { id name } } }',
    );
    const invite = (name: string, role: string) =>
      ilse.data(
        `mutation ($id: ID!, $input: PartyInviteInput!) { partyInvite(routeId: $id, input: $input) { __typename } }`,
        {
          id,
          input: {
            organisationId: organisations.nodes.find((one) => one.name === name)?.id,
            role,
            requestedCategories: ['PLAN', 'NEEDS'],
            purpose: 'FINDING_WORK',
          },
        },
      );
    await invite('Stichting Werkspoor Oost', 'SUPPORT_PROVIDER');
    await invite('Gemeente Oudewaal', 'MUNICIPALITY');
    const page = await openRoute('Noor Jansen', 'Noor Jansen');
    const asked = (name: string) => page.getByTestId('invitation').filter({ hasText: name });
    const werkspoor = asked('Stichting Werkspoor Oost');
    expect(await werkspoor.getByRole('button', { name: 'Ja, dit mag' }).isDisabled()).toBe(true);
    await ilse.data('mutation ($id: ID!) { noteAdd(id: $id, input: { text: "Noor aarzelt nog." }) { __typename } }', {
      id: (await findNoorsRoute(ilse)).goals[0]?.id,
    });
    await ilse.data(
      `mutation ($id: ID!) {
        obstacleRecord(routeId: $id, input: { kind: FACILITY, text: "De bus rijdt niet." }) { __typename }
        disagreementRaise(id: $id, input: { subject: "De stage", position: "Te vroeg." }) { __typename }
      }`,
      { id },
    );
    for (const what of ['het plan', 'wat helpt']) await werkspoor.getByRole('checkbox', { name: what }).check();
    await werkspoor.getByRole('button', { name: 'Ja, dit mag' }).click();
    await werkspoor.getByTestId('preview').waitFor();
    const preview = await werkspoor.getByTestId('preview').innerText();
    expect(preview).not.toContain('leest deze partij nooit');
    await werkspoor.getByRole('button', { name: 'Ja, Stichting Werkspoor Oost mag dit lezen' }).click();
    await werkspoor.waitFor({ state: 'detached' });
    await asked('Gemeente Oudewaal').getByRole('button', { name: 'Nee, liever niet' }).click();
    await fillIn(page, { 'Waarom niet?': 'Eén gemeente is genoeg.' }, 'Nee, liever niet');
    await asked('Gemeente Oudewaal').waitFor({ state: 'detached' });
    const { route } = await ilse.data<{
      route: { parties: { status: string; organisation: { name: string } | null }[] };
    }>('query ($id: ID!) { route(id: $id) { parties { status organisation { name } } } }', { id });
    const statusOf = (name: string) => route.parties.find(({ organisation }) => organisation?.name === name)?.status;
    expect([statusOf('Stichting Werkspoor Oost'), statusOf('Gemeente Oudewaal')]).toEqual(['INVITED', 'DECLINED']);
    const read = await textsReadBy('joke.peters@werkspoor.example', id);
    expect(read).toEqual(expect.arrayContaining(['Noor aarzelt nog.', 'De bus rijdt niet.', 'Te vroeg.']));
    expect(read.filter((text) => !preview.includes(text))).toEqual([]);
    await page.close();
  });
});

/** Takes part for the invited organisation, and reads every text that it may. */
async function textsReadBy(email: string, id: string): Promise<string[]> {
  const invited = await signIn(dashboard.server.url, email);
  const { viewer } = await invited.data<{ viewer: { inbox: { nodes: { subject: { id?: string } }[] } } }>(
    '{ viewer { inbox { nodes { subject { ... on Party { id } } } } } }',
  );
  const partyId = viewer.inbox.nodes.find(({ subject }) => subject.id)?.subject.id;
  await invited.data('mutation ($id: ID!) { partyAcceptInvitation(id: $id, input: {}) { __typename } }', {
    id: partyId,
  });
  const { route } = await invited.data<{ route: object }>(
    `query ($id: ID!) { route(id: $id) {
      aim goals { title measure notes { text } } actions { title notes { text } } obstacles { text }
      disagreements { subject outcome positions { text } } hold { reason } graduationReports { contests { text answer } }
      supportProfile { strengths whatHelps } supportNeeds { explanation }
    } }`,
    { id },
  );
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts);
  return texts(route);
}

describe('somebody else on the route', () => {
  it.each(['Ilse Bakker', 'Carla de Wit'])('reads who reads what, and has no switch: %s', async (who) => {
    const page = await openRoute(who, 'Noor Jansen');
    await party(page, 'Gemeente Esschenbroek').getByTestId('category').first().waitFor();
    expect(await party(page, 'Gemeente Esschenbroek').textContent()).toContain('omdat de student ja zei');
    expect(await page.getByRole('switch').count()).toBe(0);
    expect(await page.getByTestId('my-plan').count()).toBe(0);
    await page.close();
  });
});
