import type { ReasonInput } from '../../schema/route.ts';
import { declareContent } from '../plan/content.ts';
import type { Committed } from '../plan/must-agree.ts';
import type { Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import { Action } from './action.entity.ts';
import { ofOwner } from './action-revise.command.ts';
import { type GoalFacts, goalFacts } from './goal.facts.ts';
import { goalRevise, ofGoal } from './goal-revise.command.ts';
import { Goal } from './goal.entity.ts';
import { asItStands } from './as-it-stands.ts';
import { openActions } from './open-actions.ts';

export const goalDrop = declareContent<GoalFacts, ReasonInput>({
  name: 'goalDrop',
  on: goalFacts,
  whoMay: goalRevise.whoMay,
  may: goalRevise.may,
  possible: (facts) => goalRevise.possible?.(facts) ?? null,
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  commits: (facts, acting) => {
    const goal = ofGoal(acting, facts);
    return [goal, ...facts.openActionOwners.map((owner) => alongWith(goal, owner, acting))];
  },
  async steps(writing, facts, { reason }) {
    const { id, title, contentVersion } = facts;
    return [
      {
        command: 'goalDrop',
        kind: 'GOAL_DROPPED',
        subject: { type: 'Goal', id },
        baseVersion: contentVersion,
        what: title,
        ...ofGoal(writing.place.actingPartyId, facts),
        closes: true,
        data: { reason },
      },
    ];
  },
  along: dropsAlong,
  again: asItStands,
  async write(writing, { subject, data }) {
    const { id } = subject;
    await writing.update(Goal, { id }, { status: 'DROPPED', contentVersion: () => 'content_version + 1' });
    writing.tell('GOAL_DROPPED', { category: 'PLAN', item: id, subject, patch: data });
    await dropOpenActions(writing, id);
    writing.subject = subject;
  },
});

/** An action that nobody owns goes with the goal; another is its owner's, who keeps no goal of the student's by it. */
const alongWith = (goal: Committed, ownerPartyId: string | null, actingPartyId: string | null): Committed => ({
  ...(ownerPartyId === null ? { parties: [], isOwnWork: goal.isOwnWork } : ofOwner(actingPartyId, ownerPartyId)),
  ...(goal.isStudentsOwn === true && { isStudentsOwn: true }),
});

/**
 * Each open action is a line of its own: whoever owns one signs for that, and need not read the goal for which it was.
 */
async function dropsAlong(writing: Writing, dropped: Step, proposedByPartyId: string | null): Promise<Step[]> {
  const actions = await openActions(writing, dropped.subject.id);
  return actions.map(({ id, title, version, owner_party_id }) => ({
    command: 'actionDrop',
    kind: 'ACTION_DROPPED',
    subject: { type: 'Action', id },
    baseVersion: version,
    what: title,
    ...alongWith(dropped, owner_party_id, proposedByPartyId),
    closes: true,
    isAlong: true,
    data: {},
  }));
}

/** What was to be done for a goal that is no longer there need not be done. */
async function dropOpenActions(writing: Writing, goalId: string): Promise<void> {
  for (const { id } of await openActions(writing, goalId)) {
    await writing.update(Action, { id }, { status: 'CANCELLED', contentVersion: () => 'content_version + 1' });
    writing.tell('ACTION_DROPPED', { category: 'PLAN', item: id, subject: { type: 'Action', id } });
  }
}
