import type { Socket } from 'node:net';
import type { ClientBase } from 'pg';

/**
 * A database whose machine is gone, or to which the network has lost the way, says nothing more, not even that. Whoever
 * waits for its answer would wait for a quarter of an hour. A connection that has been silent for so long while somebody
 * waits is torn off; what was asked is then answered by an error.
 */
export function endWhenSilent(client: ClientBase, milliseconds: number, isAwaited: () => boolean): void {
  const { stream } = connectionOf(client);
  stream.setTimeout(milliseconds, () => {
    if (isAwaited()) stream.destroy(new Error('The database has been silent for too long.'));
  });
}

/** The library's types know nothing of it. */
function connectionOf(client: object): { readonly stream: Socket } {
  if ('connection' in client) return client.connection as { readonly stream: Socket };
  throw new Error('A client of the database has no connection.');
}
