import { monitorEventLoopDelay } from 'node:perf_hooks';
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
  readonly events: Tally;
  /** Of these: those that were read once for all who hold the same rights. */
  readonly sharedEvents: Tally;
  noteOperation(transport: Transport, scope: RequestScope, seconds: number): void;
}

/** What happens too often to be counted by the library as it happens. */
export interface Tally {
  count: number;
}

const operationTypes = new Set(['query', 'mutation', 'subscription']);

/** Of the process, once: whoever watches its garbage collector watches as long as it lives. */
const ofProcess = new Registry();

function processMetrics(): Registry {
  if (ofProcess.getMetricsAsArray().length === 0) {
    collectDefaultMetrics({ register: ofProcess, eventLoopMonitoringPrecision: never });
    for (const { name } of ofProcess.getMetricsAsArray()) if (isOfEventLoop(name)) ofProcess.removeSingleMetric(name);
    watchEventLoop(ofProcess);
  }
  return ofProcess;
}

/** Of what the library would measure; not `nodejs_eventloop_lag_seconds`, which is measured when somebody asks. */
const isOfEventLoop = (name: string) =>
  name.startsWith('nodejs_eventloop_lag_') && name !== 'nodejs_eventloop_lag_seconds';
/** The library begins to look, whatever one says: the first time is in some weeks. In milliseconds. */
const never = 2 ** 31 - 1;
const lookEveryMs = 100;

/**
 * How late the process comes to what is due. The library looks a hundred times a second, which costs more than all else
 * that an idle server does, and counts the pause between two looks as lag.
 */
function watchEventLoop(register: Registry): void {
  const delays = monitorEventLoopDelay({ resolution: lookEveryMs });
  delays.enable();
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - lookEveryMs) / 1000;
  const gauge = (of: string, collect: () => number) => {
    const lag: Gauge = new Gauge({
      name: `nodejs_eventloop_lag_${of}_seconds`,
      help: `How late the process came to what was due, in seconds, since this was last asked: ${of}. Looked at ten times a second: what is over between two looks is not seen.`,
      registers: [register],
      collect: () => lag.set(collect()),
    });
  };
  for (const share of [50, 90, 99]) gauge(`p${String(share)}`, () => late(delays.percentile(share)));
  gauge('mean', () => (Number.isNaN(delays.mean) ? 0 : late(delays.mean)));
  // Asked last, in the order in which they were registered: it begins anew for all of them.
  gauge('max', () => {
    const most = late(delays.max);
    delays.reset();
    return most;
  });
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

/** Counted up whenever somebody asks for the figures. */
function tally(name: string, help: string, registers: Registry[]): Tally {
  const counted = { count: 0 };
  const counter = new Counter({
    name: `transitieroute_${name}`,
    help,
    registers,
    collect: () => {
      counter.inc(counted.count);
      counted.count = 0;
    },
  });
  return counted;
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
    events: tally('events_total', 'Events sent to subscribers.', registers),
    sharedEvents: tally(
      'events_shared_total',
      'Events sent to subscribers that were read once for all who hold the same rights.',
      registers,
    ),
    noteOperation: (transport: Transport, { notes }: RequestScope, seconds: number) => {
      const type = operationTypes.has(notes.operationType ?? '') ? notes.operationType : 'none';
      duration.observe({ transport, type }, seconds);
      for (const code of notes.codes) errors.inc({ transport, code });
    },
  };
  return { ...metrics, registry: Registry.merge([processMetrics(), registry]) };
}
