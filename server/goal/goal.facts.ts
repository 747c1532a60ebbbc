import type { FactsDeclaration, ObjectFacts } from '../plan/command.ts';
import { routeFactsSql } from '../plan/route-facts.ts';

export interface GoalFacts extends ObjectFacts {
  readonly version: number;
  readonly status: string;
  readonly isStudentsOwn: boolean;
  readonly ownerPartyId: string | null;
}

export interface ActionFacts extends ObjectFacts {
  readonly version: number;
  readonly status: string;
  readonly ownerPartyId: string | null;
}

export const goalFacts: FactsDeclaration<GoalFacts> = {
  type: 'Goal',
  table: 'goal',
  sql: (goal) => `jsonb_build_object('id', ${goal}.id, 'version', ${goal}.version, 'status', ${goal}.status,
    'isStudentsOwn', ${goal}.is_students_own, 'ownerPartyId', ${goal}.owner_party_id,
    'route', ${routeFactsSql(`${goal}.route_id`)})`,
};

export const actionFacts: FactsDeclaration<ActionFacts> = {
  type: 'Action',
  table: 'action',
  sql: (action) => `jsonb_build_object('id', ${action}.id, 'version', ${action}.version, 'status', ${action}.status,
    'ownerPartyId', ${action}.owner_party_id, 'route', ${routeFactsSql(`${action}.route_id`)})`,
};

const closedGoalStatuses = ['ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED', 'DROPPED'];

export function isClosed(goal: GoalFacts): boolean {
  return closedGoalStatuses.includes(goal.status);
}
