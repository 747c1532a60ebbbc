import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { Bus } from '../live/bus.ts';
import { Feeds } from '../live/feeds.ts';
import type { CursorSeal } from '../access/sealed-cursor.ts';
import type { Config } from '../config.ts';
import type { Engine } from '../plan/engine.ts';
import type { Secrets } from '../secrets.ts';
import { createApollo } from './apollo.ts';
import { OpenConnections } from './held-connection.ts';
import { createListener } from './http.ts';
import { createMetrics } from './metrics.ts';
import { createOrigins } from './origins.ts';
import { defaultPagesDirectory } from './pages.ts';
import { Pipeline } from './pipeline.ts';
import { defaultRateLimits, RateLimits, type RateLimitNumbers } from './rate-limits.ts';
import { createDemoIssuer } from './sign-in/demo-issuer.ts';
import { ViewerFinder } from './sign-in/find-viewer.ts';
import { createTokenVerifier } from './sign-in/identity.ts';
import { openIdIssuer } from './sign-in/openid-issuer.ts';
import { VouchedOrganisations } from './sign-in/vouched-organisations.ts';
import { defaultSessionLimits, type SessionLimits } from './socket-session.ts';
import { defaultWireLimits, type WireLimits } from './socket-wire.ts';
import { defaultStreamLimits, type StreamLimits } from './stream-wire.ts';
import { Streams } from './stream-door.ts';
import { watchPools } from './watch-pools.ts';
import { acceptSockets } from './websocket.ts';

export interface ApiOptions {
  readonly config: Config;
  readonly secrets: Secrets;
  /** Connections as the application's role: it reads under the policies. Stays the caller's, who ends it. */
  readonly pool: Pool;
  /** As `pool`, for feeds that look together. */
  readonly feedPool: Pool;
  readonly engine: Engine;
  readonly seal: CursorSeal;
  readonly bus: Bus;
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  /** By default where the build puts the pages. */
  readonly pagesDirectory?: string;
  readonly limits?: Partial<RateLimitNumbers & SessionLimits & WireLimits & StreamLimits>;
  /** False for the bench alone, never by a setting: what is read of restricted categories is logged. */
  readonly keepsAccessLog?: boolean;
}

export interface RunningApi {
  readonly url: string;
  readonly port: number;
  /**
   * Stops within some ten seconds: tells load balancers, sends sockets and streams elsewhere, finishes requests that run. The
   * database is no longer asked for anything when it resolves. Calling it again waits for the same end.
   */
  drain(): Promise<void>;
}

/** Listens, and answers until it is drained. */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const { config, logger } = options;
  watchPools([options.pool, options.feedPool], logger);
  const demo = config.isDemo ? createDemoIssuer(options.secrets.keys.demoSignIn) : null;
  const pipeline = createPipeline(
    options,
    demo ? [demo] : config.issuers.map((issuer) => openIdIssuer(issuer, logger)),
  );
  const origins = createOrigins(config);
  const limits = { ...defaultSessionLimits, ...defaultWireLimits, ...defaultStreamLimits, ...options.limits };
  const connections = new OpenConnections(limits);
  const streams = new Streams({ pipeline, connections, limits });
  const http = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  let draining: Promise<void> | undefined;

  const apollo = createApollo(pipeline, http);
  await apollo.start();
  const listener = createListener(apollo, {
    config,
    pipeline,
    origins,
    streams,
    signIn: { config, pool: options.pool, demo },
    pagesDirectory: options.pagesDirectory ?? defaultPagesDirectory(),
    isDraining: () => draining !== undefined,
  });
  http.on('request', listener);
  const sockets = acceptSockets(http, { pipeline, origins, connections, limits });

  const drain = async () => {
    logger.info('Draining: no new work is taken.');
    await Promise.all([sockets.drain(), streams.drain()]);
    await Promise.all([pipeline.parts.feeds.stop(), apollo.stop()]);
  };
  const { port, url } = await listen(http, config);
  return { port, url, drain: () => (draining ??= drain()) };
}

function createPipeline(options: ApiOptions, issuers: Parameters<typeof createTokenVerifier>[0]): Pipeline {
  const { pool, feedPool, config, schema, logger, engine, seal, bus, keepsAccessLog = true } = options;
  return new Pipeline({
    pool,
    schema,
    logger,
    engine,
    seal,
    feeds: new Feeds(pool, bus, logger, feedPool),
    keepsAccessLog,
    metrics: createMetrics([pool, feedPool]),
    verifyToken: createTokenVerifier(issuers),
    viewers: new ViewerFinder(pool, new VouchedOrganisations(pool)),
    rateLimits: new RateLimits({ ...defaultRateLimits, ...options.limits }),
    // The schema is public, at /schema.graphql; asking the server for it is a convenience of the demo.
    isIntrospectable: config.isDemo,
  });
}

async function listen(http: Server, { port, host }: Config): Promise<{ port: number; url: string }> {
  http.listen(port, host);
  await once(http, 'listening');
  const address = http.address() as AddressInfo; // a server that listens on a port has one
  const name = host.includes(':') ? `[${host}]` : host;
  return { port: address.port, url: `http://${name}:${address.port}` };
}
