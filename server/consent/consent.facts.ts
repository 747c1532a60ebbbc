import type { FactsDeclaration, ObjectFacts } from '../plan/command.ts';
import { routeFactsSql } from '../plan/route-facts.ts';

export interface ConsentFacts extends ObjectFacts {
  readonly partyId: string;
  readonly isRunning: boolean;
}

export const consentFacts: FactsDeclaration<ConsentFacts> = {
  type: 'Consent',
  table: 'consent',
  sql: (consent) => `jsonb_build_object('id', ${consent}.id, 'partyId', ${consent}.party_id,
    'isRunning', ${consent}.withdrawn_at is null and (${consent}.until is null or ${consent}.until >= (select app_today())),
    'route', ${routeFactsSql(`${consent}.route_id`)})`,
};
