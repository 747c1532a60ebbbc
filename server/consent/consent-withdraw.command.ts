import type { ConsentWithdrawInput } from '../../schema/consent.ts';
import type { DataCategory } from '../../schema/data-category.ts';
import { declareCommand } from '../plan/command.ts';
import { groundEnded } from '../plan/plan-unread.ts';
import { invalidInput } from '../plan/problem.ts';
import { actsForStudent } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { type ConsentFacts, consentFacts } from './consent.facts.ts';
import { Consent } from './consent.entity.ts';
import { endGrants, isRunning } from './running-grants.ts';

export const consentWithdraw = declareCommand<ConsentFacts, ConsentWithdrawInput>({
  name: 'consentWithdraw',
  kind: 'consent',
  on: consentFacts,
  whoMay: 'The student, at any moment, as easily as it was given (AVG article 7.3).',
  may: ({ route }) => route !== null && actsForStudent(route),
  possible: (consent) => (consent.isRunning ? null : 'CONSENT_NOT_RUNNING'),
  async apply(writing, { id, partyId }, { categories: named }) {
    const running = await runningBy(writing, id);
    named?.forEach((category, index) => {
      if (!running.includes(category)) throw invalidInput({ path: `input.categories.${index}`, code: 'NOT_SHARED' });
    });
    const categories = running.filter((category) => named?.includes(category) ?? true);
    await endGrants(writing, 'g.consent_id = $1 and g.category = any ($2)', [id, categories]);
    // Of what is left of a yes, the student said no word.
    if (categories.length === running.length) await writing.update(Consent, { id }, { withdrawnAt: writing.now });
    // The lead learns what is no longer shared with this party, never why.
    const patch = { categories };
    writing.tell(
      'CONSENT_WITHDRAWN',
      { category: 'CONSENT', item: partyId, subject: { type: 'Consent', id }, patch },
      { category: 'INVITATION', item: partyId, subject: { type: 'Party', id: partyId }, patch },
    );
    writing.subject = { type: 'Consent', id };
    await groundEnded(writing, partyId);
  },
});

async function runningBy(writing: Writing, consentId: string): Promise<readonly DataCategory[]> {
  const running = await writing.query<{ category: DataCategory }>(
    `select g.category from grant_record g where g.consent_id = $1 and ${isRunning('g')} order by g.category`,
    [consentId],
  );
  return running.map(({ category }) => category);
}
