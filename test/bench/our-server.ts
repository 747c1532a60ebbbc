import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../../server/api/logger.ts';
import { readConfig } from '../../server/config.ts';
import { startServer } from '../../server/start-server.ts';

/** This server as people start it, but for the limits that a load generator would meet. */
const [databaseUrl, ownerUrl, accessLog] = process.argv.slice(2);
const config = readConfig({
  PORT: '0',
  DATA_DIR: join(tmpdir(), `transitieroute-bench-server-${process.pid}`),
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: ownerUrl,
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
