import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { dialog, fillIn, hasFocus, startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

interface Consent {
  readonly id: string;
  readonly withdrawnAt: string | null;
  readonly party: { readonly role: string };
}

const phone = { width: 360, height: 740 };

const openAs = (name: string): Promise<Page> => dashboard.enter(name, phone);

/** A new student of Ilse's school, to whom it proposes a route. */
async function proposeTo(givenName: string, number: string): Promise<void> {
  const ilse = await signIn(dashboard.server.url, 'ilse.bakker@rivierenpoort.example');
  const { organisations } = await ilse.data<{ organisations: { nodes: { id: string }[] } }>(
    '{ organisations(filter: { search: "Rivierenpoort" }) { nodes { id } } }',
  );
  const schoolId = organisations.nodes[0]?.id;
  const { studentUpsert } = await ilse.data<{ studentUpsert: { student: { id: string } } }>(
    `mutation ($input: StudentUpsertInput!) { studentUpsert(input: $input) { ... on StudentUpserted { student { id } } } }`,
    {
      input: {
        schoolId,
        localReference: number,
        givenName,
        familyName: 'Keuze',
        birthDate: '2007-04-01',
        email: `${givenName.toLowerCase()}.keuze@student.example`,
      },
    },
  );
  await ilse.data(`mutation ($input: RouteProposeInput!) { routePropose(input: $input) { __typename } }`, {
    input: { schoolId, studentId: studentUpsert.student.id, expectedGraduationOn: '2027-07-09' },
  });
}

const lookOf = (page: Page, name: string) => page.getByRole('button', { name }).getAttribute('class');

describe('a student to whom a route is proposed', () => {
  it('reads what a yes means, and says no as easily as yes', async () => {
    await proposeTo('Fenna', 'S8801');
    const page = await openAs('Fenna Keuze');
    await page.getByTestId('routes').getByRole('link', { name: 'Fenna Keuze' }).click();
    await page.getByText('Stoppen kan altijd.').waitFor();
    expect(await lookOf(page, 'Nee, ik wil deze route niet')).toBe(await lookOf(page, 'Ja, ik wil deze route'));
    await page.getByRole('button', { name: 'Nee, ik wil deze route niet' }).click();
    await hasFocus(dialog(page).getByLabel('Waarom niet?'));
    await fillIn(page, { 'Waarom niet?': 'Ik ga eerst een jaar werken.' }, 'Nee, ik wil deze route niet');
    await page.locator('.tag').filter({ hasText: 'Afgewezen' }).waitFor();
    expect(await page.getByTestId('proposal').count()).toBe(0);
    await page.close();
  });

  it('says yes', async () => {
    await proposeTo('Jurre', 'S8802');
    const page = await openAs('Jurre Keuze');
    await page.getByTestId('routes').getByRole('link', { name: 'Jurre Keuze' }).click();
    await page.getByRole('button', { name: 'Ja, ik wil deze route' }).click();
    await page.locator('.tag').filter({ hasText: 'Intake' }).waitFor();
    expect(await page.getByTestId('proposal').count()).toBe(0);
    await page.close();
  });
});

describe('where no goal is shown', () => {
  async function wordsOf(name: string): Promise<string> {
    const page = await openAs(name);
    await page.getByRole('searchbox').fill('Noor Jansen');
    await page.getByTestId('routes').getByRole('link', { name: 'Noor Jansen' }).click();
    await page.getByRole('heading', { name: 'Doelen en acties' }).waitFor();
    const words = (await page.locator('main').textContent()) ?? '';
    await page.close();
    return words;
  }

  it('a trainer reads her own action, and no word of goals', async () => {
    const words = await wordsOf('Marga Hofstra');
    expect(words).toContain('Vaste leesgroep en vast lokaal regelen');
    expect(words).not.toMatch(/nog geen doelen|niet met je gedeeld/);
  });

  it('a case manager whose consent was withdrawn reads that they are not shared, not that there are none', async () => {
    const noor = await signIn(dashboard.server.url, 'noor.jansen@student.example');
    const { routes } = await noor.data<{ routes: { nodes: { consents: Consent[] }[] } }>(
      '{ routes { nodes { consents { id withdrawnAt party { role } } } } }',
    );
    const consents = routes.nodes.flatMap((route) => route.consents).filter(({ withdrawnAt }) => withdrawnAt === null);
    for (const { id } of consents.filter(({ party }) => party.role === 'MUNICIPALITY')) {
      await noor.data(`mutation ($id: ID!) { consentWithdraw(id: $id) { __typename } }`, { id });
    }
    const words = await wordsOf('Carla de Wit');
    expect(words).toContain('De doelen zijn niet met je gedeeld.');
    // They write nothing there either.
    const [, withheld = ''] = words.split('Niet voor jouw rol');
    expect(withheld).toContain('Waar partijen het niet over eens zijn');
    expect(withheld).toContain('Wat in de weg staat');
    expect(words).not.toContain('nog geen doelen');
  });
});

describe('routes of colleagues are offered', () => {
  const boxes = (page: Page) => page.getByRole('checkbox', { name: "ook routes van collega's" });

  it.each(['Ilse Bakker', 'team.lead@rivierenpoort.example'])('to who assigns people: %s', async (who) => {
    const page = await openAs(await nameOf(who));
    await boxes(page).waitFor();
    expect(await boxes(page).count()).toBe(1);
    await page.close();
  });

  it.each(['Noor Jansen', 'colleague@rivierenpoort.example', 'hanneke.mol@middenland.example'])(
    'not to who does not: %s',
    async (who) => {
      const page = await openAs(await nameOf(who));
      await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
      expect(await boxes(page).count()).toBe(0);
      await page.close();
    },
  );

  async function nameOf(who: string): Promise<string> {
    if (!who.includes('@')) return who;
    const client = await signIn(dashboard.server.url, who);
    const { viewer } = await client.data<{ viewer: { person: { displayName: string } } }>(
      '{ viewer { person { displayName } } }',
    );
    return viewer.person.displayName;
  }
});

describe('a regional coordinator', () => {
  it('is told that routes are not theirs to read, and is offered nothing that lists them', async () => {
    const page = await openAs('Hanneke Mol');
    await page.getByText('Als regiocoördinator lees je geen routes van studenten.').waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.close();
  });
});

it('a student reads of their own goal that it is theirs', async () => {
  const page = await dashboard.open('Noor Jansen', 'Noor Jansen', phone);
  expect(await page.getByTestId('goal').first().textContent()).toContain('jouw eigen doel');
  await page.close();
});
