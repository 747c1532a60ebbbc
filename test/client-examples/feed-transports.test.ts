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

function connect(
  transport: FeedTransport,
  signal: AbortSignal,
  patience: number,
  onOpen: () => void = () => undefined,
): Promise<IteratorResult<FeedEvent>> {
  const url = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
  const events = transport({
    url,
    headers: {},
    variables: {},
    signal,
    patience,
    onOpen,
    webSocket: WebSocket,
  });
  return events[Symbol.asyncIterator]().next();
}

it('a stream of which something in between lets through no more than the head never opened: another way in may be', async () => {
  silent.on('connection', (socket: Socket) =>
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n')),
  );
  let opened = 0;
  const { signal } = new AbortController();
  const next = connect(overStream, signal, 300, () => (opened += 1));
  await expect(next).rejects.toMatchObject({ name: 'FeedInterrupted', why: 'UNOPENED' });
  expect(opened).toBe(0);
});

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
