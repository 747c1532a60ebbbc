import type { ReasonInput } from '../../schema/route.ts';
import { declareCommand } from '../plan/command.ts';
import { routeFacts, type OnRouteFacts } from '../plan/facts-on-route.ts';
import { leadTo, statusesBefore } from '../plan/life-cycle.ts';
import { silenceBeforeStop } from '../plan/out-of-reach.sql.ts';
import { notPossible } from '../plan/problem.ts';
import { withdrawAll } from '../plan/proposal-answers.command.ts';
import { actsForLead, actsForStudent } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { declareBothAgree } from './both-agree.ts';
import { whyWithinReach } from './out-of-reach.ts';
import { endHold } from './route-hold.command.ts';
import { isStudentOrLead } from './student-or-lead.ts';

const agreedStatuses = statusesBefore('routeStopWithoutContact');

export const routeStop = declareBothAgree<ReasonInput>({
  name: 'routeStop',
  tells: 'ROUTE_STOPPED',
  whoMay: 'The student, alone; the lead, who of a route with an agreed plan asks the student to sign.',
  statusReason: 'ROUTE_NOT_OPEN',
  may: isStudentOrLead,
  isAlone: ({ route }) => route !== null && (actsForStudent(route) || !agreedStatuses.includes(route.status)),
  says: ['reason'],
  happen: (writing, { reason }) => stop(writing, String(reason)),
});

export const routeStopWithoutContact = declareCommand<OnRouteFacts, ReasonInput>({
  name: 'routeStopWithoutContact',
  kind: 'content',
  on: routeFacts,
  whoMay: 'The lead, after six months without contact with the student and attempts to reach them on three days.',
  inStatus: agreedStatuses,
  statusReason: 'ROUTE_NOT_ACTIVE',
  may: ({ route }) => route !== null && actsForLead(route),
  possible: ({ notStoppedAlone }) => notStoppedAlone,
  actingFor: ({ route }) => route?.leadPartyId ?? null,
  async apply(writing, { id }, { reason }) {
    const within = await whyWithinReach(writing, silenceBeforeStop);
    if (within !== null) throw notPossible(within, { type: 'TransitionRoute', id });
    await stop(writing, reason);
  },
});

async function stop(writing: Writing, reason: string): Promise<void> {
  await leadTo(writing, 'STOPPED', { kind: 'ROUTE_STOPPED', reason, isByBoth: writing.isAgreed });
  await endHold(writing);
  await withdrawAll(writing);
}
