import type { ReasonInput } from '../../schema/route.ts';
import { declareCommand, type Command, type ObjectFacts } from '../plan/command.ts';
import { actsForLead, actsForStudent, openStatuses } from '../plan/route-facts.ts';
import { Route } from './route.entity.ts';
import { routeFacts } from '../plan/facts-on-route.ts';

interface Step {
  readonly name: string;
  readonly whoMay: string;
  readonly may: Command['may'];
  readonly from: readonly string[];
  readonly statusReason: string;
  readonly to: string;
  readonly kind: string;
}

/** A step in the life of a route: from these statuses to that one. */
function declareStep(step: Step): Command<ObjectFacts, Partial<ReasonInput>> {
  return declareCommand<ObjectFacts, Partial<ReasonInput>>({
    name: step.name,
    kind: 'membership',
    on: routeFacts,
    whoMay: step.whoMay,
    inStatus: step.from,
    statusReason: step.statusReason,
    may: step.may,
    async apply(writing, { id }, { reason }) {
      await writing.update(Route, { id }, { status: step.to });
      const patch = { status: step.to, ...(reason === undefined ? {} : { reason }) };
      // Why somebody stops is for those who work on the plan; that it stopped is for everybody on the route.
      writing.tell(
        step.kind,
        { category: 'ROUTE', item: id, subject: { type: 'TransitionRoute', id }, patch: { status: step.to } },
        ...(reason === undefined ? [] : [{ category: 'WINDOW' as const, item: null, patch }]),
      );
    },
  });
}

const isStudent: Command['may'] = ({ route }) => route !== null && actsForStudent(route);
const isLead: Command['may'] = ({ route }) => route !== null && actsForLead(route);

export const routeAccept = declareStep({
  name: 'routeAccept',
  whoMay: 'The student.',
  may: isStudent,
  from: ['PROPOSED'],
  statusReason: 'ROUTE_NOT_PROPOSED',
  to: 'INTAKE',
  kind: 'ROUTE_ACCEPTED',
});

export const routeDecline = declareStep({
  name: 'routeDecline',
  whoMay: 'The student.',
  may: isStudent,
  from: ['PROPOSED'],
  statusReason: 'ROUTE_NOT_PROPOSED',
  to: 'DECLINED',
  kind: 'ROUTE_DECLINED',
});

export const routeStartDrafting = declareStep({
  name: 'routeStartDrafting',
  whoMay: 'The lead.',
  may: isLead,
  from: ['INTAKE'],
  statusReason: 'ROUTE_NOT_IN_INTAKE',
  to: 'DRAFTING',
  kind: 'DRAFTING_STARTED',
});

export const routeStop = declareStep({
  name: 'routeStop',
  whoMay: 'The student and the lead.',
  may: (facts) => isStudent(facts) || isLead(facts),
  from: ['PROPOSED', ...openStatuses],
  statusReason: 'ROUTE_NOT_OPEN',
  to: 'STOPPED',
  kind: 'ROUTE_STOPPED',
});
