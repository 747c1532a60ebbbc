import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BatchStatement } from '../../server/database/batch.ts';
import { readOperations } from '../bench/operations.ts';
import { benchCoaches, benchLead, fillWorld, type BenchViewer } from '../bench/world.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { scansOf, type PlanMode } from './asked-plans.ts';
import { watchDatabase } from './sent-to-database.ts';

const routes = 300;
const routesOfCoach = 30;
const routesOfSchool = 100;

/**
 * Rows that are fetched in vain, for each route of the viewer: its own rows all of them, which a condition of the question
 * leaves out. Of the other tables none, and nowhere a row of a route that the viewer does not read.
 */
const inVain: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // The inbox: of the parties of the viewer those that wait, of the actions those that are not done.
  shipped: { party: 1, action: 3 },
  // Whoever takes part is looked for among what they do elsewhere too: a contact has up to fifty routes.
  route: { assignment: 2 },
};

interface Asker {
  readonly viewer: BenchViewer;
  readonly client: TestClient;
}

let database: TestDatabase;
let server: TestServer;
let owner: Client;
let coach: Asker;
let lead: Asker;
let guarded: ReadonlySet<string>;

beforeAll(async () => {
  database = await createTestDatabase('empty');
  await fillWorld(database.ownerUrl, { routes, ofSchool: routesOfSchool });
  server = await startTestServer({ database });
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const [found] = await benchCoaches(database.ownerUrl, 1);
  if (!found) throw new Error('There is no coach.');
  const asking = async (viewer: BenchViewer) => ({ viewer, client: await signIn(server.url, viewer.email) });
  coach = await asking(found);
  lead = await asking(await benchLead(database.ownerUrl));
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
     union select 'reading_right'`,
  );
  guarded = new Set(rows.map(({ name }) => name));
});

afterAll(async () => {
  await owner.end();
  await server.stop();
  await database.drop();
});

/** The statements of an operation's second time: what is asked again and again. */
async function sentFor(name: string, { client, viewer }: Asker): Promise<readonly BatchStatement[]> {
  const operation = (await readOperations()).find((one) => one.name === name);
  if (!operation) throw new Error(`There is no operation ${name}.`);
  const ask = () => client.data(operation.query, operation.variablesOf(viewer));
  await ask();
  const { sent, stop } = watchDatabase();
  try {
    await ask();
  } finally {
    stop();
  }
  const [batch] = sent;
  if (!batch || sent.length !== 1) throw new Error(`${name} took ${sent.length} round trips.`);
  return batch;
}

/** Tables that the database went over in vain: as a whole, or further than the viewer's own rows. */
async function wasteOf(name: string, mode: PlanMode): Promise<string[]> {
  const scans = await scansOf(database.applicationUrl, await sentFor(name, coach), mode);
  expect(scans.map(({ table }) => table)).toEqual(expect.arrayContaining(['reading_right', 'route']));
  return scans
    .filter(({ table }) => guarded.has(table))
    .filter(({ table, how, removed }) => {
      return how === 'Seq Scan' || removed > routesOfCoach * (inVain[name]?.[table] ?? 0);
    })
    .map(({ table, how, removed }) => `${table}: ${how}, ${removed} rows in vain`);
}

const modes: readonly PlanMode[] = ['force_custom_plan', 'force_generic_plan'];

describe('what a coach asks is read by the rights, however many routes others have', () => {
  it.each(['dashboard', 'route', 'list', 'shipped'].flatMap((name) => modes.map((mode) => [name, mode] as const)))(
    '%s, under %s: no table is gone over in vain',
    async (name, mode) => {
      expect(await wasteOf(name, mode)).toEqual([]);
    },
  );

  it.each([
    ['of the rights', 'reading_right_held', 'reading_right'],
    ['of who acts for which party', 'assignment_person', 'assignment'],
    ["of a student's needs", 'support_need_student', 'support_need'],
  ])('without the index %s it is seen that one is missing', async (_what, index, table) => {
    const { rows } = await owner.query<{ made: string }>('select pg_get_indexdef($1::regclass) as made', [index]);
    await owner.query(`drop index ${index}`);
    try {
      expect(await wasteOf('dashboard', 'force_custom_plan')).toContainEqual(expect.stringContaining(`${table}: `));
    } finally {
      await owner.query(rows[0]?.made ?? '');
    }
  });
});

describe('what a team lead asks is read by the page, however many routes the school has', () => {
  it.each(modes)('the dashboard, under %s: rights and rows are looked up for the routes on the page', async (mode) => {
    const scans = await scansOf(database.applicationUrl, await sentFor('dashboard', lead), mode);
    const read = (of: string) => scans.filter(({ table }) => table === of);
    // Which routes there are is read once; everything else for the 26 of which the page consists.
    expect(read('route').map(({ rows }) => rows)).toEqual([routesOfSchool]);
    expect(read('reading_right').filter(({ rows }) => rows >= routesOfSchool)).toHaveLength(1);
    for (const table of ['party', 'assignment', 'student', 'organisation'])
      expect(read(table).filter(({ how, rows }) => how === 'Seq Scan' || rows > 25 * 5)).toEqual([]);
  });
});
