import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow, type Told } from '../support/feed.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { assign, grantConsent, withdrawConsent } from './on-noors-route.ts';

let server: TestServer;
let noor: TestClient;
let ilse: TestClient;
let carla: TestClient;
let id: string;

const start = async () => {
  server = await startTestServer();
  noor = await signIn(server.url, 'noor.jansen@student.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  carla = await signIn(server.url, 'carla.de.wit@esschenbroek.example');
  ({ id } = await findNoorsRoute(noor));
};

const ofKind = (kind: string, routeId: string) => (kind === 'one route' ? { routeId } : {});
const hears = (title: string) => (told: readonly Told[]) => told.some(({ subject }) => subject?.title === title);

describe.each(['one route', 'all routes'])('a case manager who was away from the feed of %s', (kind) => {
  beforeEach(async () => {
    await start();
    return () => server.stop();
  });

  it('finds her chain whole, although consent was withdrawn and links of it are hidden from her now', async () => {
    const before = await follow(carla, ofKind(kind, id));
    await addGoal(ilse, id, 'While Carla could read it');
    await before.waitFor(hears('While Carla could read it'), 'the goal');
    await before.close();
    const seen = before.told.findLast(({ __typename }) => __typename === 'PlanChange');

    // She hears of Ruud without consent as well; the last that she heard before it is the goal.
    await assign(ilse, id, await signIn(server.url, 'ruud.smit@rivierenpoort.example'));
    await withdrawConsent(noor, id, 'MUNICIPALITY');
    const after = await follow(carla, { ...ofKind(kind, id), after: seen?.cursor ?? '' });
    await after.close();
    expect(after.changes()).toEqual(['PERSON_ASSIGNED', 'CONSENT_WITHDRAWN']);
    expectUnbroken([...before.told, ...after.told]);
  });

  it('finds it whole behind a place between events, too', async () => {
    const before = await follow(carla, ofKind(kind, id));
    await addGoal(ilse, id, 'While Carla could read it');
    await before.waitFor(hears('While Carla could read it'), 'the goal');
    const seen = before.told.findLast(({ __typename }) => __typename === 'PlanChange');
    const between = await follow(carla, { ...ofKind(kind, id), after: seen?.cursor ?? '' });
    await before.close();
    await between.close();
    expect(between.told.map(({ __typename }) => __typename)).toEqual(['CaughtUp']);

    await assign(ilse, id, await signIn(server.url, 'ruud.smit@rivierenpoort.example'));
    await withdrawConsent(noor, id, 'MUNICIPALITY');
    const after = await follow(carla, { ...ofKind(kind, id), after: between.told[0]?.cursor ?? '' });
    await after.close();
    expect(after.changes()).toEqual(['PERSON_ASSIGNED', 'CONSENT_WITHDRAWN']);
    expectUnbroken([...before.told, ...after.told]);
  });

  it('is told that her rights changed before she hears of what was hidden from her when she left', async () => {
    const before = await follow(carla, ofKind(kind, id));
    await withdrawConsent(noor, id, 'MUNICIPALITY');
    await before.waitFor((told) => told.some(({ kind: what }) => what === 'CONSENT_WITHDRAWN'), 'the withdrawal');
    await before.close();
    const seen = before.told.findLast(({ __typename }) => __typename === 'PlanChange');

    await addGoal(ilse, id, 'Hidden from Carla');
    await grantConsent(noor, id, 'MUNICIPALITY', '2027-02-01');
    const after = await follow(carla, { ...ofKind(kind, id), after: seen?.cursor ?? '' });
    await after.close();
    expect(after.told.map(({ __typename, kind: what }) => what ?? __typename)).toEqual([
      'AccessChanged',
      // Of hers, which waits while she may not read it.
      'ACTION_PROGRESSED',
      'GOAL_ADDED',
      'AccessChanged',
      'CONSENT_GIVEN',
      'CaughtUp',
    ]);
    expectUnbroken([...before.told, ...after.told]);
  });
});

describe('the changes that are read with an event of all routes', () => {
  beforeAll(start);
  afterAll(() => server.stop());

  interface Nested {
    readonly planChanges: {
      readonly cursor: string;
      readonly route?: { readonly changes: { readonly edges: readonly Edge[] } };
    };
  }
  interface Edge {
    readonly cursor: string;
    readonly node: { readonly cursor: string; readonly previousCursor: string };
  }

  it("have the cursors of their own route's feed, the event itself that of all routes", async () => {
    const socket = carla.socket();
    const events = socket.iterate<Nested>({
      query: `subscription {
        planChanges {
          __typename ... on FeedEvent { cursor }
          ... on PlanChange { route { changes(last: 2) { edges { cursor node { cursor previousCursor } } } } }
        }
      }`,
    });
    await events.next();
    await addGoal(ilse, id, 'Nested');
    const { value } = await events.next();
    await socket.dispose();
    const [first, second] = value?.data?.planChanges.route?.changes.edges ?? [];
    expect(second?.node).toEqual({ cursor: second?.cursor, previousCursor: first?.cursor });
    expect(value?.data?.planChanges.cursor).not.toBe(second?.cursor);
    const feed = await follow(carla, { after: value?.data?.planChanges.cursor ?? '' });
    expect(feed.refused).toEqual([]);
    await feed.close();
  });
});
