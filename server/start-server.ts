import './config.ts'; // before the libraries that look at the environment
import type { Logger } from 'pino';
import { createCursorSeal } from './access/sealed-cursor.ts';
import { buildApiSchema } from './api/build-schema.ts';
import { entities } from './api/entities.ts';
import { requireFreePort } from './api/free-port.ts';
import { startApi, type ApiOptions } from './api/start-api.ts';
import { Clock } from './clock/clock.ts';
import type { Config } from './config.ts';
import { createDataSource } from './database/data-source.ts';
import { openDatabase, type Database } from './database/open-database.ts';
import { prepareDatabase, withStartLock } from './database/prepare.ts';
import { readingPool } from './database/reading-pool.ts';
import { checkApplicationRole, requireBoundRole } from './database/self-check.ts';
import { demoIssuer } from './demo/demo-issuer.ts';
import { seedDemo } from './demo/seed.ts';
import { PostgresBus } from './live/postgres-bus.ts';
import { Engine } from './plan/engine.ts';
import { loadSecrets, type Secrets } from './secrets.ts';

export interface RunningServer {
  readonly url: string;
  readonly clock: Clock;
  /** Resolves when the database that the server started is gone, asked to stop or not. */
  readonly databaseEnded: Promise<void>;
  /** Finishes what runs, closes the connections, and stops the database that it started. */
  stop(): Promise<void>;
}

interface StartOptions extends Pick<ApiOptions, 'limits' | 'keepsAccessLog'> {
  /** As in `ClockOptions`; a minute if absent. */
  readonly clockEveryMs?: number | null;
}

type End = () => Promise<unknown>;

const connectionsOfEngine = 10;
/** Feeds look together on one connection, which does nothing else: what it has parsed and planned stays at hand. */
const connectionsOfFeeds = 1;
const aMinute = 60_000; // milliseconds

/** From an environment to a server that answers. A step that fails undoes those before it. */
export async function startServer(config: Config, logger: Logger, options: StartOptions = {}): Promise<RunningServer> {
  const ends: End[] = [];
  const stop = async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  };
  try {
    await requireFreePort(config);
    const secrets = await loadSecrets(config.secretsFile);
    const database = await openDatabase(config, secrets, logger);
    ends.push(() => database.stop());
    const served = await serve({ config, logger, options, secrets, database, ends });
    return { ...served, databaseEnded: database.ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Serving {
  readonly config: Config;
  readonly logger: Logger;
  readonly options: StartOptions;
  readonly secrets: Secrets;
  readonly database: Database;
  readonly ends: End[];
}

async function serve({ config, logger, options, secrets, database, ends }: Serving) {
  const bus = await PostgresBus.start(database.applicationUrl, logger);
  ends.push(() => bus.stop());
  const application = createDataSource(database.applicationUrl, entities, connectionsOfEngine);
  const engine = new Engine({
    dataSource: application,
    requestKeySecret: secrets.keys.requestKeys.current.key,
    wake: (routeId) => bus.wake(routeId),
    demoIssuer: config.isDemo ? demoIssuer : null,
  });
  const owner = createDataSource(database.ownerUrl, entities, 2);
  await owner.initialize();
  try {
    await application.initialize();
    ends.push(() => application.destroy());
    const name = await requireBoundRole(application, owner);
    await prepareDatabase(owner, name);
    await checkApplicationRole(application);
    if (config.isDemo && (await withStartLock(owner, () => seedDemo(owner, engine)))) {
      logger.info('The demonstration has its data.');
    }
  } finally {
    // From here on nobody is the owner: the server reads and writes under the policies alone.
    await owner.destroy();
  }
  const openPool = (connections: number) => {
    const pool = readingPool(database.applicationUrl, connections);
    pool.on('error', (error) => logger.warn({ err: error }, 'An idle connection to the database was lost.'));
    ends.push(() => pool.end());
    return pool;
  };
  const pool = openPool(config.readingConnections);
  const feedPool = openPool(connectionsOfFeeds);
  const schema = await buildApiSchema(application.entityMetadatas);
  const seal = createCursorSeal(secrets.keys.cursors);
  const { clockEveryMs = aMinute, ...limits } = options;
  const api = await startApi({ config, secrets, pool, feedPool, engine, seal, bus, schema, logger, ...limits });
  ends.push(() => api.drain());
  const clock = new Clock({ engine, dataSource: application, logger, everyMs: clockEveryMs });
  ends.push(() => clock.stop());
  return { url: api.url, clock };
}
