import { Client } from 'pg';
import { vi } from 'vitest';
import type { BatchStatement } from '../../server/database/batch.ts';

/** What the server in this process sends to the database from now on, round trip by round trip. */
export function watchDatabase(): { readonly sent: BatchStatement[][]; stop(): void } {
  const sent: BatchStatement[][] = [];
  const original = Client.prototype.query as (...args: unknown[]) => unknown;
  const spy = vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...args: unknown[]) {
    const [query] = args;
    const isBatch = typeof query === 'object' && query !== null && 'statements' in query;
    sent.push(isBatch ? (query.statements as BatchStatement[]) : [{ text: String(query), parameters: [] }]);
    return original.apply(this, args);
  });
  return {
    sent,
    stop: () => {
      spy.mockRestore();
    },
  };
}
