import type { Writing } from '../plan/writing.ts';
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
