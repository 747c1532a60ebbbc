import type { PartyRoleName } from '../access/reading-rules.ts';
import type { Row } from '../reading/declare-reading.ts';

/** Who may lead: a company reads its own part alone, and the student owns the route whoever leads. */
export const leadingRoles: readonly PartyRoleName[] = ['SCHOOL', 'MUNICIPALITY', 'SUPPORT_PROVIDER'];

/**
 * Who usually leads in a phase. It is offered, never imposed: the student may want otherwise, and where no such party takes
 * part the present lead goes on. Who goes on studying says themself.
 */
const leadOfPhase: Readonly<Record<string, PartyRoleName>> = {
  PREPARATION: 'SCHOOL',
  INTERNSHIP: 'SCHOOL',
  DIPLOMA: 'SCHOOL',
  FINDING_WORK: 'MUNICIPALITY',
  KEEPING_WORK: 'MUNICIPALITY',
};

/** SQL: whether the party is the one that usually leads in the phase of the route, which another leads now. */
export const usuallyLeads = (party: Row, route: Row): string => {
  const roles = Object.entries(leadOfPhase).map(([phase, role]) => `when '${phase}' then '${role}'`);
  return `${party.column('status')} = 'ACTIVE' and ${party.column('role')} = case ${route.column('phase')} ${roles.join(' ')} end
    and not exists (select from party pl where pl.id = ${route.column('leadPartyId')} and pl.role = ${party.column('role')})`;
};
