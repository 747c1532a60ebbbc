import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { textFrame } from '../../server/api/text-frame.ts';

it.each([0, 1, 125, 126, 127, 255, 256, 65_535, 65_536, 70_000, 300_000])(
  'a message of %d characters arrives whole, between two that the library sends',
  async (length) => {
    const http = createServer();
    const server = new WebSocketServer({ server: http, perMessageDeflate: false });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    const message = Array.from({ length }, (_, at) => String.fromCharCode(32 + (at % 95))).join('');
    server.on('connection', (socket, request) => {
      socket.send('before');
      request.socket.write(textFrame(message), 'latin1');
      socket.send('after é');
      socket.close(1000, 'said');
    });
    try {
      const client = new WebSocket(`ws://127.0.0.1:${String((http.address() as AddressInfo).port)}`);
      const heard: string[] = [];
      client.on('message', (data: Buffer) => heard.push(data.toString('utf8')));
      const [code] = (await once(client, 'close')) as [number];
      expect(heard).toEqual(['before', message, 'after é']);
      expect(code).toBe(1000);
    } finally {
      server.close();
      http.close();
    }
  },
);
