import { parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../server/api/context.ts';
import { sharedReading } from '../../server/api/shared-event.ts';
import { ask } from '../../server/live/ask.ts';
import { Visit } from '../../server/live/visit.ts';
import { poolTo } from '../support/pool.ts';
import type { FeedWorld } from './feed-world.ts';
import { groupsOf, inRound, numbersOf, openReadingWorld, people } from './rounds.ts';

const { noor, ilse, carla } = people;

let world: FeedWorld;
let schema: GraphQLSchema;
let noors: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ world, schema, noors, close } = await openReadingWorld());
});
afterAll(() => close());

// School and municipality both read the plan; of consents the municipality reads those about itself.
const questions = {
  alike: `viewer_routes('PLAN')`,
  different: `viewer_items('CONSENT') || viewer_routes('CONSENT')`,
  who: 'viewer_person()',
  where: 'viewer_organisation()',
};

/** Asks these things in a visit, one after another. */
function asked(visit: Visit, ...what: (keyof typeof questions)[]) {
  return what.map((name) => {
    const reading = visit.reading();
    const answer = ask<unknown>(reading.session, () => `jsonb_build_array(${questions[name]})`);
    return answer.then(() => [...reading.differing, ...(reading.hasAsked ? ['asked'] : [])]);
  });
}

describe('what is noted while several read as one', () => {
  it('is told of what asked for it, and neither of what was asked before nor of what comes next', async () => {
    const noted = await inRound(world, async (round) => {
      const groups = await groupsOf(world, round, noors, [ilse, carla]);
      const both = new Visit(numbersOf(groups, [ilse, carla]));
      const [hers, theirs] = [ilse, carla].map((email) => new Visit(numbersOf(groups, [email])));
      const nobodys = new Visit(numbersOf(groups, [carla, ilse]));
      const all = [
        ...asked(both, 'alike', 'different', 'alike', 'where', 'different'),
        ...asked(hers as Visit, 'different', 'where', 'who'),
        ...asked(theirs as Visit, 'alike', 'different'),
      ];
      await round.visit([both, hers as Visit, nobodys, theirs as Visit]);
      return Promise.all(all);
    });
    const ofBoth = [[], ['CONSENT', 'asked'], [], ['ORGANISATION', 'asked'], ['CONSENT', 'asked']];
    expect(noted).toEqual([...ofBoth, [], [], ['asked'], [], []]);
  });

  it('is noted once, however many rows of a log ask', async () => {
    const noted = await inRound(world, async (round) => {
      const visit = new Visit(numbersOf(await groupsOf(world, round, noors, [ilse, carla]), [ilse, carla]));
      const answer = ask<unknown>(
        visit.reading().session,
        () => `jsonb_build_array((select count(viewer_shares('CONSENT', null, null)) from generate_series(1, 50)),
          (select count(viewer_person()) from generate_series(1, 50)), current_setting('app.asked'))`,
      );
      await round.visit([visit]);
      return answer;
    });
    expect(noted).toEqual([50, 50, 'CONSENT WHO']);
  });
});

describe('a round', () => {
  it('knows groups apart that it asked for one after another', async () => {
    const emails = [carla, ilse, noor];
    /** What each holds of the consents, in a round that asked for these beforehand. */
    const heldAfter = (before: readonly string[], after: readonly string[]) =>
      inRound(world, async (round) => {
        await groupsOf(world, round, noors, before);
        const groups = await groupsOf(world, round, noors, after);
        expect(new Set(numbersOf(groups, after)).size).toBe(after.length);
        const visits = after.map((email) => new Visit(numbersOf(groups, [email])));
        const held = visits.map((visit) =>
          ask<unknown>(visit.reading().session, () => `to_jsonb(${questions.different})`),
        );
        await round.visit(visits);
        return Promise.all(held);
      });
    const alone = await Promise.all(emails.map((email) => heldAfter([], [email])));
    expect(new Set(alone.map((held) => JSON.stringify(held))).size).toBe(3);
    expect(await heldAfter([ilse], emails)).toEqual(alone.flat());
  });

  it('tells nothing of what was read in it where something fails, and leaves nothing behind on its connection', async () => {
    const pool = poolTo(world.pool.options.connectionString ?? '', 1);
    const left = async () => {
      const { rows } = await pool.query<Record<string, string>>(`select
        ${[
          'person',
          'organisation',
          'asked',
          'shared_1',
          'shared_2',
          'shared_text_1',
          'shared_texts',
          'held_PLAN',
          'routes_PLAN',
          'items_PLAN',
        ]
          .map((name) => `current_setting('app.${name}', true) as "${name}"`)
          .join(', ')}`);
      return Object.values(rows[0] ?? {}).filter(Boolean);
    };
    const inOne = (isBroken: boolean) =>
      inRound({ ...world, pool }, async (round) => {
        const groups = await groupsOf(world, round, noors, [ilse, carla]);
        const visits = [new Visit(numbersOf(groups, [ilse])), new Visit(numbersOf(groups, [ilse, carla]))];
        const all = visits.flatMap((visit) => asked(visit, 'alike', 'different'));
        const read = visits[1]?.reading();
        const last = ask(read?.session as never, () => `to_jsonb(1 / ${isBroken ? "length('')" : '1'})`);
        const visiting = round.visit(visits, [], 'last');
        return Promise.allSettled([...all, last, visiting]);
      });
    const broken = await inOne(true);
    expect(new Set(broken.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(await left()).toEqual([]);
    const whole = await inOne(false);
    expect(new Set(whole.map(({ status }) => status))).toEqual(new Set(['fulfilled']));
    expect(await left()).toEqual([]);
    const client = await pool.connect();
    for (const question of [`begin_shared('{1}')`, `seen_by('{1}', array['${noors}'::uuid], '{"{1}"}', '')`])
      await expect(client.query(`select ${question}`)).rejects.toThrow('it is not known what it holds');
    client.release();
    await pool.end();
  });
});

describe('who leaves a variable away', () => {
  it('asks for something else than who says that it is null, where it has a default', async () => {
    const document = parse(`subscription ($most: Int = 1) { planChanges { ... on PlanChange {
      route { changes(first: $most) { nodes { kind } } } } } }`);
    const context = (await world.contextOf(ilse)) as Context;
    const wantedWith = (variableValues: Record<string, unknown>) =>
      sharedReading({ schema, document, variableValues }, context, undefined).wanted;
    expect(wantedWith({})).toBe(wantedWith({}));
    expect(wantedWith({ most: null })).toBe(wantedWith({ most: null }));
    expect(wantedWith({ most: null })).not.toBe(wantedWith({}));
    expect(wantedWith({ most: 2 })).not.toBe(wantedWith({}));
  });
});
