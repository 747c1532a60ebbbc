import type { Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import type { Action } from './action.entity.ts';
import type { Goal } from './goal.entity.ts';

type Revised = Goal | Action;

/** Changes what a goal or an action says. */
export async function writeRevision(
  writing: Writing,
  entity: new () => Revised,
  { subject, kind, data }: Step,
): Promise<void> {
  await writing.update(entity, { id: subject.id }, { ...data, contentVersion: () => 'content_version + 1' });
  writing.subject = subject;
  writing.tell(kind, { category: 'PLAN', item: subject.id, subject, patch: data });
}
