import { parseArgs } from 'node:util';
import { requireSameAnswers } from './compare.ts';
import { startLimit, startOurs, startPostgraphile, type Contestant } from './contestants.ts';
import { startBenchDatabase, type BenchDatabase } from './database.ts';
import { measureGrowth } from './growth.ts';
import { measureLive } from './live/live.ts';
import { measure, median, peakMemory, type Measure } from './measure.ts';
import { readOperations, type Operation } from './operations.ts';
import { addPeerSchema } from './peer-schema.ts';
import { growthTable, liveTable, speedTable, writesTable, type Report, type Row } from './report.ts';
import { benchCoaches, type BenchViewer } from './world.ts';
import { measureWrites } from './writes.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    grow: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    writes: { type: 'boolean', default: false },
    /** Measures a database that is there already: the owner's URL and the application's, with a comma between. */
    database: { type: 'string' },
  },
});

const say = (text: string) => process.stderr.write(`${text}\n`);
const print = (text: string) => process.stdout.write(`${text}\n`);

const leastOfLimit = 2.5; // × PostGraphile on the dashboard: below it, something else than reading was measured
const ratioAt = 16; // connections
const plan = options.quick
  ? { connections: [ratioAt], rounds: 3, seconds: 2, warmUp: 1 }
  : { connections: [1, ratioAt, 64], rounds: 5, seconds: 4, warmUp: 3 };

/** Rounds are interleaved: what disturbs the machine disturbs all alike. */
async function measureInTurn(
  contestants: readonly Contestant[],
  operation: Operation,
  viewers: readonly BenchViewer[],
  connections: number,
): Promise<Map<Contestant, Measure>> {
  const rounds = new Map<Contestant, Measure[]>(contestants.map((contestant) => [contestant, []]));
  for (const contestant of contestants) {
    await measure({ contestant, operation, viewers, connections, seconds: plan.warmUp });
  }
  for (let round = 0; round < plan.rounds; round++) {
    for (const contestant of contestants) {
      const found = await measure({ contestant, operation, viewers, connections, seconds: plan.seconds });
      rounds.get(contestant)?.push(found);
    }
  }
  return new Map([...rounds].map(([contestant, measures]) => [contestant, middle(measures)]));
}

function middle(measures: readonly Measure[]): Measure {
  const of = (name: 'serverCpu' | 'databaseCpu') => {
    const known = measures.map((one) => one[name]).filter((value) => value !== null);
    return known.length > 0 ? median(known) : null;
  };
  return {
    requestsPerSecond: median(measures.map(({ requestsPerSecond }) => requestsPerSecond)),
    latency: median(measures.map(({ latency }) => latency)),
    serverCpu: of('serverCpu'),
    databaseCpu: of('databaseCpu'),
  };
}

interface Ring {
  readonly unlogged: Contestant;
  readonly logged: Contestant;
  readonly limit: Contestant;
  readonly postgraphile: Contestant;
}

/** The access log is off where the others have none; what the dashboard ships is measured with it. */
async function measureAll(ring: Ring, viewers: readonly BenchViewer[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const operation of await readOperations()) {
    const ours = operation.name === 'shipped' ? ring.logged : ring.unlogged;
    const rivals = [ours, ring.limit, ring.postgraphile];
    await requireSameAnswers(rivals, operation, viewers.slice(0, 16));
    say(`${operation.name}: the answers are the same`);
    for (const connections of plan.connections) {
      const withLog = operation.name === 'dashboard' ? [ring.logged] : [];
      const found = await measureInTurn([...rivals, ...withLog], operation, viewers, connections);
      const of = (contestant: Contestant) => {
        const measured = found.get(contestant);
        if (!measured) throw new Error(`${contestant.name} was not measured.`);
        return measured;
      };
      rows.push({
        operation: operation.name,
        connections,
        ours: of(ours),
        limit: of(ring.limit),
        postgraphile: of(ring.postgraphile),
        ...(withLog.length > 0 && { logged: of(ring.logged) }),
      });
      const [mine, limit, peer] = rivals.map((rival) => of(rival).requestsPerSecond.toFixed(0));
      say(`  ${connections} connections: ${mine} requests/s; limit ${limit}; PostGraphile ${peer}`);
    }
  }
  return rows;
}

async function compareAll(database: BenchDatabase): Promise<Report> {
  await addPeerSchema(database.ownerUrl, decodeURIComponent(new URL(database.applicationUrl).username));
  const viewers = await benchCoaches(database.ownerUrl, 64);
  const ring: Ring = {
    unlogged: await startOurs(database, viewers, 'unlogged'),
    logged: await startOurs(database, viewers, 'logged'),
    limit: await startLimit(database),
    postgraphile: await startPostgraphile(database),
  };
  try {
    const rows = await measureAll(ring, viewers);
    const megabytes = await peakMemory(ring.logged.pid);
    return { rows, ratios: ratiosOf(rows), memory: { megabytes } };
  } finally {
    for (const contestant of Object.values(ring)) await contestant.stop();
  }
}

function ratiosOf(rows: readonly Row[]): Report['ratios'] {
  const ratios = rows
    .filter(({ connections }) => connections === ratioAt)
    .map(({ operation, ours, limit, postgraphile }) => {
      const against = (other: Measure) => Number((ours.requestsPerSecond / other.requestsPerSecond).toFixed(2));
      return [operation, { postgraphile: against(postgraphile), limit: against(limit) }] as const;
    });
  return Object.fromEntries(ratios);
}

function requireValid(rows: readonly Row[]): void {
  const row = rows.find(({ operation, connections }) => operation === 'dashboard' && connections === ratioAt);
  const ratio = row ? row.limit.requestsPerSecond / row.postgraphile.requestsPerSecond : 0;
  if (ratio >= leastOfLimit) return;
  throw new Error(
    `Void: the limit is ${ratio.toFixed(2)} × PostGraphile on the dashboard, less than ${leastOfLimit}. ` +
      'Something disturbed the machine, or the tables lost an index.',
  );
}

async function openDatabase(routes: number): Promise<BenchDatabase> {
  const [ownerUrl, applicationUrl] = options.database?.split(',') ?? [];
  if (ownerUrl && applicationUrl) return { ownerUrl, applicationUrl, stop: async () => undefined };
  say(`Building ${routes} routes …`);
  return startBenchDatabase({ routes, ofSchool: 1000 });
}

async function compare(): Promise<void> {
  const database = await openDatabase(20_000);
  try {
    const report = await compareAll(database);
    print(options.json ? JSON.stringify(report, null, 2) : speedTable(report));
    requireValid(report.rows);
  } finally {
    await database.stop();
  }
}

async function grow(): Promise<void> {
  const growth = await measureGrowth(say);
  print(options.json ? JSON.stringify({ growth }, null, 2) : growthTable(growth));
}

/** In seconds: V8 compiles what runs some times a second as late as that, and a server runs for weeks. */
const aMinute = 60;

/** A quarter as many sockets as routes: some 5,000, or with --quick some 500. */
async function live(): Promise<void> {
  const database = await openDatabase(options.quick ? 2000 : 20_000);
  try {
    const report = await measureLive(
      database,
      {
        seconds: options.quick ? 3 : 10,
        windows: options.quick ? 3 : 5,
        leadIn: options.quick ? 1 : 5,
        warmUp: options.quick ? 3 : aMinute,
        crowd: 1000,
        idle: options.quick ? 0 : 10_000,
      },
      say,
    );
    print(options.json ? JSON.stringify({ live: report }, null, 2) : liveTable(report));
  } finally {
    await database.stop();
  }
}

async function write(): Promise<void> {
  const database = await openDatabase(2000);
  try {
    const rows = await measureWrites(database, { connections: ratioAt, rounds: plan.rounds, seconds: plan.seconds });
    const [apart, together] = rows;
    const ratios = {
      writes: { cpu: apart?.cpu, perSecond: apart?.perSecond },
      writesOnOneRoute: { cpu: together?.cpu, perSecond: together?.perSecond },
    };
    print(options.json ? JSON.stringify({ rows, ratios }, null, 2) : writesTable(rows));
  } finally {
    await database.stop();
  }
}

const asked = options.writes ? write : options.live ? live : options.grow ? grow : compare;
await asked();
