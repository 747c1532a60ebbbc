import type { ReasonInput } from '../../schema/route.ts';
import { declareContent } from '../plan/content.ts';
import { Action } from './action.entity.ts';
import { actionRevise, ofOwner } from './action-revise.command.ts';
import { type ActionFacts, actionFacts } from './goal.facts.ts';
import { asItStands } from './as-it-stands.ts';

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
    return [
      {
        command: 'actionDrop',
        kind: 'ACTION_DROPPED',
        subject: { type: 'Action', id },
        baseVersion: contentVersion,
        what: title,
        ...ofOwner(writing.place.actingPartyId, ownerPartyId),
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
