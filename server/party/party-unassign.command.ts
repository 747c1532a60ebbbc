import { declareCommand } from '../plan/command.ts';
import { actsFor, actsForLead } from '../plan/route-facts.ts';
import { endAssignment, toldOfAssignment } from './assignments.ts';
import { type AssignmentFacts, assignmentFacts } from './party.facts.ts';

export const partyUnassign = declareCommand<AssignmentFacts, object>({
  name: 'partyUnassign',
  kind: 'membership',
  on: assignmentFacts,
  whoMay:
    'Those who act for the party, the person themselves, and INTAKE and TEAM_LEAD of its organisation; a representative: also the lead.',
  may({ partyId, partyRole, route, isOverseen, isOwn }) {
    if (isOwn || isOverseen || (route !== null && actsFor(route, partyId))) return true;
    return partyRole === 'STUDENT' && route !== null && actsForLead(route);
  },
  possible({ partyRole, isRunning, function: acts, others }) {
    if (!isRunning) return 'NOT_ASSIGNED';
    if (acts === 'REPRESENTATIVE') return null;
    if (partyRole === 'STUDENT') return 'STUDENT_CANNOT_END';
    return others === 0 ? 'LAST_CONTACT' : null;
  },
  // An assignment is no Node of the contract: what is told of it is told of its party.
  subject: ({ partyId }) => ({ type: 'Party', id: partyId }),
  actingFor: ({ partyId }) => partyId,
  async apply(writing, { id, partyId, personId, function: acts }) {
    await endAssignment(writing, id);
    writing.tell('PERSON_UNASSIGNED', toldOfAssignment(partyId, { personId, function: acts }));
  },
});
