import { invalidInput } from '../plan/problem.ts';
import type { Writing } from '../plan/writing.ts';

/**
 * Nothing is due before there was a route, nor after any programme has ended. Compared with the day on which the route
 * was made, not with its window: a company does not read that, and would learn it by trying.
 */
export async function requireDueDate(writing: Writing, dueOn: string | null | undefined): Promise<void> {
  if (!dueOn) return;
  const [range] = await writing.query<{ earliest: string; latest: string }>(
    `select (created_at at time zone 'Europe/Amsterdam')::date::text as earliest,
       (app_today() + interval '6 years')::date::text as latest
     from route where id = $1`,
    [writing.routeId],
  );
  if (!range) throw new Error('A goal or an action stands on no route.');
  if (dueOn < range.earliest) throw invalidInput({ path: 'input.dueOn', code: 'BEFORE_THE_ROUTE' });
  if (dueOn > range.latest) throw invalidInput({ path: 'input.dueOn', code: 'TOO_FAR_AHEAD' });
}
