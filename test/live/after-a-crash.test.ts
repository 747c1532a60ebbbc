import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openReadSession } from '../../server/database/session.ts';
import { pull, readHere, seenUpTo } from '../../server/live/pull.ts';
import { fillWorld } from '../bench/world.ts';
import { startOwnPostgres, type OwnPostgres } from '../support/own-postgres.ts';
import { poolTo } from '../support/pool.ts';
import { connected, writeChange } from './log.ts';

const change = { kind: 'GOAL_ADDED', category: 'PLAN' };
let postgres: OwnPostgres;

beforeEach(async () => {
  postgres = await startOwnPostgres();
  await fillWorld(postgres.ownerUrl, { routes: 1, ofSchool: 1 });
  await writeLate();
});

afterEach(() => postgres.stop());

/** What nobody waits for is on disk some seconds later, as on a busy machine, and not within a fifth of one. */
async function writeLate(): Promise<void> {
  const client = await connected(postgres.superuserUrl);
  await client.query(`alter system set wal_writer_delay = '10s'`);
  await client.query('select pg_reload_conf()');
  await client.end();
  // Until the one who writes has woken, and sleeps for so long.
  await wait(1_000);
}

async function asCoach<Result>(work: (session: Parameters<typeof pull>[0]) => Promise<Result>): Promise<Result> {
  const owner = await connected(postgres.ownerUrl);
  const { rows } = await owner.query<{ personId: string; membershipId: string }>(
    `select a.person_id as "personId", m.id as "membershipId" from party p join assignment a on a.party_id = p.id
     join membership m on m.person_id = a.person_id where p.role = 'SCHOOL'`,
  );
  await owner.end();
  const viewer = { organisationId: null, functions: [], isService: false, isStudent: false };
  const pool = poolTo(postgres.applicationUrl);
  const open = await openReadSession(pool, { ...viewer, personId: '', membershipId: null, ...rows[0] });
  const result = await work(open.session);
  await open.commit();
  await pool.end();
  return result;
}

it('a coach hears of a change of which the number was given out before the crash, to one that came to nothing', async () => {
  const writer = await connected(postgres.ownerUrl);
  writer.on('error', () => undefined);
  const { rows } = await writer.query<{ id: string }>('select id from route');
  const routeId = rows[0]?.id ?? '';
  // Each takes a number, and not one of them is on disk when the database crashes.
  for (let times = 0; times < 5; times += 1) {
    await writer.query('begin');
    await writeChange(writer, routeId, change);
    await writer.query('rollback');
  }
  const [{ snapshot: seen } = {}] = (
    await writer.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot')
  ).rows;
  const { place } = await asCoach((session) => readHere(session, null));
  await postgres.restart('immediate');

  const after = await connected(postgres.ownerUrl);
  await writeChange(after, routeId, change);
  const [last] = (
    await after.query<{ looksOld: boolean; sequence: number }>(
      `select sequence::float8 as sequence, pg_visible_in_snapshot(transaction, $1::pg_snapshot) as "looksOld"
       from change order by sequence desc limit 1`,
      [seen],
    )
  ).rows;
  await after.end();
  expect(last?.looksOld).toBe(true);
  const scope = { routeId: null, isOversight: false };
  const { rows: told } = await asCoach((session) => pull(session, scope, seenUpTo(place.snapshot ?? ''), null));
  expect(told.map(({ sequence }) => sequence)).toEqual([last?.sequence]);
});
