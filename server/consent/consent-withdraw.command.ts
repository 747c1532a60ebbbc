import { declareCommand } from '../plan/command.ts';
import { groundEnded } from '../plan/plan-unread.ts';
import { actsForStudent } from '../plan/route-facts.ts';
import { type ConsentFacts, consentFacts } from './consent.facts.ts';
import { Consent } from './consent.entity.ts';
import { endGrants } from './running-grants.ts';

export const consentWithdraw = declareCommand<ConsentFacts, object>({
  name: 'consentWithdraw',
  kind: 'consent',
  on: consentFacts,
  whoMay: 'The student, at any moment, as easily as it was given (AVG article 7.3).',
  may: ({ route }) => route !== null && actsForStudent(route),
  possible: ({ isRunning }) => (isRunning ? null : 'CONSENT_NOT_RUNNING'),
  async apply(writing, { id, partyId }) {
    await writing.update(Consent, { id }, { withdrawnAt: writing.now });
    await endGrants(writing, 'g.consent_id = $1', [id]);
    // The lead learns that sharing with this party stopped, never why.
    writing.tell(
      'CONSENT_WITHDRAWN',
      { category: 'CONSENT', item: partyId, subject: { type: 'Consent', id } },
      { category: 'INVITATION', item: partyId, subject: { type: 'Party', id: partyId } },
    );
    await groundEnded(writing, partyId);
  },
});
