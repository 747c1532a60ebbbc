import { signatureLength } from '../access/sealed-cursor.ts';
import { positionSealer, type FeedKind, type PositionFacts, type PositionSealer } from '../plan/feed-position.ts';
import type { ReadContext } from '../reading/read-context.ts';

/**
 * The cursors of one feed. What comes next mostly names the place before it: that is signed once. Its signature is kept as
 * bytes, in one place: a text for each event, of each of a thousand feeds, would grow old enough to be collected as what
 * lives long is, at a third of what telling them costs.
 */
export class SealedPlaces {
  private last: PositionFacts | null = null;
  private readonly signature = Buffer.alloc(signatureLength);
  private readonly sealer: PositionSealer;

  constructor(context: ReadContext, kind: FeedKind) {
    this.sealer = positionSealer(context, kind);
  }

  cursorOf(place: PositionFacts): string {
    const { last, signature, sealer } = this;
    const sealed = sealer.sealed(place);
    if (last && isSame(last, place)) return sealed + signature.toString('latin1');
    const signed = sealer.sign(sealed);
    this.last = place;
    signature.write(signed, 'latin1');
    return sealed + signed;
  }
}

const isSame = (one: PositionFacts, other: PositionFacts) =>
  one === other ||
  (one.sequence === other.sequence &&
    one.routeId === other.routeId &&
    one.snapshot === other.snapshot &&
    one.moment === other.moment &&
    one.epoch === other.epoch);
