import { positionSealer, type FeedKind, type PositionFacts } from '../plan/feed-position.ts';
import type { ReadContext } from '../reading/read-context.ts';

/** The cursors of one feed. What comes next mostly names the place before it: that is sealed once. */
export class SealedPlaces {
  private last: { readonly place: PositionFacts; readonly cursor: string } | null = null;
  private readonly sealed: (place: PositionFacts) => string;

  constructor(context: ReadContext, kind: FeedKind) {
    this.sealed = positionSealer(context, kind);
  }

  cursorOf(place: PositionFacts): string {
    const { last } = this;
    if (last && isSame(last.place, place)) return last.cursor;
    const cursor = this.sealed(place);
    this.last = { place, cursor };
    return cursor;
  }
}

const isSame = (one: PositionFacts, other: PositionFacts) =>
  one === other ||
  (one.sequence === other.sequence &&
    one.routeId === other.routeId &&
    one.snapshot === other.snapshot &&
    one.moment === other.moment &&
    one.epoch === other.epoch);
