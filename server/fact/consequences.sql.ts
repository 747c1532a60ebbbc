import { ownPartiesSql } from '../access/own-parties.sql.ts';

/** What a fact is called in the table below. */
type Fact = 'WORK_STARTED' | 'WORK_ENDED' | 'WORK_LOST' | 'GRADUATED' | 'GRADUATION_MOVED';

/**
 * SQL: the suggestions that follow from the row `f` of `current` (a fact that stands) on the route `r` with the window `w`.
 * It runs as who asks, too: nobody is shown more of the plan than they read, and a company, which has no window, nothing.
 */
type Suggestion = string;

const openGoal = (goal: string) => `${goal}.status in ('PROPOSED', 'AGREED', 'DISPUTED')`;

const toPhase = (phase: string, from: readonly string[], condition = 'true'): Suggestion => `
  select 1 as place, 'PHASE' as code, 'routeSetPhase' as mutation, 'route' as subject_word, r.id as subject_id,
    r.version as expected_version, null::int as base_version, 'phase' as field, r.phase as before, '${phase}' as after,
    null::text as what, null::date as due_on, null::uuid as owner_party_id
  where r.phase in (${from.map((name) => `'${name}'`).join(', ')}) and ${condition}`;

const worksNoMore = (where = 'true') => `not exists (select from work_fact ws where ws.route_id = f.route_id
  and ws.kind = 'STARTED' and ws.superseded_by_id is null and ${where}
  and not exists (select from work_fact we where we.start_id = ws.id and we.superseded_by_id is null))`;

/** Ten working days, Monday to Friday: holidays are not counted out. From the day of the report, where that came later. */
const tenWorkingDaysOn = `(select day::date
  from generate_series(greatest(f.happened_on, (f.reported_at at time zone 'Europe/Amsterdam')::date) + interval '1 day',
    greatest(f.happened_on, (f.reported_at at time zone 'Europe/Amsterdam')::date) + interval '14 days', '1 day') day
  where extract(isodow from day) < 6 order by day offset 9 limit 1)`;

/** Under an open goal: rather one about work, which is what the talk is about. */
const extraMeeting: Suggestion = `
  select 2, 'EXTRA_MEETING', 'actionAdd', 'goal', mg.id, null::int, null::int, null::text, null::text, null::text, null::text,
    ${tenWorkingDaysOn}, r.lead_party_id
  from (select g.id from goal g where g.route_id = f.route_id and ${openGoal('g')}
    order by coalesce(g.phase in ('FINDING_WORK', 'KEEPING_WORK'), false) desc, g.created_at, g.id limit 1) mg`;

/** From graduation on days are counted from it. */
const afterGraduation = `('DIPLOMA', 'FINDING_WORK', 'KEEPING_WORK')`;

/**
 * The day from which the date of an object was counted when it was last agreed, or made: the one that stood before the first
 * report since.
 */
const countedFrom = (item: string) => `(select b.previous_on from graduation_report b
  where b.route_id = f.route_id and b.reported_at > greatest(${item}.created_at, (select max(v.agreed_at)
    from proposal_line l join proposal p on p.id = l.proposal_id join plan_version v on v.id = p.plan_version_id
    where l.route_id = f.route_id and l.subject_id = ${item}.id and l.field = 'dueOn'))
  order by b.reported_at limit 1)`;

/** As many months and days before or after graduation as it was; no day that has passed is suggested. */
const shifted = (item: string) =>
  `(coalesce(f.happened_on, f.expected_on) + age(${item}.due_on, base.previous_on))::date`;

const shift = (place: number, mutation: string, word: string, item: string, from: string): Suggestion => `
  select ${place}, 'DUE_DATE', '${mutation}', '${word}', ${item}.id, ${item}.version, ${item}.content_version, 'dueOn',
    ${item}.due_on::text, ${shifted(item)}::text, ${item}.title, null::date, ${item}.owner_party_id
  from ${from} cross join lateral ${countedFrom(item)} base
  where ${item}.route_id = f.route_id and ${item}.due_on is not null and base.previous_on is not null
    and ${shifted(item)} <> ${item}.due_on and ${shifted(item)} >= (select app_today())`;

/** A goal of the student's own is the student's alone to date. */
const shiftedGoals = shift(
  3,
  'goalRevise',
  'goal',
  'g',
  `(select * from goal where phase in ${afterGraduation} and not is_students_own and ${openGoal('goal')}) g`,
);
const shiftedActions = shift(
  4,
  'actionRevise',
  'action',
  'a',
  `(select action.* from action join goal on goal.id = action.goal_id
    where goal.phase in ${afterGraduation} and action.status in ('OPEN', 'DOING', 'BLOCKED')) a`,
);

/** The company where the work was reads along no longer than it takes part: for who may end that, not for a draft. */
const partyEnd: Suggestion = `
  select 5, 'PARTY_END', 'partyEnd', 'party', p.id, null::int, null::int, null::text, null::text, null::text, o.name,
    null::date, p.id
  from party p join organisation o on o.id = p.organisation_id
  where p.id = f.employer_party_id and p.status = 'ACTIVE' and p.id <> r.lead_party_id
    and ${worksNoMore('ws.employer_party_id = p.id')}`;

/** What follows from which fact: proposed, never imposed. The end of the route moves with the fact itself. */
const consequencesOf: Readonly<Record<Fact, readonly Suggestion[]>> = {
  WORK_STARTED: [toPhase('KEEPING_WORK', ['DIPLOMA', 'FINDING_WORK'])],
  WORK_ENDED: [toPhase('FINDING_WORK', ['KEEPING_WORK'], worksNoMore()), partyEnd],
  WORK_LOST: [toPhase('FINDING_WORK', ['KEEPING_WORK'], worksNoMore()), extraMeeting, partyEnd],
  GRADUATED: [toPhase('FINDING_WORK', ['DIPLOMA']), shiftedGoals, shiftedActions],
  GRADUATION_MOVED: [shiftedGoals, shiftedActions],
};

/**
 * What was refused, withdrawn or has lapsed can be taken up anew. Of a draft that another party makes nobody knows: it takes
 * nothing from them, and gives nothing back.
 */
const notTakenUp = `not exists (select from proposal_line l join proposal p on p.id = l.proposal_id
  where l.route_id = f.route_id and l.step->>'factId' = f.id::text
    and (p.status in ('OPEN', 'APPLIED') or p.status = 'DRAFT' and p.proposed_by_party_id in (${ownPartiesSql})))`;

/** A query in parentheses: all consequences of all facts that stand, by `fact_id`, for who reads the whole plan. */
export const consequencesSql = `(
  select f.id as fact_id, f.id || '_' || s.place || '_' || s.subject_id as id, s.*
  from (
    select id, route_id, 'WORK_' || kind as fact, happened_on, null::date as expected_on, employer_party_id,
        reported_at, superseded_by_id from work_fact
    union all
    select id, route_id, case when graduated_on is null then 'GRADUATION_MOVED' else 'GRADUATED' end, graduated_on,
        expected_on, null, reported_at, superseded_by_id from graduation_report) f
  join route r on r.id = f.route_id
  join route_window w on w.route_id = f.route_id
  cross join lateral (${Object.entries(consequencesOf)
    .flatMap(([fact, suggestions]) =>
      suggestions.map((suggestion) => `select one.* from (${suggestion}) one where f.fact = '${fact}'`),
    )
    .join('\n  union all ')}) s
  where f.superseded_by_id is null and f.route_id = any ((select viewer_routes('PLAN'))::uuid[])
    and (s.mutation = 'partyEnd' or ${notTakenUp}))`;

/** Of these, what can be collected in a draft: whether somebody takes part is not a line of the plan. */
export const draftableConsequencesSql = `(select * from ${consequencesSql} c where c.mutation <> 'partyEnd')`;
