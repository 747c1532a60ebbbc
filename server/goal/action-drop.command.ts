import type { ReasonInput } from '../../schema/route.ts';
import { declareCommand } from '../plan/command.ts';
import { draftingStatuses } from '../plan/route-facts.ts';
import { Action } from './action.entity.ts';
import { actionRevise } from './action-revise.command.ts';
import { type ActionFacts, actionFacts } from './goal.facts.ts';

export const actionDrop = declareCommand<ActionFacts, ReasonInput>({
  name: 'actionDrop',
  kind: 'content',
  on: actionFacts,
  whoMay: actionRevise.whoMay,
  inStatus: draftingStatuses,
  may: actionRevise.may,
  possible: (facts) => actionRevise.possible?.(facts) ?? null,
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  async apply(writing, { id }, { reason }) {
    await writing.update(Action, { id }, { status: 'CANCELLED' });
    writing.tell('ACTION_DROPPED', { category: 'PLAN', item: id, subject: { type: 'Action', id }, patch: { reason } });
  },
});
