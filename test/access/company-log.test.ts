import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { follow } from '../support/feed.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let trainer: TestClient;
let ilse: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  trainer = await signIn(server.url, 'trainer@springplank.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  ({ id } = await findNoorsRoute(ilse));
});
afterAll(() => server.stop());

interface Log {
  readonly route: {
    readonly parties: readonly { readonly id: string; readonly role: string }[];
    readonly changes: {
      readonly nodes: readonly {
        readonly kind: string;
        readonly summary: string;
        readonly subject: { id: string } | null;
      }[];
    };
  };
}

const readLog = async (client: TestClient) => {
  const { route } = await client.data<Log>(
    'query ($id: ID!) { route(id: $id) { parties { id role } changes(last: 100) { nodes { kind summary subject { id } } } } }',
    { id },
  );
  return { parties: route.parties, changes: route.changes.nodes };
};

describe('a company in the log of a route', () => {
  it('cannot see that parties were invited, agreed to or joined which were not released to it', async () => {
    const { parties, changes } = await readLog(trainer);
    expect(parties.map(({ role }) => role)).toEqual(['STUDENT', 'SCHOOL', 'COMPANY']);
    const joined = changes.filter(({ kind }) => kind === 'PARTY_JOINED');
    const company = parties.find(({ role }) => role === 'COMPANY');
    expect(joined.map(({ subject }) => subject?.id)).toEqual([company?.id]);
    expect(changes.every(({ subject }) => subject !== null)).toBe(true);
    expect((await readLog(ilse)).changes.filter(({ kind }) => kind === 'PARTY_JOINED').length).toBeGreaterThan(1);
  });

  it('hears nothing live of an invitation to another organisation', async () => {
    const feed = await follow(trainer, { routeId: id });
    const { organisations } = await ilse.data<{ organisations: { nodes: { id: string }[] } }>(
      '{ organisations(filter: { search: "Oudewaal" }) { nodes { id } } }',
    );
    const { partyInvite } = await ilse.data<{ partyInvite: { __typename: string } }>(
      `mutation ($id: ID!, $organisation: ID!) {
        partyInvite(routeId: $id, input: { organisationId: $organisation, role: MUNICIPALITY, purpose: GUIDANCE_TO_WORK,
          requestedCategories: [PLAN] }) { __typename }
      }`,
      { id, organisation: organisations.nodes[0]?.id },
    );
    expect(partyInvite.__typename).toBe('PlanChanged');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(feed.changes()).toEqual([]);
    await feed.close();
  });

  it('does not read what a former owner of its action had noted', async () => {
    const goalId = await addGoal(ilse, id, 'Uitrusten');
    const one = async (mutation: string) => {
      const { outcome } = await ilse.data<{ outcome: { subject?: { id: string; version: number } } }>(
        `mutation { outcome: ${mutation} { ... on PlanChanged { subject { id ... on Action { version } } } } }`,
      );
      if (!outcome.subject) throw new Error(`Not done: ${mutation}`);
      return outcome.subject;
    };
    const { parties } = await readLog(ilse);
    const ownerOf = (role: string) => parties.find((party) => party.role === role)?.id ?? '';
    const added = await one(
      `actionAdd(goalId: "${goalId}", input: { title: "Rusten", ownerId: "${ownerOf('SCHOOL')}" })`,
    );
    const noted = await one(
      `actionReportProgress(id: "${added.id}", expectedVersion: ${added.version}, input: { status: BLOCKED, note: "Slaapt slecht" })`,
    );
    await one(
      `actionRevise(id: "${added.id}", expectedVersion: ${noted.version}, input: { ownerId: "${ownerOf('COMPANY')}" })`,
    );
    const words = async (client: TestClient) => JSON.stringify((await readLog(client)).changes);
    expect(await words(trainer)).toContain('Rusten');
    expect(await words(trainer)).not.toContain('Slaapt slecht');
    expect(await words(ilse)).toContain('Slaapt slecht');
  });
});
