import { figuresAlone, type Viewer } from '../access/viewer.ts';
import type { Session } from '../database/session.ts';
import { forbidden } from '../errors.ts';
import { invalidInput } from '../plan/problem.ts';

const working = ['STAFF', 'INTAKE', 'TEAM_LEAD', 'SERVICE'];

/** Works for a school, under the membership they act under. */
export const worksForSchool = ({ functions }: Viewer, organisationKind: string | null): boolean =>
  organisationKind === 'SCHOOL' &&
  working.some((name) => functions.includes(name)) &&
  !functions.includes(figuresAlone);

/** Whoever registers students or begins routes works for that school, under the membership they act under. */
export async function requireOwnSchool(session: Session, viewer: Viewer, schoolId: string): Promise<void> {
  const [school] = await session.query<{ kind: string }>('select kind from organisation where id = $1', [schoolId]);
  if (!school) throw invalidInput({ path: 'input.schoolId', code: 'UNKNOWN' });
  if (viewer.organisationId !== schoolId || !worksForSchool(viewer, school.kind)) throw forbidden();
}
