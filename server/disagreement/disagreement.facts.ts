import type { DisagreementLevel, DisagreementStatus } from '../../schema/disagreement.ts';
import type { SignOffDecision } from '../../schema/proposal-status.ts';
import type { FactsDeclaration, ObjectFacts } from '../plan/command.ts';
import { actsFor, routeFactsSql } from '../plan/route-facts.ts';

export interface PositionFacts {
  readonly id: string;
  readonly partyId: string;
  readonly answer: SignOffDecision;
}

export interface DisagreementFacts extends ObjectFacts {
  readonly version: number;
  readonly status: DisagreementStatus;
  readonly level: DisagreementLevel;
  readonly raisedByPartyId: string;
  readonly hasOutcome: boolean;
  /** Those that the viewer reads; their own are among them. */
  readonly positions: readonly PositionFacts[];
}

export const disagreementFacts: FactsDeclaration<DisagreementFacts> = {
  type: 'Disagreement',
  table: 'disagreement',
  sql: (disagreement) => `jsonb_build_object('id', ${disagreement}.id, 'version', ${disagreement}.version,
    'status', ${disagreement}.status, 'level', ${disagreement}.level,
    'raisedByPartyId', ${disagreement}.raised_by_party_id, 'hasOutcome', ${disagreement}.outcome is not null,
    'positions', coalesce((select jsonb_agg(jsonb_build_object('id', dp.id, 'partyId', dp.party_id, 'answer', dp.answer)
        order by dp.joined_at, dp.id)
      from disagreement_position dp where dp.disagreement_id = ${disagreement}.id), '[]'),
    'route', ${routeFactsSql(`${disagreement}.route_id`)})`,
};

/** The viewer's parties to it. */
export const ownPositions = ({ route, positions }: DisagreementFacts): readonly PositionFacts[] =>
  positions.filter(({ partyId }) => route !== null && actsFor(route, partyId));

export const isPartyToIt = (facts: DisagreementFacts): boolean => ownPositions(facts).length > 0;

export const closedReason = ({ status }: DisagreementFacts): string | null =>
  status === 'OPEN' ? null : 'DISAGREEMENT_CLOSED';
