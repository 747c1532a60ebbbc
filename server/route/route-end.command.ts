import { leadTo } from '../plan/life-cycle.ts';
import { notPossible } from '../plan/problem.ts';
import { withdrawAll } from '../plan/proposal-answers.command.ts';
import { actsForStudent } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { declareBothAgree } from './both-agree.ts';
import { isStudentOrLead } from './student-or-lead.ts';

export const routeComplete = declareBothAgree<object>({
  name: 'routeComplete',
  tells: 'ROUTE_COMPLETED',
  whoMay: 'The student and the lead: the one asks, the other signs.',
  statusReason: 'ROUTE_NOT_ACTIVE',
  may: isStudentOrLead,
  async happen(writing) {
    await withdrawAll(writing);
    await leadTo(writing, 'COMPLETED', { kind: 'ROUTE_COMPLETED' });
  },
});

export const routeReopen = declareBothAgree<object>({
  name: 'routeReopen',
  tells: 'ROUTE_REOPENED',
  whoMay: 'The student asks, the lead signs.',
  statusReason: 'ROUTE_NOT_ENDED',
  may: ({ route }) => route !== null && actsForStudent(route),
  possible: ({ hadPlan, isEndedLately, isFollowedByAnother }) => {
    if (!hadPlan) return 'ENDED_WITHOUT_PLAN';
    if (!isEndedLately) return 'ENDED_TOO_LONG_AGO';
    return isFollowedByAnother ? 'ROUTE_ALREADY_RUNNING' : null;
  },
  async happen(writing) {
    await requireNoOther(writing);
    await leadTo(writing, 'ACTIVE', { kind: 'ROUTE_REOPENED' });
  },
});

/** Between the asking and the signing a new route may have been proposed; while this is written none can be. */
async function requireNoOther(writing: Writing): Promise<void> {
  const { routeId: id, studentId } = writing;
  await writing.query(`select pg_advisory_xact_lock(hashtextextended('routePropose student_' || $1::text, 0))`, [
    studentId,
  ]);
  const [other] = await writing.query<{ runs: boolean }>(
    'select has_open_route(student_id, school_id) as runs from route where id = $1',
    [id],
  );
  if (other?.runs) throw notPossible('ROUTE_ALREADY_RUNNING', { type: 'TransitionRoute', id });
}
