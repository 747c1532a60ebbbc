import type { OutcomeAnswerInput, OutcomeInput } from '../../schema/disagreement.ts';
import { declareCommand } from '../plan/command.ts';
import { actsFor, plannedStatuses } from '../plan/route-facts.ts';
import { Disagreement } from './disagreement.entity.ts';
import {
  closedReason,
  disagreementFacts,
  isPartyToIt,
  ownPositions,
  type DisagreementFacts,
  type PositionFacts,
} from './disagreement.facts.ts';
import { answer, close, settleIfAgreed, withoutAnswers } from './outcome.ts';

const open = { inStatus: plannedStatuses, statusReason: 'ROUTE_NOT_OPEN' } as const;
const ofDisagreement = (id: string) => ({ category: 'PLAN', item: id, subject: { type: 'Disagreement', id } }) as const;

export const disagreementOfferOutcome = declareCommand<DisagreementFacts, OutcomeInput>({
  name: 'disagreementOfferOutcome',
  kind: 'progress',
  on: disagreementFacts,
  whoMay: 'Every party to it.',
  ...open,
  may: isPartyToIt,
  possible: closedReason,
  currentVersion: ({ version }) => version,
  actingFor: (facts) => ownPositions(facts)[0]?.partyId ?? null,
  async apply(writing, { id }, { text }) {
    const partyId = writing.place.actingPartyId;
    if (partyId === null) throw new Error('An outcome is offered by a party.');
    await writing.update(
      Disagreement,
      { id },
      { outcome: text, outcomeOfferedByPartyId: partyId, outcomeOfferedAt: writing.now },
    );
    await withoutAnswers(writing, id);
    await answer(writing, id, partyId, 'AGREED');
    writing.tell('DISAGREEMENT_OUTCOME_OFFERED', { ...ofDisagreement(id), patch: { outcome: text, note: text } });
    await settleIfAgreed(writing, id);
  },
});

/** The viewer's party that has not agreed yet. Who said no may still say yes. */
const askedOf = (facts: DisagreementFacts): PositionFacts | undefined =>
  ownPositions(facts).find((position) => position.answer !== 'AGREED');

export const disagreementAnswerOutcome = declareCommand<DisagreementFacts, OutcomeAnswerInput>({
  name: 'disagreementAnswerOutcome',
  kind: 'progress',
  on: disagreementFacts,
  whoMay: 'Every party to it, each for itself.',
  ...open,
  may: isPartyToIt,
  possible: (facts) =>
    closedReason(facts) ??
    (facts.hasOutcome ? (askedOf(facts) ? null : 'OUTCOME_ANSWERED_ALREADY') : 'NO_OUTCOME_OFFERED'),
  currentVersion: ({ version }) => version,
  actingFor: (facts) => askedOf(facts)?.partyId ?? null,
  async apply(writing, facts, input) {
    const { id } = facts;
    const asked = askedOf(facts);
    if (!asked) throw new Error('Nobody was asked to agree.');
    const given = input.answer === 'AGREE' ? 'AGREED' : 'REFUSED';
    await answer(writing, id, asked.partyId, given);
    // Told as the position is read: a company hears of its own yes or no, and of others' when it reads theirs.
    writing.tell(`DISAGREEMENT_OUTCOME_${given}`, { ...ofDisagreement(id), item: asked.id });
    if (given === 'AGREED') await settleIfAgreed(writing, id);
  },
});

export const disagreementWithdraw = declareCommand<DisagreementFacts, object>({
  name: 'disagreementWithdraw',
  kind: 'progress',
  on: disagreementFacts,
  whoMay: 'The party that raised it.',
  ...open,
  may: ({ route, raisedByPartyId }) => route !== null && actsFor(route, raisedByPartyId),
  possible: closedReason,
  actingFor: ({ raisedByPartyId }) => raisedByPartyId,
  apply: (writing, { id }) => close(writing, id, 'WITHDRAWN'),
});
