import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../../server/api/logger.ts';
import { readConfig } from '../../server/config.ts';
import { startServer } from '../../server/start-server.ts';

it('a server whose port is taken says so before it makes a database', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'transitieroute-port-'));
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(async () => {
    other.close();
    await rm(directory, { recursive: true });
  });
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const config = readConfig({ PORT: String(port), DATA_DIR: directory, LOG_LEVEL: 'fatal' });
  await expect(startServer(config, createLogger(config.logLevel))).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  expect(await readdir(directory)).toEqual([]);
});
