import type { ActionReviseInput } from '../../schema/goal.ts';
import { declareContent } from '../plan/content.ts';
import { given, ownerGiven } from '../plan/input.ts';
import type { Committed } from '../plan/must-agree.ts';
import { actsAtAll } from '../plan/route-facts.ts';
import { Action } from './action.entity.ts';
import { asItStands } from './as-it-stands.ts';
import { requireDueDate } from './due-date.ts';
import { type ActionFacts, actionFacts } from './goal.facts.ts';
import { partiesOf } from './parties-of.ts';
import { reviseSteps } from './revise-steps.ts';
import { writeRevision } from './write-revision.ts';

export const actionRevise = declareContent<ActionFacts, ActionReviseInput>({
  name: 'actionRevise',
  on: actionFacts,
  whoMay: 'Everyone who acts for an active party and reads the action.',
  may: (facts) => actsAtAll(facts.route),
  possible: (facts) => (['DONE', 'CANCELLED'].includes(facts.status) ? 'ACTION_CLOSED' : null),
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  commits: ({ ownerPartyId }, acting) => [ofOwner(acting, ownerPartyId)],
  async steps(writing, facts, input) {
    const { route, ownerPartyId } = facts;
    if (!route) return [];
    await requireDueDate(writing, input.dueOn);
    const { title, ...rest } = given(input, 'title', 'dueOn');
    const after = {
      ...(typeof title === 'string' ? { title } : {}),
      ...rest,
      ...(input.ownerId === undefined ? {} : { ownerPartyId: ownerGiven(route, input.ownerId) }),
    };
    return reviseSteps(
      { ...facts, type: 'Action' },
      {
        command: 'actionRevise',
        kind: 'ACTION_REVISED',
        before: { ...facts },
        after,
        commits: (field) => ({
          isOwnWork: isOwn(writing.place.actingPartyId, ownerPartyId) && field !== 'ownerPartyId',
        }),
      },
    );
  },
  again: asItStands,
  write: (writing, step) => writeRevision(writing, Action, step),
});

/** A party's own work is its own to word. */
const isOwn = (actingPartyId: string | null, ownerPartyId: string | null) =>
  ownerPartyId !== null && ownerPartyId === actingPartyId;

/** What changing an action commits: its owner, and nobody else where that is who asks. */
export const ofOwner = (actingPartyId: string | null, ownerPartyId: string | null): Committed => ({
  parties: partiesOf(ownerPartyId),
  isOwnWork: isOwn(actingPartyId, ownerPartyId),
});
