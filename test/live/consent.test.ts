import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow, type OpenFeed, type Told } from '../support/feed.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let noor: TestClient;
let carla: TestClient;
let ilse: TestClient;
let id: string;
let feeds: OpenFeed[];

beforeEach(async () => {
  server = await startTestServer();
  noor = await signIn(server.url, 'noor.jansen@student.example');
  carla = await signIn(server.url, 'carla.de.wit@esschenbroek.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  ({ id } = await findNoorsRoute(noor));
  feeds = [await follow(carla, { routeId: id }), await follow(carla)];
});

afterEach(async () => {
  for (const feed of feeds) await feed.close();
  await server.stop();
});

interface Seen {
  readonly route: {
    readonly aim: string | null;
    readonly goals: readonly object[];
    readonly supportNeeds: readonly object[];
    readonly parties: readonly { readonly id: string; readonly role: string }[];
    readonly withheldFields: readonly string[];
  } | null;
}

const look = (client: TestClient) =>
  client.data<Seen>(
    `query ($id: ID!) {
      route(id: $id) { aim goals { id } supportNeeds { id } parties { id role } withheldFields }
    }`,
    { id },
  );

interface ConsentSeen {
  readonly id: string;
  readonly withdrawnAt: string | null;
  readonly party: { readonly id: string; readonly role: string };
  readonly categories: readonly string[];
  readonly textVersion: string;
}

async function consentOf(role: string): Promise<ConsentSeen> {
  const { route } = await noor.data<{ route: { consents: ConsentSeen[] } }>(
    `query ($id: ID!) {
      route(id: $id) { consents { id withdrawnAt party { id role } categories textVersion } }
    }`,
    { id },
  );
  const found = route.consents.find(({ party, withdrawnAt }) => party.role === role && withdrawnAt === null);
  if (!found) throw new Error(`Noor gave no consent to a ${role}.`);
  return found;
}

const withdraw = (consentId: string) =>
  noor.data('mutation ($id: ID!) { consentWithdraw(id: $id) { __typename } }', { id: consentId });

const asOwner = async (sql: string) => {
  const owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
};

const has = (type: string) => (told: readonly Told[]) => told.some(({ __typename }) => __typename === type);

describe('a municipality on an open feed', () => {
  it('reads and hears nothing of the plan from the moment that consent is withdrawn, and again once it is given', async () => {
    const consent = await consentOf('MUNICIPALITY');
    expect((await look(carla)).route?.goals.length).toBeGreaterThan(0);

    await withdraw(consent.id);
    const after = await look(carla);
    expect(after.route).toMatchObject({ aim: null, goals: [], supportNeeds: [] });
    expect(after.route?.withheldFields).toEqual(expect.arrayContaining(['aim', 'goals', 'supportNeeds']));
    for (const feed of feeds) await feed.waitFor(has('AccessChanged'), 'narrower');
    await addGoal(ilse, id, 'Hidden from Carla');
    // Until the feeds have passed it by: read after the new yes, it is Carla's to see.
    await new Promise((resolve) => setTimeout(resolve, 500));

    const { categories, party, textVersion } = consent;
    await noor.data(
      `mutation ($id: ID!, $input: ConsentGrantInput!) { consentGrant(routeId: $id, input: $input) { __typename } }`,
      { id, input: { partyId: party.id, categories, textVersion, purpose: 'GUIDANCE_TO_WORK' } },
    );
    expect((await look(carla)).route?.goals.length).toBeGreaterThan(0);
    await addGoal(ilse, id, 'Shown to Carla');
    for (const feed of feeds) {
      await feed.waitFor((told) => told.some(({ subject }) => subject?.title === 'Shown to Carla'), 'shown');
      expect(feed.changes()).not.toContain('GOAL_ADDED Hidden from Carla');
      expect(feed.told.filter(({ __typename }) => __typename === 'AccessChanged')).toHaveLength(2);
      expectUnbroken(feed.told);
    }
  });

  it('is told that access ended when its party ends, and then nothing', async () => {
    const { party } = await consentOf('MUNICIPALITY');
    const { partyEnd } = await ilse.data<{ partyEnd: { __typename: string } }>(
      'mutation ($id: ID!) { partyEnd(id: $id, input: { reason: "Verhuisd" }) { __typename } }',
      { id: party.id },
    );
    expect(partyEnd.__typename).toBe('PlanChanged');
    for (const feed of feeds) await feed.waitFor(has('AccessEnded'), 'ended');
    await addGoal(ilse, id, 'After the end');
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const feed of feeds) expect(feed.changes()).not.toContain('GOAL_ADDED After the end');
    expect((await look(carla)).route).toBeNull();
  });

  it('is told that access ended when its case manager no longer works there', async () => {
    await asOwner(`update membership m set until = app_today() - 1
      from person p where p.id = m.person_id and p.display_name = 'Carla de Wit'`);
    for (const feed of feeds) await feed.waitFor(has('AccessEnded'), 'membership ended');
    expect((await look(carla)).route).toBeNull();
  });

  it('loses what a consent allowed on the day after its last, without anybody doing anything', async () => {
    const { id: consentId, party, categories, textVersion } = await consentOf('MUNICIPALITY');
    await withdraw(consentId);
    await noor.data(
      'mutation ($id: ID!, $input: ConsentGrantInput!) { consentGrant(routeId: $id, input: $input) { __typename } }',
      { id, input: { partyId: party.id, categories, textVersion, purpose: 'GUIDANCE_TO_WORK', until: '2027-02-01' } },
    );
    expect((await look(carla)).route?.aim).not.toBeNull();
    for (const feed of feeds) {
      await feed.waitFor(
        (told) => told.filter(({ __typename }) => __typename === 'AccessChanged').length === 2,
        'given',
      );
    }
    await asOwner(`update clock set shift = shift + interval '1 day'`);
    expect((await look(carla)).route?.aim).toBeNull();
    for (const feed of feeds) {
      await feed.waitFor(
        (told) => told.filter(({ __typename }) => __typename === 'AccessChanged').length === 3,
        'over',
      );
    }
  });
});
