import type { GoalReviseInput } from '../../schema/goal.ts';
import { declareCommand } from '../plan/command.ts';
import { given, ownerGiven, requireSome } from '../plan/input.ts';
import { actsAtAll, actsForStudent, draftingStatuses } from '../plan/route-facts.ts';
import { requireDueDate } from './due-date.ts';
import { isClosed, type GoalFacts, goalFacts } from './goal.facts.ts';
import { Goal } from './goal.entity.ts';

export const goalRevise = declareCommand<GoalFacts, GoalReviseInput>({
  name: 'goalRevise',
  kind: 'content',
  on: goalFacts,
  whoMay: "Everyone who acts for an active party and reads the goal; a student's own goal: the student.",
  inStatus: draftingStatuses,
  may: (facts) => actsAtAll(facts.route),
  possible(facts) {
    if (isClosed(facts)) return 'GOAL_CLOSED';
    return facts.isStudentsOwn && facts.route && !actsForStudent(facts.route) ? 'STUDENTS_OWN_GOAL' : null;
  },
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  async apply(writing, { id, route }, input) {
    if (!route) return;
    await requireDueDate(writing, input.dueOn);
    const { title, ...rest } = given(input, 'title', 'measure', 'phase', 'dueOn');
    const patch = {
      ...(typeof title === 'string' ? { title } : {}),
      ...rest,
      ...(input.ownerId === undefined ? {} : { ownerPartyId: ownerGiven(route, input.ownerId) }),
    };
    requireSome(patch);
    await writing.update(Goal, { id }, patch);
    writing.tell('GOAL_REVISED', { category: 'PLAN', item: id, subject: { type: 'Goal', id }, patch });
  },
});
