import { endDispute } from '../goal/dispute.ts';
import type { Writing } from '../plan/writing.ts';
import { DisagreementPosition } from './disagreement-position.entity.ts';
import { Disagreement } from './disagreement.entity.ts';
import { openAbout } from './open-disagreement.ts';

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

/** It is settled when each party to it that still takes part has agreed for itself. */
export async function settleIfAgreed(writing: Writing, id: string): Promise<void> {
  const [open] = await writing.query(
    `select dp.id from disagreement_position dp join party p on p.id = dp.party_id and p.status = 'ACTIVE'
     where dp.disagreement_id = $1 and dp.answer <> 'AGREED' limit 1`,
    [id],
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
