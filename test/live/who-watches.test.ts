import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../server/access/held-in-common.sql.ts';
import type { Group } from '../../server/live/round.ts';
import type { Watching } from '../../server/live/watching.ts';
import { openFeedWorld, type FeedWorld } from './feed-world.ts';
import { actAs, everybody, inRound, people, strangers, watching } from './rounds.ts';

const { ilse, carla, noor } = people;
const ruud = 'ruud.smit@rivierenpoort.example';
const parent = 'sem.de.boer@student.example'; // for once

let world: FeedWorld;
let noors: string;

beforeAll(async () => {
  world = await openFeedWorld();
  noors = await world.routeOf('Noor Jansen');
  await actAs(world, noors, { other: ilse, email: ruud, role: 'COVER' });
});
afterAll(() => world.close());

/** The groups to which they belong, where these and others watch the route. */
const groupsAmong = (others: readonly Watching[], emails: readonly string[]) =>
  inRound(world, async (round) => {
    const watched: Watching[] = [];
    for (const email of emails) watched.push(await watching(world, email, noors));
    return (await round.groupsOf([...watched, ...others])).slice(0, emails.length);
  });

/** By number, in a crowd. */
const groupsOf = async (...emails: string[]) =>
  (await groupsAmong(strangers(noors), emails)).map(({ number }) => number);

type Told = Group & { readonly places: readonly number[] };

/** Of each, what `watchers_of` says of them, and what the numbers mean; absent where there is no such route. */
async function heldBy(watchers: readonly Watching[], routeIds: readonly string[]) {
  const [told, texts] = await inTransaction(async (client) => {
    const { rows } = await client.query<{ told: readonly Told[] }>(
      'select watchers_of($1::uuid[], $2::uuid[], $3::int[], $4::uuid[], 0) as told',
      [
        watchers.map(({ personId }) => personId),
        watchers.map(({ membershipId }) => membershipId),
        watchers.map(({ routeId }) => routeIds.indexOf(routeId) + 1),
        routeIds,
      ],
    );
    const groups = rows[0]?.told ?? [];
    const numbers = [...new Set(groups.flatMap(({ holds }) => Object.values(holds)))].filter((one) => one !== null);
    const kept = await client.query<{ number: number; text: string }>(
      `select number, ${textOf('number')} as text from unnest($1::int[]) number`,
      [numbers],
    );
    return [groups, new Map(kept.rows.map(({ number, text }) => [number, text]))] as const;
  });
  return watchers.map((_, place) => {
    const found = told.find(({ places }) => places.includes(place + 1));
    if (!found) return undefined;
    const holds = Object.entries(found.holds).map(([name, number]) => [name, number && texts.get(number)]);
    return { ...found, number: 0, places: [], holds: Object.fromEntries(holds) as object };
  });
}

/** What is kept of them is kept as long. */
async function inTransaction<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await world.pool.connect();
  try {
    await client.query('begin');
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('who reads together', () => {
  it('are those who act for the same party in the same way, whether as contact or in their place', async () => {
    const [one, other] = await groupsOf(ilse, ruud);
    expect(one).toBe(other);
  });

  it('are not people of different parties, or in different places of the same party', async () => {
    await actAs(world, noors, { other: noor, email: parent, role: 'REPRESENTATIVE' });
    expect(new Set(await groupsOf(ilse, carla, noor, parent)).size).toBe(4);
  });

  it('are not two of the same party of whom one oversees besides, or administers', async () => {
    const { membershipId } = await watching(world, ruud, noors);
    const functions = (list: string) =>
      world.owner.query(`update membership set functions = '${list}' where id = $1`, [membershipId]);
    for (const other of ['{STAFF}', '{STAFF,INTAKE,ADMINISTRATOR}']) {
      await functions(other);
      const [one, changed] = await groupsOf(ilse, ruud);
      expect(one).not.toBe(changed);
    }
    await functions('{STAFF,INTAKE}');
  });

  it('is nobody whose membership has ended', async () => {
    const { membershipId } = await watching(world, ruud, noors);
    await world.owner.query('update membership set until = app_today() - 1 where id = $1', [membershipId]);
    const [one, ended] = await groupsOf(ilse, ruud);
    expect(one).not.toBe(ended);
    await world.owner.query('update membership set until = null where id = $1', [membershipId]);
  });
});

describe('what is said of the rights of those who watch', () => {
  it('is the same whether few watch, each of whom is looked up, or a crowd, of whom it is looked who are alike', async () => {
    const all = [...everybody, ruud];
    const watchers = await Promise.all(all.map((email) => watching(world, email, noors)));
    const said = async (others: readonly Watching[]) =>
      (await heldBy([...watchers, ...others], [noors])).slice(0, all.length);
    expect(await said([])).toEqual(await said(strangers(noors)));
    const [few, crowd] = [await groupsAmong([], all), await groupsAmong(strangers(noors), all)];
    expect(new Set(few.map(({ number }) => number)).size).toBe(all.length);
    expect(new Set(crowd.map(({ number }) => number)).size).toBe(all.length - 1); // two of the school's are alike
    expect(few.filter(({ assigned }) => assigned).length).toBe(all.length - 1); // the company reads no part as a whole
  });

  it('is each one’s own, also where others watch a route that is there no more, and several routes are looked at', async () => {
    const sems = await world.routeOf('Sem de Boer');
    const gone = randomUUID();
    const watchers = [
      ...(await Promise.all(
        everybody.flatMap((email) => [watching(world, email, noors), watching(world, email, sems)]),
      )),
      ...[gone, sems, noors].flatMap((routeId) => strangers(routeId)),
    ].toSorted((one, other) => one.personId.localeCompare(other.personId));
    const together = await heldBy(watchers, [gone, noors, sems]);
    expect(together.filter((rights) => rights === undefined).length).toBe(strangers(gone).length);
    let some = 0;
    for (const [place, watcher] of watchers.entries()) {
      if (watcher.routeId === gone) continue;
      const [alone] = await heldBy([watcher], [watcher.routeId]);
      expect(together[place]).toEqual(alone);
      if (alone?.assigned) some += 1;
    }
    expect(some).toBeGreaterThan(4);
  });

  it('names what is read by oversight alone, which is logged for each who does: not where they act on the route, too', async () => {
    for (const others of [[], strangers(noors)]) {
      const [lead, acting] = await groupsAmong(others, ['team.lead@rivierenpoort.example', ruud]);
      expect(lead).toMatchObject({ assigned: null, isOversightAlone: true });
      expect(lead?.overseen).not.toBe(null);
      expect(acting).toMatchObject({ isOversightAlone: false });
      expect(acting?.assigned).not.toBe(null);
    }
  });
});
