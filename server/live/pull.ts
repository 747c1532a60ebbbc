import type { Session } from '../database/session.ts';
import {
  isLinkSql,
  positionSql,
  previousLinkSql,
  type FeedPosition,
  type PositionFacts,
} from '../plan/feed-position.ts';
import { accessKinds } from '../plan/plan-change.reading.ts';
import { ask, type Bind } from './ask.ts';
import type { Hint } from './bus.ts';
import { placeInAllSql, placeOnRouteSql } from './feed-cursor.ts';

/** The changes of one page; a long absence is told in several. */
export const pageSize = 100;

/** What a feed follows. */
export interface Scope {
  /** Uuid; null: all routes on which the viewer acts. */
  readonly routeId: string | null;
  /** They don't act on the route, and follow it as one who oversees the routes of their organisation. */
  readonly isOversight: boolean;
}

/** Where a feed has got to: all that `from` shows has been told, and of what it does not show what lies up to `position`. */
export interface Progress {
  /** Null for the replay of one route, which goes by its numbers. */
  readonly from: string | null;
  /** What the page being told was cut from. */
  readonly until: string | null;
  readonly position: string;
  /** The last that was told of this route: of its changes those behind it come, and no others. */
  readonly after: { readonly routeId: string; readonly sequence: number } | null;
}

export interface PulledRow {
  readonly routeId: string;
  readonly sequence: number;
  readonly kind: string;
  readonly at: string;
  readonly position: string;
  readonly place: PositionFacts;
  /** The link before it, under the rights of this pull. */
  readonly previous: PositionFacts | null;
}

export interface Pulled {
  readonly rows: readonly PulledRow[];
  readonly progress: Progress;
  /** Where the rows lead up to this moment; null while there may be more. */
  readonly now: Now | null;
}

/** How things stand in the snapshot of a session. */
export interface Now {
  readonly here: Here;
  readonly access: RouteAccess;
  /** The routes of which `access` tells; null: all. */
  readonly looked: Hint;
}

/** Which routes the viewer follows now, and under which rights (for whole categories) they read each. */
export type RouteAccess = ReadonlyMap<string, { readonly rights: string; readonly place: PositionFacts }>;

export function progressFrom(position: FeedPosition): Progress {
  const { snapshot, routeId, sequence } = position;
  return { from: snapshot, until: null, position: '0', after: routeId === null ? null : { routeId, sequence } };
}

/** All that this snapshot shows has been told. */
export const seenUpTo = (snapshot: string): Progress => ({ from: snapshot, until: null, position: '0', after: null });

const time = (expression: string) => `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Of all routes: those on which the viewer acts; and what concerns their own access, which may just have ended. */
const followed = `(c.route_id in (
    select fa.route_id from assignment fa
    where fa.person_id = (select viewer_person())
      and (fa.organisation_id is null or fa.organisation_id = (select viewer_organisation()))
      and fa."from" <= (select app_now()) and (fa.until is null or fa.until > (select app_now())))
  or c.kind in ${accessKinds})`;

/** A transaction doesn't always count itself among those that still run: what it wrote besides is behind it, too. */
const isBehind = (snapshot: string, routeId: string) => `c.transaction >= pg_snapshot_xmin(${snapshot}::pg_snapshot)
  and (not pg_visible_in_snapshot(c.transaction, ${snapshot}::pg_snapshot) or c.route_id = ${routeId})`;

/** Of a change (alias): what a feed has to know of it. */
export const changeColumns = (c: string, previous: string) =>
  `${c}.route_id as "routeId", ${c}.sequence::float8 as sequence, ${c}.kind, ${time(`${c}.at`)} as at,
  ${c}.position::text as position, ${positionSql(c)} as place, ${previous} as previous`;

/**
 * What happened since, in the order of the log, as far as the viewer may see it. A rule by numbers alone would lose
 * what commits late; one by the oldest running transaction would wait for any long one.
 */
function changesSql({ routeId }: Scope, { from, until, position, after }: Progress, bind: Bind): string {
  const afterRoute = after ? bind(after.routeId, 'uuid') : 'null::uuid';
  const conditions = [
    routeId === null ? followed : `c.route_id = ${bind(routeId, 'uuid')}`,
    ...(from === null ? [] : [isBehind(bind(from, 'text'), afterRoute)]),
    ...(until === null ? [] : [`pg_visible_in_snapshot(c.transaction, ${bind(until, 'pg_snapshot')})`]),
    `c.position > ${bind(position, 'bigint')}`,
    ...(after ? [`(c.route_id <> ${afterRoute} or c.sequence > ${bind(after.sequence, 'bigint')})`] : []),
  ];
  return `select ${changeColumns('c', previousLinkSql('c'))} from change c where ${conditions.join(' and ')}
    order by c.position limit ${String(pageSize)}`;
}

const heldNow = ({ routeId, isOversight }: Scope, bind: Bind, among = 'true') => `select r.route_id,
    coalesce(string_agg(distinct r.category, ' ' order by r.category) filter (where r.item_id is null), '') as rights
  from viewer_right r
  where r.route_id is not null and r.is_oversight = ${bind(isOversight, 'boolean')} and ${among}
    ${routeId === null ? '' : `and r.route_id = ${bind(routeId, 'uuid')}`}
  group by r.route_id`;

/** As it was at the moment of a place. */
const heldThen = ({ routeId, isOversight }: Scope, bind: Bind, moment: number) => `select t.route_id, t.rights
  from viewer_access_at(timestamptz 'epoch' + ${bind(moment, 'float8')} * interval '1 microsecond') t
  where t.is_oversight = ${bind(isOversight, 'boolean')}
    ${routeId === null ? '' : `and t.route_id = ${bind(routeId, 'uuid')}`}`;

/** Rights that end by the clock leave no row in the log: they are compared from one pull to the next. */
const accessSql = (held: string) => `select held.route_id as "routeId", held.rights,
    coalesce(last.place::jsonb, ${placeInAllSql} || jsonb_build_object('routeId', held.route_id)) as place
  from (${held}) held
  left join lateral (
    select ${positionSql('lc')} as place from change lc
    where lc.route_id = held.route_id and ${isLinkSql('lc')}
    order by lc.sequence desc limit 1) last on true`;

/** Where the feed stands in the snapshot of this session, and the time. */
export interface Here {
  readonly place: PositionFacts;
  /** RFC 3339, on the rules' clock. */
  readonly at: string;
}

const hereSql = (routeId: string | null, bind: Bind) =>
  `select ${routeId === null ? placeInAllSql : placeOnRouteSql(bind(routeId, 'uuid'))} as place,
    ${time('app_now()')} as at`;

export async function readHere(session: Session, routeId: string | null): Promise<Here> {
  return ask<Here>(session, (bind) => `select to_jsonb(here) from (${hereSql(routeId, bind)}) here`);
}

/** `woken`: the routes on which something may have happened, beside those of the rows; null: any of the scope. */
export async function pull(session: Session, scope: Scope, progress: Progress, woken: Hint): Promise<Pulled> {
  const { here, rows, access } = await ask<PulledTexts>(session, (bind) => {
    const among =
      woken === null ? 'true' : `r.route_id = any (array(select "routeId" from told) || ${bind([...woken], 'uuid[]')})`;
    return `with told as materialized (${changesSql(scope, progress, bind)})
      select jsonb_build_object(
        'here', (select to_jsonb(here) from (${hereSql(scope.routeId, bind)}) here),
        'rows', (select coalesce(jsonb_agg(to_jsonb(told) order by told.position::bigint), '[]') from told),
        'access', (select coalesce(jsonb_agg(to_jsonb(held)), '[]')
          from (${accessSql(heldNow(scope, bind, among))}) held))`;
  });
  const { from, after } = progress;
  const until = progress.until ?? here.place.snapshot ?? '';
  const last = rows.length < pageSize ? undefined : rows.at(-1);
  if (last) return { rows, progress: { from, until, position: last.position, after }, now: null };
  const done = seenUpTo(until);
  // The last of several pages was cut from what was there at the first: since then more may have come.
  if (progress.until !== null) return { rows, progress: done, now: null };
  const looked = woken && new Set([...woken, ...rows.map(({ routeId }) => routeId)]);
  return { rows, progress: done, now: { here, access: accessOf(access), looked } };
}

interface PulledTexts {
  readonly here: Here;
  readonly rows: readonly PulledRow[];
  readonly access: readonly HeldRow[];
}

interface HeldRow {
  readonly routeId: string;
  readonly rights: string;
  readonly place: PositionFacts;
}

/** A feed keeps it as long as it is open: what is the same on many routes it keeps once. */
function accessOf(rows: readonly HeldRow[]): RouteAccess {
  const texts = new Map<string, string>();
  const once = (text: string) => texts.get(text) ?? (texts.set(text, text), text);
  return new Map(
    rows.map(({ routeId, rights, place }) => {
      const kept = { ...place, routeId: place.routeId && routeId, epoch: once(place.epoch) };
      return [routeId, { rights: once(rights), place: kept }];
    }),
  );
}

/** `moment`: of a place that was told earlier; absent: of now. */
export async function readAccess(session: Session, scope: Scope, moment?: number): Promise<RouteAccess> {
  const rows = await ask<HeldRow[]>(session, (bind) => {
    const held = moment === undefined ? heldNow(scope, bind) : heldThen(scope, bind, moment);
    return `select coalesce(jsonb_agg(to_jsonb(held)), '[]') from (${accessSql(held)}) held`;
  });
  return accessOf(rows);
}

/** The routes where, by the log, the viewer's rights changed behind the place at which they go on. */
export async function accessChangedBehind(
  session: Session,
  ofRoute: string | null,
  { from, after }: Progress,
): Promise<string[]> {
  const rows = await session.query<{ routeId: string }>(
    `select distinct c.route_id as "routeId" from change c
     where c.kind in ${accessKinds} and ($3::uuid is null or c.route_id = $3)
       and ($1::text is null or ${isBehind('$1', '$2::uuid')})
       and ($2::uuid is null or c.route_id <> $2 or c.sequence > $4)`,
    [from, after?.routeId ?? null, ofRoute, after?.sequence ?? 0],
  );
  return rows.map(({ routeId }) => routeId);
}
