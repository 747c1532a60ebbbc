import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedItem } from '../../server/live/feed-item.ts';
import type { PlanFeed } from '../../server/live/plan-feed.ts';
import { Round, type KnownWays } from '../../server/live/round.ts';
import { openFeedWorld, untilCaughtUp, type FeedWorld } from './feed-world.ts';
import { writeChange } from './log.ts';
import { people, strangers } from './rounds.ts';

const { ilse, bram } = people;
const crowd = Array.from({ length: 15 }, (_, n) => `crowd-${String(n)}@kompaskoers.example`);
const [first = '', second = '', third = ''] = crowd;
const newcomer = 'newcomer@kompaskoers.example';

let world: FeedWorld;
let noors: string;
let sems: string;

const personOf = (email: string) => `(select person_id from login where subject = '${email}')`;

beforeAll(async () => {
  world = await openFeedWorld();
  [noors, sems] = [await world.routeOf('Noor Jansen'), await world.routeOf('Sem de Boer')];
  for (const email of [...crowd, newcomer]) await actAsBram(email);
});
afterAll(() => world.close());
// What was written is behind what can be seen of the log: nothing moves any more.
beforeEach(() => goalAdded());

const goalAdded = () => writeChange(world.owner, noors, { kind: 'GOAL_ADDED', category: 'PLAN' });

/** A colleague of Bram's, who acts on Noor's route in his place. */
async function actAsBram(email: string): Promise<void> {
  await world.owner.query(`with him as (
      select a.*, m.functions from assignment a join membership m using (person_id, organisation_id)
      where a.person_id = ${personOf(bram)} and a.route_id = '${noors}' limit 1),
    person as (insert into person (id, display_name) values (gen_random_uuid(), '${email}') returning id),
    login as (insert into login (issuer, subject, person_id) select 'urn:transitieroute:demo', '${email}', id from person),
    member as (insert into membership (id, person_id, organisation_id, functions, "from")
      select gen_random_uuid(), person.id, him.organisation_id, him.functions, '2020-01-01' from person, him)
    insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
    select gen_random_uuid(), him.route_id, him.party_id, person.id, him.organisation_id, 'COVER', app_now() from person, him`);
}

const theirs = (email: string) => `person_id = ${personOf(email)}`;
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
      select (jsonb_populate_record(e, jsonb_build_object('person_id', ${personOf(first)}))).*
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

describe('a crowd that follows one route', () => {
  const followers = Array.from({ length: 20 }, (_, n) => `follower-${String(n)}@kompaskoers.example`);
  const feeds = new Map<string, PlanFeed>();
  const heard = new Map<string, Promise<FeedItem | undefined>>();
  const begin = vi.spyOn(Round, 'begin');
  const visit = vi.spyOn(Round.prototype, 'visit');

  /** Who is not asked for the next event, once told one, waits with nobody. */
  const listening = new Set<PlanFeed>();

  async function nextOf(feed: PlanFeed): Promise<FeedItem | undefined> {
    listening.add(feed);
    const { value } = await feed.next();
    listening.delete(feed);
    return value ?? undefined;
  }

  const open = async (email: string) => {
    const feed = await world.open(email, { routeId: noors });
    await untilCaughtUp(feed);
    feeds.set(email, feed);
    heard.set(email, nextOf(feed));
  };

  const changes = (count: number) => Array.from({ length: count }, () => 'PlanChange');

  /** Of what each hears next. */
  async function typesHeard(emails: readonly string[]): Promise<string[]> {
    const types: string[] = [];
    for (const email of emails) {
      types.push((await heard.get(email))?.type ?? 'nothing more');
      const feed = feeds.get(email);
      if (feed) heard.set(email, nextOf(feed));
    }
    return types;
  }

  const fanOut = async () => (await world.contextOf(bram)).feeds.fanOut;
  const look = async () => (await fanOut()).look(new Set([noors]));

  /** All who listen have joined the others, and what they had not seen was looked for. */
  async function settled(): Promise<void> {
    const { watching } = await fanOut();
    const isSettled = watching === listening.size;
    await look(); // or the one that runs
    await look();
    if (!isSettled) await settled();
  }

  async function tell(): Promise<void> {
    await settled();
    await goalAdded();
    await look();
  }

  /** Until they were told by a look with others: a sweep may wake all in between, and then each looks for itself. */
  async function tellTogether(emails: readonly string[]): Promise<void> {
    visit.mockClear();
    await tell();
    expect(await typesHeard(emails)).toEqual(changes(emails.length));
    if (visit.mock.calls.length === 0) await tellTogether(emails);
  }

  /** Of how many it is asked what they may read, in a look that begins now. */
  async function asked(): Promise<number | undefined> {
    await settled();
    begin.mockClear();
    await look();
    return begin.mock.calls.findLast(([, , expected]) => expected && expected.expected.length > 0)?.[2]?.expected
      .length;
  }

  beforeAll(async () => {
    for (const email of followers) await actAsBram(email);
  });

  it('is asked for by one of them, once it is known who are alike; each hears all, and who ends hears that and no more', async () => {
    const all = [...followers, ilse];
    for (const email of all) await open(email);
    expect(await asked()).toBe(21);
    await tellTogether(all);
    expect(await asked()).toBe(2); // one of Bram's, and Ilse

    // One ends, of which no row tells; not the one who stands for all.
    const gone = followers.at(-1) ?? '';
    const others = all.filter((email) => email !== gone);
    await world.owner.query(`update assignment set until = app_now() where ${theirs(gone)}`);
    await tellTogether(others);
    expect(await typesHeard([gone])).toEqual(['AccessEnded']);
    expect(await asked()).toBe(3); // and the one who was here, and reads nothing
    await tellTogether(others);
    for (const [, toLookAt] of visit.mock.calls) expect(toLookAt?.length).toBeLessThan(3); // nothing is looked up for them

    // The one who stands for all ends, by the clock.
    const [leader = '', ...led] = others;
    await world.owner.query(`update assignment set until = app_now() + interval '0.2 seconds' where ${theirs(leader)}`);
    await wait(200);
    await tell();
    expect(await typesHeard([leader])).toEqual(['AccessEnded']);
    expect(await typesHeard(led)).toEqual(changes(19));

    // Somebody comes, somebody leaves, and all that are here go on hearing.
    await open(newcomer);
    const [left = '', ...rest] = led;
    await feeds.get(left)?.return();
    await tellTogether([...rest, newcomer]);
    for (const feed of feeds.values()) await feed.return();
  });
});
