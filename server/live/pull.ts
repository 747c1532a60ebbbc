import type { Session } from '../database/session.ts';
import type { FeedPosition, PositionFacts } from '../plan/feed-position.ts';
import { placeInAllSql, placeOnRouteSql } from './feed-cursor.ts';

/** The changes of one page; a long absence is told in several. */
export const pageSize = 100;

/** Where a feed has got to: all that `from` shows has been told, and of what it does not show what lies up to `position`. */
export interface Progress {
  /** Null for the replay of one route, which goes by its numbers. */
  readonly from: string | null;
  /** What the page being told was cut from. */
  readonly until: string | null;
  readonly position: string;
  /** Of this route nothing up to this number is told again. */
  readonly after: { readonly routeId: string; readonly sequence: number } | null;
}

export interface PulledRow {
  readonly routeId: string;
  readonly sequence: number;
  readonly kind: string;
  readonly at: string;
  readonly position: string;
  readonly place: PositionFacts;
}

export interface Pulled {
  readonly rows: readonly PulledRow[];
  readonly progress: Progress;
  readonly isComplete: boolean;
  readonly here: Here;
  readonly access: RouteAccess;
}

/** Which routes the viewer follows now, and under which rights (for whole categories) they read each. */
export type RouteAccess = ReadonlyMap<string, { readonly rights: string; readonly place: PositionFacts }>;

export function progressFrom(position: FeedPosition): Progress {
  const { snapshot, routeId, sequence } = position;
  return { from: snapshot, until: null, position: '0', after: routeId === null ? null : { routeId, sequence } };
}

const time = (expression: string) => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Of all routes: those on which the viewer acts; and what concerns their own access, which may just have ended. */
const followed = `(c.route_id in (
    select fa.route_id from assignment fa
    where fa.person_id = (select viewer_person())
      and (fa.organisation_id is null or fa.organisation_id = (select viewer_organisation()))
      and fa."from" <= app_now() and (fa.until is null or fa.until > app_now()))
  or c.kind in ('ACCESS_CHANGED', 'ACCESS_ENDED'))`;

/**
 * What happened since, in the order of the log, as far as the viewer may see it. A rule by numbers alone would lose
 * what commits late; one by the oldest running transaction would wait for any long one.
 */
const changesSql = `select c.route_id as "routeId", c.sequence::float8 as sequence, c.kind, ${time('c.at')} as at,
    c.position::text as position,
    jsonb_build_object('epoch', (select epoch from deployment), 'routeId', c.route_id, 'sequence', c.sequence,
      'snapshot', c.snapshot::text) as place
  from change c
  where ($1::uuid is null and ${followed} or c.route_id = $1)
    and ($2::text is null
      or c.transaction >= pg_snapshot_xmin($2::pg_snapshot) and not pg_visible_in_snapshot(c.transaction, $2::pg_snapshot))
    and pg_visible_in_snapshot(c.transaction, $3::pg_snapshot)
    and c.position > $4
    and ($5::uuid is null or c.route_id <> $5 or c.sequence > $6)
  order by c.position
  limit ${String(pageSize)}`;

/** Rights that end by the clock leave no row in the log: they are compared from one pull to the next. */
const accessSql = `select r.route_id as "routeId",
    coalesce(string_agg(distinct r.category, ' ' order by r.category) filter (where r.item_id is null), '') as rights,
    jsonb_build_object('epoch', (select epoch from deployment), 'routeId', r.route_id,
      'sequence', (select max(lc.sequence) from change lc where lc.route_id = r.route_id),
      'snapshot', (select lc.snapshot::text from change lc where lc.route_id = r.route_id
        order by lc.sequence desc limit 1)) as place
  from viewer_right r
  where r.route_id is not null and not r.is_oversight and ($1::uuid is null or r.route_id = $1)
  group by r.route_id`;

/** Where the feed stands in the snapshot of this session, and the time. */
export interface Here {
  readonly place: PositionFacts;
  /** RFC 3339, on the rules' clock. */
  readonly at: string;
}

export async function readHere(session: Session, routeId: string | null): Promise<Here> {
  const [here] = await session.query<Here>(
    `select ${routeId === null ? placeInAllSql : placeOnRouteSql('$1::uuid')} as place, ${time('app_now()')} as at`,
    routeId === null ? [] : [routeId],
  );
  if (!here) throw new Error('The database tells no place.');
  return here;
}

export async function pull(session: Session, routeId: string | null, progress: Progress): Promise<Pulled> {
  const here = await readHere(session, routeId);
  const { from, position, after } = progress;
  const until = progress.until ?? here.place.snapshot ?? '';
  const rows = await session.query<PulledRow>(changesSql, [
    routeId,
    from,
    until,
    position,
    after?.routeId ?? null,
    after?.sequence ?? 0,
  ]);
  const isComplete = rows.length < pageSize;
  const told = rows.at(-1)?.position ?? position;
  return {
    rows,
    isComplete,
    here,
    access: await readAccess(session, routeId),
    progress: isComplete
      ? { from: until, until: null, position: '0', after: null }
      : { from, until, position: told, after },
  };
}

export async function readAccess(session: Session, routeId: string | null): Promise<RouteAccess> {
  const rows = await session.query<{ routeId: string; rights: string; place: PositionFacts }>(accessSql, [routeId]);
  return new Map(rows.map(({ routeId: id, rights, place }) => [id, { rights, place }]));
}
