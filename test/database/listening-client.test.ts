import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDataSource } from '../../server/database/data-source.ts';
import { readingPool } from '../../server/database/reading-pool.ts';

/** A message of the protocol: its type, its length, and what it says. */
function message(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(type), length, content]);
}

const fields = Object.entries({ S: 'FATAL', V: 'FATAL', C: '57P01', M: 'terminating connection' });
const welcome = [message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))];
const goodBye = message('E', Buffer.from(`${fields.map(([name, text]) => `${name}${text}\0`).join('')}\0`));

/** What a database sends whose restart comes upon a connection that it has just opened. */
const server = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.once('data', () => socket.end(Buffer.concat([...welcome, goodBye])));
});
let url: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `postgres://server:secret@127.0.0.1:${String((server.address() as AddressInfo).port)}/postgres`;
});
afterAll(() => void server.close());

it('a command that gets a connection which the database ends with its welcome fails, and the server goes on', async () => {
  await expect(createDataSource(url, []).initialize()).rejects.toThrow(/terminat|not queryable/);
});

it('so does a question', async () => {
  const pool = readingPool(url, 1);
  pool.on('error', () => undefined);
  const client = await pool.connect();
  await expect(client.query('select 1')).rejects.toThrow(/terminat|not queryable/);
  client.release(true);
  await pool.end();
});
