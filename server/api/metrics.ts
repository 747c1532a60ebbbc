import type { Pool } from 'pg';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestScope } from './request-scope.ts';

export type Transport = 'http' | 'websocket' | 'stream';

/** Figures for Prometheus. Labels come from closed lists: a name that a client chooses would be a door for data. */
export interface Metrics {
  readonly registry: Registry;
  readonly sockets: Gauge;
  readonly streams: Gauge;
  readonly subscriptions: Gauge;
  readonly events: Counter;
  /** Of these: those that were read once for all who hold the same rights. */
  readonly sharedEvents: Counter;
  noteOperation(transport: Transport, scope: RequestScope, seconds: number): void;
}

const operationTypes = new Set(['query', 'mutation', 'subscription']);

/** Of the process, once: whoever watches its garbage collector watches as long as it lives. */
const ofProcess = new Registry();

function processMetrics(): Registry {
  if (ofProcess.getMetricsAsArray().length === 0) collectDefaultMetrics({ register: ofProcess });
  return ofProcess;
}

function watchConnections(pools: readonly Pool[], registers: Registry[]): void {
  const connections = new Gauge({
    name: 'transitieroute_database_connections',
    help: 'Connections of this server to the database, and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect: () => {
      const all = (of: (pool: Pool) => number) => pools.reduce((sum, pool) => sum + of(pool), 0);
      connections.set(
        { state: 'idle' },
        all(({ idleCount }) => idleCount),
      );
      connections.set(
        { state: 'busy' },
        all(({ totalCount, idleCount }) => totalCount - idleCount),
      );
      connections.set(
        { state: 'waiting' },
        all(({ waitingCount }) => waitingCount),
      );
    },
  });
}

export function createMetrics(pools: readonly Pool[]): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const duration = new Histogram({
    name: 'transitieroute_operation_duration_seconds',
    help: 'From the request to the last byte of its answer.',
    labelNames: ['transport', 'type'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const errors = new Counter({
    name: 'transitieroute_errors_total',
    help: 'Errors that clients were told, by code.',
    labelNames: ['transport', 'code'],
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name: `transitieroute_${name}`, help, registers });
  watchConnections(pools, registers);
  const metrics = {
    sockets: gauge('sockets_open', 'WebSockets that are open.'),
    streams: gauge('streams_open', 'Streams of server-sent events that are open.'),
    subscriptions: gauge('subscriptions_open', 'Subscriptions that are running.'),
    events: new Counter({ name: 'transitieroute_events_total', help: 'Events sent to subscribers.', registers }),
    sharedEvents: new Counter({
      name: 'transitieroute_events_shared_total',
      help: 'Events sent to subscribers that were read once for all who hold the same rights.',
      registers,
    }),
    noteOperation: (transport: Transport, { notes }: RequestScope, seconds: number) => {
      const type = operationTypes.has(notes.operationType ?? '') ? notes.operationType : 'none';
      duration.observe({ transport, type }, seconds);
      for (const code of notes.codes) errors.inc({ transport, code });
    },
  };
  return { ...metrics, registry: Registry.merge([processMetrics(), registry]) };
}
