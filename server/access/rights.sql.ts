import { escapeLiteral } from 'pg';
import { heldInCommon, withoutHeldInCommon } from './held-in-common.sql.ts';
import { ruleRows } from './reading-rules.ts';
import { viewerIdentity } from './viewer-identity.sql.ts';
import { viewerRights, withoutViewerRights } from './viewer-rights.sql.ts';

const ruleValues = ruleRows
  .map((rule) => `(${[rule.role, rule.category, rule.basis, rule.coveredBy].map(escapeLiteral).join(', ')})`)
  .join(',\n    ');

/** What the facts of these routes, and of these students' enrolments, give, as rows of `reading_right`. */
const derivedRights = `
create function derived_rights(routes uuid[], students uuid[])
  returns table (route_id uuid, student_id uuid, party_id uuid, organisation_id uuid, role text, category text,
    item_id uuid, audience text, during tstzrange, because text)
  language sql stable set search_path = public, pg_temp as $$
with rule (role, category, basis, covered_by) as (values
    ${ruleValues}),
party_fact as (
  select p.id as party_id, p.route_id, p.student_id, p.organisation_id, p.role, p.status,
    tstzrange(p.active_from, p.active_until) as during, r.lead_party_id, w.graduated_on
  from party p
  join route r on r.id = p.route_id
  left join route_window w on w.route_id = p.route_id
  where p.route_id = any (routes)),
active as (select * from party_fact where status = 'ACTIVE'),
owned (party_id, category, item_id) as (
  select g.owner_party_id, 'PLAN', g.id from goal g where g.route_id = any (routes)
  union all
  select a.owner_party_id, 'PLAN', a.id from action a where a.route_id = any (routes)
  union all
  select o.party_id, 'PLAN', o.id from obstacle o where o.route_id = any (routes)
  union all
  -- What stands about its own workplace; not what was corrected, which may have named it wrongly.
  select f.employer_party_id, 'WORK', f.id from work_fact f where f.route_id = any (routes) and f.superseded_by_id is null
  union all
  -- A party to a disagreement: that, what it finds itself, and what was shown to a company.
  select dp.party_id, 'PLAN', disputed.item_id from disagreement_position dp
    cross join lateral (
      select dp.disagreement_id as item_id
      union all select dp.id
      union all select sp.id from disagreement_position sp
        where sp.disagreement_id = dp.disagreement_id and sp.is_shown_to_company and sp.id <> dp.id) disputed
    where dp.route_id = any (routes)
  union all
  -- A party that must agree: the proposal, its own signature, and the lines that this is about.
  select s.party_id, signed.category, signed.item_id from sign_off s
    cross join lateral (
      select 'PLAN' as category, s.proposal_id as item_id
      union all select 'PLAN', s.id
      union all select 'PLAN', unnest(s.covers)
      union all select 'REMARK', s.id) signed
    where s.route_id = any (routes) and not s.is_draft),
of_party as (
  select a.*, rule.category, rule.basis, null::uuid as item_id, a.during as right_during
    from active a join rule on rule.role = a.role and rule.basis = 'role'
  union all
  select a.*, rule.category, rule.basis, null, a.during * tstzrange(null, day_end(a.graduated_on))
    from active a join rule on rule.role = a.role and rule.basis = 'untilGraduation'
  union all
  select a.*, rule.category, rule.basis, null, a.during * tstzrange(g.since, g.until)
    from active a
    join rule on rule.role = a.role and rule.basis = 'ground'
    join grant_record g on g.route_id = a.route_id and g.party_id = a.party_id and g.category = rule.covered_by
  union all
  select a.*, rule.category, rule.basis, o.item_id, a.during
    from active a
    join rule on rule.role = a.role and rule.basis = 'own'
    join owned o on o.party_id = a.party_id and o.category = rule.category
  union all
  select a.*, rule.category, rule.basis, face.item_id, a.during
    from active a
    join rule on rule.role = a.role and rule.basis = 'face'
    cross join lateral (
      select a.route_id as item_id
      union select a.student_id
      union select a.party_id
      union select a.lead_party_id
      union select s.id from party s where s.route_id = a.route_id and s.role = 'STUDENT') face
  union all
  select a.*, rule.category, rule.basis, a.party_id, a.during
    from active a join rule on rule.role = a.role and rule.basis = 'party'
  union all
  select a.*, rule.category, rule.basis, a.party_id, a.during * tstzrange(g.since, g.until)
    from active a
    join rule on rule.role = a.role and rule.basis = 'partyByGround'
    join grant_record g on g.route_id = a.route_id and g.party_id = a.party_id and g.category = rule.covered_by
  union all
  select a.*, rule.category, rule.basis, null, a.during
    from active a join rule on rule.role = a.role and rule.basis = 'lead' and a.party_id = a.lead_party_id),
-- A parent or guardian: as the student until the 16th birthday; then the face and the window until the 18th.
representative as (
  select a.*, i.birth_date from active a join student_identity i on i.student_id = a.student_id
  where a.role = 'STUDENT')
select route_id, student_id, party_id, organisation_id, role, category, item_id, 'PARTY' as audience,
    right_during as during, basis as because
  from of_party
union all
select o.route_id, o.student_id, o.party_id, o.organisation_id, o.role, o.category, o.item_id, 'OVERSIGHT',
    o.right_during, o.basis
  from of_party o where o.category = 'ROUTE' and o.organisation_id is not null
union all
select p.route_id, p.student_id, p.party_id, p.organisation_id, p.role, seen.category, p.party_id, 'OVERSIGHT',
    tstzrange(null, null), 'invited'
  from party_fact p cross join (values ('ROUTE'), ('INVITATION')) seen (category)
  where p.status = 'INVITED'
union all
select r.route_id, r.student_id, r.party_id, null, r.role, rule.category,
    -- Of what is each party's own, the student's own alone.
    case rule.basis when 'party' then r.party_id end, 'REPRESENTATIVE',
    r.during * tstzrange(null, day_start((r.birth_date + interval '16 years')::date)), 'representative'
  from representative r join rule on rule.role = 'STUDENT'
union all
select r.route_id, r.student_id, r.party_id, null, r.role, seen.category, null, 'REPRESENTATIVE',
    r.during * tstzrange(day_start((r.birth_date + interval '16 years')::date),
      day_start((r.birth_date + interval '18 years')::date)), 'representative'
  from representative r cross join lateral (values ('ROUTE'), ('WINDOW')) seen (category)
union all
select null, e.student_id, null, e.school_id, 'SCHOOL', seen.category, seen.item_id, audience.name,
    tstzrange(null, null), 'enrolment'
  from enrolment e
  cross join lateral (values ('IDENTITY', null::uuid), ('EDUCATION', null), ('ROUTE', e.student_id))
    seen (category, item_id)
  cross join (values ('ENROLMENT'), ('OVERSIGHT')) audience (name)
  where e.student_id = any (students)
$$`;

/**
 * Brings the stored rights of one route (of all the student's, if none is named) and of the student's enrolments in
 * line with the facts. A right that ends is
 * closed, not removed: who could read at a moment stays known.
 */
const refreshRights = `
create function refresh_rights(of_route uuid, of_student uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  routes uuid[] := array(select r.id from route r
    where r.id = of_route or (of_route is null and r.student_id = of_student));
begin
  -- Two that refresh the same student's rights would both find a right missing.
  perform pg_advisory_xact_lock(hashtextextended('rights ' || of_student::text, 0));
  with moment as (select app_now() as at),
  wanted as materialized (
    select d.* from derived_rights(routes, array[of_student]) d, moment
    where not isempty(d.during) and (upper_inf(d.during) or upper(d.during) > moment.at)),
  stored as materialized (
    select r.* from reading_right r, moment
    where (r.route_id = any (routes) or (r.student_id = of_student and r.route_id is null))
      and not isempty(r.during) and (upper_inf(r.during) or upper(r.during) > moment.at)),
  kept as materialized (
    select s.id, w.* from wanted w join stored s
      on (s.party_id, s.role, s.category, s.item_id, s.audience, s.organisation_id, s.because, upper(s.during))
        is not distinct from
        (w.party_id, w.role, w.category, w.item_id, w.audience, w.organisation_id, w.because, upper(w.during))
      cross join moment
    where lower(s.during) is not distinct from lower(w.during)
      or (coalesce(lower(s.during), moment.at) <= moment.at and coalesce(lower(w.during), moment.at) <= moment.at)),
  closed as (
    update reading_right r
      set during = tstzrange(lower(r.during), greatest(lower(r.during), moment.at))
      from moment, stored s
      where r.id = s.id and s.id not in (select id from kept)
      returning r.id)
  insert into reading_right
    (route_id, student_id, party_id, organisation_id, role, category, item_id, audience, during, because)
  select w.route_id, w.student_id, w.party_id, w.organisation_id, w.role, w.category, w.item_id, w.audience,
    -- A right given again begins when it is given, not when the party first came.
    tstzrange(greatest(lower(w.during), moment.at), upper(w.during)), w.because
  from wanted w, moment
  where not exists (select from kept k where
    (k.party_id, k.role, k.category, k.item_id, k.audience, k.organisation_id, k.because, k.during)
    is not distinct from
    (w.party_id, w.role, w.category, w.item_id, w.audience, w.organisation_id, w.because, w.during));
end $$`;

/**
 * Who reads what on a route by assignment now: one row per person and membership's organisation. The engine compares
 * it before and after a command, and tells the persons whose access changed.
 */
const accessOfRoute = `
create function access_of_route(of_route uuid)
  returns table (person_id uuid, organisation_id uuid, rights text[])
  language sql stable security definer set search_path = public, pg_temp as $$
  select a.person_id, a.organisation_id,
    array_agg(distinct concat_ws(':', r.category, r.item_id) order by concat_ws(':', r.category, r.item_id))
  from assignment a
  join reading_right r on r.party_id = a.party_id
    and r.audience = case a.function when 'REPRESENTATIVE' then 'REPRESENTATIVE' else 'PARTY' end
  where a.route_id = of_route and r.during @> (select app_now())
    and a."from" <= (select app_now()) and (a.until is null or a.until > (select app_now()))
  group by a.person_id, a.organisation_id
$$`;

/** Dropping the views takes the policies that ask them along; `policies.sql.ts` makes all of them anew. */
export const rightsSql: readonly string[] = [
  'drop function if exists access_of_route(uuid)',
  'drop function if exists refresh_rights(uuid, uuid)',
  ...withoutHeldInCommon,
  ...withoutViewerRights,
  'drop function if exists derived_rights',
  derivedRights,
  ...viewerIdentity,
  ...viewerRights,
  ...heldInCommon,
  refreshRights,
  accessOfRoute,
];
