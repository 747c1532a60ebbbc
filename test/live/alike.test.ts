import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Round, type KnownWays } from '../../server/live/round.ts';
import { actAsBram, theirs } from './crowd.ts';
import { openFeedWorld, type FeedWorld } from './feed-world.ts';
import { writeChange } from './log.ts';
import { people, strangers } from './rounds.ts';

const { ilse } = people;
const crowd = Array.from({ length: 15 }, (_, n) => `crowd-${String(n)}@kompaskoers.example`);
const [first = '', second = '', third = ''] = crowd;

let world: FeedWorld;
let noors: string;
let sems: string;

beforeAll(async () => {
  world = await openFeedWorld();
  [noors, sems] = [await world.routeOf('Noor Jansen'), await world.routeOf('Sem de Boer')];
  for (const email of crowd) await actAsBram(world.owner, noors, email);
});
afterAll(() => world.close());
// What was written is behind what can be seen of the log: nothing moves any more.
beforeEach(() => goalAdded());

const goalAdded = () => writeChange(world.owner, noors, { kind: 'GOAL_ADDED', category: 'PLAN' });
const later = (hours: number) => `app_now() + interval '${String(hours)} hours'`;

describe('who were found alike on a route', () => {
  async function known(): Promise<KnownWays[]> {
    const { rows } = await world.owner.query<{ snapshot: string; moment: string }>(
      'select seen_now() as snapshot, app_now()::text as moment',
    );
    return rows.flatMap((row) => [noors, sems].map((routeId) => ({ routeId, ...row })));
  }

  /** Where they are known to be alike still. */
  async function stillOn(ways: readonly KnownWays[]): Promise<readonly string[]> {
    const round = await Round.begin(world.pool, [ways[0]?.snapshot ?? ''], { expected: strangers(noors), known: ways });
    await round.end('commit');
    return [...new Set(ways.map(({ routeId }) => routeId))].filter((routeId) => round.isAlikeStill(routeId));
  }

  const shift = (hours: number) =>
    world.owner.query(`update clock set shift = shift + interval '${String(hours)} hours'`);

  it('are alike still where nothing happened, where something else did, and an instant later', async () => {
    const ways = await known();
    expect(await stillOn(ways)).toEqual([noors, sems]);
    await goalAdded();
    await world.owner.query(`select pg_sleep(0.05)`);
    expect(await stillOn(ways)).toEqual([noors, sems]);
  });

  it.each([
    [
      'somebody is assigned',
      `insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
      select gen_random_uuid(), route_id, party_id, person_id, organisation_id, 'COVER', app_now() from assignment where ${theirs(first)}`,
    ],
    ['an assignment ends', `update assignment set until = app_now() where ${theirs(first)} and until is null`],
    [
      'somebody takes another place of their party',
      `update assignment set function = 'REPRESENTATIVE' where ${theirs(second)}`,
    ],
    ['an assignment is taken away', `delete from assignment where ${theirs(third)}`],
    [
      'somebody is assigned to the student before there is a route',
      `insert into enrolment_assignment
      select (jsonb_populate_record(e, jsonb_build_object('person_id', (select person_id from login where subject = '${first}')))).*
      from enrolment_assignment e where ${theirs(ilse)} limit 1`,
    ],
    ['such an assignment ends', `update enrolment_assignment set until = app_now() where ${theirs(first)}`],
    ['such an assignment is taken away', `delete from enrolment_assignment where ${theirs(first)}`],
    ['a membership becomes another', `update membership set functions = '{STAFF}' where ${theirs(first)}`],
    ['a membership is taken away', `delete from membership where ${theirs(third)}`],
  ])('may be so no more when %s', async (_, statement) => {
    const ways = await known();
    const { rowCount } = await world.owner.query(statement);
    expect(rowCount).toBeGreaterThan(0);
    expect(await stillOn(ways)).not.toContain(noors);
    await goalAdded();
    expect(await stillOn(await known())).toEqual([noors, sems]);
  });

  it('are so still on the route of another student, when somebody is assigned, or an assignment ends', async () => {
    const ways = await known();
    await world.owner.query(`update assignment set until = app_now() where ${theirs(crowd[4] ?? '')}`);
    expect(await stillOn(ways)).toEqual([sems]);
  });

  it('may be so no more when the transaction that assigns somebody was running when they were found, and has ended since', async () => {
    const other = await world.pool.connect();
    await world.owner.query('begin');
    await world.owner.query(`update assignment set until = app_now() where ${theirs(crowd[5] ?? '')}`);
    const { rows } = await other.query<{ snapshot: string; moment: string }>(
      'select pg_current_snapshot()::text as snapshot, app_now()::text as moment',
    );
    other.release();
    await world.owner.query('commit');
    expect(await stillOn(rows.map((row) => ({ routeId: noors, ...row })))).toEqual([]);
  });

  it.each([
    ['an assignment begins or ends by the clock', 'assignment', 1],
    ['one to the student before there is a route does', 'enrolment_assignment', 1],
    ['a day begins, and memberships with it', null, 24],
  ] as const)('may be so no more when %s', async (_, table, hours) => {
    for (const bound of ['"from"', 'until']) {
      const which = table === 'assignment' ? theirs(crowd[6] ?? '') : theirs(ilse);
      if (table !== null) await world.owner.query(`update ${table} set ${bound} = ${later(0.5)} where ${which}`);
      await goalAdded();
      const ways = await known();
      expect(await stillOn(ways)).toContain(noors);
      await shift(hours);
      expect(await stillOn(ways)).not.toContain(noors);
      // Also for those whose clock goes back.
      const then = await known();
      await shift(-hours);
      expect(await stillOn(then)).not.toContain(noors);
      if (table !== null)
        await world.owner.query(`update ${table} set "from" = ${later(-9)}, until = null where ${which}`);
    }
  });

  it('are not known to be on a route that is there no more', async () => {
    const [way] = await known();
    const gone = way && { ...way, routeId: '00000000-0000-4000-8000-000000000000' };
    expect(await stillOn(gone ? [gone] : [])).toEqual([]);
  });
});
