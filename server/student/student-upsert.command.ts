import type { StudentUpsertInput } from '../../schema/student-upsert.ts';
import { forbidden, TextError } from '../errors.ts';
import { Person } from '../person/person.entity.ts';
import { declareBeginning } from '../plan/command.ts';
import { uuidIn } from '../plan/input.ts';
import { invalidInput } from '../plan/problem.ts';
import type { TellPart, Writing } from '../plan/writing.ts';
import { requireOwnSchool, worksForSchool } from './own-school.ts';
import { EnrolmentAssignment } from './enrolment-assignment.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import { StudentIdentity } from './student-identity.entity.ts';
import { StudentReference } from './student-reference.entity.ts';
import { Student } from './student.entity.ts';

export const studentUpsert = declareBeginning<StudentUpsertInput>({
  name: 'studentUpsert',
  kind: 'fact',
  whoMay: "People and systems of the student's own school.",
  may: worksForSchool,
  isToldOnEveryRoute: true,
  lockKey: (input) => `${input.schoolId} ${referenceOf(input)}`,
  async prepare(session, viewer, input) {
    const schoolId = uuidIn(input.schoolId, 'Organisation', 'input.schoolId');
    await requireOwnSchool(session, viewer, schoolId);
    const [known] = await session.query<{ id: string | null }>('select student_by_reference($1, $2) as id', [
      schoolId,
      referenceOf(input),
    ]);
    if (!known?.id) return { routeId: null, studentId: crypto.randomUUID() };
    const [visible] = await session.query('select 1 from student_identity where student_id = $1', [known.id]);
    if (!visible) throw new TextError('FORBIDDEN', 'STUDENT_OF_COLLEAGUES');
    return { routeId: null, studentId: known.id };
  },
  async apply(writing, input) {
    if (input.birthDate >= writing.today) throw invalidInput({ path: 'input.birthDate', code: 'IN_THE_FUTURE' });
    const [known] = await writing.query('select 1 from student where id = $1', [writing.studentId]);
    await (known ? revise(writing, input) : register(writing, input));
    writing.subject = { type: 'Student', id: writing.studentId };
  },
});

/** Blanks around a number come from the spreadsheet it was copied out of. */
const referenceOf = (input: StudentUpsertInput) => input.localReference.trim();

const displayName = (input: StudentUpsertInput) => `${input.givenName} ${input.familyName}`;

const identity = (input: StudentUpsertInput) => ({
  givenName: input.givenName,
  familyName: input.familyName,
  birthDate: input.birthDate,
  ...(input.email === undefined ? {} : { email: input.email }),
  ...(input.mobile === undefined ? {} : { mobile: input.mobile }),
  ...(input.municipalityCode === undefined ? {} : { municipalityCode: input.municipalityCode }),
});

interface Known extends Record<string, string | null> {
  readonly displayName: string;
  readonly personId: string | null;
}

async function revise(writing: Writing, input: StudentUpsertInput): Promise<void> {
  const { studentId } = writing;
  const [known] = await writing.query<Known>(
    `select s.display_name as "displayName", s.person_id as "personId", i.given_name as "givenName",
       i.family_name as "familyName", i.birth_date::text as "birthDate", i.email, i.mobile,
       i.municipality_code as "municipalityCode"
     from student s join student_identity i on i.student_id = s.id where s.id = $1`,
    [studentId],
  );
  if (!known) throw new Error('A student has no identity.');
  if (input.email !== known['email']) await requireLasting(writing, input);
  const { personId } = known;
  if (personId !== null && input.email) await openDemoDoor(writing, personId, input.email);
  const name = displayName(input);
  const isRenamed = name !== known.displayName;
  if (isRenamed) await writing.update(Student, { id: studentId }, { displayName: name });
  if (isRenamed && personId !== null) await writing.update(Person, { id: personId }, { displayName: name });
  const changed = Object.entries(identity(input)).filter(([field, value]) => value !== known[field]);
  if (changed.length > 0) await writing.update(StudentIdentity, { studentId }, Object.fromEntries(changed));
  tellRevised(
    writing,
    isRenamed ? name : null,
    changed.map(([field]) => field),
  );
}

/** The name is for all who see the route; of the rest, which fields changed, for those who read them. */
function tellRevised(writing: Writing, renamed: string | null, fields: readonly string[]): void {
  const subject = { type: 'Student', id: writing.studentId } as const;
  const parts: TellPart[] = [];
  if (renamed !== null) {
    parts.push({ category: 'ROUTE', item: subject.id, subject, patch: { displayName: renamed } });
  }
  if (fields.length > 0) parts.push({ category: 'IDENTITY', item: null, subject, patch: { fields } });
  if (parts.length > 0) writing.tell('STUDENT_REVISED', ...parts);
}

async function register(writing: Writing, input: StudentUpsertInput): Promise<void> {
  const { studentId, viewer } = writing;
  const schoolId = viewer.organisationId;
  if (schoolId === null) throw forbidden();
  await requireLasting(writing, input);
  const personId = writing.newId();
  await writing.insert(Person, { id: personId, displayName: displayName(input), isService: false });
  if (input.email) await openDemoDoor(writing, personId, input.email);
  await writing.insert(Student, { id: studentId, displayName: displayName(input), personId });
  await writing.insert(StudentIdentity, { studentId, ...identity(input), version: 1 });
  await writing.insert(StudentReference, {
    studentId,
    organisationId: schoolId,
    localReference: referenceOf(input),
  });
  const enrolmentId = writing.newId();
  await writing.insert(Enrolment, { id: enrolmentId, studentId, schoolId, version: 1 });
  await writing.insert(EnrolmentAssignment, {
    enrolmentId,
    personId: viewer.personId,
    organisationId: schoolId,
    studentId,
    from: writing.now,
    until: null,
  });
}

/** The student is to be reached for a year after school, when the school's account is gone. */
async function requireLasting(writing: Writing, { email }: StudentUpsertInput): Promise<void> {
  if (!email) return;
  const [found] = await writing.query<{ is_schools: boolean }>('select is_school_address($1, $2) as is_schools', [
    email,
    writing.viewer.organisationId,
  ]);
  if (found?.is_schools) throw invalidInput({ path: 'input.email', code: 'SCHOOL_ADDRESS' });
}

/** In a demonstration an e-mail address is all that a new student needs to sign in. */
async function openDemoDoor(writing: Writing, personId: string, email: string): Promise<void> {
  if (writing.settings.demoIssuer === null) return;
  await writing.query(
    'insert into login (issuer, subject, person_id, bound_at) values ($1, lower($2), $3, $4) on conflict do nothing',
    [writing.settings.demoIssuer, email, personId, writing.now],
  );
}
