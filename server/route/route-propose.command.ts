import type { RouteProposeInput } from '../../schema/route.ts';
import { forbidden } from '../errors.ts';
import { Assignment } from '../party/assignment.entity.ts';
import { Party } from '../party/party.entity.ts';
import { declareBeginning } from '../plan/command.ts';
import { uuidIn } from '../plan/input.ts';
import { invalidInput, notPossible } from '../plan/problem.ts';
import type { Writing } from '../plan/writing.ts';
import { requireOwnSchool } from '../student/own-school.ts';
import { RouteAim } from './route-aim.entity.ts';
import { RouteWindow } from './route-window.entity.ts';
import { Route } from './route.entity.ts';
import { windowAround, yearsFrom } from './window.ts';

export const routePropose = declareBeginning<RouteProposeInput>({
  name: 'routePropose',
  kind: 'membership',
  whoMay: "People of a school, for a student whose enrolment there they read; they become the school's contact.",
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
    if (expectedGraduationOn < writing.today || expectedGraduationOn > yearsFrom(writing.today, 6)) {
      throw invalidInput({ path: 'input.expectedGraduationOn', code: 'OUT_OF_RANGE' });
    }
    const { routeId } = writing;
    const lead = await writeParties(writing);
    await writing.insert(Route, {
      id: routeId,
      version: 1,
      studentId: writing.studentId,
      schoolId: lead.organisationId,
      status: 'PROPOSED',
      phase: 'PREPARATION',
      leadPartyId: lead.partyId,
      createdAt: writing.now,
    });
    await writing.insert(RouteWindow, {
      routeId,
      ...windowAround(expectedGraduationOn),
      expectedGraduationOn,
      graduatedOn: null,
      version: 1,
    });
    await writing.insert(RouteAim, { routeId, aim: null, version: 1 });
    writing.subject = { type: 'TransitionRoute', id: routeId };
    writing.tell('ROUTE_PROPOSED', { category: 'ROUTE', item: routeId, subject: writing.subject });
  },
});

/** The student and the school are on the route from its first moment; the school leads. */
async function writeParties(writing: Writing): Promise<{ partyId: string; organisationId: string }> {
  const { routeId, studentId, viewer } = writing;
  const organisationId = viewer.organisationId;
  if (organisationId === null) throw forbidden();
  const [student] = await writing.query<{ person_id: string | null }>('select person_id from student where id = $1', [
    studentId,
  ]);
  const ofStudent = writing.newId();
  const ofSchool = writing.newId();
  const active = { routeId, studentId, status: 'ACTIVE', activeFrom: writing.now, createdAt: writing.now, version: 1 };
  await writing.insert(Party, { ...active, id: ofStudent, role: 'STUDENT', organisationId: null });
  await writing.insert(Party, { ...active, id: ofSchool, role: 'SCHOOL', organisationId });
  const contact = { routeId, function: 'CONTACT', from: writing.now };
  await writing.insert(Assignment, {
    ...contact,
    id: writing.newId(),
    partyId: ofSchool,
    personId: viewer.personId,
    organisationId,
  });
  if (student?.person_id) {
    await writing.insert(Assignment, {
      ...contact,
      id: writing.newId(),
      partyId: ofStudent,
      personId: student.person_id,
      organisationId: null,
    });
  }
  return { partyId: ofSchool, organisationId };
}
