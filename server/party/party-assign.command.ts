import type { AssignmentInput } from '../../schema/party.ts';
import { declareCommand } from '../plan/command.ts';
import { uuidIn } from '../plan/input.ts';
import { invalidInput, notPossible } from '../plan/problem.ts';
import { actsFor, actsForLead } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { Assignment } from './assignment.entity.ts';
import { runningAssignments, toldOfAssignment } from './assignments.ts';
import { requireColleague } from './invitation-answers.command.ts';
import { type PartyFacts, partyFacts } from './party.facts.ts';

export const partyAssign = declareCommand<PartyFacts, AssignmentInput>({
  name: 'partyAssign',
  kind: 'membership',
  on: partyFacts,
  whoMay:
    "Those who act for the party, and INTAKE and TEAM_LEAD of its organisation; a representative on the student's party: the student and the lead.",
  may({ id, role, route, isOverseen }) {
    if (route !== null && actsFor(route, id)) return true;
    return role === 'STUDENT' ? route !== null && actsForLead(route) : isOverseen;
  },
  possible: ({ status }) => (status === 'ACTIVE' ? null : 'PARTY_NOT_ACTIVE'),
  actingFor: ({ id }) => id,
  async apply(writing, { id: partyId, role, organisationId }, input) {
    // Only the student's party has somebody to represent.
    if ((role === 'STUDENT') !== (input.function === 'REPRESENTATIVE')) {
      throw invalidInput({ path: 'input.function', code: 'FUNCTION_NOT_FOR_PARTY' });
    }
    const personId = uuidIn(input.personId, 'Person', 'input.personId');
    await requirePerson(writing, organisationId, personId);
    if (input.function === 'REPRESENTATIVE') await requireUninvolved(writing, personId);
    const until = input.until ? new Date(input.until) : null;
    if (until && until <= writing.now) throw invalidInput({ path: 'input.until', code: 'IN_THE_PAST' });
    const [running] = await runningAssignments(writing, partyId, personId);
    if (running) throw notPossible('ALREADY_ASSIGNED', { type: 'Person', id: personId });
    const id = writing.newId();
    await writing.insert(Assignment, {
      id,
      routeId: writing.routeId,
      partyId,
      personId,
      organisationId,
      function: input.function,
      from: writing.now,
      until,
    });
    writing.tell('PERSON_ASSIGNED', toldOfAssignment(partyId, { personId, function: input.function, until }));
  },
});

async function requirePerson(writing: Writing, organisationId: string | null, personId: string): Promise<void> {
  if (organisationId !== null) return requireColleague(writing, organisationId, personId);
  const [person] = await writing.query('select 1 from person where id = $1 and not is_service', [personId]);
  if (!person) throw invalidInput({ path: 'input.personId', code: 'UNKNOWN' });
}

/**
 * A parent or guardian says yes in the place of a student under 16: never somebody who would thereby say yes to
 * themselves, or to the organisation that they work for.
 */
async function requireUninvolved(writing: Writing, personId: string): Promise<void> {
  const [involved] = await writing.query(
    `select 1 from membership m
     where m.person_id = $1 and m."from" <= (select app_today()) and (m.until is null or m.until >= (select app_today()))
       and m.organisation_id in (
         select p.organisation_id from party p where p.route_id = $2 and p.status in ('PROPOSED', 'INVITED', 'ACTIVE')
         union select r.school_id from route r where r.id = $2)
     union all
     select 1 from assignment a join party p on p.id = a.party_id
     where a.route_id = $2 and a.person_id = $1 and p.role <> 'STUDENT'
       and (a.until is null or a.until > (select app_now()))`,
    [personId, writing.routeId],
  );
  if (involved) throw invalidInput({ path: 'input.personId', code: 'INVOLVED_OTHERWISE' });
}
