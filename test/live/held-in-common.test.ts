import { parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataCategories, facets } from '../../server/access/category.ts';
import { idWords } from '../../server/access/global-id.ts';
import type { Viewer } from '../../server/access/viewer.ts';
import type { Context } from '../../server/api/context.ts';
import { sharedReading } from '../../server/api/shared-event.ts';
import { ask } from '../../server/live/ask.ts';
import type { FeedItem } from '../../server/live/feed-item.ts';
import type { Circle } from '../../server/live/circles.ts';
import { Looking } from '../../server/live/looking.ts';
import { PlanFeed } from '../../server/live/plan-feed.ts';
import type { Group } from '../../server/live/round.ts';
import type { SharedText } from '../../server/live/shared-reading.ts';
import { Visit } from '../../server/live/visit.ts';
import { everyField } from './every-field.ts';
import { untilCaughtUp, type FeedWorld } from './feed-world.ts';
import { changesOf, everybody, groupsOf, inRound, numbersOf, openReadingWorld, people, readAlone } from './rounds.ts';

const pairs = everybody.flatMap((one, place) => everybody.slice(place + 1).map((other) => [one, other] as const));
const categories = [...dataCategories, ...Object.keys(facets)];

let world: FeedWorld;
let schema: GraphQLSchema;
let noors: string;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ world, schema, noors, close } = await openReadingWorld());
  await world.owner.query('analyze');
});
afterAll(() => close());

const cursors = { cursor: 'own', previousCursor: null };
const subjects = Object.values(idWords);
const itemOf = (sequence: number): FeedItem => ({
  type: 'PlanChange',
  routeId: noors,
  sequence,
  at: '2026-01-01T00:00:00.000Z',
  subjects,
  ...cursors,
  hasEnded: () => undefined,
});

/** Whom it says something else than it says when they read alone. */
async function toldWrongly(texts: ReadonlyMap<readonly string[], SharedText>, query: string, sequence: number) {
  const wrong: string[] = [];
  const alone = new Map<string, string>();
  for (const [emails, text] of texts) {
    for (const email of emails) {
      const { viewer, seal } = await world.contextOf(email);
      const told = (JSON.parse(text.for({ viewer, seal, ...cursors })) as { data: unknown }).data;
      const known =
        alone.get(email) ?? JSON.stringify(await readAlone({ world, schema }, email, query, itemOf(sequence)));
      alone.set(email, known);
      if (JSON.stringify(told) !== known)
        wrong.push(`${query}, ${String(sequence)} for ${email}, with ${emails.join(' and ')}`);
    }
  }
  return wrong;
}

/** What a change says to each of these who read as one, where it is read for all of them. */
async function readTogether(query: string, sequence: number, together: readonly (readonly string[])[]) {
  const context = (await world.contextOf(people.ilse)) as Context;
  return inRound(world, async (round) => {
    const groups = await groupsOf(world, round, noors, everybody);
    const visits = together.map((emails) => new Visit(numbersOf(groups, emails)));
    const texts = visits.map((visit) =>
      sharedReading({ schema, document: parse(query) }, context, undefined).read(visit.reading(), {
        routeId: noors,
        sequence,
        subjects,
      }),
    );
    await round.visit(visits);
    const read = new Map<readonly string[], SharedText>();
    for (const [place, emails] of together.entries()) {
      const text = await texts[place];
      if (text) read.set(emails, text);
    }
    return read;
  });
}

describe('groups that read as one', () => {
  it('hold of each category what all of them hold; where one holds something else they hold nothing, and it is noted', async () => {
    const counted = { alike: 0, different: 0 };
    for (const category of categories) {
      const of = await inRound(world, async (round) => {
        const groups = await groupsOf(world, round, noors, everybody);
        const visits = [...everybody.map((email) => [email]), ...pairs].map((emails) => {
          const visit = new Visit(numbersOf(groups, emails));
          const reading = visit.reading();
          const held = ask<unknown>(
            reading.session,
            (
              bind,
            ) => `jsonb_build_array(viewer_routes(${bind(category, 'text')}), viewer_students(${bind(category, 'text')}),
              viewer_items(${bind(category, 'text')}))`,
          );
          return { emails, visit, reading, held };
        });
        await round.visit(visits.map(({ visit }) => visit));
        return Promise.all(visits.map(async ({ held, ...rest }) => ({ ...rest, held: JSON.stringify(await held) })));
      });
      const alone = new Map(of.slice(0, everybody.length).map(({ emails, held }) => [emails[0], held]));
      for (const { emails, held, reading } of of) {
        const [first, ...others] = emails.map((email) => alone.get(email));
        const isAlike = others.every((other) => other === first);
        counted[isAlike ? 'alike' : 'different'] += 1;
        expect({ category, emails, held, noted: [...reading.differing] }).toEqual({
          category,
          emails,
          held: isAlike ? first : '[[],[],[]]',
          noted: isAlike ? [] : [category],
        });
      }
    }
    expect(Math.min(counted.alike, counted.different)).toBeGreaterThan(20);
  });

  it('are told of each field what each of them reads alone, or read it apart', async () => {
    const last = (await changesOf(world, noors)).findLast(({ kind }) => kind === 'GOAL_ADDED')?.sequence ?? 0;
    const shared = new Set<string>();
    const wrong: string[] = [];
    for (const { name, query } of everyField(schema)) {
      const texts = await readTogether(query, last, pairs);
      if ([...texts.keys()].some((emails) => emails.join() === `${people.noor},${people.carla}`)) shared.add(name);
      wrong.push(...(await toldWrongly(texts, query, last)));
    }
    expect(wrong).toEqual([]);
    expect([...shared]).toEqual(
      expect.arrayContaining([
        'PlanChange.kind',
        'PlanChange.summary',
        'TransitionRoute.status',
        'Goal.title',
        'Assignment.function',
      ]),
    );
    // The student reads all consents; the municipality those that are about itself.
    expect([...shared]).not.toContain('TransitionRoute.consents');
  }, 400_000); // every field of the contract, by ten pairs

  it('are told of each change what each of them reads alone, whichever of its parts they may see', async () => {
    const wrong: string[] = [];
    let shared = 0;
    // Each by itself: what one of them asks would hide what another does not.
    for (const selection of ['kind category summary', 'subject { id }', 'route { changes { nodes { kind } } }']) {
      const query = `subscription { planChanges { ... on PlanChange { ${selection} } } }`;
      for (const { sequence } of await changesOf(world, noors)) {
        const texts = await readTogether(query, sequence, [...pairs, everybody]);
        shared += texts.size;
        wrong.push(...(await toldWrongly(texts, query, sequence)));
      }
    }
    expect(wrong).toEqual([]);
    expect(shared).toBeGreaterThan(50);
  }, 240_000);
});

/** Of one alone, who has seen nothing. */
const circleOf = (feed: PlanFeed): Circle => ({
  watchers: [feed],
  standing: { snapshot: '', round: 0 },
  rights: feed.rightsOn(noors),
  isOversight: feed.isOversight,
  wanted: feed.sharing?.wanted,
  sealer: feed.sealer,
});

/** What the last change of the plan says to a person of the school and one of the municipality, as a round reads it. */
async function lookedFor(selection: string, as = (group: Group) => group) {
  const query = `subscription { planChanges { ... on PlanChange { ${selection} } } }`;
  const document = parse(query);
  const row = (await changesOf(world, noors)).findLast(({ kind }) => kind === 'GOAL_ADDED');
  return async () => {
    const feeds = await Promise.all(
      [people.ilse, people.carla].map(async (email) => {
        const context = await world.contextOf(email);
        context.sharing = sharedReading({ schema, document }, context as Context, undefined);
        const feed = await PlanFeed.open(context, { viewer: context.viewer as Viewer, routeId: noors, after: null });
        await untilCaughtUp(feed);
        return feed;
      }),
    );
    const texts = await inRound(world, async (round) => {
      const groups = await groupsOf(world, round, noors, [people.ilse, people.carla]);
      const alike = [...groups.values()].map(as);
      const parties = alike.map((group, place) => ({ group, circles: feeds.slice(place, place + 1).map(circleOf) }));
      const logged = {
        routeId: noors,
        sequence: row?.sequence ?? 0,
        transaction: 0,
        people: [],
        subjects,
        categories: ['PLAN'],
      };
      const looking = new Looking(parties, { of: () => [logged], unseenBy: () => true });
      const found = await looking.found(await round.visit(looking.visits, looking.toLookAt));
      return found.map(({ party, textsOf }) => {
        const wanted = party.circles[0]?.wanted;
        return wanted && textsOf(logged.sequence).get(wanted);
      });
    });
    for (const feed of feeds) await feed.return();
    return texts;
  };
}

describe('a round', () => {
  it('reads once for school and municipality what rests on rights that both have', async () => {
    const look = await lookedFor('kind subject { id ... on Goal { title } }');
    const [one, other] = await look();
    expect(one).toBeInstanceOf(Object);
    expect(other).toBe(one);
  });

  it('reads apart, from the second time on, what rests on a category of which they hold different rights', async () => {
    const look = await lookedFor('kind route { proposals { signOffs { remark } } }');
    const first = await look();
    expect(first).toEqual([null, null]);
    const [one, other] = await look();
    expect(one).toBeInstanceOf(Object);
    expect(other).toBeInstanceOf(Object);
    expect(other).not.toBe(one);
  });

  it('tells nobody what it read for groups of which it was only said that they hold the same', async () => {
    const look = await lookedFor('kind route { proposals { signOffs { remark } } }', (group) => ({
      ...group,
      holds: {},
    }));
    expect([...(await look()), ...(await look())]).toEqual([null, null, null, null]);
  });
});
