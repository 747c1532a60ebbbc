import type { FactsDeclaration } from '../plan/command.ts';
import { reportedFactsSql, type ReportedFacts } from '../fact/reported-fact.facts.ts';

export interface WorkFactFacts extends ReportedFacts {
  readonly kind: string;
  readonly startId: string | null;
  readonly happenedOn: string;
  /** The first day of the work. */
  readonly startedOn: string;
  readonly employerName: string | null;
  readonly employerPartyId: string | null;
  /** Its end has been reported, as far as the viewer reads it. */
  readonly isEnded: boolean;
}

export const workFactFacts: FactsDeclaration<WorkFactFacts> = {
  type: 'WorkFact',
  table: 'work_fact',
  sql: (fact) => `jsonb_build_object(${reportedFactsSql(fact)}, 'kind', ${fact}.kind, 'startId', ${fact}.start_id,
    'happenedOn', ${fact}.happened_on,
    'startedOn', coalesce((select fs.happened_on from work_fact fs where fs.id = ${fact}.start_id), ${fact}.happened_on),
    'employerName', ${fact}.employer_name, 'employerPartyId', ${fact}.employer_party_id,
    'isEnded', exists (select from work_fact fe where fe.start_id = ${fact}.id and fe.superseded_by_id is null))`,
};
