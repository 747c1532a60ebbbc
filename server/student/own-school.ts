import type { Viewer } from '../access/viewer.ts';
import type { Session } from '../database/session.ts';
import { forbidden } from '../errors.ts';
import { invalidInput } from '../plan/problem.ts';

const working = ['STAFF', 'INTAKE', 'TEAM_LEAD', 'SERVICE'];

/** Whoever registers students or begins routes works for that school, under the membership they act under. */
export async function requireOwnSchool(session: Session, viewer: Viewer, schoolId: string): Promise<void> {
  const [school] = await session.query<{ kind: string }>('select kind from organisation where id = $1', [schoolId]);
  if (!school) throw invalidInput({ path: 'input.schoolId', code: 'UNKNOWN' });
  const works = working.some((name) => viewer.functions.includes(name));
  if (school.kind !== 'SCHOOL' || viewer.organisationId !== schoolId || !works) throw forbidden();
}
