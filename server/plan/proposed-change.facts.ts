import type { FactsDeclaration, ObjectFacts } from './command.ts';
import { routeFactsSql } from './route-facts.ts';

export interface ProposedChangeFacts extends ObjectFacts {
  readonly proposalId: string;
  /** How the proposal stands, and whose it is. */
  readonly status: string;
  readonly proposedByPartyId: string;
  readonly kind: string;
  /** It follows from another line of the same proposal. */
  readonly isAlong: boolean;
  /** What it would make or change. */
  readonly subjectId: string;
}

export const proposedChangeFacts: FactsDeclaration<ProposedChangeFacts> = {
  type: 'ProposedChange',
  table: 'proposal_line',
  sql: (line) => `(select jsonb_build_object('id', ${line}.id, 'proposalId', fp.id, 'status', fp.status,
      'proposedByPartyId', fp.proposed_by_party_id, 'kind', ${line}.kind, 'isAlong', ${line}.step ? 'isAlong', 'subjectId', ${line}.subject_id,
      'route', ${routeFactsSql(`${line}.route_id`)})
    from proposal fp where fp.id = ${line}.proposal_id)`,
};
