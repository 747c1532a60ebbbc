import { isObjectType, parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idWords } from '../../server/access/global-id.ts';
import type { Context } from '../../server/api/context.ts';
import { sharedReading } from '../../server/api/shared-event.ts';
import type { Group, Round } from '../../server/live/round.ts';
import { Visit } from '../../server/live/visit.ts';
import type { FeedItem } from '../../server/live/feed-item.ts';
import { readershipOfField } from '../../server/reading/field-readership.ts';
import { everyField } from './every-field.ts';
import type { FeedWorld } from './feed-world.ts';
import { writeChange } from './log.ts';
import { actAs, inRound, openReadingWorld, readAlone, watching } from './rounds.ts';

const ilse = 'ilse.bakker@rivierenpoort.example';
const ruud = 'ruud.smit@rivierenpoort.example';
const carla = 'carla.de.wit@esschenbroek.example';

let world: FeedWorld;
let schema: GraphQLSchema;
let noors: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ world, schema, noors, close } = await openReadingWorld());
  await actAs(world, noors, { other: ilse, email: ruud, role: 'COVER' });
  await world.owner.query('analyze');
});

afterAll(() => close());

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
