import type { GoalResultInput } from '../../schema/goal.ts';
import { supersedeStale } from '../plan/basis.ts';
import { declareCommand } from '../plan/command.ts';
import { actsFor, actsForLead, actsForStudent, plannedStatuses } from '../plan/route-facts.ts';
import { isDropped, type GoalFacts, goalFacts } from './goal.facts.ts';
import { Goal } from './goal.entity.ts';

export const goalReportResult = declareCommand<GoalFacts, GoalResultInput>({
  name: 'goalReportResult',
  kind: 'progress',
  on: goalFacts,
  whoMay: "The student, the lead, and the party that owns the goal; of the student's own goal the student alone.",
  inStatus: plannedStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route, ownerPartyId }) =>
    route !== null && (actsForStudent(route) || actsForLead(route) || actsFor(route, ownerPartyId)),
  possible(facts) {
    // A result can be put right by another one: whoever reports it may err, and the others may see it otherwise.
    if (isDropped(facts)) return 'GOAL_CLOSED';
    if (facts.isStudentsOwn && facts.route && !actsForStudent(facts.route)) return 'STUDENTS_OWN_GOAL';
    // A result would bring it into the plan without the agreement that it waits for, or close what is just being signed.
    return facts.isAgreed || facts.route?.status === 'DRAFTING' ? null : 'GOAL_NOT_AGREED';
  },
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  async apply(writing, { id }, { result, note }) {
    await writing.update(Goal, { id }, { status: result });
    writing.tell('GOAL_RESULT_REPORTED', {
      category: 'PLAN',
      item: id,
      subject: { type: 'Goal', id },
      patch: { status: result, note: note ?? null },
    });
    await supersedeStale(writing);
  },
});
