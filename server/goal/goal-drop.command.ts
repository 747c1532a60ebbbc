import type { ReasonInput } from '../../schema/route.ts';
import { declareCommand } from '../plan/command.ts';
import { draftingStatuses } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { Action } from './action.entity.ts';
import { type GoalFacts, goalFacts } from './goal.facts.ts';
import { goalRevise } from './goal-revise.command.ts';
import { Goal } from './goal.entity.ts';

export const goalDrop = declareCommand<GoalFacts, ReasonInput>({
  name: 'goalDrop',
  kind: 'content',
  on: goalFacts,
  whoMay: goalRevise.whoMay,
  inStatus: draftingStatuses,
  may: goalRevise.may,
  possible: (facts) => goalRevise.possible?.(facts) ?? null,
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  async apply(writing, { id }, { reason }) {
    await writing.update(Goal, { id }, { status: 'DROPPED' });
    writing.tell('GOAL_DROPPED', { category: 'PLAN', item: id, subject: { type: 'Goal', id }, patch: { reason } });
    await dropOpenActions(writing, id);
  },
});

/** What was to be done for a goal that is no longer there need not be done. */
async function dropOpenActions(writing: Writing, goalId: string): Promise<void> {
  const open = await writing.query<{ id: string }>(
    `select id from action where goal_id = $1 and status not in ('DONE', 'CANCELLED') order by created_at, id`,
    [goalId],
  );
  for (const { id } of open) {
    await writing.update(Action, { id }, { status: 'CANCELLED' });
    writing.tell('ACTION_DROPPED', { category: 'PLAN', item: id, subject: { type: 'Action', id } });
  }
}
