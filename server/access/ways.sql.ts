import { dayOf } from './day-of.sql.ts';
import { isWrittenSince } from './written-since.sql.ts';
import { actingMembership } from './viewer-identity.sql.ts';
import { askedOnce, audienceSql, isActing, isEnrolling } from './viewer-rights.sql.ts';

const ofWatcher = { ...askedOnce, person: 'w.person_id', organisation: 'w.organisation' };

/**
 * By which ways each of several people holds rights to the student of a route: as whom they act for which parties, for
 * which organisation they oversee, whether they are assigned to the student. Rights follow from these ways and from
 * nothing else (`waysToHold`), so that whose ways are the same have the same rights, in this snapshot.
 */
const waysOf = `
create function ways_of(people uuid[], memberships uuid[], of_routes int[], routes uuid[])
  returns table (place int, route_id uuid, student_id uuid, ways text)
  language plpgsql stable rows 10 security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
begin
  return query
  with watched as materialized (
    select r.n, ro.id, ro.student_id from unnest(routes) with ordinality r (id, n) join route ro on ro.id = r.id),
  watcher as materialized (
    select g.n::int as n, g.person_id, ro.id as route_id, ro.student_id, acting.organisation, acting.oversight,
      acting.administers
    from unnest(people, memberships, of_routes) with ordinality g (person_id, membership_id, route, n)
    left join watched ro on ro.n = g.route
    left join lateral (${actingMembership('g.person_id', 'g.membership_id')}) acting on true),
  assigned as materialized (
    select a.*, student.student_id
    from (select distinct w.student_id from watched w) student
    join route ro on ro.student_id = student.student_id
    join assignment a on a.route_id = ro.id),
  enrolled as materialized (
    select e.* from (select distinct w.student_id from watched w) student
    join enrolment en on en.student_id = student.student_id
    join enrolment_assignment e on e.enrolment_id = en.id),
  enrolling as (
    select distinct w.n from watcher w
    join enrolled e on e.student_id = w.student_id and ${isEnrolling(ofWatcher)}),
  held as (
    select w.n, string_agg(distinct a.party_id || ' ' || ${audienceSql}, ' ') as parties
    from watcher w join assigned a on a.student_id = w.student_id and ${isActing(ofWatcher)}
    group by w.n)
  select w.n, w.route_id, w.student_id, concat(w.organisation, ',', w.oversight, ',', w.administers, ',', held.parties, ',',
      enrolling.n is not null)
  from watcher w left join held on held.n = w.n left join enrolling on enrolling.n = w.n;
end $$`;

/** SQL: an assignment (alias) that was written since `k.seen`, or began or ended by the clock since `k.moment`. */
const hasMoved = (row: string) => `(${row}."from" > k.moment and ${row}."from" <= now
      or ${row}.until > k.moment and ${row}.until <= now or ${isWrittenSince(`${row}.written`, 'k.seen')})`;

/**
 * Of these routes those (by their places) whose watchers may hold their rights in other ways than they did when a snapshot
 * and a moment were taken: something of what `ways_of` looks at was written, or taken away, or began or ended by the clock,
 * or the clock was set back. Where it was not, who were alike are alike. A membership counts for all routes: few are written
 * in a minute. Whose an assignment, an enrolment or a route is does not change (a change of it counts as taken away).
 */
const waysMoved = `
create function ways_moved(routes uuid[], seen pg_snapshot[], moments timestamptz[]) returns json
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  now timestamptz := app_now();
begin
  return (select coalesce(json_agg(k.n), '[]') from (
    select n, ro.student_id, asked.seen, asked.moment
    from unnest(routes, seen, moments) with ordinality asked (route_id, seen, moment, n)
    left join route ro on ro.id = asked.route_id) k
  where k.student_id is null or now < k.moment or ${dayOf('k.moment')} < app_today()
    or exists (select from deployment d where not pg_visible_in_snapshot(d.taken_away, k.seen))
    or exists (select from membership m where ${isWrittenSince('m.written', 'k.seen')})
    or exists (select from route other join assignment a on a.route_id = other.id
      where other.student_id = k.student_id and ${hasMoved('a')})
    or exists (select from enrolment en join enrolment_assignment e on e.enrolment_id = en.id
      where en.student_id = k.student_id and ${hasMoved('e')}));
end $$`;

export const waysSql = (applicationRole: string): readonly string[] => [
  'drop function if exists ways_of(uuid[], uuid[], uuid[])',
  'drop function if exists ways_of(uuid[], uuid[], int[], uuid[])',
  waysOf,
  'drop function if exists ways_moved(uuid[], pg_snapshot[], timestamptz[])',
  waysMoved,
  `revoke execute on function ways_of(uuid[], uuid[], int[], uuid[]), ways_moved(uuid[], pg_snapshot[], timestamptz[]) from public`,
  `grant execute on function ways_moved(uuid[], pg_snapshot[], timestamptz[]) to "${applicationRole}"`,
];
