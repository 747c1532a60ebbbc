import { readsPlan, readsPlanNotUntil } from '../access/reads-plan.sql.ts';
import type { Writing } from './writing.ts';

/** One thing that a plan should have before it is offered. */
export interface ReadinessPoint {
  readonly code: string;
  readonly isBlocking: boolean;
  readonly isMet: boolean;
}

/** SQL: a party that takes part sees to it (alias). */
const hasOwner = (item: string) =>
  `exists (select from party ho where ho.id = ${item}.owner_party_id and ho.status = 'ACTIVE')`;

/**
 * The points of the plan-quality check, as a query of `code`, `is_blocking`, `is_met` for the route whose id is given (SQL).
 * Blocking are three: a goal with an owner, a ground for every party to read the plan in which it has a part, and a way to
 * reach the student that outlives the school's account. What the viewer may not read counts as met: nobody is told of it by
 * a failing check.
 * `seesGrants` (SQL): whether all grants of the route are in view.
 */
export const readinessSql = (routeId: string, seesGrants: string) => `(values
  (1, 'GOAL_WITH_OWNER', true, exists (select from goal g where g.route_id = ${routeId}
    and ${hasOwner('g')} and g.status not in ('DROPPED', 'DISPUTED'))),
  (2, 'GROUND_FOR_EVERY_PARTY', true, not ${seesGrants} or not exists (select from party p where p.route_id = ${routeId}
    and p.status = 'ACTIVE' and p.role in ('MUNICIPALITY', 'SUPPORT_PROVIDER')
    and exists (select from action a where a.route_id = p.route_id and a.owner_party_id = p.id)
    and not ${readsPlan('p')})),
  (3, 'LASTING_CONTACT', true, not exists (select from route r join student_identity i on i.student_id = r.student_id
    where r.id = ${routeId} and i.mobile is null and (i.email is null or is_school_address(i.email, r.school_id)))),
  (4, 'MEASURES', false, not exists (select from goal g where g.route_id = ${routeId} and g.measure is null
    and g.status not in ('DROPPED'))),
  (5, 'DUE_DATES', false, not exists (select from action a where a.route_id = ${routeId} and a.due_on is null
    and a.status in ('OPEN', 'DOING', 'BLOCKED'))),
  (6, 'OWNER_FOR_EVERY_ACTION', false, not exists (select from action a where a.route_id = ${routeId}
    and not ${hasOwner('a')} and a.status in ('OPEN', 'DOING', 'BLOCKED'))),
  (7, 'AIM_WRITTEN', false, exists (select from route_aim m where m.route_id = ${routeId} and m.aim is not null)),
  (8, 'NEEDS_CONFIRMED', false, not exists (select from route r join support_need n on n.student_id = r.student_id
    where r.id = ${routeId} and n.confirmed_by_student_on is null)),
  (9, 'CONSENT_LASTS', false, not exists (select from action a where a.route_id = ${routeId}
    and a.status in ('OPEN', 'DOING', 'BLOCKED') and ${readsPlanNotUntil('a.owner_party_id', 'a.due_on')}))
) point (place, code, is_blocking, is_met)`;

/** SQL (jsonb): of the points those that the actions lack which a waiting proposal (alias) adds or changes. */
export const lackingSql = (proposal: string) => `case when ${proposal}.status in ('DRAFT', 'OPEN') and exists (
    select from proposal_line al left join action aa on aa.id = al.subject_id
    where al.proposal_id = ${proposal}.id and al.command in ('actionAdd', 'actionRevise') and ${readsPlanNotUntil(
      `coalesce((al.step->'data'->>'ownerPartyId')::uuid, aa.owner_party_id)`,
      `coalesce((al.step->'data'->>'dueOn')::date, aa.due_on)`,
    )})
  then '[{"code": "CONSENT_LASTS", "isBlocking": false, "isMet": false}]'::jsonb else '[]' end`;

/** The blocking points that are not met, under the route's lock and with everything in view. */
export async function unmetPoints(writing: Writing): Promise<string[]> {
  const rows = await writing.query<{ code: string }>(
    `select code from ${readinessSql('$1::uuid', 'true')} where is_blocking and not is_met order by place`,
    [writing.routeId],
  );
  return rows.map(({ code }) => code);
}
