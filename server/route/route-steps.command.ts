import type { ReasonInput } from '../../schema/route.ts';
import { declareCommand, type Command, type ObjectFacts } from '../plan/command.ts';
import { leadTo, statusesBefore } from '../plan/life-cycle.ts';
import { actsAs, actsForLead, actsForStudent, actsOnlyAsYoungStudent } from '../plan/route-facts.ts';
import { routeFacts } from '../plan/facts-on-route.ts';

interface Step {
  readonly name: string;
  readonly whoMay: string;
  readonly may: Command['may'];
  readonly possible?: Command['possible'];
  readonly statusReason: string;
  readonly to: string;
  readonly kind: string;
}

/** A step in the life of a route, from wherever its table says. */
function declareStep(step: Step): Command<ObjectFacts, Partial<ReasonInput>> {
  return declareCommand<ObjectFacts, Partial<ReasonInput>>({
    name: step.name,
    kind: 'membership',
    on: routeFacts,
    whoMay: step.whoMay,
    inStatus: statusesBefore(step.name),
    statusReason: step.statusReason,
    may: step.may,
    ...(step.possible && { possible: step.possible }),
    async apply(writing, _facts, { reason }) {
      await leadTo(writing, step.to, { kind: step.kind, reason });
    },
  });
}

const isStudent: Command['may'] = ({ route }) => route !== null && actsForStudent(route);
const isLead: Command['may'] = ({ route }) => route !== null && actsForLead(route);

export const routeAccept = declareStep({
  name: 'routeAccept',
  whoMay: 'The student; under 16 a parent or guardian in their place.',
  may: isStudent,
  possible: ({ route }) => (route && actsOnlyAsYoungStudent(route) ? 'STUDENT_TOO_YOUNG' : null),
  statusReason: 'ROUTE_NOT_PROPOSED',
  to: 'INTAKE',
  kind: 'ROUTE_ACCEPTED',
});

export const routeDecline = declareStep({
  name: 'routeDecline',
  whoMay: 'The student; the school, which says why it is not for the student after all.',
  may: ({ route }) => route !== null && (actsForStudent(route) || actsAs(route, 'SCHOOL')),
  statusReason: 'ROUTE_NOT_PROPOSED',
  to: 'DECLINED',
  kind: 'ROUTE_DECLINED',
});

export const routeStartDrafting = declareStep({
  name: 'routeStartDrafting',
  whoMay: 'The lead.',
  may: isLead,
  statusReason: 'ROUTE_NOT_IN_INTAKE',
  to: 'DRAFTING',
  kind: 'DRAFTING_STARTED',
});
