import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createCursorSeal } from '../../server/access/sealed-cursor.ts';
import type { Viewer } from '../../server/access/viewer.ts';
import type { GivenRow } from '../../server/live/gathering.ts';
import { signedRows } from '../../server/live/signed-rows.ts';
import type { FeedKind, PositionFacts } from '../../server/plan/feed-position.ts';
import { cursorAt, openPosition, positionSealer } from '../../server/plan/position-sealer.ts';
import type { ReadContext } from '../../server/reading/read-context.ts';

const key = { version: 1, key: Buffer.alloc(32, 'a key') };
const seal = createCursorSeal({ current: key, all: [key] });
const routeId = randomUUID();
const epoch = randomUUID();

const viewer = (): Viewer => ({
  personId: randomUUID(),
  membershipId: randomUUID(),
  organisationId: randomUUID(),
  functions: [],
  isService: false,
  isStudent: false,
});
const place = (sequence: number): PositionFacts => ({ epoch, routeId, sequence, snapshot: '7:7:', moment: sequence });

/** Of which the first has no link before it, as far as its readers see. */
const rows = [1, 2, 5].map((sequence, index): GivenRow => {
  const previous = index === 0 ? null : place(sequence - 1);
  const row = {
    routeId,
    sequence,
    kind: 'GOAL_ADDED',
    at: '',
    position: String(sequence),
    place: place(sequence),
    previous,
  };
  return { row, text: undefined };
});

const opens = (cursor: string, who: Viewer, kind: FeedKind) =>
  openPosition({ seal, viewer: who } as ReadContext, kind, cursor).sequence;

it.each<FeedKind>(['route', 'all'])(
  'each of several is told the cursors that they would have alone, which open for nobody else: feeds of %s',
  (kind) => {
    const sealer = positionSealer(seal, kind);
    const people = [viewer(), viewer(), viewer()];
    const feeds = people.map((one) => ({ mark: sealer.markOf(one) }));
    const placesOf = signedRows(rows, sealer, feeds);
    for (const [at, who] of people.entries()) {
      for (const [index, { row }] of rows.entries()) {
        const { cursor, previousCursor } = placesOf(index, at);
        const told = { cursor: cursorAt(cursor), previousCursor: previousCursor && cursorAt(previousCursor) };
        const mark = sealer.markOf(who);
        expect(told).toEqual({
          cursor: sealer.cursorOf(row.place, mark),
          previousCursor: row.previous && sealer.cursorOf(row.previous, mark),
        });
        expect(opens(told.cursor, who, kind)).toBe(row.sequence);
        const others = people.filter((other) => other !== who);
        for (const other of others) expect(() => opens(told.cursor, other, kind)).toThrow('CURSOR_INVALID');
      }
    }
  },
);

it('a row that is not told, or a feed that is not given it, has no place', () => {
  const sealer = positionSealer(seal, 'route');
  const placesOf = signedRows(rows, sealer, [{ mark: sealer.markOf(viewer()) }]);
  expect(() => placesOf(rows.length, 0)).toThrow('has no places');
  expect(() => placesOf(0, 1)).toThrow('signed for nobody');
});
