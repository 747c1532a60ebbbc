import type { GraduationInput } from '../../schema/graduation.ts';
import { supersede } from '../fact/contest.command.ts';
import { supersedeStale } from '../plan/basis.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { invalidInput, notPossible } from '../plan/problem.ts';
import { actsAs, openStatuses } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { GraduationReason } from './graduation-reason.entity.ts';
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
  async apply(writing, { id }, { expectedOn, graduatedOn, reasonCategory }) {
    if (!expectedOn && !graduatedOn) throw invalidInput({ path: 'input', code: 'EMPTY' });
    if (graduatedOn && graduatedOn > writing.today) {
      throw invalidInput({ path: 'input.graduatedOn', code: 'IN_THE_FUTURE' });
    }
    const standing = await standingNow(writing);
    if (graduatedOn && graduatedOn < standing.starts_on) {
      throw invalidInput({ path: 'input.graduatedOn', code: 'BEFORE_THE_ROUTE' });
    }
    if (expectedOn) requireDateAhead(expectedOn, writing.today, 'input.expectedOn');
    if (expectedOn && standing.graduated_on !== null && !standing.is_contested) {
      throw notPossible('GRADUATED_ALREADY', { type: 'TransitionRoute', id });
    }
    const patch = {
      ...(expectedOn ? { expectedGraduationOn: expectedOn } : {}),
      // Who has not graduated after all expects it again.
      ...(graduatedOn || standing.graduated_on !== null ? { graduatedOn: graduatedOn ?? null } : {}),
      endsOn: endOfWindow(graduatedOn ?? expectedOn ?? writing.today),
    };
    await writing.update(RouteWindow, { routeId: id }, patch);
    await writeReport(writing, standing, { expectedOn, graduatedOn, reasonCategory });
    writing.tell('GRADUATION_REPORTED', {
      category: 'WINDOW',
      item: null,
      subject: { type: 'TransitionRoute', id },
      patch,
    });
    await supersedeStale(writing);
  },
});

interface Standing {
  readonly starts_on: string;
  readonly graduated_on: string | null;
  readonly stands_on: string;
  readonly report_id: string | null;
  readonly is_contested: boolean;
}

/** Graduated that day, or expected to; why is no part of it. */
const saysTheSame = ({ graduated_on, stands_on }: Standing, { expectedOn, graduatedOn }: GraduationInput): boolean =>
  graduatedOn ? graduatedOn === graduated_on : graduated_on === null && expectedOn === stands_on;

async function standingNow(writing: Writing): Promise<Standing> {
  const [standing] = await writing.query<Standing>(
    `select w.starts_on::text, w.graduated_on::text, coalesce(w.graduated_on, w.expected_graduation_on)::text as stands_on,
       g.id as report_id, g.contested_at is not null as is_contested
     from route_window w left join graduation_report g on g.route_id = w.route_id and g.superseded_by_id is null
     where w.route_id = $1`,
    [writing.routeId],
  );
  if (!standing) throw new Error('A route without a window.');
  return standing;
}

async function writeReport(writing: Writing, standing: Standing, said: GraduationInput): Promise<void> {
  const { stands_on, report_id } = standing;
  const { expectedOn, graduatedOn, reasonCategory } = said;
  const id = writing.newId();
  const isSame = saysTheSame(standing, said);
  const contest =
    report_id === null ? {} : await supersede(writing, GraduationReport, { id: report_id, byId: id, isSame });
  await writing.insert(GraduationReport, {
    id,
    routeId: writing.routeId,
    expectedOn: expectedOn ?? null,
    graduatedOn: graduatedOn ?? null,
    previousOn: stands_on,
    reportedByPartyId: writing.place.actingPartyId,
    reportedAt: writing.now,
    ...contest,
  });
  if (!reasonCategory) return;
  await writing.insert(GraduationReason, {
    reportId: id,
    studentId: writing.studentId,
    organisationId: writing.viewer.organisationId ?? '',
    reasonCategory,
  });
}
