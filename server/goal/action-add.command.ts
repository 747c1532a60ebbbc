import type { ActionInput } from '../../schema/goal.ts';
import { declareCommand } from '../plan/command.ts';
import { declareContent } from '../plan/content.ts';
import { requireDraft, saveLines } from '../plan/draft.ts';
import { defaultOwner, ownerGiven } from '../plan/input.ts';
import type { Committed } from '../plan/must-agree.ts';
import { invalidInput } from '../plan/problem.ts';
import { proposedChangeFacts, type ProposedChangeFacts } from '../plan/proposed-change.facts.ts';
import { actsAtAll, actsFor, actsForStudent, type RouteFacts } from '../plan/route-facts.ts';
import type { Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
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

/** `goalVersion`: what the goal says; absent where a line of the same draft makes it. */
export const actionStep = (id: string, action: NewAction, goalVersion?: number): Step => ({
  command: 'actionAdd',
  kind: 'ACTION_ADDED',
  subject: { type: 'Action', id },
  baseVersion: null,
  restsOn: { type: 'Goal', id: action.goalId, ...(goalVersion === undefined ? {} : { version: goalVersion }) },
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
  commits: (goal, acting) => (goal.route ? [underGoal(goal, ofOwner(acting, defaultOwner(goal.route)))] : []),
  async steps(writing, goal, input) {
    const { id, contentVersion, route } = goal;
    if (!route) return [];
    const step = await stepFor(writing, route, { goalId: id, goalVersion: contentVersion, input });
    return [{ ...step, ...underGoal(goal, step) }];
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

/** What a party gives itself to do for a goal of the student's own, the student agrees with. */
function underGoal({ route, isStudentsOwn }: GoalFacts, { parties, isOwnWork }: Committed): Committed {
  const isUnasked = isOwnWork && isStudentsOwn && route !== null && !actsForStudent(route);
  return isUnasked ? { parties, isOwnWork: false, isStudentsOwn } : { parties, isOwnWork };
}

/** At a meeting a goal and what is to be done for it come together: the goal is there as a line of a draft, no further. */
export const actionAddToDrafted = declareCommand<ProposedChangeFacts, ActionInput>({
  name: 'actionAdd',
  kind: 'content',
  on: proposedChangeFacts,
  whoMay: 'The party whose draft adds the goal.',
  inStatus: ['ACTIVE'],
  statusReason: 'PLAN_NOT_AGREED_YET',
  may: ({ route, proposedByPartyId }) => route !== null && actsFor(route, proposedByPartyId),
  possible({ kind, status }) {
    if (status !== 'DRAFT') return 'DRAFT_NOT_OPEN';
    return kind === 'GOAL_ADDED' ? null : 'NOT_A_NEW_GOAL';
  },
  // A line is no Node of the contract: what is told of it is told of its proposal.
  subject: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
  actingFor: ({ proposedByPartyId }) => proposedByPartyId,
  async apply(writing, { proposalId, subjectId: goalId, route }, input) {
    if (!route) return;
    if (writing.draftId !== null && writing.draftId !== proposalId) {
      throw invalidInput({ path: 'draftId', code: 'UNKNOWN' });
    }
    const draft = await requireDraft(writing, proposalId);
    await saveLines(writing, draft, [await stepFor(writing, route, { goalId, input })]);
  },
});

interface Asked {
  readonly goalId: string;
  readonly goalVersion?: number;
  readonly input: ActionInput;
}

async function stepFor(writing: Writing, route: RouteFacts, { goalId, goalVersion, input }: Asked): Promise<Step> {
  await requireDueDate(writing, input.dueOn);
  const ownerPartyId = input.ownerId === undefined ? defaultOwner(route) : ownerGiven(route, input.ownerId);
  const { title, dueOn = null } = input;
  const step = actionStep(writing.newId(), { goalId, title, dueOn, ownerPartyId }, goalVersion);
  return { ...step, ...ofOwner(writing.place.actingPartyId, ownerPartyId) };
}
