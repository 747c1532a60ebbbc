import type { GraduationInput } from '../../schema/graduation.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { invalidInput, notPossible } from '../plan/problem.ts';
import { actsAs, openStatuses } from '../plan/route-facts.ts';
import { GraduationReport } from './graduation-report.entity.ts';
import { RouteWindow } from './route-window.entity.ts';
import { endOfWindow, requireDateAhead } from './window.ts';
import { routeFacts } from '../plan/facts-on-route.ts';

export const routeReportGraduation = declareCommand<ObjectFacts, GraduationInput>({
  name: 'routeReportGraduation',
  kind: 'fact',
  on: routeFacts,
  whoMay: 'The school.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => route !== null && actsAs(route, 'SCHOOL'),
  async apply(writing, { id, route }, { expectedOn, graduatedOn, reasonCategory }) {
    if (!expectedOn && !graduatedOn) throw invalidInput({ path: 'input', code: 'EMPTY' });
    if (graduatedOn && graduatedOn > writing.today) {
      throw invalidInput({ path: 'input.graduatedOn', code: 'IN_THE_FUTURE' });
    }
    const [window] = await writing.query<{ starts_on: string }>(
      'select starts_on::text from route_window where route_id = $1',
      [id],
    );
    if (graduatedOn && window && graduatedOn < window.starts_on) {
      throw invalidInput({ path: 'input.graduatedOn', code: 'BEFORE_THE_ROUTE' });
    }
    if (expectedOn) requireDateAhead(expectedOn, writing.today, 'input.expectedOn');
    if (expectedOn && route?.graduatedOn) throw notPossible('GRADUATED_ALREADY', { type: 'TransitionRoute', id });
    const patch = {
      ...(expectedOn ? { expectedGraduationOn: expectedOn } : {}),
      ...(graduatedOn ? { graduatedOn } : {}),
      endsOn: endOfWindow(graduatedOn ?? expectedOn ?? writing.today),
    };
    await writing.update(RouteWindow, { routeId: id }, patch);
    await writing.insert(GraduationReport, {
      id: writing.newId(),
      routeId: id,
      studentId: writing.studentId,
      organisationId: writing.viewer.organisationId ?? '',
      expectedOn: expectedOn ?? null,
      graduatedOn: graduatedOn ?? null,
      reasonCategory: reasonCategory ?? null,
      at: writing.now,
    });
    writing.tell('GRADUATION_REPORTED', {
      category: 'WINDOW',
      item: null,
      subject: { type: 'TransitionRoute', id },
      patch,
    });
  },
});
