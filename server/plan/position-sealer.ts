import type { CursorSeal } from '../access/sealed-cursor.ts';
import { signatureLength, type Digest, type Mark } from '../access/signing.ts';
import type { Viewer } from '../access/viewer.ts';
import { cursorInvalid } from '../errors.ts';
import type { ReadContext } from '../reading/read-context.ts';
import type { FeedKind, FeedPosition, PositionFacts } from './feed-position.ts';

/** Every cursor of a kind is equally long: its length tells nothing of how busy the platform is. */
const paddedTo: Record<FeedKind, number> = { route: 112, all: 512 };
const longestSnapshot = 380;

/** A cursor in its two parts: what is sealed for all who stand there, and the signature that is one reader's own. */
export interface SignedPlace {
  readonly sealed: string;
  /** In ASCII, `signatureLength` bytes from `at`. */
  readonly signatures: Buffer;
  readonly at: number;
}

export const cursorAt = ({ sealed, signatures, at }: SignedPlace): string =>
  sealed + signatures.toString('latin1', at, at + signatureLength);

/** Of each of some places, for each of some readers: `of(place, reader)`. */
export type SignedForEach = (place: number, reader: number) => SignedPlace;

interface SealedPlace {
  readonly text: string;
  readonly digest: Digest;
}

/**
 * Makes the cursors of one kind of feed. Who stand at one place have the same sealed text, each with a signature of their own.
 * That two of these are the same says that their events are, which whoever holds both events sees anyway.
 */
export class PositionSealer {
  private readonly places = new WeakMap<PositionFacts, SealedPlace>();
  /** Whoever reads a page of the log has a cursor made for each line. */
  private readonly marks = new WeakMap<Viewer, Mark>();

  constructor(
    private readonly seal: CursorSeal,
    private readonly kind: FeedKind,
  ) {}

  markOf(viewer: Viewer | null): Mark {
    const known = viewer && this.marks.get(viewer);
    if (known) return known;
    const mark = this.seal.signing.markOf(scopeOf(viewer, this.kind));
    if (viewer) this.marks.set(viewer, mark);
    return mark;
  }

  cursorOf(place: PositionFacts, mark: Mark): string {
    return cursorAt(this.signed([place], [mark])(0, 0));
  }

  signed(places: readonly PositionFacts[], marks: readonly Mark[]): SignedForEach {
    const sealed = places.map((place) => this.sealed(place));
    const signatures = this.seal.signing.sign({ digests: sealed.map(({ digest }) => digest), marks });
    return (place, reader) => {
      const { text } = sealed[place] ?? {};
      if (text === undefined || reader >= marks.length) throw new Error('This was signed for nobody.');
      return { sealed: text, signatures, at: (reader * sealed.length + place) * signatureLength };
    };
  }

  private sealed(facts: PositionFacts): SealedPlace {
    const known = this.places.get(facts);
    if (known) return known;
    const { seal, kind } = this;
    const snapshot = kind === 'all' ? shortened(facts.snapshot ?? '') : '';
    const { epoch, routeId, sequence, moment } = facts;
    const content = [epoch, routeId ?? '', String(sequence ?? 0), snapshot, String(moment ?? '')].join(' ');
    const text = seal.seal(scopeOfAll(kind), content, paddedTo[kind]);
    const sealed = { text, digest: seal.signing.digestOf(text) };
    this.places.set(facts, sealed);
    return sealed;
  }
}

const sealers = new WeakMap<CursorSeal, Record<FeedKind, PositionSealer>>();

/** One for all feeds of the kind. */
export function positionSealer(seal: CursorSeal, kind: FeedKind): PositionSealer {
  const known = sealers.get(seal);
  if (known) return known[kind];
  const both = { route: new PositionSealer(seal, 'route'), all: new PositionSealer(seal, 'all') };
  sealers.set(seal, both);
  return both[kind];
}

/** The cursor of a place, for who reads. */
export function sealPosition(context: ReadContext, kind: FeedKind, facts: PositionFacts): string {
  const make = ({ seal, viewer }: Pick<ReadContext, 'seal' | 'viewer'>) => {
    const sealer = positionSealer(seal, kind);
    return sealer.cursorOf(facts, sealer.markOf(viewer));
  };
  return context.later ? context.later(make) : make(context);
}

/** Throws CURSOR_INVALID for a forged or foreign cursor, and for one of the other kind. */
export function openPosition({ seal, viewer }: ReadContext, kind: FeedKind, cursor: string): FeedPosition {
  const sealed = seal.unsign(scopeOf(viewer, kind), cursor);
  const content = sealed === null ? null : seal.open(scopeOfAll(kind), sealed);
  const [epoch, routeId, sequence, snapshot, moment] = content?.split(' ') ?? [];
  if (epoch === undefined || sequence === undefined) throw cursorInvalid();
  return {
    epoch,
    routeId: routeId || null,
    sequence: Number(sequence),
    snapshot: snapshot || null,
    moment: moment ? Number(moment) : null,
  };
}

const scopeOfAll = (kind: FeedKind) => `place in a feed, ${kind}`;

function scopeOf(viewer: Viewer | null, kind: FeedKind): string {
  return `feed ${kind} ${viewer?.personId ?? ''} ${viewer?.organisationId ?? ''}`;
}

/** A snapshot with too many running transactions is told as an earlier one: something may come twice, nothing is lost. */
function shortened(snapshot: string): string {
  if (snapshot.length <= longestSnapshot) return snapshot;
  const [oldest = ''] = snapshot.split(':');
  return `${oldest}:${oldest}:`;
}
