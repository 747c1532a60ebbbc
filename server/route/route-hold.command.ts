import type { HoldInput } from '../../schema/route-hold.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { routeFacts } from '../plan/facts-on-route.ts';
import { leadTo, statusesBefore } from '../plan/life-cycle.ts';
import { invalidInput } from '../plan/problem.ts';
import type { Writing } from '../plan/writing.ts';
import { RouteHold } from './route-hold.entity.ts';
import { isStudentOrLead } from './student-or-lead.ts';

export const routeHold = declareCommand<ObjectFacts, HoldInput>({
  name: 'routeHold',
  kind: 'membership',
  on: routeFacts,
  whoMay: 'The student and the lead.',
  inStatus: statusesBefore('routeHold'),
  statusReason: 'ROUTE_NOT_ACTIVE',
  may: isStudentOrLead,
  async apply(writing, { id: routeId }, { reason, reviewOn }) {
    await requireReviewInTime(writing, reviewOn);
    const hold = { id: writing.newId(), reason, reviewOn, since: writing.now };
    await writing.insert(RouteHold, { ...hold, routeId, endedAt: null });
    const subject = { type: 'TransitionRoute', id: routeId } as const;
    const patch = { ...hold, status: 'ON_HOLD', note: reason };
    await leadTo(writing, 'ON_HOLD', {
      kind: 'ROUTE_HELD',
      also: [{ category: 'PLAN', item: null, subject, patch }],
    });
  },
});

export const routeResume = declareCommand<ObjectFacts, object>({
  name: 'routeResume',
  kind: 'membership',
  on: routeFacts,
  whoMay: 'The student and the lead.',
  inStatus: statusesBefore('routeResume'),
  statusReason: 'ROUTE_NOT_ON_HOLD',
  may: isStudentOrLead,
  async apply(writing) {
    await endHold(writing);
    await leadTo(writing, 'ACTIVE', { kind: 'ROUTE_RESUMED' });
  },
});

/** A route that goes on, or ends, rests no longer. */
export async function endHold(writing: Writing): Promise<void> {
  const running = await writing.query<{ id: string }>(
    'select id from route_hold where route_id = $1 and ended_at is null',
    [writing.routeId],
  );
  for (const { id } of running) await writing.update(RouteHold, { id }, { endedAt: writing.now });
}

/** Nobody's route is forgotten: a rest has a day on which it is looked at again. */
async function requireReviewInTime(writing: Writing, reviewOn: string): Promise<void> {
  const [range] = await writing.query<{ latest: string }>(
    `select (app_today() + interval '6 months')::date::text as latest`,
  );
  const path = 'input.reviewOn';
  if (reviewOn < writing.today) throw invalidInput({ path, code: 'IN_THE_PAST' });
  if (range && reviewOn > range.latest) throw invalidInput({ path, code: 'REVIEW_TOO_LATE' });
}
