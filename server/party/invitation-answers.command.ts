import type { PartyAcceptInput } from '../../schema/party.ts';
import type { ReasonInput } from '../../schema/route.ts';
import { actsOnRoutes } from '../access/viewer-identity.sql.ts';
import { declareCommand } from '../plan/command.ts';
import { uuidIn } from '../plan/input.ts';
import { invalidInput, notPossible } from '../plan/problem.ts';
import { actsForStudent, openStatuses } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { Assignment } from './assignment.entity.ts';
import { type PartyFacts, partyFacts } from './party.facts.ts';
import { Party } from './party.entity.ts';

/** The student's no: the organisation never hears that it was thought of. */
export const invitationRefuse = declareCommand<PartyFacts, ReasonInput>({
  name: 'invitationRefuse',
  kind: 'consent',
  on: partyFacts,
  whoMay: 'The student.',
  may: ({ route }) => route !== null && actsForStudent(route),
  possible: ({ status }) => (status === 'PROPOSED' ? null : 'PARTY_NOT_PROPOSED'),
  async apply(writing, { id }, { reason }) {
    await writing.update(Party, { id }, { status: 'DECLINED' });
    const subject = { type: 'Party', id } as const;
    writing.tell(
      'INVITATION_REFUSED',
      { category: 'ROUTE', item: id, subject },
      { category: 'INVITATION', item: id, subject, patch: { reason } },
    );
  },
});

/** Only the organisation's own people answer for it, before anybody of it is assigned. */
const isInvited = ({ isOverseen }: PartyFacts) => isOverseen;
const waits = ({ status }: PartyFacts) => (status === 'INVITED' ? null : 'PARTY_NOT_INVITED');

export const partyAcceptInvitation = declareCommand<PartyFacts, PartyAcceptInput>({
  name: 'partyAcceptInvitation',
  kind: 'membership',
  on: partyFacts,
  whoMay: 'INTAKE and TEAM_LEAD of the invited organisation.',
  may: isInvited,
  possible: waits,
  async apply(writing, { id, organisationId }, { personId }) {
    await requireOpenRoute(writing);
    const person = personId ? uuidIn(personId, 'Person', 'input.personId') : writing.viewer.personId;
    await requireColleague(writing, organisationId, person);
    await writing.update(Party, { id }, { status: 'ACTIVE', activeFrom: writing.now });
    await writing.insert(Assignment, {
      id: writing.newId(),
      routeId: writing.routeId,
      partyId: id,
      personId: person,
      organisationId,
      function: 'CONTACT',
      from: writing.now,
      until: null,
    });
    writing.tellAs(id, 'PARTY_JOINED', {
      category: 'ROUTE',
      item: id,
      subject: { type: 'Party', id },
      patch: { personId: person, function: 'CONTACT' },
    });
  },
});

export const partyDeclineInvitation = declareCommand<PartyFacts, ReasonInput>({
  name: 'partyDeclineInvitation',
  kind: 'membership',
  on: partyFacts,
  whoMay: 'INTAKE and TEAM_LEAD of the invited organisation.',
  may: isInvited,
  possible: waits,
  async apply(writing, { id }, { reason }) {
    await writing.update(Party, { id }, { status: 'DECLINED' });
    const subject = { type: 'Party', id } as const;
    writing.tellAs(
      id,
      'PARTY_DECLINED',
      { category: 'ROUTE', item: id, subject },
      { category: 'INVITATION', item: id, subject, patch: { reason } },
    );
  },
});

/** Who is invited does not see the route: of one that has ended nobody new reads anything. */
async function requireOpenRoute(writing: Writing): Promise<void> {
  const [route] = await writing.query<{ status: string }>('select status from route where id = $1', [writing.routeId]);
  if (!route || !openStatuses.includes(route.status)) throw notPossible('ROUTE_NOT_OPEN');
}

/** People act for an organisation only while they work for it, and with routes. */
export async function requireColleague(writing: Writing, organisationId: string | null, person: string): Promise<void> {
  const [works] = await writing.query(
    `select 1 from membership m where person_id = $1 and organisation_id = $2 and ${actsOnRoutes('m')}
       and "from" <= (select app_today()) and (until is null or until >= (select app_today()))`,
    [person, organisationId],
  );
  if (!works) throw invalidInput({ path: 'input.personId', code: 'NOT_A_COLLEAGUE' });
}
