import type { ContactAttemptInput } from '../../schema/contact-attempt.ts';
import { declareCommand } from '../plan/command.ts';
import { routeFacts, type OnRouteFacts } from '../plan/facts-on-route.ts';
import { invalidInput } from '../plan/problem.ts';
import { actingStakes, actsForLead, openStatuses, type Stake } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { ContactAttempt } from './contact-attempt.entity.ts';

const daysToRecord = 14;

/** Who works with the student for a party that reads the plan. */
const professional = ({ route, readsPlan }: OnRouteFacts): Stake | undefined =>
  route && readsPlan ? actingStakes(route).find(({ role }) => role !== 'STUDENT' && role !== 'COMPANY') : undefined;

export const contactAttemptRecord = declareCommand<OnRouteFacts, ContactAttemptInput>({
  name: 'contactAttemptRecord',
  kind: 'progress',
  on: routeFacts,
  whoMay: 'The lead; of a student who answered every party but a company that reads the plan.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: (facts) => facts.route !== null && (actsForLead(facts.route) || professional(facts) !== undefined),
  actingFor: (facts) =>
    facts.route && actsForLead(facts.route) ? facts.route.leadPartyId : (professional(facts)?.partyId ?? null),
  async apply(writing, { id: routeId, route }, { means, attemptedOn, isAnswered }) {
    const partyId = writing.place.actingPartyId;
    if (!route || partyId === null) throw new Error('A route is seen by who acts on it.');
    // By attempts in vain the lead goes on alone: those are the lead's own. That somebody spoke with the student says any.
    if (!isAnswered && partyId !== route.leadPartyId) {
      throw invalidInput({ path: 'input.isAnswered', code: 'NOT_ALLOWED' });
    }
    await requireLately(writing, attemptedOn);
    const attempt = { id: writing.newId(), partyId, means, attemptedOn, isAnswered };
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
