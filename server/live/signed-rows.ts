import type { Mark } from '../access/signing.ts';
import type { PositionFacts } from '../plan/feed-position.ts';
import type { PositionSealer, SignedForEach } from '../plan/position-sealer.ts';
import type { GivenRow } from './gathering.ts';
import type { SignedPlaces } from './shared-reading.ts';

/** In whose feed something stands. */
export interface Signer {
  /** One for all feeds of its kind. */
  readonly sealer: PositionSealer;
  readonly mark: Mark;
}

/** Where a row stands in a feed, by the places of both. */
export type PlacesOf = (row: number, feed: number) => SignedPlaces;

/** Of some rows, for feeds of one kind: signed for all of them together, when the first is asked for. */
export function signedRows(rows: readonly GivenRow[], sealer: PositionSealer, feeds: readonly Signer[]): PlacesOf {
  const places: PositionFacts[] = [];
  const placeAt = (facts: PositionFacts) => places.push(facts) - 1;
  const ofRows = rows.map(({ row: { place, previous } }) => ({
    cursor: placeAt(place),
    previous: previous === null ? null : placeAt(previous),
  }));
  let signed: SignedForEach | null = null;
  return (row, feed) => {
    signed ??= sealer.signed(
      places,
      feeds.map(({ mark }) => mark),
    );
    const { cursor, previous } = ofRows[row] ?? { cursor: -1, previous: null };
    return { cursor: signed(cursor, feed), previousCursor: previous === null ? null : signed(previous, feed) };
  };
}
