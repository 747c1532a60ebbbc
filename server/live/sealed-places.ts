import { signatureLength } from '../access/sealed-cursor.ts';
import { positionSealer, type FeedKind, type PositionFacts, type PositionSealer } from '../plan/feed-position.ts';
import type { ReadContext } from '../reading/read-context.ts';

/** A cursor in its two parts: what is sealed for all who stand there, and the signature that is one feed's own. */
export interface SignedPlace {
  readonly sealed: string;
  /** In ASCII, `signatureLength` bytes from `at`; until two more places were signed. */
  readonly signatures: Buffer;
  readonly at: number;
}

/**
 * The cursors of one feed. What comes next mostly names the place before it: that is signed once. The last two signatures
 * are kept as bytes that are written over: texts of a thousand feeds, kept until the next event, end up in the old
 * generation, and collecting that cost a quarter of telling them.
 */
export class SealedPlaces {
  private last: PositionFacts | null = null;
  private at = 0;
  private readonly signatures = Buffer.alloc(2 * signatureLength);
  private readonly sealer: PositionSealer;

  constructor(context: ReadContext, kind: FeedKind) {
    this.sealer = positionSealer(context, kind);
  }

  cursorOf(place: PositionFacts): string {
    return cursorAt(this.signed(place));
  }

  signed(place: PositionFacts): SignedPlace {
    const { last, sealer, signatures } = this;
    if (last && isSame(last, place)) return { sealed: sealer.sealed(last).text, signatures, at: this.at };
    const { text, digest } = sealer.sealed(place);
    const signature = sealer.sign(digest);
    this.last = place;
    this.at = signatureLength - this.at;
    write(signatures, signature, this.at);
    return { sealed: text, signatures, at: this.at };
  }
}

export const cursorAt = ({ sealed, signatures, at }: SignedPlace): string =>
  sealed + signatures.toString('latin1', at, at + signatureLength);

/** By hand: for so few bytes a call of the library takes longer. */
function write(bytes: Buffer, text: string, at: number): void {
  for (let place = 0; place < signatureLength; place += 1) bytes[at + place] = text.charCodeAt(place);
}

const isSame = (one: PositionFacts, other: PositionFacts) =>
  one === other ||
  (one.sequence === other.sequence &&
    one.routeId === other.routeId &&
    one.snapshot === other.snapshot &&
    one.moment === other.moment &&
    one.epoch === other.epoch);
