import type { AimInput } from '../../schema/aim.ts';
import { declareCommand } from '../plan/command.ts';
import { actsForStudent, openStatuses } from '../plan/route-facts.ts';
import { RouteAim } from './route-aim.entity.ts';
import { routeFacts, type OnRouteFacts } from '../plan/facts-on-route.ts';

export const aimSet = declareCommand<OnRouteFacts, AimInput>({
  name: 'aimSet',
  kind: 'progress',
  on: routeFacts,
  whoMay: 'The student: nobody else words what a student wants.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => route !== null && actsForStudent(route),
  currentVersion: ({ aimVersion }) => aimVersion,
  versionMeant: ({ aimVersion }) => aimVersion,
  async apply(writing, { id, aimVersion }, { text }) {
    await writing.update(RouteAim, { routeId: id }, { aim: text, aimVersion: aimVersion + 1 });
    writing.tell('AIM_SET', {
      category: 'PLAN',
      item: null,
      subject: { type: 'TransitionRoute', id },
      patch: { aim: text },
    });
  },
});
