import { type PartyFacts, partyFacts } from '../party/party.facts.ts';
import { declareCommand } from '../plan/command.ts';
import { actsForStudent } from '../plan/route-facts.ts';
import { answerRequests } from './answer-requests.ts';

/** The student's no to a party that takes part and asks to read more: everything stays as it is, and no reason is asked. */
export const consentRequestRefuse = declareCommand<PartyFacts, object>({
  name: 'consentRequestRefuse',
  kind: 'consent',
  on: partyFacts,
  whoMay: 'The student; under 16 a parent or guardian as well.',
  may: ({ route }) => route !== null && actsForStudent(route),
  possible: ({ isAskingMore }) => (isAskingMore ? null : 'NOTHING_REQUESTED'),
  async apply(writing, { id }) {
    await answerRequests(writing, id);
    writing.tell('CONSENT_REQUEST_REFUSED', { category: 'CONSENT', item: id, subject: { type: 'Party', id } });
  },
});
