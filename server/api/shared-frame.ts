import { signatureLength } from '../access/signing.ts';
import type { SignedPlace } from '../plan/position-sealer.ts';
import type { SharedText, SignedPlaces } from '../live/shared-reading.ts';
import { textFrame } from './text-frame.ts';

interface Gap {
  readonly of: keyof SignedPlaces;
  /** Where it begins in the message. */
  readonly at: number;
  /** What was written there last, before the signature. */
  sealed: string;
}

/** Of one text: one is mostly enough, but names of subscriptions are of any length. */
const mostFrames = 8;
const frames = new WeakMap<SharedText, readonly SharedFrame[]>();

/** `beginning`: of a message of the protocol, up to its payload. */
export const messageOf = (beginning: string, json: string) => `${beginning}${json}}`;

/**
 * A message to many as one frame of the WebSocket protocol, in which from one to the next only that is written anew which is
 * their own: the name of their subscription, and the signatures of their cursors. That takes less than to put a text together
 * for each, and turn it into bytes.
 */
export class SharedFrame {
  private frame: Buffer;
  private readonly from: number;
  private readonly gaps: Gap[] = [];
  private readonly lengths: Lengths;

  private constructor(
    texts: readonly string[],
    gaps: readonly (keyof SignedPlaces)[],
    private beginning: string,
    places: SignedPlaces,
  ) {
    this.lengths = lengthsOf(places);
    let json = texts[0] ?? '';
    for (const [index, of] of gaps.entries()) {
      const place = places[of];
      if (place) this.gaps.push({ of, at: beginning.length + json.length + 1, sealed: place.sealed });
      json += (place ? `"${place.sealed}${' '.repeat(signatureLength)}"` : 'null') + (texts[index + 1] ?? '');
    }
    const message = messageOf(beginning, json);
    this.frame = Buffer.from(textFrame(message), 'latin1');
    this.from = this.frame.length - message.length;
  }

  /**
   * One that is kept for the text, filled for this reader: to be sent before it is asked for another. Null where more is
   * each one's own than their cursors, or too many are kept.
   */
  static filledFor(text: SharedText, beginning: string, places: SignedPlaces): SharedFrame | null {
    const known = frames.get(text) ?? [];
    const fitting = known.find((frame) => frame.fits(beginning, places));
    if (fitting) return fitting.filled(beginning, places);
    const { texts, holes } = text;
    if (known.length === mostFrames || !holes.every((of) => typeof of === 'string')) return null;
    const frame = new SharedFrame(texts, holes, beginning, places);
    frames.set(text, [...known, frame]);
    return frame.filled(beginning, places);
  }

  get bytes(): Uint8Array {
    return this.frame;
  }

  get message(): string {
    return this.frame.toString('latin1', this.from);
  }

  /** Its bytes are on their way: the next is filled into others. */
  letGo(): void {
    this.frame = Buffer.from(this.frame);
  }

  private fits({ length }: string, places: SignedPlaces): boolean {
    const { cursor, previousCursor } = this.lengths;
    return (
      length === this.beginning.length &&
      cursor === places.cursor.sealed.length &&
      previousCursor === places.previousCursor?.sealed.length
    );
  }

  private filled(beginning: string, places: SignedPlaces): this {
    if (beginning !== this.beginning) this.frame.write(beginning, this.from, 'latin1');
    this.beginning = beginning;
    for (const gap of this.gaps) {
      const place = places[gap.of];
      if (place) this.fill(gap, place);
    }
    return this;
  }

  private fill(gap: Gap, { sealed, signatures, at }: SignedPlace): void {
    const { frame } = this;
    const from = this.from + gap.at;
    if (sealed !== gap.sealed) frame.write(sealed, from, 'latin1');
    gap.sealed = sealed;
    // By hand: for so few bytes a call of the library takes longer.
    const own = from + sealed.length;
    for (let place = 0; place < signatureLength; place += 1) frame[own + place] = signatures[at + place] ?? 0;
  }
}

interface Lengths {
  readonly cursor: number;
  readonly previousCursor: number | undefined;
}

const lengthsOf = ({ cursor, previousCursor }: SignedPlaces): Lengths => ({
  cursor: cursor.sealed.length,
  previousCursor: previousCursor?.sealed.length,
});
