import type { ReasonInput } from '../../schema/route.ts';
import { supersedeStale } from '../plan/basis.ts';
import { declareCommand } from '../plan/command.ts';
import { tellPartyLeft } from '../plan/party-left.ts';
import { actsFor, actsForLead, actsForStudent } from '../plan/route-facts.ts';
import { endAssignment, runningAssignments } from './assignments.ts';
import { type PartyFacts, partyFacts } from './party.facts.ts';
import { Party } from './party.entity.ts';

export const partyEnd = declareCommand<PartyFacts, ReasonInput>({
  name: 'partyEnd',
  kind: 'membership',
  on: partyFacts,
  whoMay: 'The student, the lead, and the party itself.',
  may: ({ id, route }) => route !== null && (actsForStudent(route) || actsForLead(route) || actsFor(route, id)),
  possible({ id, role, status, isSchoolOfRoute, route }) {
    if (role === 'STUDENT') return 'STUDENT_CANNOT_END';
    // It reports graduation, and leads again where the lead may read the plan no more.
    if (isSchoolOfRoute) return 'SCHOOL_CANNOT_END';
    if (id === route?.leadPartyId) return 'LEAD_CANNOT_END';
    return ['PROPOSED', 'INVITED', 'ACTIVE'].includes(status) ? null : 'PARTY_NOT_ACTIVE';
  },
  actingFor: ({ id }) => id,
  async apply(writing, { id }, { reason }) {
    await writing.update(Party, { id }, { status: 'ENDED', activeUntil: writing.now });
    for (const assignmentId of await runningAssignments(writing, id)) await endAssignment(writing, assignmentId);
    const subject = { type: 'Party', id } as const;
    writing.tell(
      'PARTY_ENDED',
      { category: 'ROUTE', item: id, subject },
      { category: 'INVITATION', item: id, subject, patch: { reason } },
    );
    await tellPartyLeft(writing, id);
    await supersedeStale(writing);
  },
});
