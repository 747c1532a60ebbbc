import { isPastLastLevel } from '../access/due.sql.ts';
import { readsPlan } from '../access/reads-plan.sql.ts';
import { endDispute } from '../goal/dispute.ts';
import type { Writing } from '../plan/writing.ts';
import { DisagreementPosition } from './disagreement-position.entity.ts';
import { Disagreement } from './disagreement.entity.ts';
import { activeOf, blockingParties, join, openAbout } from './open-disagreement.ts';

export const noOutcome = { outcome: null, outcomeOfferedByPartyId: null, outcomeOfferedAt: null };

/** Whoever agreed, agreed with another outcome. */
export async function withoutAnswers(writing: Writing, disagreementId: string): Promise<void> {
  const answered = await writing.query<{ id: string }>(
    `select id from disagreement_position where disagreement_id = $1 and answer <> 'PENDING'`,
    [disagreementId],
  );
  for (const { id } of answered) {
    await writing.update(DisagreementPosition, { id }, { answer: 'PENDING', answeredAt: null });
  }
}

export function answer(
  writing: Writing,
  disagreementId: string,
  partyId: string,
  given: 'AGREED' | 'REFUSED',
): Promise<void> {
  return writing.update(DisagreementPosition, { disagreementId, partyId }, { answer: given, answeredAt: writing.now });
}

/**
 * It is settled when student and lead have agreed, and each other party to it that still takes part and may read it. Nobody
 * holds it up for ever: once the last day of the last level has passed, the agreement of those two is enough.
 */
export async function settleIfAgreed(writing: Writing, id: string): Promise<void> {
  const blocking = await activeOf(writing, await blockingParties(writing));
  // Whoever leads by now was perhaps no party to it before.
  for (const partyId of blocking) await join(writing, id, partyId);
  const [open] = await writing.query(
    `select dp.id from disagreement d join disagreement_position dp on dp.disagreement_id = d.id
     join party p on p.id = dp.party_id
     where d.id = $1 and dp.answer <> 'AGREED' and (p.id = any ($2) or p.status = 'ACTIVE' and ${readsPlan('p')}
       and not (${isPastLastLevel('d')})) limit 1`,
    [id, blocking],
  );
  if (!open) await close(writing, id, 'SETTLED');
}

/** What it was about is disputed no longer, unless the parties disagree about it in another. */
export async function close(writing: Writing, id: string, status: 'SETTLED' | 'WITHDRAWN'): Promise<void> {
  await writing.update(Disagreement, { id }, { status, closedAt: writing.now });
  writing.tell(`DISAGREEMENT_${status}`, {
    category: 'PLAN',
    item: id,
    subject: { type: 'Disagreement', id },
    patch: { status },
  });
  const [closed] = await writing.query<{ about_type: string | null; about_id: string | null }>(
    'select about_type, about_id from disagreement where id = $1',
    [id],
  );
  if (closed?.about_type !== 'goal' || closed.about_id === null) return;
  if ((await openAbout(writing, closed.about_id)) === null) await endDispute(writing, closed.about_id);
}
