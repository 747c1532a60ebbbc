import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readingPool } from '../../server/database/reading-pool.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { layWire, type Wire } from '../support/cut-off.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { expectUnbroken, follow } from '../support/feed.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let database: TestDatabase;
let wire: Wire;
let here: TestServer;
let there: TestServer;
/** Noor writes on one server; Carla follows on the other, which the network parts from the database. */
let noor: TestClient;
let carla: TestClient;
let id: string;

beforeAll(async () => {
  database = await createTestDatabase('demo');
  wire = await layWire(database.applicationUrl);
  const throughWire = new URL(database.applicationUrl);
  throughWire.port = new URL(wire.url).port;
  here = await startTestServer({ database });
  there = await startTestServer({ database, environment: { DATABASE_URL: throughWire.href } });
  noor = await signIn(here.url, 'noor.jansen@student.example');
  carla = await signIn(there.url, 'carla.de.wit@esschenbroek.example');
  ({ id } = await findNoorsRoute(noor));
});

afterAll(async () => {
  await wire.close();
  await there.stop();
  await here.stop();
  await database.drop();
});

it('a server whose connections to the database fall silent takes others, and its followers miss nothing', async () => {
  const feed = await follow(carla);
  await addGoal(noor, id, 'Before');
  const hears = (title: string) =>
    vi.waitFor(() => expect(feed.changes()).toContain(`GOAL_ADDED ${title}`), { timeout: 40_000, interval: 50 });
  await hears('Before');
  wire.stall();
  await addGoal(noor, id, 'In silence');
  await hears('In silence');
  // The connection for hints, too.
  await new Promise((resolve) => setTimeout(resolve, 12_000));
  const began = performance.now();
  await addGoal(noor, id, 'Afterwards');
  await hears('Afterwards');
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(feed.changes()).toEqual(['Before', 'In silence', 'Afterwards'].map((title) => `GOAL_ADDED ${title}`));
  expectUnbroken(feed.told);
  await feed.close();
});

it('a new connection that is taken, and never answered, is given up', async () => {
  const nobody = createServer((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1');
  await once(nobody, 'listening');
  const pool = readingPool(`postgres://a@127.0.0.1:${String((nobody.address() as AddressInfo).port)}/a`, 1);
  await expect(pool.connect()).rejects.toThrow('timeout');
  nobody.close();
  await pool.end();
});
