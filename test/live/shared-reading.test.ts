import { randomUUID } from 'node:crypto';
import { isObjectType, parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idWords } from '../../server/access/global-id.ts';
import type { Context } from '../../server/api/context.ts';
import { sharedReading } from '../../server/api/shared-event.ts';
import type { Group, Round, Watching } from '../../server/live/round.ts';
import { Visit } from '../../server/live/visit.ts';
import type { FeedItem } from '../../server/live/feed-item.ts';
import { readershipOfField } from '../../server/reading/field-readership.ts';
import { everyField } from './every-field.ts';
import type { FeedWorld } from './feed-world.ts';
import { writeChange } from './log.ts';
import { everybody, inRound, openReadingWorld, readAlone, strangers, watching } from './rounds.ts';

const ilse = 'ilse.bakker@rivierenpoort.example';
const ruud = 'ruud.smit@rivierenpoort.example';
const carla = 'carla.de.wit@esschenbroek.example';
const noor = 'noor.jansen@student.example';
const parent = 'sem.de.boer@student.example'; // for once

let world: FeedWorld;
let schema: GraphQLSchema;
let noors: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ world, schema, noors, close } = await openReadingWorld());
  await actAs(ilse, ruud, 'COVER');
  await world.owner.query('analyze');
});

afterAll(() => close());

/** Somebody acts for the party for which another acts, from now. */
async function actAs(other: string, email: string, role: string): Promise<void> {
  const { viewer } = await world.contextOf(other);
  const { viewer: newcomer } = await world.contextOf(email);
  await world.owner.query(
    `insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
     select gen_random_uuid(), route_id, party_id, $2, organisation_id, $3, app_now() from assignment
     where person_id = $1 and route_id = $4 and until is null limit 1`,
    [viewer?.personId, newcomer?.personId, role, noors],
  );
  await world.owner.query(
    `insert into enrolment_assignment select (jsonb_populate_record(e, jsonb_build_object(
       'person_id', $2::uuid))).* from enrolment_assignment e where e.person_id = $1`,
    [viewer?.personId, newcomer?.personId],
  );
}

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

/** Of each, what `watchers_of` says of them; absent where there is no such route. */
async function heldBy(watchers: readonly Watching[], routeIds: readonly string[]) {
  const { rows } = await world.pool.query<{ told: readonly (Group & { readonly places: readonly number[] })[] }>(
    'select watchers_of($1::uuid[], $2::uuid[], $3::int[], $4::uuid[], 0) as told',
    [
      watchers.map(({ personId }) => personId),
      watchers.map(({ membershipId }) => membershipId),
      watchers.map(({ routeId }) => routeIds.indexOf(routeId) + 1),
      routeIds,
    ],
  );
  return watchers.map((_, place) => {
    const found = rows[0]?.told.find(({ places }) => places.includes(place + 1));
    return found && { ...found, number: 0, places: [] };
  });
}

describe('who reads together', () => {
  it('are those who act for the same party in the same way, whether as contact or in their place', async () => {
    const [one, other] = await groupsOf(ilse, ruud);
    expect(one).toBe(other);
  });

  it('are not people of different parties, or in different places of the same party', async () => {
    await actAs(noor, parent, 'REPRESENTATIVE');
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
    const said = (groups: readonly Group[]) => groups.map(({ number: _number, ...rights }) => rights);
    const [few, crowd] = [await groupsAmong([], all), await groupsAmong(strangers(noors), all)];
    expect(said(few)).toEqual(said(crowd));
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

/** Of the last change that everybody of the school sees, with each field alone. */
async function lastChange() {
  const { rows } = await world.owner.query<{ sequence: string }>(
    `select max(sequence) as sequence from change_part where route_id = $1 and person_id is null`,
    [noors],
  );
  const subjects = Object.values(idWords);
  return { routeId: noors, sequence: Number(rows[0]?.sequence), at: '2026-01-01T00:00:00.000Z', subjects };
}

describe('what is read together', () => {
  it('says to each what it says when they read alone, field by field, or is not read together', async () => {
    const row = await lastChange();
    const cursors = { cursor: 'own', previousCursor: null };
    const item: FeedItem = { type: 'PlanChange', ...row, ...cursors, hasEnded: () => undefined };
    const together = new Set<string>();
    const different: string[] = [];
    for (const field of everyField(schema)) {
      const context = (await world.contextOf(ilse)) as Context;
      const reading = sharedReading({ schema, document: parse(field.query) }, context, undefined);
      const text = await inRound(world, async (round) => {
        const member = await watching(world, ilse, noors);
        const [group] = await round.groupsOf([member]);
        const visit = new Visit([group?.number ?? NaN]);
        const read = reading.read(visit.reading(), row);
        await round.visit([visit]);
        return read;
      });
      if (text === null) continue;
      for (const email of [ilse, ruud]) {
        const { viewer, seal } = await world.contextOf(email);
        const json = text.for({ viewer, seal, ...cursors });
        const told: unknown = (JSON.parse(json) as { data: unknown }).data;
        // Where nothing leads to the field on this route, nobody was asked after for it either.
        if (json.includes(`"${field.name.split('.')[1] ?? ''}":`)) together.add(field.name);
        const alone = await readAlone({ world, schema }, email, field.query, item);
        if (JSON.stringify(told) !== JSON.stringify(alone)) different.push(`${field.name} for ${email}`);
      }
    }
    expect(different).toEqual([]);
    expect([...together]).toEqual(
      expect.arrayContaining([
        'PlanChange.kind',
        'PlanChange.summary',
        'PlanChange.cursor',
        'TransitionRoute.status',
        'Goal.title',
      ]),
    );
    const ofOne = [...together].filter((name) => name.includes('.viewer') || classOf(name) === 'SELF');
    expect(ofOne).toEqual([]);
  }, 240_000); // every field of the contract, by three readers
});

function classOf(name: string): string | undefined {
  const [type = '', field = ''] = name.split('.');
  const readership = isObjectType(schema.getType(type)) ? readershipOfField(schema, type, field) : null;
  return readership && 'class' in readership ? readership.class : undefined;
}

async function look(round: Round, group: Group | undefined, sequence: number) {
  const looks = await round.visit([], [{ number: group?.number ?? NaN, routeId: noors, sequences: [sequence] }]);
  return { ...looks.get(group?.number ?? NaN), assigned: group?.assigned };
}

describe('a right that ends while it is being read', () => {
  it('counts in the next round: of one round all is as one snapshot shows it', async () => {
    const member = await watching(world, carla, noors);
    const row = await lastChange();
    const before = await inRound(world, async (round) => {
      const [group] = await round.groupsOf([member]);
      await world.owner.query(
        `update reading_right set during = tstzrange(lower(during), app_now())
        where route_id = $1 and role = 'MUNICIPALITY' and category = 'PLAN' and upper_inf(during)`,
        [noors],
      );
      return look(round, group, row.sequence);
    });
    expect(before?.assigned?.split(' ')).toContain('PLAN');
    const after = await inRound(world, async (round) => {
      const [group] = await round.groupsOf([member]);
      return look(round, group, row.sequence);
    });
    expect(after?.assigned?.split(' ')).not.toContain('PLAN');
  });

  it('is told as one that changed, and what was written after it not at all', async () => {
    const feed = await world.open(carla, { routeId: noors });
    expect((await feed.next()).value).toMatchObject({ type: 'CaughtUp' });
    const next = feed.next();
    await world.owner.query(
      `update reading_right set during = tstzrange(lower(during), app_now())
      where route_id = $1 and role = 'MUNICIPALITY' and category = 'WINDOW' and upper_inf(during)`,
      [noors],
    );
    await writeChange(world.owner, noors, { kind: 'GOAL_ADDED', category: 'PLAN' });
    world.bus.wake(noors);
    expect((await next).value).toMatchObject({ type: 'AccessChanged' });
    await feed.return();
  });
});

describe('changes of several routes that are looked at together', () => {
  it('are told in the order of the log, so that who goes on behind one of them has heard those before it', async () => {
    const { viewer } = await world.contextOf(ilse);
    const { rows } = await world.owner.query<{ id: string }>(
      `select distinct route_id as id from assignment where person_id = $1 and until is null limit 2`,
      [viewer?.personId],
    );
    const [one = '', other = ''] = rows.map(({ id }) => id);
    const feed = await world.open(ilse, {});
    expect((await feed.next()).value).toMatchObject({ type: 'CaughtUp' });
    const first = feed.next();
    await world.owner.query('begin');
    for (const id of [one, other, one]) await writeChange(world.owner, id, { kind: 'GOAL_ADDED', category: 'PLAN' });
    await world.owner.query('commit');
    world.bus.wake(one);
    const told = [(await first).value, (await feed.next()).value, (await feed.next()).value];
    expect(told.map((item) => item?.routeId)).toEqual([one, other, one]);
    await feed.return();
  });
});
