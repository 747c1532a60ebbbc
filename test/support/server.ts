import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../../server/api/logger.ts';
import type { ApiOptions } from '../../server/api/start-api.ts';
import type { Clock } from '../../server/clock/clock.ts';
import { readConfig, type Environment } from '../../server/config.ts';
import { startServer } from '../../server/start-server.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface TestServer {
  /** http://127.0.0.1:port */
  readonly url: string;
  readonly clock: Clock;
  /** For facts, time and proof: around all policies. */
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  stop(): Promise<void>;
}

export interface TestServerOptions {
  readonly environment?: Environment;
  readonly limits?: ApiOptions['limits'];
  /** A database that outlives the server, to stop one and start another on it. */
  readonly database?: TestDatabase;
}

/** Tests ask more in a minute than people do in a day. */
const generous = { operations: 1_000_000, anonymous: 1_000_000, refusedTokens: 1_000_000 };

/** The whole server, on a port of its own, with the stories' cast and routes; everything real but the scale. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const database = options.database ?? (await createTestDatabase('demo'));
  const directory = await mkdtemp(join(tmpdir(), 'transitieroute-'));
  const config = readConfig({
    PORT: '0',
    DATA_DIR: directory,
    DATABASE_URL: database.applicationUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    LOG_LEVEL: 'fatal',
    ...options.environment,
  });
  const server = await startServer(config, createLogger(config.logLevel), {
    limits: { ...generous, ...options.limits },
    // What the clock brings, it brings when a test says so.
    clockEveryMs: null,
  });
  return {
    url: server.url,
    clock: server.clock,
    ownerUrl: database.ownerUrl,
    applicationUrl: database.applicationUrl,
    async stop() {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
      if (!options.database) await database.drop();
    },
  };
}
