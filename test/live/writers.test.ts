import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow } from '../support/feed.ts';
import { addGoal } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ilse: TestClient;
let routeIds: string[];

const writers = 24;
const turns = 4;

beforeAll(async () => {
  server = await startTestServer();
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  const { routes } = await ilse.data<{ routes: { nodes: { id: string }[] } }>(
    '{ routes(first: 3, filter: { status: [DRAFTING], assignedToMe: true }) { nodes { id } } }',
  );
  routeIds = routes.nodes.map(({ id }) => id);
});

afterAll(() => server.stop());

const titles = (prefix: string) =>
  Array.from({ length: writers * turns }, (_, number) => `${prefix} ${String(number)}`);

/** Each writes its turns one after another, all of them at the same time. */
async function writeAll(prefix: string): Promise<void> {
  const all = titles(prefix);
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let turn = 0; turn < turns; turn += 1) {
        await addGoal(ilse, routeIds[writer % routeIds.length] ?? '', all[writer * turns + turn] ?? '');
      }
    }),
  );
}

async function expectFollowed(prefix: string): Promise<void> {
  const feed = await follow(ilse);
  await writeAll(prefix);
  const expected = titles(prefix).map((title) => `GOAL_ADDED ${title}`);
  await feed.waitFor(() => feed.changes().length >= expected.length, 'all of them');
  await new Promise((resolve) => setTimeout(resolve, 200));
  // Nothing missing, nothing twice, and each route in the order of its own log.
  expect(feed.changes().toSorted()).toEqual(expected.toSorted());
  expectUnbroken(feed.told);
  for (const routeId of routeIds) {
    const { route } = await ilse.data<{ route: { changes: { nodes: { subject: { title: string } | null }[] } } }>(
      'query ($id: ID!) { route(id: $id) { changes(last: 32) { nodes { subject { ... on Goal { title } } } } } }',
      { id: routeId },
    );
    const told = feed.told.filter(({ kind, route: on }) => kind !== undefined && on?.id === routeId);
    expect(told.map(({ subject }) => subject?.title)).toEqual(route.changes.nodes.map(({ subject }) => subject?.title));
  }
  await feed.close();
}

it('24 people write on three routes, and a coach who follows all of hers hears each change once, in order', async () => {
  await expectFollowed('Busy');
});

it('so she does while somebody else keeps a transaction open, and when one commits late', async () => {
  const slow = new Client({ connectionString: server.ownerUrl });
  await slow.connect();
  await slow.query('begin');
  await slow.query('update clock set shift = shift');
  const late = new Client({ connectionString: server.ownerUrl });
  await late.connect();
  // A change of another route of hers, written before all others and committed after them.
  const { routes } = await ilse.data<{ routes: { nodes: { id: string }[] } }>(
    '{ routes(first: 5, filter: { status: [DRAFTING], assignedToMe: true }) { nodes { id } } }',
  );
  const other = routes.nodes.at(-1)?.id.slice('route_'.length) ?? '';
  const feed = await follow(ilse);
  await late.query('begin');
  await late.query(
    `with head as (
       insert into change (route_id, sequence, id, kind, category, at)
       select $1::uuid, max(sequence) + 1, gen_random_uuid(), 'ROUTE_STOPPED', 'ROUTE', app_now()
       from change where route_id = $1 returning route_id, sequence)
     insert into change_part (id, route_id, sequence, category, item_id)
     select gen_random_uuid(), route_id, sequence, 'ROUTE', route_id from head`,
    [other],
  );
  await expectFollowed('Beside a long one');
  await late.query('commit');
  await feed.waitFor((told) => told.some(({ kind }) => kind === 'ROUTE_STOPPED'), 'the late one');
  expect(feed.told.filter(({ kind }) => kind === 'ROUTE_STOPPED')).toHaveLength(1);
  expectUnbroken(feed.told);
  await feed.close();
  await slow.query('rollback');
  await slow.end();
  await late.end();
});
