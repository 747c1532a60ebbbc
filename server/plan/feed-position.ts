import { digestOf, type CursorSeal } from '../access/sealed-cursor.ts';
import type { Viewer } from '../access/viewer.ts';
import { cursorInvalid } from '../errors.ts';
import type { ReadContext } from '../reading/read-context.ts';

/** The two kinds of feed have places of their own: one route's, and that of all routes on which the viewer acts. */
export type FeedKind = 'route' | 'all';

/** Where somebody stands in a feed. */
export interface FeedPosition {
  readonly epoch: string;
  /** The route of the last event; null at a moment between events. */
  readonly routeId: string | null;
  /** Its number on that route. */
  readonly sequence: number;
  /** What its writer saw (`pg_snapshot`): all that it does not show comes after. Only in the feed of all routes. */
  readonly snapshot: string | null;
  /** When it was (see `momentSql`): what the clock brought since is in no log. Null in cursors of before it was kept. */
  readonly moment: number | null;
}

/** What SQL tells of a position. */
export interface PositionFacts {
  readonly epoch: string;
  readonly routeId: string | null;
  readonly sequence: number | string | null;
  readonly snapshot: string | null;
  readonly moment: number | null;
}

/** A time in microseconds since 1970, as exact as the database's own. */
export const momentSql = (time: string) => `(extract(epoch from ${time}) * 1000000)::bigint`;

/** The position of a change, by its alias. */
export const positionSql = (change: string) => `json_build_object('epoch', (select epoch from deployment),
  'routeId', ${change}.route_id, 'sequence', ${change}.sequence, 'snapshot', ${change}.snapshot::text,
  'moment', ${momentSql(`coalesce(${change}.logged_at, ${change}.at)`)})`;

/** An end of access is no link of the chain: what comes after it begins with an AccessChanged. */
export const noLink = 'ACCESS_ENDED';
export const isLinkSql = (change: string) => `${change}.kind <> '${noLink}'`;

/** The position of the link before a change, as far as the viewer sees its route now; null for the first. */
export const previousLinkSql = (change: string) => `(select ${positionSql('link')} from change link
  where link.route_id = ${change}.route_id and link.sequence < ${change}.sequence and ${isLinkSql('link')}
  order by link.sequence desc limit 1)`;

/** Every cursor of a kind is equally long: its length tells nothing of how busy the platform is. */
const paddedTo: Record<FeedKind, number> = { route: 112, all: 512 };
const longestSnapshot = 380;

/** What is sealed of a place, which may be that of several. */
export interface SealedPlace {
  readonly text: string;
  readonly digest: string;
}

const sealedPlaces = new WeakMap<PositionFacts, SealedPlace & { readonly seal: CursorSeal; readonly kind: FeedKind }>();

/**
 * Who stand at one place have the same sealed text, each with a signature of their own. That two of these are the same says
 * that their events are, which whoever holds both events sees anyway.
 */
export function sealPosition(context: ReadContext, kind: FeedKind, facts: PositionFacts): string {
  const make = (reader: Reader) => {
    const { sealed, sign } = positionSealer(reader, kind);
    const { text, digest } = sealed(facts);
    return text + sign(digest);
  };
  return context.later ? context.later(make) : make(context);
}

type Reader = Pick<ReadContext, 'seal' | 'viewer'>;

/** The two parts of a cursor: what is everybody's, and the signature that is theirs. */
export interface PositionSealer {
  sealed(this: void, facts: PositionFacts): SealedPlace;
  /** As `CursorSeal.signer`. */
  sign(this: void, digest: string): string;
}

/** For one who hears of many places. */
export const positionSealer = ({ seal, viewer }: Reader, kind: FeedKind): PositionSealer => ({
  sealed: (facts) => sealedPlace(seal, kind, facts),
  sign: signerOf(seal, viewer, kind),
});

interface Signer {
  readonly seal: CursorSeal;
  readonly sign: (digest: string) => string;
}

/** Whoever reads a page of the log has a cursor made for each line. */
const signers = new WeakMap<Viewer, Partial<Record<FeedKind, Signer>>>();

function signerOf(seal: CursorSeal, viewer: Viewer | null, kind: FeedKind): Signer['sign'] {
  const known = viewer && signers.get(viewer)?.[kind];
  if (known?.seal === seal) return known.sign;
  const sign = seal.signer(scopeOf(viewer, kind));
  if (viewer) signers.set(viewer, { ...signers.get(viewer), [kind]: { seal, sign } });
  return sign;
}

function sealedPlace(seal: CursorSeal, kind: FeedKind, facts: PositionFacts): SealedPlace {
  const known = sealedPlaces.get(facts);
  if (known?.seal === seal && known.kind === kind) return known;
  const snapshot = kind === 'all' ? shortened(facts.snapshot ?? '') : '';
  const { epoch, routeId, sequence, moment } = facts;
  const content = [epoch, routeId ?? '', String(sequence ?? 0), snapshot, String(moment ?? '')].join(' ');
  const text = seal.seal(scopeOfAll(kind), content, paddedTo[kind]);
  const sealed = { seal, kind, text, digest: digestOf(text) };
  sealedPlaces.set(facts, sealed);
  return sealed;
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
