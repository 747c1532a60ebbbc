import type { ActionReviseInput } from '../../schema/goal.ts';
import { declareCommand } from '../plan/command.ts';
import { given, ownerGiven, requireSome } from '../plan/input.ts';
import { actsAtAll, draftingStatuses } from '../plan/route-facts.ts';
import { Action } from './action.entity.ts';
import { requireDueDate } from './due-date.ts';
import { type ActionFacts, actionFacts } from './goal.facts.ts';

export const actionRevise = declareCommand<ActionFacts, ActionReviseInput>({
  name: 'actionRevise',
  kind: 'content',
  on: actionFacts,
  whoMay: 'Everyone who acts for an active party and reads the action.',
  inStatus: draftingStatuses,
  may: (facts) => actsAtAll(facts.route),
  possible: (facts) => (['DONE', 'CANCELLED'].includes(facts.status) ? 'ACTION_CLOSED' : null),
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  async apply(writing, { id, route }, input) {
    if (!route) return;
    await requireDueDate(writing, input.dueOn);
    const { title, ...rest } = given(input, 'title', 'dueOn');
    const patch = {
      ...(typeof title === 'string' ? { title } : {}),
      ...rest,
      ...(input.ownerId === undefined ? {} : { ownerPartyId: ownerGiven(route, input.ownerId) }),
    };
    requireSome(patch);
    await writing.update(Action, { id }, patch);
    writing.tell('ACTION_REVISED', { category: 'PLAN', item: id, subject: { type: 'Action', id }, patch });
  },
});
