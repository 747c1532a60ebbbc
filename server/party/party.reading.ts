import { permissionsOn } from '../plan/permissions.ts';
import { declareReading, many, one, type Row } from '../reading/declare-reading.ts';
import { Assignment } from './assignment.entity.ts';
import { assignmentFacts, partyFacts } from './party.facts.ts';
import { PartyInvitation } from './party-invitation.entity.ts';
import { Party } from './party.entity.ts';

const running = (row: Row, from: string) =>
  `${row.column(from)} <= (select app_now()) and (${row.column('until')} is null or ${row.column('until')} > (select app_now()))`;

/** The student, the lead and the party itself read its grants; the rest do not learn whether it has any. */
const mayReadGrants = (party: Row) => `exists (select from viewer_right vg where vg.category = 'GRANT'
  and (vg.item_id = ${party.column('id')} or vg.item_id is null and vg.route_id = ${party.column('routeId')}))`;

declareReading('Party', {
  entity: Party,
  fields: {
    organisation: one('Organisation', { on: { id: 'organisationId' } }),
    route: one('TransitionRoute', { on: { id: 'routeId' } }),
    assignments: many('Assignment', {
      on: { partyId: 'id' },
      where: (assignment) => running(assignment, 'from'),
      orderBy: ['from'],
    }),
    grants: many('Grant', {
      on: { partyId: 'id' },
      where: (grant) => running(grant, 'since'),
      orderBy: ['since', 'category'],
      present: mayReadGrants,
    }),
    invitation: one('Invitation', {
      on: { partyId: 'id' },
      where: (_invitation, _args, party) => `${party.column('status')} in ('PROPOSED', 'INVITED')`,
    }),
    consentRequests: many('ConsentRequest', { on: { partyId: 'id' }, orderBy: ['askedAt'] }),
    viewerPermissions: permissionsOn(partyFacts),
  },
});

declareReading('Invitation', {
  entity: PartyInvitation,
  fields: { from: one('Organisation', { on: { id: 'fromOrganisationId' } }) },
});

declareReading('Assignment', {
  entity: Assignment,
  fields: {
    person: one('Person', { on: { id: 'personId' } }),
    viewerPermissions: permissionsOn(assignmentFacts),
  },
});
