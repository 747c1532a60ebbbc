import type { DraftInput, OfferInput } from '../../schema/proposal.ts';
import { declareCommand, type ObjectFacts } from './command.ts';
import { newProposal, requireDraft } from './draft.ts';
import { routeFacts } from './facts-on-route.ts';
import { offer } from './offer.ts';
import { requireFuture } from './plan-offer.command.ts';
import { proposalFacts, signers, type ProposalFacts } from './proposal.facts.ts';
import { actsAtAll, actsFor, planUnread } from './route-facts.ts';

/** Changes are collected in a draft and offered as one: one meeting, one signature. */
export const draftOpen = declareCommand<ObjectFacts, DraftInput>({
  name: 'draftOpen',
  kind: 'progress',
  on: routeFacts,
  whoMay: 'Everyone who acts for an active party of the route.',
  inStatus: ['ACTIVE'],
  statusReason: 'PLAN_NOT_AGREED_YET',
  may: ({ route }) => actsAtAll(route),
  possible: planUnread,
  async apply(writing, _facts, { title }) {
    const { id, proposedByPartyId } = await newProposal(writing, { title, isDraft: true });
    writing.subject = { type: 'Proposal', id };
    writing.answer = { kind: 'DraftSaved', proposalId: id };
    writing.tell('DRAFT_CHANGED', { category: 'DRAFT', item: proposedByPartyId, subject: writing.subject });
  },
});

export const draftOffer = declareCommand<ProposalFacts, OfferInput>({
  name: 'draftOffer',
  kind: 'content',
  on: proposalFacts,
  whoMay: 'The party whose draft it is.',
  inStatus: ['ACTIVE'],
  statusReason: 'PLAN_NOT_AGREED_YET',
  may: ({ route, proposedByPartyId }) => route !== null && actsFor(route, proposedByPartyId),
  possible: ({ status, lines }) => (status === 'DRAFT' ? (lines === 0 ? 'DRAFT_EMPTY' : null) : 'DRAFT_NOT_OPEN'),
  currentVersion: ({ version }) => version,
  versionMeant: ({ versionShown }) => versionShown,
  actingFor: ({ proposedByPartyId }) => proposedByPartyId,
  needsAgreementOf: signers,
  async apply(writing, { id }, { title, respondBy }) {
    requireFuture(writing, respondBy);
    await offer(writing, await requireDraft(writing, id), { title, respondBy });
  },
});
