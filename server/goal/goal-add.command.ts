import type { GoalInput } from '../../schema/goal.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { defaultOwner, ownerGiven } from '../plan/input.ts';
import { actsAtAll, actsForStudent, draftingStatuses } from '../plan/route-facts.ts';
import { requireDueDate } from './due-date.ts';
import { Goal } from './goal.entity.ts';
import { routeFacts } from '../plan/facts-on-route.ts';

export const goalAdd = declareCommand<ObjectFacts, GoalInput>({
  name: 'goalAdd',
  kind: 'content',
  on: routeFacts,
  whoMay: 'Everyone who acts for an active party of the route.',
  inStatus: draftingStatuses,
  may: (facts) => actsAtAll(facts.route),
  async apply(writing, { route }, input) {
    if (!route) return;
    await requireDueDate(writing, input.dueOn);
    const id = writing.newId();
    const ownerPartyId = input.ownerId === undefined ? defaultOwner(route) : ownerGiven(route, input.ownerId);
    await writing.insert(Goal, {
      id,
      routeId: route.routeId,
      title: input.title,
      status: 'PROPOSED',
      measure: input.measure ?? null,
      phase: input.phase ?? null,
      isStudentsOwn: actsForStudent(route),
      ownerPartyId,
      dueOn: input.dueOn ?? null,
      version: 1,
      createdAt: writing.now,
    });
    writing.subject = { type: 'Goal', id };
    writing.tell('GOAL_ADDED', { category: 'PLAN', item: id, subject: writing.subject, patch: { ...input } });
  },
});
