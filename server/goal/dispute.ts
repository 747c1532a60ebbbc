import type { Writing } from '../plan/writing.ts';
import { Goal } from './goal.entity.ts';

interface Standing {
  readonly status: string;
  readonly status_before_dispute: string | null;
  readonly is_students_own: boolean;
}

async function standing(writing: Writing, id: string): Promise<Standing | undefined> {
  const [goal] = await writing.query<Standing>(
    'select status, status_before_dispute, is_students_own from goal where id = $1',
    [id],
  );
  return goal;
}

/** The parties do not agree about it: not of one that is closed, and never of what the student set for themself. */
export async function disputeGoal(writing: Writing, id: string): Promise<void> {
  const goal = await standing(writing, id);
  if (!goal || goal.is_students_own || !['PROPOSED', 'AGREED'].includes(goal.status)) return;
  const patch = { status: 'DISPUTED' };
  await writing.update(Goal, { id }, { ...patch, statusBeforeDispute: goal.status });
  writing.tell('GOAL_DISPUTED', { category: 'PLAN', item: id, subject: { type: 'Goal', id }, patch });
}

/** It stands again as it did; what the parties agreed on instead is proposed like any change. */
export async function endDispute(writing: Writing, id: string): Promise<void> {
  const goal = await standing(writing, id);
  if (goal?.status !== 'DISPUTED' || goal.status_before_dispute === null) return;
  const patch = { status: goal.status_before_dispute };
  await writing.update(Goal, { id }, { ...patch, statusBeforeDispute: null });
  writing.tell('GOAL_DISPUTE_ENDED', { category: 'PLAN', item: id, subject: { type: 'Goal', id }, patch });
}

/** What came of it may have been reported while it waited for agreement, and a dispute may not be over: that stays. */
export async function agreeWithGoal(writing: Writing, id: string): Promise<void> {
  const goal = await standing(writing, id);
  if (goal?.status === 'PROPOSED') await writing.update(Goal, { id }, { status: 'AGREED' });
  if (goal?.status_before_dispute === 'PROPOSED') {
    await writing.update(Goal, { id }, { statusBeforeDispute: 'AGREED' });
  }
}
