import type { Socket } from 'node:net';
import type { ClientBase } from 'pg';

/**
 * A database whose machine is gone, or to which the network has lost the way, says nothing more, not even that. Whoever
 * waits for its answer would wait for a quarter of an hour. A connection that has been silent for so long while somebody
 * waits is torn off; what was asked is then answered by an error. So are those that nobody uses: who took one of them next
 * would wait as long again.
 */
export function endWhenSilent(
  client: ClientBase,
  milliseconds: number,
  { isAwaited, unused }: { isAwaited: () => boolean; unused?: Iterable<ClientBase> },
): void {
  connectionOf(client).stream.setTimeout(milliseconds, () => {
    if (!isAwaited()) return;
    for (const one of [client, ...(unused ?? [])]) {
      connectionOf(one).stream.destroy(new Error('The database has been silent for too long.'));
    }
  });
}

/** The library's types know nothing of it. */
function connectionOf(client: object): { readonly stream: Socket } {
  if ('connection' in client) return client.connection as { readonly stream: Socket };
  throw new Error('A client of the database has no connection.');
}
