import type { AimInput } from '../../schema/aim.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { actsForStudent, openStatuses } from '../plan/route-facts.ts';
import { RouteAim } from './route-aim.entity.ts';
import { routeFacts } from '../plan/facts-on-route.ts';

export const aimSet = declareCommand<ObjectFacts, AimInput>({
  name: 'aimSet',
  kind: 'progress',
  on: routeFacts,
  whoMay: 'The student: nobody else words what a student wants.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => route !== null && actsForStudent(route),
  async apply(writing, { id }, { text }) {
    await writing.update(RouteAim, { routeId: id }, { aim: text });
    writing.tell('AIM_SET', {
      category: 'PLAN',
      item: null,
      subject: { type: 'TransitionRoute', id },
      patch: { aim: text },
    });
  },
});
