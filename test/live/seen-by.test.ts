import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../server/live/ask.ts';
import type { Look } from '../../server/live/look.ts';
import { changeColumns, type PulledRow } from '../../server/live/pull.ts';
import { previousLinkSql } from '../../server/plan/feed-position.ts';
import { openFeedWorld, type FeedWorld } from './feed-world.ts';
import { changesOf, everybody, groupsOf, inRound, numbersOf } from './rounds.ts';

let world: FeedWorld;
let noors: string;

beforeAll(async () => {
  world = await openFeedWorld();
  noors = await world.routeOf('Noor Jansen');
});
afterAll(() => world.close());

/** What somebody sees of these changes under the policies. */
async function seenAlone(email: string, sequences: readonly number[]): Promise<PulledRow[]> {
  const context = await world.contextOf(email);
  const open = await context.openReadSession();
  try {
    return await ask<PulledRow[]>(
      open.session,
      (bind) => `select coalesce(jsonb_agg(to_jsonb(told) order by told.position::bigint), '[]')
        from (select ${changeColumns('c', previousLinkSql('c'))} from change c where c.route_id = ${bind(noors, 'uuid')}
          and c.sequence = any (${bind(sequences.map(String), 'bigint[]')})) told`,
    );
  } finally {
    await open.rollback();
  }
}

describe('what several groups see at once', () => {
  it('is shown of the log what the policies show each of them alone, or it is known that it depends on who looks', async () => {
    const sequences = (await changesOf(world, noors)).map(({ sequence }) => sequence);
    const looks = await inRound(world, async (round) => {
      const numbers = numbersOf(await groupsOf(world, round, noors, everybody), everybody);
      const at = (sequence: number) => numbers.map((number) => ({ number, routeId: noors, sequences: [sequence] }));
      const all: (readonly (Look | undefined)[])[] = [];
      for (const sequence of sequences) {
        const found = await round.visit([], at(sequence));
        all.push(numbers.map((number) => found.get(number)));
      }
      return all;
    });
    const wrong: string[] = [];
    const counted = { alike: 0, asked: 0, nothing: 0 };
    for (const [person, email] of everybody.entries()) {
      const alone = new Map((await seenAlone(email, sequences)).map((row) => [row.sequence, row]));
      for (const [place, sequence] of sequences.entries()) {
        const { rows = [], hasAsked = false } = looks[place]?.[person] ?? {};
        const mine = alone.get(sequence);
        counted[hasAsked ? 'asked' : mine ? 'alike' : 'nothing'] += 1;
        // Where it depends on who looks, nothing of what was found is told.
        if (!hasAsked && !isDeepStrictEqual(rows, mine ? [mine] : [])) wrong.push(`${String(sequence)} for ${email}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(Math.min(counted.alike, counted.asked, counted.nothing)).toBeGreaterThan(4);
  });
});
