import type { ReasonInput } from '../../schema/route.ts';
import { declareContent } from '../plan/content.ts';
import type { Basis } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import { Action } from './action.entity.ts';
import { actionRevise, ofOwner } from './action-revise.command.ts';
import { type ActionFacts, actionFacts } from './goal.facts.ts';
import { asItStands } from './as-it-stands.ts';

/** Whoever signs is shown for what it was to be done. */
async function goalOf(writing: Writing, actionId: string): Promise<Basis> {
  const [goal] = await writing.query<{ id: string; version: number }>(
    'select g.id, g.content_version as version from goal g join action a on a.goal_id = g.id where a.id = $1',
    [actionId],
  );
  if (!goal) throw new Error('An action stands under no goal.');
  return { type: 'Goal', ...goal, mayBeClosed: true };
}

export const actionDrop = declareContent<ActionFacts, ReasonInput>({
  name: 'actionDrop',
  on: actionFacts,
  whoMay: actionRevise.whoMay,
  may: actionRevise.may,
  possible: (facts) => actionRevise.possible?.(facts) ?? null,
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  commits: ({ ownerPartyId }, acting) => [ofOwner(acting, ownerPartyId)],
  async steps(writing, { id, title, contentVersion, ownerPartyId }, { reason }) {
    const committed = ofOwner(writing.place.actingPartyId, ownerPartyId);
    return [
      {
        command: 'actionDrop',
        kind: 'ACTION_DROPPED',
        subject: { type: 'Action', id },
        baseVersion: contentVersion,
        what: title,
        ...committed,
        // Who drops what is their own signs alone, and perhaps does not read for what it was to be done.
        ...(committed.isOwnWork ? {} : { restsOn: await goalOf(writing, id) }),
        closes: true,
        data: { reason },
      },
    ];
  },
  again: asItStands,
  async write(writing, { subject, data }) {
    const { id } = subject;
    await writing.update(Action, { id }, { status: 'CANCELLED', contentVersion: () => 'content_version + 1' });
    writing.subject = subject;
    writing.tell('ACTION_DROPPED', { category: 'PLAN', item: id, subject, patch: data });
  },
});
