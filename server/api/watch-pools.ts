import type { Logger } from 'pino';
import type { Pool, PoolClient } from 'pg';
import { endWhenSilent } from '../database/end-when-silent.ts';

const silentMs = 10_000; // twice as long as a statement may take

/**
 * A connection that the database ends (a restart, a transaction that idles too long) tells it as an event. Whoever
 * uses it learns of it by the next statement; without somebody listening, the event alone would end the process. Of one
 * that dies in silence they learn after a while.
 */
export function watchPools(pools: readonly Pool[], logger: Logger): void {
  const watched = new WeakSet<PoolClient>();
  // Of all pools: where one connection is dead, so are the others.
  const unused = new Set<PoolClient>();
  const note = (error: Error) => logger.warn({ err: error }, 'The database ended a connection.');
  for (const pool of new Set(pools)) {
    pool.on('error', note);
    pool.on('release', (_, client) => unused.add(client));
    pool.on('remove', (client) => unused.delete(client));
    pool.on('acquire', (client) => {
      unused.delete(client);
      if (watched.has(client)) return;
      watched.add(client);
      client.on('error', note);
      endWhenSilent(client, silentMs, { isAwaited: () => !unused.has(client), unused });
    });
  }
}
