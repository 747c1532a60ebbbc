import { signatureLength } from '../access/sealed-cursor.ts';
import type { SignedPlace } from '../live/sealed-places.ts';
import type { SharedText, SignedPlaces } from '../live/shared-reading.ts';
import { textFrame } from './text-frame.ts';

interface Hole {
  readonly of: keyof SignedPlaces;
  /** Where it begins in the message. */
  readonly at: number;
  /** What was written there last, before the signature. */
  sealed: string;
}

/** `beginning`: of a message of the protocol, up to its payload. */
export const messageOf = (beginning: string, json: string) => `${beginning}${json}}`;

/**
 * A message to many as one frame of the WebSocket protocol, in which from one to the next only that is written anew which is
 * their own: the name of their subscription, and the signatures of their cursors. To put a text together for each, and turn
 * it into bytes, takes twice as long.
 */
export class SharedFrame {
  private frame: Buffer;
  private readonly from: number;
  private readonly holes: Hole[] = [];

  private constructor(
    { texts, holes }: SharedText,
    private beginning: string,
    private readonly like: SignedPlaces,
  ) {
    let json = texts[0] ?? '';
    for (const [index, of] of holes.entries()) {
      if (typeof of !== 'string') throw new Error('In a frame for several stand their cursors alone.');
      const place = like[of];
      if (place) this.holes.push({ of, at: beginning.length + json.length + 1, sealed: place.sealed });
      json += (place ? `"${place.sealed}${' '.repeat(signatureLength)}"` : 'null') + (texts[index + 1] ?? '');
    }
    const message = messageOf(beginning, json);
    this.frame = Buffer.from(textFrame(message), 'latin1');
    this.from = this.frame.length - message.length;
  }

  /** Filled for one; to be sent before it is filled for another. Null where more is each one's own than their cursors. */
  static of(text: SharedText, beginning: string, places: SignedPlaces): SharedFrame | null {
    const known = frames.get(text) ?? [];
    const fitting = known.find((frame) => frame.fits(beginning, places));
    if (fitting) return fitting.filled(beginning, places);
    if (!text.holes.every((of) => typeof of === 'string')) return null;
    const frame = new SharedFrame(text, beginning, places);
    frames.set(text, [frame, ...known]);
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

  private fits({ length }: string, { cursor, previousCursor }: SignedPlaces): boolean {
    return (
      length === this.beginning.length &&
      cursor.sealed.length === this.like.cursor.sealed.length &&
      previousCursor?.sealed.length === this.like.previousCursor?.sealed.length
    );
  }

  private filled(beginning: string, places: SignedPlaces): this {
    if (beginning !== this.beginning) this.frame.write(beginning, this.from, 'latin1');
    this.beginning = beginning;
    for (const hole of this.holes) {
      const place = places[hole.of];
      if (place) this.fill(hole, place);
    }
    return this;
  }

  private fill(hole: Hole, { sealed, signatures, at }: SignedPlace): void {
    const { frame } = this;
    const from = this.from + hole.at;
    if (sealed !== hole.sealed) frame.write(sealed, from, 'latin1');
    hole.sealed = sealed;
    // By hand: for so few bytes a call of the library takes longer.
    const own = from + sealed.length;
    for (let place = 0; place < signatureLength; place += 1) frame[own + place] = signatures[at + place] ?? 0;
  }
}

/** Of one text one frame, but for names of subscriptions that are longer or shorter. */
const frames = new WeakMap<SharedText, readonly SharedFrame[]>();
