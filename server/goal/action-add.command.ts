import type { ActionInput } from '../../schema/goal.ts';
import { declareCommand } from '../plan/command.ts';
import { defaultOwner, ownerGiven } from '../plan/input.ts';
import { actsAtAll, draftingStatuses } from '../plan/route-facts.ts';
import { Action } from './action.entity.ts';
import { requireDueDate } from './due-date.ts';
import { isClosed, type GoalFacts, goalFacts } from './goal.facts.ts';

export const actionAdd = declareCommand<GoalFacts, ActionInput>({
  name: 'actionAdd',
  kind: 'content',
  on: goalFacts,
  whoMay: 'Everyone who acts for an active party and reads the goal.',
  inStatus: draftingStatuses,
  may: (facts) => actsAtAll(facts.route),
  possible: (facts) => (isClosed(facts) ? 'GOAL_CLOSED' : null),
  async apply(writing, { id: goalId, route }, input) {
    if (!route) return;
    await requireDueDate(writing, input.dueOn);
    const id = writing.newId();
    await writing.insert(Action, {
      id,
      goalId,
      routeId: route.routeId,
      title: input.title,
      status: 'OPEN',
      ownerPartyId: input.ownerId === undefined ? defaultOwner(route) : ownerGiven(route, input.ownerId),
      dueOn: input.dueOn ?? null,
      version: 1,
      createdAt: writing.now,
    });
    writing.subject = { type: 'Action', id };
    writing.tell('ACTION_ADDED', { category: 'PLAN', item: id, subject: writing.subject, patch: { ...input } });
  },
});
