import type { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, inject, it, vi } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { expectUnbroken, follow, type OpenFeed } from '../support/feed.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { connected } from './log.ts';

let database: TestDatabase;
let here: TestServer;
let there: TestServer;
let owner: Client;
/** Noor writes on one server, Carla follows on the other. */
let noor: TestClient;
let carla: TestClient;
let id: string;
let feed: OpenFeed;

beforeAll(async () => {
  database = await createTestDatabase('demo');
  here = await startTestServer({ database });
  there = await startTestServer({ database });
  owner = await connected(database.ownerUrl);
  noor = await signIn(here.url, 'noor.jansen@student.example');
  carla = await signIn(there.url, 'carla.de.wit@esschenbroek.example');
  ({ id } = await findNoorsRoute(noor));
});

afterEach(() => feed.close());

afterAll(async () => {
  await owner.end();
  await here.stop();
  await there.stop();
  await database.drop();
});

const hears = (title: string) => feed.waitFor((told) => told.some(({ subject }) => subject?.title === title), title);

/** How long it takes until she hears of it: what no hint told, only the next sweep would. */
async function timeToHear(title: string): Promise<number> {
  await addGoal(noor, id, title);
  const began = performance.now();
  await hears(title);
  return performance.now() - began;
}

const listeners = async () =>
  (await owner.query(`select pid from pg_stat_activity
    where datname = current_database() and application_name = 'transitieroute bus'`)) as { rows: { pid: number }[] };

it.each(['one route', 'all routes'])(
  'who follows %s on one server hears within a second what another server wrote',
  async (kind) => {
    feed = await follow(carla, kind === 'one route' ? { routeId: id } : {});
    const times = [await timeToHear(`${kind}, first`), await timeToHear(`${kind}, second`)];
    expect(Math.max(...times)).toBeLessThan(1_000);
  },
);

it('nothing is missed while the listening connections are cut, and hints come again afterwards', async () => {
  feed = await follow(carla);
  const before = (await listeners()).rows.map(({ pid }) => pid);
  expect(before).toHaveLength(2);
  const asSuperuser = await connected(inject('postgres').superuserUrl);
  const { rows } = await asSuperuser.query('select pg_terminate_backend(pid) as ended from unnest($1::int[]) pid', [
    before,
  ]);
  await asSuperuser.end();
  expect(rows).toEqual([{ ended: true }, { ended: true }]);
  const titles = ['Cut off 1', 'Cut off 2', 'Cut off 3'];
  for (const title of titles) await addGoal(noor, id, title);
  for (const title of titles) await hears(title);

  await vi.waitFor(
    async () => {
      const after = (await listeners()).rows.map(({ pid }) => pid);
      expect(after).toHaveLength(2);
      expect(after.some((pid) => before.includes(pid))).toBe(false);
    },
    { timeout: 10_000, interval: 50 },
  );
  expect(await timeToHear('Listening again')).toBeLessThan(1_000);
  expect(feed.changes()).toEqual([...titles, 'Listening again'].map((title) => `GOAL_ADDED ${title}`));
  expectUnbroken(feed.told);
});

it('a forged hint tells nothing, whatever it says', async () => {
  feed = await follow(carla);
  const forged = [
    '',
    'x'.repeat(7_999),
    `${id}; drop table route`,
    '{"routeId": null}',
    id.slice('route_'.length),
    Array.from({ length: 200 }, (_, n) => `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`).join(' '),
    `${id.slice('route_'.length)} `.repeat(50),
  ];
  for (const payload of forged) await owner.query('select pg_notify($1, $2)', ['route_changed', payload]);
  expect(await timeToHear('After the forged ones')).toBeLessThan(1_000);
  expect(feed.told.map(({ __typename }) => __typename)).toEqual(['CaughtUp', 'PlanChange']);
  expectUnbroken(feed.told);
});
