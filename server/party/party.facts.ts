import type { PartyRoleName } from '../access/reading-rules.ts';
import type { FactsDeclaration, ObjectFacts } from '../plan/command.ts';
import { routeFactsSql } from '../plan/route-facts.ts';

export interface PartyFacts extends ObjectFacts {
  readonly role: PartyRoleName;
  readonly status: string;
  readonly organisationId: string | null;
  /** It is the school whose route it is. */
  readonly isSchoolOfRoute: boolean;
  /** The viewer assigns people for this party's organisation (INTAKE, TEAM_LEAD), assigned themselves or not. */
  readonly isOverseen: boolean;
  /** It asked the student to read more, and has no answer yet. */
  readonly isAskingMore: boolean;
  /** Colleagues who act for the party now. */
  readonly assignedPersonIds: readonly string[];
}

export interface AssignmentFacts extends ObjectFacts {
  readonly partyId: string;
  readonly personId: string;
  readonly partyRole: PartyRoleName;
  readonly isOverseen: boolean;
  readonly isOwn: boolean;
  readonly function: string;
  readonly isRunning: boolean;
  /** Other running CONTACTs and COVERs of the same party. */
  readonly others: number;
}

const running = (alias: string) =>
  `${alias}."from" <= (select app_now()) and (${alias}.until is null or ${alias}.until > (select app_now()))`;

export const partyFacts: FactsDeclaration<PartyFacts> = {
  type: 'Party',
  table: 'party',
  sql: (party) => `jsonb_build_object('id', ${party}.id, 'role', ${party}.role, 'status', ${party}.status,
    'organisationId', ${party}.organisation_id,
    'isOverseen', coalesce(${party}.organisation_id = (select viewer_oversight()), false),
    'isSchoolOfRoute', exists (select from route pr where pr.id = ${party}.route_id and pr.school_id = ${party}.organisation_id),
    'isAskingMore', exists (select from consent_request pq where pq.party_id = ${party}.id and pq.answered_at is null),
    'assignedPersonIds', coalesce((select jsonb_agg(pa.person_id) from assignment pa
      where pa.party_id = ${party}.id and ${running('pa')}), '[]'),
    'route', ${routeFactsSql(`${party}.route_id`)})`,
};

export const assignmentFacts: FactsDeclaration<AssignmentFacts> = {
  type: 'Assignment',
  table: 'assignment',
  sql: (assignment) => `(select jsonb_build_object('id', ${assignment}.id, 'partyId', ap.id,
    'personId', ${assignment}.person_id, 'partyRole', ap.role,
    'isOverseen', coalesce(ap.organisation_id = (select viewer_oversight()), false),
    'isOwn', ${assignment}.person_id = (select viewer_person()),
    'function', ${assignment}.function, 'isRunning', ${running(assignment)},
    'others', (select count(*) from assignment ao where ao.party_id = ap.id and ao.id <> ${assignment}.id
      and ao.function in ('CONTACT', 'COVER') and ${running('ao')}),
    'route', ${routeFactsSql(`${assignment}.route_id`)})
    from party ap where ap.id = ${assignment}.party_id)`,
};
