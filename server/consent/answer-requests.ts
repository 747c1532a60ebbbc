import type { Writing } from '../plan/writing.ts';

/** The student answered, with a yes or a no: what the party asked waits no longer. */
export async function answerRequests(writing: Writing, partyId: string): Promise<void> {
  await writing.query('update consent_request set answered_at = $2 where party_id = $1 and answered_at is null', [
    partyId,
    writing.now,
  ]);
}
