import type { Writing } from '../plan/writing.ts';
import { Grant } from './grant.entity.ts';

/** SQL: the grant has not ended. */
export const isRunning = (grant: string) => `(${grant}.until is null or ${grant}.until > (select app_now()))`;

/** Ends the running grants `g` of which the condition holds. */
export async function endGrants(writing: Writing, where: string, parameters: readonly unknown[]): Promise<void> {
  const running = await writing.query<{ id: string }>(
    `select g.id from grant_record g where ${where} and ${isRunning('g')}`,
    parameters,
  );
  for (const { id } of running) await writing.update(Grant, { id }, { until: writing.now });
}
