import { signatureLength } from '../access/sealed-cursor.ts';
import { positionSealer, type FeedKind, type PositionFacts, type PositionSealer } from '../plan/feed-position.ts';
import type { ReadContext } from '../reading/read-context.ts';

/**
 * The cursors of one feed. What comes next mostly names the place before it: that is signed once. Its signature is kept as
 * bytes that are written over: texts of a thousand feeds, kept until the next event, end up in the old generation, and
 * collecting that cost a quarter of telling them.
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
    if (last && isSame(last, place)) return sealer.sealed(last) + signature.toString('latin1');
    const sealed = sealer.sealed(place);
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
