import { dataCategories, facets } from './category.ts';
import { actingMembership, nobody } from './viewer-identity.sql.ts';
import {
  allWays,
  askedOnce,
  asVariables,
  audienceSql,
  heldByCategory,
  heldNow,
  isActing,
  isEnrolling,
  keepHeld,
  keepKeys,
  ofOneStudent,
} from './viewer-rights.sql.ts';

const categories = [...dataCategories, ...Object.keys(facets)];
const allCategories = `array[${categories.map((category) => `'${category}'`).join(', ')}]`;

const ofWatcher = { ...askedOnce, person: 'w.person_id', organisation: 'w.organisation' };

/**
 * By which ways each of several people holds rights to the student of a route: as whom they act for which parties, for
 * which organisation they oversee, whether they are assigned to the student. Rights follow from these ways and from
 * nothing else (`waysToHold`), so that whose ways are the same have the same rights, in this snapshot.
 */
const waysOf = `
create function ways_of(people uuid[], memberships uuid[], of_routes uuid[])
  returns table (place int, student_id uuid, ways text, is_assigned boolean)
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
begin
  return query
  with watcher as materialized (
    select n::int as n, g.person_id, g.route_id, ro.student_id, acting.organisation, acting.oversight, acting.administers
    from unnest(people, memberships, of_routes) with ordinality g (person_id, membership_id, route_id, n)
    join route ro on ro.id = g.route_id
    left join lateral (${actingMembership('g.person_id', 'g.membership_id')}) acting on true),
  assigned as materialized (
    select a.*, student.student_id
    from (select distinct w.student_id from watcher w) student
    join route ro on ro.student_id = student.student_id
    join assignment a on a.route_id = ro.id),
  enrolled as materialized (
    select e.* from (select distinct w.student_id from watcher w) student
    join enrolment en on en.student_id = student.student_id
    join enrolment_assignment e on e.enrolment_id = en.id),
  enrolling as (
    select distinct w.n from watcher w
    join enrolled e on e.student_id = w.student_id and ${isEnrolling(ofWatcher)}),
  held as (
    select w.n, string_agg(distinct a.party_id || ' ' || ${audienceSql}, ' ') as parties,
      bool_or(a.route_id = w.route_id) as is_assigned
    from watcher w join assigned a on a.student_id = w.student_id and ${isActing(ofWatcher)}
    group by w.n)
  select w.n, w.student_id, concat(w.organisation, ',', w.oversight, ',', w.administers, ',', held.parties, ',',
      enrolling.n is not null), coalesce(held.is_assigned, false)
  from watcher w left join held on held.n = w.n left join enrolling on enrolling.n = w.n;
end $$`;

const ofThem = ofOneStudent('of_student', 'routes');
const ofStudent = allWays(asVariables, ofThem.rights, ofThem.assignments);

/**
 * From here on the transaction reads for everybody who holds what this member holds: with all their rights to one
 * student, with no right to anybody else, and as no person. What is read in it cannot say more to one than to another;
 * what asks after the person all the same is noted, and then is not for all. Answers the categories that they read of
 * the route as a whole, by assignment and by oversight, and whether something is read by oversight alone.
 */
const beginShared = `
create function begin_shared(member uuid, membership uuid, of_route uuid, of_student uuid) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_bitmapscan = on as $$
declare
  me uuid := member;
  us uuid;
  overseen uuid;
  moment timestamptz := app_now();
  routes uuid[] := array(select ro.id from route ro where ro.student_id = of_student);
  stamp text;
  told jsonb;
begin
  select acting.organisation, acting.oversight into us, overseen
    from (${actingMembership('member', 'membership')}) acting;
  perform set_config('app.person', '${nobody}' || member || ' ' || of_student, true), set_config('app.asked', '', true),
    set_config('app.organisation', coalesce(us::text, ''), true), set_config('app.membership', '', true), set_config('app.oversight', '', true), set_config('app.administers', '', true);
  stamp := ${heldNow};
  with v as materialized (${ofStudent}),
  whole as (
    select v.is_oversight, coalesce(string_agg(distinct v.category, ' ' order by v.category)
      filter (where v.item_id is null), '') as rights
    from v where v.route_id = of_route group by v.is_oversight),
  kept as materialized (select ${keepHeld} from ${heldByCategory(allCategories, 'v')}),
  keys as materialized (select ${keepKeys('v', 'stamp')})
  select jsonb_build_object(
      'assigned', (select rights from whole where not is_oversight),
      'overseen', (select rights from whole where is_oversight),
      'isOversightAlone', coalesce((select bool_or(alone.is_oversight) from (
        select bool_and(v.is_oversight) as is_oversight from v where v.route_id is not null group by v.category, v.route_id
        union all select bool_and(v.is_oversight) from v group by v.category) alone), false),
      'kept', (select count(*) from kept) + (select count(*) from keys))
    into told;
  return told;
end $$`;

/** What was logged that one of these snapshots does not show, whoever may see it: of what kind it is, and to whom it speaks alone. */
const loggedSince = `
create function logged_since(earlier pg_snapshot[])
  returns table (route_id uuid, sequence bigint, transaction text, people uuid[], subjects text[])
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
begin
  return query
  select c.route_id, c.sequence, c.transaction::text, part.people, part.subjects
  from change c
  cross join lateral (
    select coalesce(array_agg(p.person_id) filter (where p.person_id is not null), '{}') as people,
      coalesce(array_agg(distinct p.subject_type) filter (where p.subject_type is not null), '{}') as subjects
    from change_part p where p.route_id = c.route_id and p.sequence = c.sequence) part
  where c.transaction >= (select pg_snapshot_xmin(e) as oldest from unnest(earlier) e order by oldest limit 1)
    and exists (select from unnest(earlier) e where not pg_visible_in_snapshot(c.transaction, e))
  order by c.position;
end $$`;

/** For the server alone, to read once what several people follow. It tells no client anything but through their rights. */
export const sharedRightsSql = (applicationRole: string): readonly string[] => [
  'drop function if exists ways_of(uuid[], uuid[], uuid[])',
  waysOf,
  'drop function if exists begin_shared(uuid, uuid, uuid, uuid)',
  beginShared,
  'drop function if exists logged_since(pg_snapshot[])',
  loggedSince,
  `revoke execute on function ways_of(uuid[], uuid[], uuid[]), begin_shared(uuid, uuid, uuid, uuid),
    logged_since(pg_snapshot[]) from public`,
  `grant execute on function ways_of(uuid[], uuid[], uuid[]), begin_shared(uuid, uuid, uuid, uuid),
    logged_since(pg_snapshot[]) to "${applicationRole}"`,
];
