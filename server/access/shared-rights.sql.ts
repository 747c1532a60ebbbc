import {
  holding,
  holdingOf,
  keepLastText,
  keepText,
  lastText,
  listsAsOne,
  mustBeKnown,
  numberIn,
  textOf,
} from './held-in-common.sql.ts';
import { seenBySql } from './seen-by.sql.ts';
import { actingMembership, askedOrganisation, nobody, several } from './viewer-identity.sql.ts';
import { allWays, listOf, ofOneStudent } from './viewer-rights.sql.ts';
import { waysSql } from './ways.sql.ts';

/** Up to so many who watch one route are read each for themselves. */
const fewOnRoute = 12;

const ofMember = { person: 'm.person_id', organisation: 'm.organisation', oversight: 'm.oversight', now: 'moment' };
const ofThem = ofOneStudent('m.student_id', 'm.routes');
const ofStudent = allWays(ofMember, ofThem.rights, ofThem.assignments);

/** Of all that is held of a category, in the order of `v`. All of it is of one student. */
const heldLists = {
  routes: listOf('v.route_id', ' filter (where v.item_id is null)'),
  students: `case when bool_or(v.item_id is null) then '{' || v.student_id || '}' else '{}' end`,
  items: listOf('v.item_id'),
};

const routesOf = (which: string) =>
  `coalesce(array_agg(v.route_id) filter (where ${which} and v.route_id is not null), '{}')`;

/**
 * Those who watch these routes (each theirs by its place among them), in groups of some who hold the same rights to its
 * student: few each for themselves, a crowd by the ways in which they hold them. Answers their places; the categories that
 * they read of the route as a whole, by assignment and by oversight; whether something is read by oversight alone; and of
 * each category the number of what they hold of it, and of whom they act for: the same numbers, the same texts. What a group
 * holds is kept for `begin_shared`, by its number, as long as the transaction lasts.
 */
const watchersOf = `
create function watchers_of(people uuid[], memberships uuid[], of_routes int[], routes uuid[], after int) returns json
  language plpgsql security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_bitmapscan = on as $$
declare
  moment timestamptz := app_now();
  told json;
  most_on_route int := (select max(w.watching) from (select count(*) as watching from unnest(of_routes) r group by r) w);
  alike_by text[];
  last int := ${lastText};
begin
  -- Of few it takes longer to find who are alike than to read the rights of each.
  if most_on_route > ${fewOnRoute} then
    alike_by := array(select w.ways from ways_of(people, memberships, of_routes, routes) w order by w.place);
    if cardinality(alike_by) <> cardinality(people) then raise 'Of somebody who watches it is not known who is like them.'; end if;
  end if;
  with watched as materialized (
    select r.n, ro.id as route_id, ro.student_id,
      array(select other.id from route other where other.student_id = ro.student_id) as routes
    from unnest(routes) with ordinality r (id, n) join route ro on ro.id = r.id),
  alike as materialized (
    select after + row_number() over () as n, w.route, array_agg(w.place) as places, min(w.place) as leader
    from unnest(of_routes, alike_by) with ordinality w (route, ways, place) group by w.route, coalesce(w.ways, w.place::text)),
  m as materialized (
    select g.n, g.places, w.route_id, w.student_id, w.routes, people[g.leader] as person_id, acting.organisation, acting.oversight
    from alike g join watched w on w.n = g.route
    left join lateral (${actingMembership('people[g.leader]', 'memberships[g.leader]')}) acting on true),
  v as (
    select m.n, way.category, way.student_id, way.route_id, way.item_id, way.route_id = m.route_id as is_here,
      bool_or(not way.is_oversight) as is_assigned, bool_or(way.is_oversight) as is_overseen
    from m cross join lateral (${ofStudent}) way
    group by m.n, way.category, way.student_id, way.route_id, way.item_id, m.route_id),
  of_category as (
    select v.n, v.category, not bool_or(v.is_assigned) or not ${routesOf('v.is_overseen')} <@ ${routesOf('v.is_assigned')} as is_alone,
      ${listsAsOne(heldLists)} as what,
      bool_or(v.is_here and v.is_assigned) as is_assigned,
      bool_or(v.is_here and v.is_overseen) as is_overseen,
      bool_or(v.is_here and v.is_assigned and v.item_id is null) as is_read,
      bool_or(v.is_here and v.is_overseen and v.item_id is null) as is_seen
    from (select * from v order by v.n, v.category, v.student_id, v.route_id, v.item_id) v
    group by v.n, v.category, v.student_id),
  of_all as (
    select c.n, c.category, c.what, c.is_alone, c.is_assigned, c.is_overseen, c.is_read, c.is_seen from of_category c
    union all
    select m.n, '${askedOrganisation}', m.organisation::text, false, false, false, false, false from m),
  numbered as materialized (
    select a.*, case when a.what is not null then last + dense_rank() over (order by a.what collate "C") end as text
    from of_all a),
  -- They are asked for only in order to be kept.
  kept as materialized (
    select bool_and(${keepText('t.text', 't.what')} <> '') as is_kept, max(t.text) as last
    from (select distinct k.text, k.what from numbered k where k.text is not null) t),
  held as (
    select h.n, bool_or(h.is_alone) as is_alone,
      case when bool_or(h.is_assigned) then coalesce(string_agg(h.category, ' ' order by h.category) filter (where h.is_read), '') end as assigned,
      case when bool_or(h.is_overseen) then coalesce(string_agg(h.category, ' ' order by h.category) filter (where h.is_seen), '') end as overseen,
      json_object_agg(h.category, h.text) as texts, ${holdingOf('h.category', 'h.text')} as holding
    from numbered h group by h.n)
  select json_agg(json_build_object('number', m.n, 'routeId', m.route_id, 'places', m.places,
      'assigned', h.assigned, 'overseen', h.overseen, 'isOversightAlone', h.is_alone,
      'holds', h.texts, 'kept', set_config('app.shared_' || m.n, h.holding, true) <> '' and k.is_kept is not false)), max(k.last)
    into told, last from m join held h on h.n = m.n cross join kept k;
  if last is not null then perform ${keepLastText('last')}; end if;
  return coalesce(told, '[]');
end $$`;

/**
 * From here on the transaction reads for everybody of these groups of `watchers_of`: with the rights to one student that
 * all of them hold, with no right to anybody else, and as no person. What is read in it cannot say more to one than to
 * another; what asks after the person all the same, or after something of which they hold different rights, is noted, and
 * then is not for all. Answers what was noted before, of those for whom was read until now.
 */
const beginShared = `
create function begin_shared(numbers int[]) returns text
  language plpgsql set search_path = public, pg_temp as $$
declare
  us text := ${numberIn(holding('numbers[1]'), `'${askedOrganisation}'`)};
  noted text := coalesce(current_setting('app.asked', true), '');
  other int;
begin
  foreach other in array numbers loop
    ${mustBeKnown(holding('other'))}
    if ${numberIn(holding('other'), `'${askedOrganisation}'`)} is distinct from us then us := '${several}'; end if;
  end loop;
  perform set_config('app.person', '${nobody}' || array_to_string(numbers, ' '), true), set_config('app.asked', '', true),
    set_config('app.organisation', case us when '${several}' then us else coalesce(${textOf('us')}, '') end, true), set_config('app.membership', '', true),
    set_config('app.oversight', '', true), set_config('app.administers', '', true), set_config('app.only_student', '', true);
  return noted;
end $$`;

/** What was logged that one of these snapshots does not show, whoever may see it: of what kind it is, and to whom it speaks alone. */
const loggedSince = `
create function logged_since(earlier pg_snapshot[])
  returns table (route_id uuid, sequence bigint, transaction text, people uuid[], subjects text[], categories text[])
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
begin
  return query
  select c.route_id, c.sequence, c.transaction::text, part.people, part.subjects, part.categories
  from change c
  cross join lateral (
    select coalesce(array_agg(p.person_id) filter (where p.person_id is not null), '{}') as people,
      coalesce(array_agg(distinct p.subject_type) filter (where p.subject_type is not null), '{}') as subjects,
      coalesce(array_agg(distinct p.category), '{}') as categories
    from change_part p where p.route_id = c.route_id and p.sequence = c.sequence) part
  where c.transaction >= (select pg_snapshot_xmin(e) as oldest from unnest(earlier) e order by oldest limit 1)
    and exists (select from unnest(earlier) e where not pg_visible_in_snapshot(c.transaction, e))
  order by c.position;
end $$`;

/** For the server alone, to read once what several people follow. It tells no client anything but through their rights. */
export const sharedRightsSql = (applicationRole: string): readonly string[] => [
  ...waysSql(applicationRole),
  'drop function if exists watchers_of(uuid[], uuid[], uuid[], int)',
  'drop function if exists watchers_of(uuid[], uuid[], int[], uuid[], int)',
  watchersOf,
  'drop function if exists begin_shared(uuid, uuid, uuid, uuid)',
  'drop function if exists begin_shared(int[])',
  beginShared,
  'drop function if exists logged_since(pg_snapshot[])',
  loggedSince,
  `revoke execute on function watchers_of(uuid[], uuid[], int[], uuid[], int), begin_shared(int[]),
    logged_since(pg_snapshot[]) from public`,
  `grant execute on function watchers_of(uuid[], uuid[], int[], uuid[], int), begin_shared(int[]), logged_since(pg_snapshot[])
    to "${applicationRole}"`,
  ...seenBySql(applicationRole),
];
