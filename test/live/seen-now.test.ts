import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { openFeedWorld, type FeedWorld } from './feed-world.ts';
import { connected, writeChange } from './log.ts';

const change = { kind: 'GOAL_ADDED', category: 'PLAN' };
const member = `(select id from membership order by id limit 1)`;

let world: FeedWorld;
let other: Client;
let noors: string;

beforeAll(async () => {
  world = await openFeedWorld();
  other = await connected(world.ownerUrl);
  noors = await world.routeOf('Noor Jansen');
});
afterAll(async () => {
  await other.end();
  await world.close();
});

async function seenNow(client: Client = world.owner): Promise<string> {
  const { rows } = await client.query<{ seen: string }>('select seen_now() as seen');
  return rows[0]?.seen ?? '';
}

async function isSeen(transaction: string, seen: string): Promise<boolean | undefined> {
  const { rows } = await world.owner.query<{ is: boolean }>(
    'select pg_visible_in_snapshot($1::xid8, $2::pg_snapshot) as is',
    [transaction, seen],
  );
  return rows[0]?.is;
}

/** Begins a transaction; answers its number. */
async function begin(client: Client): Promise<string> {
  await client.query('begin');
  const { rows } = await client.query<{ number: string }>('select pg_current_xact_id()::text as number');
  return rows[0]?.number ?? '';
}

describe('what a feed that goes on from now has seen', () => {
  it.each([
    ['change of a route', () => writeChange(world.owner, noors, change)],
    ['writing of a membership', () => world.owner.query(`update membership set id = id where id = ${member}`)],
  ])('is the last %s, and nothing behind it', async (_, write) => {
    const number = await begin(world.owner);
    await write();
    expect(await isSeen(number, await seenNow(other))).toBe(false);
    await world.owner.query('commit');
    expect(await isSeen(number, await seenNow())).toBe(true);
    expect(await isSeen(String(BigInt(number) + 1n), await seenNow())).toBe(false);
  });

  it('is no transaction that came to nothing behind it: its number may be given out again', async () => {
    await writeChange(world.owner, noors, change);
    const number = await begin(world.owner);
    await world.owner.query('rollback');
    const { rows } = await world.owner.query<{ now: string }>('select pg_current_snapshot()::text as now');
    expect(await isSeen(number, rows[0]?.now ?? '')).toBe(true);
    expect(await isSeen(number, await seenNow())).toBe(false);
    // Until something that is on disk lies behind it.
    await writeChange(world.owner, noors, change);
    expect(await isSeen(number, await seenNow())).toBe(true);
  });

  it('is no transaction that is still running before it, or behind it', async () => {
    const before = await begin(other);
    await writeChange(world.owner, noors, change);
    const third = await connected(world.ownerUrl);
    const behind = await begin(third);
    const seen = await seenNow();
    await other.query('commit');
    await third.query('commit');
    await third.end();
    expect(await isSeen(before, seen)).toBe(false);
    expect(await isSeen(behind, seen)).toBe(false);
    expect(await isSeen(before, await seenNow())).toBe(true);
  });
});

describe('before anything was ever written', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.drop());

  it('nothing was seen', async () => {
    const owner = await connected(database.ownerUrl);
    const seen = await seenNow(owner);
    const { rows } = await owner.query<{ now: string }>(`select $1::pg_snapshot::text as now`, [seen]);
    await owner.end();
    expect(rows[0]?.now).toBe('1:1:');
    expect(await isSeen('3', seen)).toBe(false);
  });
});
