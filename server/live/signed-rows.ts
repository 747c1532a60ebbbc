import type { Mark } from '../access/signing.ts';
import type { PositionFacts } from '../plan/feed-position.ts';
import type { PositionSealer, SignedForEach } from '../plan/position-sealer.ts';
import type { GivenRow } from './gathering.ts';
import type { SignedPlaces } from './shared-reading.ts';

/** Whose cursors a feed tells. */
export interface Addressee {
  /** One for all feeds of its kind. */
  readonly sealer: PositionSealer;
  readonly mark: Mark;
}

/** Where a row stands in a feed, by the places of both. */
export type PlacesOf = (row: number, feed: number) => SignedPlaces;

/** Of some rows, for feeds of one kind: signed for all of them together, when the first is asked for. */
export function signedRows(
  rows: readonly GivenRow[],
  sealer: PositionSealer,
  addressees: readonly Pick<Addressee, 'mark'>[],
): PlacesOf {
  const places: PositionFacts[] = [];
  const placeAt = (facts: PositionFacts) => places.push(facts) - 1;
  const ofRows = rows.map(({ row: { place, previous } }) => ({
    cursor: placeAt(place),
    previous: previous === null ? null : placeAt(previous),
  }));
  let signed: SignedForEach | null = null;
  return (row, feed) => {
    const at = ofRows[row];
    if (!at) throw new Error('A row that is not told has no places.');
    signed ??= sealer.signed(
      places,
      addressees.map(({ mark }) => mark),
    );
    const { cursor, previous } = at;
    return { cursor: signed(cursor, feed), previousCursor: previous === null ? null : signed(previous, feed) };
  };
}
