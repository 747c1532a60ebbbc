import { draftableConsequencesSql } from './consequences.sql.ts';
import type { ObjectFacts } from '../plan/command.ts';
import { actsFor, actsForLead, routeFactsSql } from '../plan/route-facts.ts';

export interface ReportedFacts extends ObjectFacts {
  readonly reportedByPartyId: string | null;
  readonly isSuperseded: boolean;
  readonly isContested: boolean;
  readonly isAnswered: boolean;
  /** Something follows from it that a draft can collect, as far as the viewer reads that. */
  readonly hasConsequences: boolean;
}

/** The part of `jsonb_build_object` that all reported facts share. */
export const reportedFactsSql = (fact: string) => `'id', ${fact}.id,
    'reportedByPartyId', ${fact}.reported_by_party_id, 'isSuperseded', ${fact}.superseded_by_id is not null,
    'isContested', ${fact}.contested_at is not null, 'isAnswered', ${fact}.contest_answered_at is not null,
    'hasConsequences', exists (select from ${draftableConsequencesSql} fc where fc.fact_id = ${fact}.id),
    'route', ${routeFactsSql(`${fact}.route_id`)}`;

/** Whose it is to correct a fact: who reported it, and the lead where that party takes part no more. */
export function answersForReport({ route, reportedByPartyId }: ReportedFacts): boolean {
  if (route === null) return false;
  if (actsFor(route, reportedByPartyId)) return true;
  const takesPart = route.parties.some(({ id, status }) => id === reportedByPartyId && status === 'ACTIVE');
  return !takesPart && actsForLead(route);
}
