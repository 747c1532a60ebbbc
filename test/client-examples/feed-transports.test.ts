import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { FeedEvent } from '../../client-examples/feed/feed-chain.ts';
import { overSocket, overStream, type FeedTransport } from '../../client-examples/feed/feed-transports.ts';

let silent: Server;
let taken: Socket[];

/** Takes every connection, and never says a word. */
beforeEach(async () => {
  taken = [];
  silent = createServer((socket) => void taken.push(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
  await once(silent, 'listening');
});

afterEach(async () => {
  for (const socket of taken) socket.destroy();
  silent.close();
  await once(silent, 'close');
});

function connect(transport: FeedTransport, signal: AbortSignal, patience: number): Promise<IteratorResult<FeedEvent>> {
  const url = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
  const events = transport({
    url,
    headers: {},
    variables: {},
    signal,
    patience,
    onOpen: () => undefined,
    webSocket: WebSocket,
  });
  return events[Symbol.asyncIterator]().next();
}

describe.each([
  ['a socket', overSocket],
  ['a stream', overStream],
])('%s to a server that takes connections and says nothing', (_way, transport) => {
  it('is given up when patience is at an end: another way in may be open', async () => {
    const { signal } = new AbortController();
    await expect(connect(transport, signal, 300)).rejects.toMatchObject({ name: 'FeedInterrupted', why: 'UNOPENED' });
  });

  it('can be left before it has opened, and nothing of it is heard afterwards', async () => {
    const leaving = new AbortController();
    const next = connect(transport, leaving.signal, 10_000);
    if (taken.length === 0) await once(silent, 'connection');
    leaving.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    const [socket] = taken;
    if (socket && !socket.closed) await once(socket.resume(), 'close');
  });
});
