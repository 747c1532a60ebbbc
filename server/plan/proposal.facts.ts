import type { FactsDeclaration, ObjectFacts } from './command.ts';
import { routeFactsSql } from './route-facts.ts';

export interface SignOffFacts {
  readonly id: string;
  readonly partyId: string;
  readonly decision: string;
  readonly isBlocking: boolean;
  readonly covers: readonly string[];
}

export interface ProposalFacts extends ObjectFacts {
  readonly version: number;
  readonly status: string;
  readonly proposedByPartyId: string;
  readonly lines: number;
  /** Those that the viewer reads. */
  readonly signOffs: readonly SignOffFacts[];
}

export const proposalFacts: FactsDeclaration<ProposalFacts> = {
  type: 'Proposal',
  table: 'proposal',
  sql: (proposal) => `jsonb_build_object('id', ${proposal}.id, 'version', ${proposal}.version,
    'status', ${proposal}.status, 'proposedByPartyId', ${proposal}.proposed_by_party_id,
    'lines', (select count(*) from proposal_line fl where fl.proposal_id = ${proposal}.id),
    'signOffs', coalesce((select jsonb_agg(jsonb_build_object('id', fs.id, 'partyId', fs.party_id,
        'decision', fs.decision, 'isBlocking', fs.is_blocking, 'covers', fs.covers) order by fs.party_id)
      from sign_off fs where fs.proposal_id = ${proposal}.id), '[]'),
    'route', ${routeFactsSql(`${proposal}.route_id`)})`,
};
