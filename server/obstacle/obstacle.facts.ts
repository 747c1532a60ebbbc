import type { FactsDeclaration, ObjectFacts } from '../plan/command.ts';
import { actsFor, actsForLead, actsForStudent, routeFactsSql } from '../plan/route-facts.ts';

export interface ObstacleFacts extends ObjectFacts {
  readonly partyId: string;
  readonly text: string;
  readonly isClosed: boolean;
  readonly isBroughtToRegion: boolean;
}

export const obstacleFacts: FactsDeclaration<ObstacleFacts> = {
  type: 'Obstacle',
  table: 'obstacle',
  sql: (
    obstacle,
  ) => `jsonb_build_object('id', ${obstacle}.id, 'partyId', ${obstacle}.party_id, 'text', ${obstacle}.text,
    'isClosed', ${obstacle}.closed_at is not null, 'isBroughtToRegion', ${obstacle}.is_brought_to_region,
    'route', ${routeFactsSql(`${obstacle}.route_id`)})`,
};

/** Whose it is to say what becomes of it. */
export const isConcerned = ({ route, partyId }: ObstacleFacts): boolean =>
  route !== null && (actsForStudent(route) || actsForLead(route) || actsFor(route, partyId));
