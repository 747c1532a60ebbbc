import type { ActionInput } from '../../schema/goal.ts';
import { declareContent } from '../plan/content.ts';
import { defaultOwner, ownerGiven } from '../plan/input.ts';
import { actsAtAll } from '../plan/route-facts.ts';
import { Action } from './action.entity.ts';
import { requireDueDate } from './due-date.ts';
import { isClosed, type GoalFacts, goalFacts } from './goal.facts.ts';
import { ofOwner } from './action-revise.command.ts';
import { partiesOf } from './parties-of.ts';

export const actionAdd = declareContent<GoalFacts, ActionInput>({
  name: 'actionAdd',
  on: goalFacts,
  whoMay: 'Everyone who acts for an active party and reads the goal.',
  may: (facts) => actsAtAll(facts.route),
  possible: (facts) => (isClosed(facts) ? 'GOAL_CLOSED' : null),
  commits: ({ route }, acting) => (route ? [ofOwner(acting, defaultOwner(route))] : []),
  async steps(writing, { id: goalId, route }, input) {
    if (!route) return [];
    await requireDueDate(writing, input.dueOn);
    const ownerPartyId = input.ownerId === undefined ? defaultOwner(route) : ownerGiven(route, input.ownerId);
    const { title, dueOn = null } = input;
    return [
      {
        command: 'actionAdd',
        kind: 'ACTION_ADDED',
        subject: { type: 'Action', id: writing.newId() },
        baseVersion: null,
        restsOn: { type: 'Goal', id: goalId },
        what: title,
        ...ofOwner(writing.place.actingPartyId, ownerPartyId),
        givesTo: partiesOf(ownerPartyId),
        data: { goalId, title, dueOn, ownerPartyId },
      },
    ];
  },
  async write(writing, { subject, data }) {
    const { id } = subject;
    await writing.insert(Action, {
      ...data,
      id,
      routeId: writing.routeId,
      status: 'OPEN',
      version: 1,
      contentVersion: 1,
      createdAt: writing.now,
    });
    writing.subject = subject;
    writing.tell('ACTION_ADDED', { category: 'PLAN', item: id, subject, patch: data });
  },
});
