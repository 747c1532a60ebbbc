import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf, SharedFrame } from '../../server/api/shared-frame.ts';
import { textFrame } from '../../server/api/text-frame.ts';
import { signatureLength } from '../../server/access/signing.ts';
import { cursorAt, type SignedPlace } from '../../server/plan/position-sealer.ts';
import { Holes, type SharedText, type SignedPlaces } from '../../server/live/shared-reading.ts';

function signedPlace(sealed: string, signature: string, at = 0): SignedPlace {
  const signatures = Buffer.alloc(2 * signatureLength);
  signatures.write(signature.padEnd(signatureLength, '.'), at, 'latin1');
  return { sealed, signatures, at };
}

const placeOf = (sealed: fc.Arbitrary<string>) =>
  fc
    .tuple(sealed, fc.stringMatching(/^[\w-]{32}$/), fc.constantFrom(0, signatureLength))
    .map(([text, signature, at]) => signedPlace(text, signature, at));
const sealed = fc.constantFrom('a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40));
const reader = fc.record({
  id: fc.constantFrom('1', '2', '34', 'a1b2c3d4-0000-4000-8000-000000000001', 'a1b2c3d4-0000-4000-8000-000000000002'),
  cursor: placeOf(sealed),
  previousCursor: fc.option(placeOf(sealed)),
});

function answer(fields: (holes: Holes) => object): SharedText {
  const holes = new Holes();
  return holes.cut(JSON.stringify({ data: { planChanges: fields(holes) } }));
}

const beginningOf = (id: string) => `{"id":"${id}","type":"next","payload":`;

function asText(text: SharedText, id: string, { cursor, previousCursor }: SignedPlaces): string {
  const own = { cursor: cursorAt(cursor), previousCursor: previousCursor && cursorAt(previousCursor) };
  return messageOf(beginningOf(id), text.for({ ...own, viewer: null } as Parameters<SharedText['for']>[0]));
}

const answers = {
  'both cursors': answer((holes) => ({
    cursor: holes.leave('cursor'),
    summary: 'Een doel erbij: “lezen” 😀',
    previousCursor: holes.leave('previousCursor'),
  })),
  'one cursor twice': answer((holes) => ({ one: holes.leave('cursor'), other: holes.leave('cursor') })),
  'no cursor': answer(() => ({ __typename: 'PlanChange' })),
  'more than 64 kB': answer((holes) => ({ text: 'x'.repeat(70_000), cursor: holes.leave('cursor') })),
};

describe('one frame for several readers', () => {
  it.each(Object.entries(answers))('tells each their own, as if it were made for them alone: %s', (_, text) => {
    fc.assert(
      fc.property(fc.array(reader, { minLength: 1, maxLength: 12 }), (readers) => {
        for (const { id, ...places } of readers) {
          const frame = SharedFrame.filledFor(text, beginningOf(id), places);
          const wanted = asText(text, id, places);
          expect(frame?.message).toBe(wanted);
          expect(Buffer.from(frame?.bytes ?? []).equals(Buffer.from(textFrame(wanted), 'latin1'))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is written over for the next, unless its bytes are still on their way', () => {
    const text = answers['both cursors'];
    const places = (signature: string) => ({ cursor: signedPlace('s'.repeat(40), signature), previousCursor: null });
    const first = SharedFrame.filledFor(text, beginningOf('1'), places('first'));
    const bytes = first?.bytes;
    first?.letGo();
    const second = SharedFrame.filledFor(text, beginningOf('2'), places('second'));
    expect(second).toBe(first);
    expect(Buffer.from(bytes ?? []).toString('latin1')).toContain('first');
    expect(second?.message).toContain('second');
    const third = SharedFrame.filledFor(text, beginningOf('3'), places('third'));
    expect(third?.bytes).toBe(second?.bytes);
  });

  it('is filled for cursors of that length alone, and for so many lengths there are frames', () => {
    const text = answer((holes) => ({ cursor: holes.leave('cursor') }));
    const of = (length: number) => {
      const places = { cursor: signedPlace('s'.repeat(length), 'own'), previousCursor: null };
      return SharedFrame.filledFor(text, beginningOf('1'), places);
    };
    const made = [1, 2, 3, 4, 5, 6, 7, 8].map(of);
    expect(new Set(made).size).toBe(8);
    expect(of(8)).toBe(made[7]);
    expect(of(9)).toBeNull();
  });

  it('is not made where more is each one’s own than their cursors', () => {
    const text = answer((holes) => ({ cursor: holes.leave('cursor'), own: holes.leave(() => 'mine') }));
    expect(
      SharedFrame.filledFor(text, beginningOf('1'), { cursor: signedPlace('s', 'x'), previousCursor: null }),
    ).toBeNull();
  });
});
