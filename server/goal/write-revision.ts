import { ChangePart } from '../plan/change-part.entity.ts';
import type { Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import type { Action } from './action.entity.ts';
import type { Goal } from './goal.entity.ts';
import { Note } from './note.entity.ts';

type Revised = Goal | Action;

/** Changes what a goal or an action says. */
export async function writeRevision(
  writing: Writing,
  entity: new () => Revised,
  { subject, kind, data }: Step,
): Promise<void> {
  if (data['ownerPartyId'] !== undefined) await keepNotes(writing, subject.id, data['ownerPartyId']);
  await writing.update(entity, { id: subject.id }, { ...data, contentVersion: () => 'content_version + 1' });
  writing.subject = subject;
  writing.tell(kind, { category: 'PLAN', item: subject.id, subject, patch: data });
}

/**
 * What was noted for the company that owned it was not noted for the next one: it stays with those who read the whole plan,
 * and so does that, when and by whom it was noted.
 */
async function keepNotes(writing: Writing, subjectId: string, ownerPartyId: unknown): Promise<void> {
  const notes = await writing.query<{ id: string; part_id: string | null }>(
    `select n.id, told.id as part_id from note n
     left join change_part told on told.route_id = n.route_id and told.subject_type = 'note' and told.subject_id = n.id
     left join goal g on g.id = n.subject_id left join action a on a.id = n.subject_id
     where n.subject_id = $1 and n.item_id is not null
       and coalesce(g.owner_party_id, a.owner_party_id) is distinct from $2::uuid`,
    [subjectId, ownerPartyId],
  );
  for (const { id, part_id } of notes) {
    await writing.update(Note, { id }, { itemId: null });
    if (part_id !== null) await writing.update(ChangePart, { id: part_id }, { itemId: null });
  }
}
