import type { PhaseInput } from '../../schema/route-phase.ts';
import { declareContent } from '../plan/content.ts';
import { routeFacts, type OnRouteFacts } from '../plan/facts-on-route.ts';
import { reasonAgainstPhase } from '../plan/life-cycle.ts';
import { requireAllowed, type Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import { Route } from './route.entity.ts';
import { isStudentOrLead } from './student-or-lead.ts';

export const phaseStep = (id: string, before: string, phase: string): Step => ({
  command: 'routeSetPhase',
  kind: 'ROUTE_PHASE_CHANGED',
  subject: { type: 'TransitionRoute', id },
  // The version of a route counts its status too, on which a phase does not rest: the guard looks at the phase itself.
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
    const step = phaseStep(id, before, phase);
    await requireAllowed(writing, step);
    return [step];
  },
  guard: async (writing, { data }) => (await phaseNow(writing, String(data['phase']))).reason,
  again: async (writing, step) => ({ ...step, before: (await phaseNow(writing, String(step.data['phase']))).before }),
  async write(writing, { subject, data }) {
    const { id } = subject;
    const phase = String(data['phase']);
    await writing.update(Route, { id }, { phase });
    writing.subject = subject;
    writing.tell('ROUTE_PHASE_CHANGED', { category: 'ROUTE', item: id, subject, patch: { phase } });
  },
});

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
