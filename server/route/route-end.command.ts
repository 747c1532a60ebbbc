import { askAgreement } from '../plan/ask-agreement.ts';
import { declareCommand } from '../plan/command.ts';
import { routeFacts, type OnRouteFacts } from '../plan/facts-on-route.ts';
import { leadTo, requireStatusBefore, statusesBefore } from '../plan/life-cycle.ts';
import { othersToAgree, type Committed } from '../plan/must-agree.ts';
import { notPossible } from '../plan/problem.ts';
import { withdrawAll } from '../plan/proposal-answers.command.ts';
import { actsForStudent } from '../plan/route-facts.ts';
import { declareWriter, type Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import { isStudentOrLead } from './student-or-lead.ts';

/** Student and lead must agree; nobody else's part changes. */
const ofBoth: Committed = { parties: [], isOwnWork: false };

const stepOnRoute = (command: string, kind: string, id: string): Step => ({
  command,
  kind,
  subject: { type: 'TransitionRoute', id },
  baseVersion: null,
  what: '',
  ...ofBoth,
  data: {},
});

export const routeComplete = declareCommand<OnRouteFacts, object>({
  name: 'routeComplete',
  kind: 'content',
  on: routeFacts,
  whoMay: 'The student and the lead: the one asks, the other signs.',
  inStatus: statusesBefore('routeComplete'),
  statusReason: 'ROUTE_NOT_ACTIVE',
  may: isStudentOrLead,
  needsAgreementOf: ({ route }, acting) => (route ? othersToAgree(route, [ofBoth], acting) : []),
  apply: (writing, { id }) => askAgreement(writing, stepOnRoute('routeComplete', 'ROUTE_COMPLETED', id)),
});

declareWriter('routeComplete', async (writing) => {
  await requireStatusBefore(writing, 'routeComplete', 'ROUTE_NOT_ACTIVE');
  await withdrawAll(writing);
  await leadTo(writing, 'COMPLETED', { kind: 'ROUTE_COMPLETED' });
});

export const routeReopen = declareCommand<OnRouteFacts, object>({
  name: 'routeReopen',
  kind: 'content',
  on: routeFacts,
  whoMay: 'The student asks, the lead signs.',
  inStatus: statusesBefore('routeReopen'),
  statusReason: 'ROUTE_NOT_ENDED',
  may: ({ route }) => route !== null && actsForStudent(route),
  possible: ({ hadPlan, isEndedLately, isFollowedByAnother }) => {
    if (!hadPlan) return 'ENDED_WITHOUT_PLAN';
    if (!isEndedLately) return 'ENDED_TOO_LONG_AGO';
    return isFollowedByAnother ? 'ROUTE_ALREADY_RUNNING' : null;
  },
  needsAgreementOf: ({ route }, acting) => (route ? othersToAgree(route, [ofBoth], acting) : []),
  apply: (writing, { id }) => askAgreement(writing, stepOnRoute('routeReopen', 'ROUTE_REOPENED', id)),
});

declareWriter('routeReopen', async (writing) => {
  await requireStatusBefore(writing, 'routeReopen', 'ROUTE_NOT_ENDED');
  await requireNoOther(writing);
  await leadTo(writing, 'ACTIVE', { kind: 'ROUTE_REOPENED' });
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
