import { declareReading, one } from '../reading/declare-reading.ts';
import { ContactAttempt } from './contact-attempt.entity.ts';

declareReading('ContactAttempt', {
  entity: ContactAttempt,
  fields: { party: one('Party', { on: { id: 'partyId' } }) },
});
