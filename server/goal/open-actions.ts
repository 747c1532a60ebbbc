import type { Writing } from '../plan/writing.ts';

export interface OpenAction {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly owner_party_id: string | null;
}

/** What is still to be done for a goal. */
export const openActions = (writing: Writing, goalId: string): Promise<OpenAction[]> =>
  writing.query<OpenAction>(
    `select id, title, content_version as version, owner_party_id from action
     where goal_id = $1 and status not in ('DONE', 'CANCELLED') order by created_at, id`,
    [goalId],
  );
