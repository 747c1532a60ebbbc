import type { RouteProposeInput } from '../../schema/route-propose.ts';
import type { PartyRoleName } from '../access/reading-rules.ts';
import { forbidden } from '../errors.ts';
import { Assignment } from '../party/assignment.entity.ts';
import { Party } from '../party/party.entity.ts';
import { declareBeginning } from '../plan/command.ts';
import { uuidIn } from '../plan/input.ts';
import { invalidInput, notPossible } from '../plan/problem.ts';
import type { Writing } from '../plan/writing.ts';
import { requireOwnSchool, worksForSchool } from '../student/own-school.ts';
import { RouteAim } from './route-aim.entity.ts';
import { RouteWindow } from './route-window.entity.ts';
import { Route } from './route.entity.ts';
import { requireDateAhead, windowAround } from './window.ts';

export const routePropose = declareBeginning<RouteProposeInput>({
  name: 'routePropose',
  kind: 'membership',
  whoMay: "People of a school, for a student whose enrolment there they read; they become the school's contact.",
  may: worksForSchool,
  lockKey: (input) => input.studentId,
  async prepare(session, viewer, input) {
    const schoolId = uuidIn(input.schoolId, 'Organisation', 'input.schoolId');
    const studentId = uuidIn(input.studentId, 'Student', 'input.studentId');
    await requireOwnSchool(session, viewer, schoolId);
    const [student] = await session.query(
      'select from student s join enrolment e on e.student_id = s.id where s.id = $1 and e.school_id = $2',
      [studentId, schoolId],
    );
    if (!student) throw invalidInput({ path: 'input.studentId', code: 'UNKNOWN' });
    const [running] = await session.query<{ has: boolean }>('select has_open_route($1, $2) as has', [
      studentId,
      schoolId,
    ]);
    if (running?.has) throw notPossible('ROUTE_ALREADY_RUNNING', { type: 'Student', id: studentId });
    return { routeId: crypto.randomUUID(), studentId };
  },
  async apply(writing, { expectedGraduationOn }) {
    requireDateAhead(expectedGraduationOn, writing.today, 'input.expectedGraduationOn');
    const { routeId } = writing;
    const schoolId = ownSchool(writing);
    const [leadPartyId, studentPartyId] = [writing.newId(), writing.newId()];
    const face = { studentId: writing.studentId, schoolId, phase: 'PREPARATION', leadPartyId };
    await writing.insert(Route, { id: routeId, version: 1, ...face, status: 'PROPOSED', createdAt: writing.now });
    const personId = await personOfStudent(writing);
    await writeParty(writing, studentPartyId, 'STUDENT', null, personId);
    await writeParty(writing, leadPartyId, 'SCHOOL', schoolId, writing.viewer.personId);
    const window = { ...windowAround(expectedGraduationOn), expectedGraduationOn };
    await writing.insert(RouteWindow, { routeId, ...window, graduatedOn: null, version: 1 });
    await writing.insert(RouteAim, { routeId, aim: null, aimVersion: 1 });
    writing.subject = { type: 'TransitionRoute', id: routeId };
    writing.tell(
      'ROUTE_PROPOSED',
      // No more than the face of the route; who acts for the school is the actor.
      { category: 'ROUTE', item: routeId, subject: writing.subject, patch: { ...face, studentPartyId, personId } },
      { category: 'WINDOW', item: null, subject: writing.subject, patch: window },
    );
  },
});

function ownSchool({ viewer }: Writing): string {
  if (viewer.organisationId === null) throw forbidden();
  return viewer.organisationId;
}

async function personOfStudent(writing: Writing): Promise<string | null> {
  const [student] = await writing.query<{ person_id: string | null }>('select person_id from student where id = $1', [
    writing.studentId,
  ]);
  return student?.person_id ?? null;
}

/** The student and the school are on the route from its first moment, each with somebody who acts. */
async function writeParty(
  writing: Writing,
  id: string,
  role: PartyRoleName,
  organisationId: string | null,
  personId: string | null,
): Promise<void> {
  const { routeId, studentId, now } = writing;
  const since = { activeFrom: now, activeUntil: null, createdAt: now, version: 1 };
  await writing.insert(Party, { id, routeId, studentId, role, status: 'ACTIVE', organisationId, ...since });
  if (personId === null) return;
  const acts = { function: 'CONTACT', from: now, until: null };
  await writing.insert(Assignment, { id: writing.newId(), routeId, partyId: id, personId, organisationId, ...acts });
}
