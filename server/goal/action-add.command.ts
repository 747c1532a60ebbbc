import type { ActionInput } from '../../schema/goal.ts';
import { declareContent } from '../plan/content.ts';
import { defaultOwner, ownerGiven } from '../plan/input.ts';
import { actsAtAll } from '../plan/route-facts.ts';
import type { Step } from '../plan/steps.ts';
import { Action } from './action.entity.ts';
import { underGoalNow } from './as-it-stands.ts';
import { requireDueDate } from './due-date.ts';
import { isClosed, type GoalFacts, goalFacts } from './goal.facts.ts';
import { ofOwner } from './action-revise.command.ts';
import { partiesOf } from './parties-of.ts';

interface NewAction {
  readonly goalId: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly ownerPartyId: string | null;
}

export const actionStep = (id: string, action: NewAction, goalVersion: number): Step => ({
  command: 'actionAdd',
  kind: 'ACTION_ADDED',
  subject: { type: 'Action', id },
  baseVersion: null,
  restsOn: { type: 'Goal', id: action.goalId, version: goalVersion },
  what: action.title,
  parties: partiesOf(action.ownerPartyId),
  givesTo: partiesOf(action.ownerPartyId),
  isOwnWork: false,
  data: { ...action },
});

export const actionAdd = declareContent<GoalFacts, ActionInput>({
  name: 'actionAdd',
  on: goalFacts,
  whoMay: 'Everyone who acts for an active party and reads the goal.',
  may: (facts) => actsAtAll(facts.route),
  possible: (facts) => (isClosed(facts) ? 'GOAL_CLOSED' : null),
  commits: ({ route }, acting) => (route ? [ofOwner(acting, defaultOwner(route))] : []),
  async steps(writing, { id: goalId, contentVersion, route }, input) {
    if (!route) return [];
    await requireDueDate(writing, input.dueOn);
    const ownerPartyId = input.ownerId === undefined ? defaultOwner(route) : ownerGiven(route, input.ownerId);
    const { title, dueOn = null } = input;
    const step = actionStep(writing.newId(), { goalId, title, dueOn, ownerPartyId }, contentVersion);
    return [{ ...step, ...ofOwner(writing.place.actingPartyId, ownerPartyId) }];
  },
  again: underGoalNow,
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
