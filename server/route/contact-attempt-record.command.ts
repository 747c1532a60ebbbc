import type { ContactAttemptInput } from '../../schema/contact-attempt.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { routeFacts } from '../plan/facts-on-route.ts';
import { invalidInput } from '../plan/problem.ts';
import { actsForLead, openStatuses } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { ContactAttempt } from './contact-attempt.entity.ts';

const daysToRecord = 14;

export const contactAttemptRecord = declareCommand<ObjectFacts, ContactAttemptInput>({
  name: 'contactAttemptRecord',
  kind: 'progress',
  on: routeFacts,
  whoMay: 'The lead.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => route !== null && actsForLead(route),
  actingFor: ({ route }) => route?.leadPartyId ?? null,
  async apply(writing, { id: routeId, route }, { means, attemptedOn, isAnswered }) {
    if (!route) return;
    await requireLately(writing, attemptedOn);
    const attempt = { id: writing.newId(), partyId: route.leadPartyId, means, attemptedOn, isAnswered };
    const row = { ...attempt, recordedAt: writing.now };
    await writing.insert(ContactAttempt, { ...row, routeId });
    const subject = { type: 'TransitionRoute', id: routeId } as const;
    writing.tell('CONTACT_ATTEMPTED', { category: 'PLAN', item: null, subject, patch: row });
  },
});

/** Nobody writes down afterwards, when a route is to end, how often they tried. */
async function requireLately(writing: Writing, attemptedOn: string): Promise<void> {
  const path = 'input.attemptedOn';
  if (attemptedOn > writing.today) throw invalidInput({ path, code: 'IN_THE_FUTURE' });
  const [range] = await writing.query<{ earliest: string }>(`select (app_today() - ${daysToRecord})::text as earliest`);
  if (range && attemptedOn < range.earliest) throw invalidInput({ path, code: 'NOT_LATELY' });
}
