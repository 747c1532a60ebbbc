import { Client } from 'pg';
import { vi } from 'vitest';
import type { BatchStatement } from '../../server/database/batch.ts';

const ofBus = /pg_notify/;

/**
 * What the server in this process sends to the database from now on, round trip by round trip. What its bus tells other
 * servers goes its own way, a moment after a change.
 */
export function watchDatabase(): { readonly sent: BatchStatement[][]; stop(): void } {
  const sent: BatchStatement[][] = [];
  const original = Client.prototype.query as (...args: unknown[]) => unknown;
  const spy = vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...args: unknown[]) {
    const [query] = args;
    const isBatch = typeof query === 'object' && query !== null && 'statements' in query;
    const statements = isBatch ? (query.statements as BatchStatement[]) : [{ text: String(query), parameters: [] }];
    if (!statements.some(({ text }) => ofBus.test(text))) sent.push(statements);
    return original.apply(this, args);
  });
  return {
    sent,
    stop: () => {
      spy.mockRestore();
    },
  };
}
