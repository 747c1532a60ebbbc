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
