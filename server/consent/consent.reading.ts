import { permissionsOn } from '../plan/permissions.ts';
import { declareReading, one } from '../reading/declare-reading.ts';
import { consentFacts } from './consent.facts.ts';
import { ConsentRequest } from './consent-request.entity.ts';
import { Consent } from './consent.entity.ts';
import { Grant } from './grant.entity.ts';

declareReading('Consent', {
  entity: Consent,
  fields: {
    party: one('Party', { on: { id: 'partyId' } }),
    viewerPermissions: permissionsOn(consentFacts),
  },
});

declareReading('ConsentRequest', { entity: ConsentRequest });

declareReading('Grant', {
  entity: Grant,
  fields: { consent: one('Consent', { on: { id: 'consentId' } }) },
});
