import { dayOf } from './day-of.sql.ts';
import { isWrittenSince } from './written-since.sql.ts';

/** Asked more than once a second: planning it takes longer than finding that nothing moved. */
const planned = `language plpgsql stable security definer set search_path = public, pg_temp
    set plan_cache_mode = force_generic_plan as $$
  begin
    return query`;

/**
 * For the server alone, so that it knows who has to look again: on which routes something happened, or a right or an
 * assignment began or ended by the clock; who acts on them; which memberships hold. It is told to no client: what each
 * reads then is read under their own rights. What moved in two ways is named twice: to make room for all that might have
 * moved, so as to name each once, took longer than finding that nothing did.
 */
export const movedSql = (applicationRole: string): readonly string[] => [
  'drop function if exists moved_since(pg_snapshot, timestamptz, jsonb)',
  // What was logged apart from what the clock brought; without what had happened when somebody was last told to look: by route, the snapshot of that moment.
  `create function moved_since(earlier pg_snapshot, moment timestamptz, told jsonb) returns table (route_id uuid, is_logged boolean)
    ${planned}
    with span as materialized (
      select least(moment, app_now()) as since, greatest(moment, app_now()) as until)
    select c.route_id, true from change c
    where ${isWrittenSince('c.transaction', 'earlier')}
      and not coalesce(pg_visible_in_snapshot(c.transaction, (told->>c.route_id::text)::pg_snapshot), false)
    union all
    select r.route_id, false from span, reading_right r
    where not upper_inf(r.during) and upper(r.during) > span.since and upper(r.during) <= span.until
      and r.route_id is not null
    union all
    select r.route_id, false from span, reading_right r
    where not lower_inf(r.during) and lower(r.during) > span.since and lower(r.during) <= span.until
      and r.route_id is not null
    union all
    select a.route_id, false from span, assignment a where a.until > span.since and a.until <= span.until
    union all
    select a.route_id, false from span, assignment a where a."from" > span.since and a."from" <= span.until;
  end $$`,
  'drop function if exists people_on(uuid[])',
  `create function people_on(routes uuid[]) returns table (person_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct a.person_id from assignment a where a.route_id = any (routes)
  $$`,
  'drop function if exists memberships_moved(pg_snapshot, timestamptz)',
  // Those that were written since, and those of which a first or last day came or went.
  `create function memberships_moved(earlier pg_snapshot, moment timestamptz) returns table (id uuid)
    ${planned}
    with span as materialized (
      select least(${dayOf('moment')}, app_today()) as since, greatest(${dayOf('moment')}, app_today()) as until)
    select m.id from membership m
    where ${isWrittenSince('m.written', 'earlier')}
    union all
    select m.id from span, membership m
    where span.since < span.until
      and (m."from" > span.since and m."from" <= span.until or m.until >= span.since and m.until < span.until);
  end $$`,
  `revoke execute on function moved_since(pg_snapshot, timestamptz, jsonb), people_on(uuid[]), memberships_moved(pg_snapshot, timestamptz)
    from public`,
  `grant execute on function moved_since(pg_snapshot, timestamptz, jsonb), people_on(uuid[]), memberships_moved(pg_snapshot, timestamptz)
    to "${applicationRole}"`,
];
