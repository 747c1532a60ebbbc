import type { FactsDeclaration, ObjectFacts } from '../plan/command.ts';
import { routeFactsSql } from '../plan/route-facts.ts';
import { isNotAgreed } from './agreed.sql.ts';

export interface GoalFacts extends ObjectFacts {
  readonly version: number;
  /** Of what the goal says, not of how it goes. */
  readonly contentVersion: number;
  readonly status: string;
  readonly title: string;
  readonly measure: string | null;
  readonly phase: string | null;
  readonly dueOn: string | null;
  readonly isStudentsOwn: boolean;
  readonly ownerPartyId: string | null;
  /** It stands in the plan. */
  readonly isAgreed: boolean;
  /** Of its open actions that the viewer reads. */
  readonly openActionOwners: readonly (string | null)[];
}

export interface ActionFacts extends ObjectFacts {
  readonly version: number;
  readonly contentVersion: number;
  readonly status: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly ownerPartyId: string | null;
}

const shared = (row: string) => `'id', ${row}.id, 'version', ${row}.version, 'contentVersion', ${row}.content_version,
    'status', ${row}.status, 'title', ${row}.title, 'dueOn', ${row}.due_on, 'ownerPartyId', ${row}.owner_party_id,
    'route', ${routeFactsSql(`${row}.route_id`)}`;

export const goalFacts: FactsDeclaration<GoalFacts> = {
  type: 'Goal',
  table: 'goal',
  sql: (goal) => `jsonb_build_object(${shared(goal)}, 'measure', ${goal}.measure, 'phase', ${goal}.phase,
    'isStudentsOwn', ${goal}.is_students_own, 'isAgreed', not ${isNotAgreed(goal)},
    'openActionOwners', coalesce((select jsonb_agg(distinct fo.owner_party_id)
      from action fo where fo.route_id = ${goal}.route_id and fo.goal_id = ${goal}.id
        and fo.status not in ('DONE', 'CANCELLED')), '[]'))`,
};

export const actionFacts: FactsDeclaration<ActionFacts> = {
  type: 'Action',
  table: 'action',
  sql: (action) => `jsonb_build_object(${shared(action)})`,
};

const closedGoalStatuses = ['ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED', 'DROPPED'];

export function isDropped({ status }: GoalFacts): boolean {
  return status === 'DROPPED';
}

export function isClosed(goal: GoalFacts): boolean {
  return closedGoalStatuses.includes(goal.status);
}
