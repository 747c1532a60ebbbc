import type { PhaseInput } from '../../schema/route-phase.ts';
import { declareContent } from '../plan/content.ts';
import { routeFacts, type OnRouteFacts } from '../plan/facts-on-route.ts';
import { reasonAgainstPhase } from '../plan/life-cycle.ts';
import { notPossible } from '../plan/problem.ts';
import type { Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import { Route } from './route.entity.ts';
import { isStudentOrLead } from './student-or-lead.ts';

export const phaseStep = (id: string, before: string, phase: string): Step => ({
  command: 'routeSetPhase',
  kind: 'ROUTE_PHASE_CHANGED',
  subject: { type: 'TransitionRoute', id },
  // The version of a route counts its status too, on which a phase does not rest: `write` looks at the phase itself.
  baseVersion: null,
  what: '',
  field: 'phase',
  before,
  after: phase,
  parties: [],
  isOwnWork: false,
  data: { phase },
});

export const routeSetPhase = declareContent<OnRouteFacts, PhaseInput>({
  name: 'routeSetPhase',
  on: routeFacts,
  whoMay: 'The student and the lead.',
  may: isStudentOrLead,
  currentVersion: ({ version }) => version,
  commits: () => [{ parties: [], isOwnWork: false }],
  async steps(writing, { id, phase: before }, { phase }) {
    await requirePhaseFollows(writing, phase);
    return [phaseStep(id, before, phase)];
  },
  async again(writing, step) {
    const { before, reason } = await phaseNow(writing, String(step.data['phase']));
    return reason === null ? { ...step, before } : null;
  },
  async write(writing, { subject, data }) {
    const { id } = subject;
    const phase = String(data['phase']);
    await requirePhaseFollows(writing, phase);
    await writing.update(Route, { id }, { phase });
    writing.subject = subject;
    writing.tell('ROUTE_PHASE_CHANGED', { category: 'ROUTE', item: id, subject, patch: { phase } });
  },
});

async function requirePhaseFollows(writing: Writing, phase: string): Promise<void> {
  const { reason } = await phaseNow(writing, phase);
  if (reason !== null) throw notPossible(reason, { type: 'TransitionRoute', id: writing.routeId });
}

/** The phase as it is, and why the other cannot follow on it. */
async function phaseNow(writing: Writing, phase: string): Promise<{ before: string; reason: string | null }> {
  const [now] = await writing.query<{ phase: string; is_graduated: boolean }>(
    `select r.phase, w.graduated_on is not null as is_graduated
     from route r join route_window w on w.route_id = r.id where r.id = $1`,
    [writing.routeId],
  );
  if (!now) throw new Error('A route without a window.');
  return { before: now.phase, reason: reasonAgainstPhase(now.phase, phase, now.is_graduated) };
}
