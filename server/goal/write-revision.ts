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

/** What was noted for the company that owned it was not noted for the next one: it stays with those who read the whole plan. */
async function keepNotes(writing: Writing, subjectId: string, ownerPartyId: unknown): Promise<void> {
  const notes = await writing.query<{ id: string }>(
    `select n.id from note n left join goal g on g.id = n.subject_id left join action a on a.id = n.subject_id
     where n.subject_id = $1 and n.item_id is not null
       and coalesce(g.owner_party_id, a.owner_party_id) is distinct from $2::uuid`,
    [subjectId, ownerPartyId],
  );
  for (const { id } of notes) await writing.update(Note, { id }, { itemId: null });
}
