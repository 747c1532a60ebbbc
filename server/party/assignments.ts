import type { TellPart, Writing } from '../plan/writing.ts';
import { Assignment } from './assignment.entity.ts';

export async function runningAssignments(writing: Writing, partyId: string, personId?: string): Promise<string[]> {
  const rows = await writing.query<{ id: string }>(
    `select id from assignment where party_id = $1 and (until is null or until > (select app_now()))
       and ($2::uuid is null or person_id = $2)`,
    [partyId, personId ?? null],
  );
  return rows.map((row) => row.id);
}

export async function endAssignment(writing: Writing, id: string): Promise<void> {
  await writing.update(Assignment, { id }, { until: writing.now });
}

/** Who represents a student is told to who reads who the student is: see `Assignment`. */
export const toldOfAssignment = (
  partyId: string,
  patch: { function: string; personId: string; until?: Date | null },
): TellPart => ({
  ...(patch.function === 'REPRESENTATIVE'
    ? { category: 'IDENTITY', item: null }
    : { category: 'ROUTE', item: partyId }),
  subject: { type: 'Party', id: partyId },
  patch,
});
