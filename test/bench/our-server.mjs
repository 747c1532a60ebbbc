import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../../dist/server/api/logger.js';
import { readConfig } from '../../dist/server/config.js';
import { startServer } from '../../dist/server/start-server.js';

/** This server as it is built and as people start it, but for the limits that a load generator would meet. */
const [databaseUrl, ownerUrl, connections, accessLog] = process.argv.slice(2);
const config = readConfig({
  PORT: '0',
  DATA_DIR: join(tmpdir(), `transitieroute-bench-server-${process.pid}`),
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: ownerUrl,
  DATABASE_CONNECTIONS: connections,
  LOG_LEVEL: 'error',
});
const unlimited = 1e9;
const server = await startServer(config, createLogger(config.logLevel), {
  limits: { operations: unlimited, anonymous: unlimited, refusedTokens: unlimited, doors: unlimited },
  keepsAccessLog: accessLog === 'logged',
});
process.stdout.write(`listening ${new URL(server.url).port}\n`);
process.on('SIGTERM', () => {
  server.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
});
