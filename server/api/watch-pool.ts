import type { Logger } from 'pino';
import type { Pool, PoolClient } from 'pg';

/**
 * A connection that the database ends (a restart, a transaction that idles too long) tells it as an event. Whoever
 * uses it learns of it by the next statement; without somebody listening, the event alone would end the process.
 */
export function watchPool(pool: Pool, logger: Logger): void {
  const watched = new WeakSet<PoolClient>();
  const note = (error: Error) => logger.warn({ err: error }, 'The database ended a connection.');
  pool.on('error', note);
  pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    client.on('error', note);
  });
}
