import type { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow, type OpenFeed } from '../support/feed.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { openStream } from '../api/stream-client.ts';
import { connected, writeChange } from './log.ts';
import { assign, grantConsent, withdrawConsent } from './on-noors-route.ts';

let server: TestServer;
let owner: Client;
let noor: TestClient;
let ilse: TestClient;
let carla: TestClient;
let ruud: TestClient;
let id: string;

beforeEach(async () => {
  server = await startTestServer();
  owner = await connected(server.ownerUrl);
  noor = await signIn(server.url, 'noor.jansen@student.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  carla = await signIn(server.url, 'carla.de.wit@esschenbroek.example');
  ruud = await signIn(server.url, 'ruud.smit@rivierenpoort.example');
  ({ id } = await findNoorsRoute(noor));
  return async () => {
    await owner.end();
    await server.stop();
  };
});

let feed: OpenFeed | undefined;
afterEach(() => feed?.close());

const ofKind = (kind: string) => (kind === 'one route' ? { routeId: id } : {});

/** Follows until caught up, does not come back for a while, and keeps the last cursor. */
async function cursorOf(client: TestClient, kind: string): Promise<string> {
  const before = await follow(client, ofKind(kind));
  await before.close();
  return before.told.at(-1)?.cursor ?? '';
}

/** What is told of Noor's route, or of none, up to CaughtUp. */
async function toldBehind(client: TestClient, kind: string, after: string): Promise<string[]> {
  feed = await follow(client, { ...ofKind(kind), after });
  expectUnbroken(feed.told);
  return feed.told
    .filter(({ route, routeId }) => (route?.id ?? routeId ?? id) === id)
    .map((told) => told.kind ?? told.__typename);
}

const nextDay = () => owner.query(`update clock set shift = shift + interval '1 day'`);

describe.each(['one route', 'all routes'])('while nobody followed the feed of %s', (kind) => {
  it('a coach whose assignment ran out is told that access ended when he comes back, and told so once', async () => {
    await assign(ilse, id, ruud);
    const after = await cursorOf(ruud, kind);
    await owner.query(`update assignment set until = app_now()
      where person_id = (select id from person where display_name = 'Ruud Smit')`);
    expect(await toldBehind(ruud, kind, after)).toEqual(['AccessEnded', 'CaughtUp']);

    const ended = feed?.told.findLast(({ __typename }) => __typename === 'AccessEnded')?.cursor ?? '';
    await feed?.close();
    expect(await toldBehind(ruud, kind, ended)).toEqual(['CaughtUp']);
  });

  it('a municipality whose consent ran out at midnight is told that access changed, before all that came since', async () => {
    await withdrawConsent(noor, id, 'MUNICIPALITY');
    await grantConsent(noor, id, 'MUNICIPALITY', '2027-02-01');
    const after = await cursorOf(carla, kind);
    await nextDay();
    await assign(ilse, id, ruud);
    expect(await toldBehind(carla, kind, after)).toEqual(['AccessChanged', 'PERSON_ASSIGNED', 'CaughtUp']);
  });

  it('a coach whose rights are as they were hears nothing but what happened', async () => {
    const after = await cursorOf(ilse, kind);
    await nextDay();
    await addGoal(ilse, id, 'A day later');
    expect(await toldBehind(ilse, kind, after)).toEqual(['GOAL_ADDED', 'CaughtUp']);
    const goal = feed?.told.find(({ __typename }) => __typename === 'PlanChange')?.cursor ?? '';
    await feed?.close();
    expect(await toldBehind(ilse, kind, goal)).toEqual(['CaughtUp']);
  });
});

describe('a municipality that heard live that its rights changed', () => {
  it('is not told again when it comes back behind the changes that followed', async () => {
    feed = await follow(carla);
    await withdrawConsent(noor, id, 'MUNICIPALITY');
    await feed.waitFor(() => feed?.changes().includes('CONSENT_WITHDRAWN') === true, 'withdrawn');
    const after = feed.told.at(-1)?.cursor ?? '';
    await feed.close();
    expect(await toldBehind(carla, 'all routes', after)).toEqual(['CaughtUp']);
  });
});

describe('a municipality that follows a stream of events, and hears by the clock that its rights changed', () => {
  it('comes back behind what it heard last, and hears nothing again but that', async () => {
    await withdrawConsent(noor, id, 'MUNICIPALITY');
    await grantConsent(noor, id, 'MUNICIPALITY', '2027-02-01');
    const { rows } = await owner.query<{ id: string }>(
      `select a.route_id as id from assignment a join person p on p.id = a.person_id
       where p.display_name = 'Carla de Wit' and 'route_' || a.route_id <> $1 limit 1`,
      [id],
    );
    const query = `subscription ($after: Cursor) { planChanges(after: $after) {
      __typename ... on PlanChange { kind } ... on AccessChanged { route { id } } } }`;
    let last = '';
    /** A connection that goes on behind the last event that had an id. */
    const connection = async () => {
      const headers = { Authorization: `Bearer ${carla.token}`, 'Last-Event-ID': last };
      const stream = await openStream(server.url, { query, headers });
      const types: string[] = [];
      const until = async (wanted: string) => {
        while (types.at(-1) !== wanted) {
          const event = await stream.next();
          if (!event?.data) throw new Error('The stream has ended.');
          last = event.id ?? last;
          const { planChanges } = event.data.data as { planChanges: { __typename: string; kind?: string } };
          types.push(planChanges.kind ?? planChanges.__typename);
        }
        return types;
      };
      return { leave: stream.leave, until };
    };
    const live = await connection();
    await live.until('CaughtUp');
    await writeChange(owner, rows[0]?.id ?? '', { kind: 'GOAL_ADDED', category: 'PLAN' });
    await live.until('GOAL_ADDED');
    await nextDay();
    await live.until('AccessChanged');
    live.leave();
    const again = await connection();
    expect(await again.until('CaughtUp')).toEqual(['AccessChanged', 'CaughtUp']);
    again.leave();
  });
});
