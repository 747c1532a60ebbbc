import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { SharedFrame } from '../../server/api/shared-frame.ts';
import { defaultWireLimits, Sender } from '../../server/api/socket-wire.ts';
import { signatureLength } from '../../server/access/signing.ts';
import { Holes } from '../../server/live/shared-reading.ts';

const rounds = 400;
const filler = 'x'.repeat(40_000); // 16 MB in all: more than the system keeps for one who does not read

it('who reads slowly is told their own, whatever the same frame was filled with for others meanwhile', async () => {
  const http = createServer();
  const server = new WebSocketServer({ server: http, perMessageDeflate: false });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const senders: Sender[] = [];
  server.on('connection', (socket, { socket: below }) => senders.push(new Sender(socket, below, defaultWireLimits)));
  const heard: string[][] = [];
  const open = async (): Promise<WebSocket> => {
    const client = new WebSocket(`ws://127.0.0.1:${String((http.address() as AddressInfo).port)}`);
    const own: string[] = [];
    heard.push(own);
    client.on('message', (data: Buffer) => own.push(data.toString('utf8').replace(filler, '')));
    await once(client, 'open');
    return client;
  };
  const [slow, quick] = [await open(), await open()];
  slow.pause();
  let waited = 0;
  let last: boolean | Promise<boolean> = true;
  for (let round = 0; round < rounds; round += 1) {
    const holes = new Holes();
    const text = holes.cut(JSON.stringify({ round, filler, cursor: holes.leave('cursor') }));
    for (const [reader, send] of senders.entries()) {
      const signatures = Buffer.from(`${String(reader)}-${String(round)}`.padEnd(signatureLength, '.'), 'latin1');
      const places = { cursor: { sealed: 's'.repeat(20), signatures, at: 0 }, previousCursor: null };
      const frame = SharedFrame.filledFor(text, `{"id":"${String(reader)}","payload":`, places);
      if (!frame) throw new Error('Nothing but the cursor is each one’s own.');
      // As a feed does: nothing more, before the last has left.
      if (reader === 0 && last !== true) continue;
      const hasLeft = send.frame(frame);
      if (reader === 1) await hasLeft;
      else {
        last = hasLeft;
        if (hasLeft !== true) waited = round;
      }
    }
  }
  expect(waited).toBeGreaterThan(0);
  slow.resume();
  expect(await last).toBe(true);
  await expect.poll(() => heard.map((own) => own.length)).toEqual([waited + 1, rounds]);
  for (const [reader, own] of heard.entries()) {
    for (const [round, message] of own.entries()) {
      const cursor = `${'s'.repeat(20)}${`${String(reader)}-${String(round)}`.padEnd(signatureLength, '.')}`;
      expect(JSON.parse(message)).toEqual({ id: String(reader), payload: { round, filler: '', cursor } });
    }
  }
  for (const client of [slow, quick]) client.terminate();
  server.close();
  http.close();
});
