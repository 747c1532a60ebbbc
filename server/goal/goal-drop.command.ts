import type { ReasonInput } from '../../schema/route.ts';
import { declareContent } from '../plan/content.ts';
import { actsForStudent } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { Action } from './action.entity.ts';
import { type GoalFacts, goalFacts } from './goal.facts.ts';
import { goalRevise } from './goal-revise.command.ts';
import { Goal } from './goal.entity.ts';
import { partiesOf } from './parties-of.ts';

interface OpenAction {
  readonly id: string;
  readonly owner_party_id: string | null;
}

export const goalDrop = declareContent<GoalFacts, ReasonInput>({
  name: 'goalDrop',
  on: goalFacts,
  whoMay: goalRevise.whoMay,
  may: goalRevise.may,
  possible: (facts) => goalRevise.possible?.(facts) ?? null,
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  async steps(writing, { id, route, title, contentVersion, ownerPartyId, isStudentsOwn }, { reason }) {
    if (!route) return [];
    const owners = (await openActions(writing, id)).map(({ owner_party_id }) => owner_party_id);
    const parties = partiesOf(ownerPartyId, ...owners);
    const isAlone = parties.every((partyId) => partyId === writing.place.actingPartyId);
    return [
      {
        command: 'goalDrop',
        kind: 'GOAL_DROPPED',
        subject: { type: 'Goal', id },
        baseVersion: contentVersion,
        what: title,
        parties,
        isOwnWork: isStudentsOwn && actsForStudent(route) && isAlone,
        data: { reason },
      },
    ];
  },
  async write(writing, { subject, data }) {
    const { id } = subject;
    await writing.update(Goal, { id }, { status: 'DROPPED', contentVersion: () => 'content_version + 1' });
    writing.tell('GOAL_DROPPED', { category: 'PLAN', item: id, subject, patch: data });
    await dropOpenActions(writing, id);
    writing.subject = subject;
  },
});

const openActions = (writing: Writing, goalId: string) =>
  writing.query<OpenAction>(
    `select id, owner_party_id from action where goal_id = $1 and status not in ('DONE', 'CANCELLED')
     order by created_at, id`,
    [goalId],
  );

/** What was to be done for a goal that is no longer there need not be done. */
async function dropOpenActions(writing: Writing, goalId: string): Promise<void> {
  for (const { id } of await openActions(writing, goalId)) {
    await writing.update(Action, { id }, { status: 'CANCELLED', contentVersion: () => 'content_version + 1' });
    writing.tell('ACTION_DROPPED', { category: 'PLAN', item: id, subject: { type: 'Action', id } });
  }
}
