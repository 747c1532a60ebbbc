import type { HoldInput } from '../../schema/route-hold.ts';
import { leadTo } from '../plan/life-cycle.ts';
import { silenceBeforeHold } from '../plan/out-of-reach.sql.ts';
import { invalidInput } from '../plan/problem.ts';
import { actsForStudent } from '../plan/route-facts.ts';
import { supersedeOthers } from '../plan/supersede-others.ts';
import type { Writing } from '../plan/writing.ts';
import { declareBothAgree } from './both-agree.ts';
import { whyWithinReach } from './out-of-reach.ts';
import { RouteHold } from './route-hold.entity.ts';
import { isStudentOrLead } from './student-or-lead.ts';

export const routeHold = declareBothAgree<HoldInput>({
  name: 'routeHold',
  tells: 'ROUTE_HELD',
  whoMay:
    'The student, alone; the lead, who asks the student to sign, unless there was no contact for six weeks and an attempt to reach them.',
  statusReason: 'ROUTE_NOT_ACTIVE',
  may: isStudentOrLead,
  isAlone: ({ route, notHeldAlone }) => route !== null && (actsForStudent(route) || notHeldAlone === null),
  isStillAlone: async (writing, { route }) =>
    (route !== null && actsForStudent(route)) || (await whyWithinReach(writing, silenceBeforeHold)) === null,
  says: ['reason', 'reviewOn'],
  lastDay: ({ reviewOn }) => String(reviewOn),
  check: (writing, { reviewOn }) => requireReviewInTime(writing, String(reviewOn)),
  async happen(writing, data) {
    const routeId = writing.routeId;
    const said = { reason: String(data['reason']), reviewOn: String(data['reviewOn']) };
    const hold = { id: writing.newId(), ...said, since: writing.now };
    await writing.insert(RouteHold, { ...hold, routeId, endedAt: null });
    const subject = { type: 'TransitionRoute', id: routeId } as const;
    const patch = { ...hold, status: 'ON_HOLD', note: said.reason };
    await leadTo(writing, 'ON_HOLD', {
      kind: 'ROUTE_HELD',
      also: [{ category: 'PLAN', item: null, subject, patch }],
    });
    // What was still asked has happened: a signature would bring it again, unasked.
    await supersedeOthers(writing, 'routeHold');
  },
});

export const routeResume = declareBothAgree<object>({
  name: 'routeResume',
  tells: 'ROUTE_RESUMED',
  whoMay: 'The student and the lead: the one asks, the other signs; from the day of review on either of them alone.',
  statusReason: 'ROUTE_NOT_ON_HOLD',
  may: isStudentOrLead,
  isAlone: ({ isReviewDue }) => isReviewDue,
  async happen(writing) {
    await endHold(writing);
    await leadTo(writing, 'ACTIVE', { kind: 'ROUTE_RESUMED' });
    // What was still asked has happened: a signature would bring it again, unasked.
    await supersedeOthers(writing, 'routeResume');
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
