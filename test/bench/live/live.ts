import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { started, startOurs } from '../contestants.ts';
import type { BenchDatabase } from '../database.ts';
import { cpuTime, memoryOf, postgresOf, rounded, sum, type CpuTime, type Postgres } from './cpu.ts';
import { measureIdle, type Idle } from './idle.ts';
import { openRaw, openWatchers, type Heard, type Watchers } from './watchers.ts';
import { addCrowd, everybody, signedIn, writeChange, type Place } from './world.ts';

export interface LiveSize {
  /** Of everyday traffic, and of the stress test. */
  readonly seconds: number;
  /** Of the same traffic, before anything is measured. */
  readonly warmUp: number;
  readonly crowd: number;
  /** Sockets that hear nothing, while what they cost is measured. */
  readonly idle: number;
}

/** A run of changes, as the watchers of one server saw it. */
export interface LiveMeasure {
  readonly changes: number;
  readonly messages: number;
  /** CPU milliseconds for each change, whatever the server did besides included. */
  readonly cpuPerChangeMs: number;
  readonly serverMs: number;
  readonly databaseMs: number;
  /** From the commit to the client. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly bytes: number;
}

export interface LiveReport {
  readonly sockets: number;
  readonly cpuPerChangeMs: number;
  readonly p99Ms: number;
  /** CPU for each message ÷ that of the raw broadcast. */
  readonly stress: { readonly equal: number; readonly ten: number };
  readonly idle: Idle;
  readonly measures: Readonly<Record<string, LiveMeasure>>;
}

const everydayRate = 20; // changes a second
const stressRate = 5; // of one route that a thousand people watch

interface Bench {
  readonly owner: pg.Client;
  readonly postgres: Postgres;
  readonly ours: { readonly url: string; readonly pid: number };
  readonly raw: { readonly url: string; readonly pid: number };
  readonly madeAt: Map<string, number>;
  readonly seconds: number;
  readonly warmUp: number;
  readonly say: (text: string) => void;
}

export async function measureLive(
  database: BenchDatabase,
  { seconds, warmUp, crowd, idle: resting }: LiveSize,
  say: (text: string) => void,
): Promise<LiveReport> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const crowds = { equal: await addCrowd(owner, crowd, 1), ten: await addCrowd(owner, crowd, 10) };
  const ours = await startOurs(database, [], 'logged');
  const [rawChild, rawUrl] = await started(process.execPath, [
    fileURLToPath(new URL('raw-server.mjs', import.meta.url)),
  ]);
  const raw = { url: rawUrl, pid: rawChild.pid ?? 0 };
  const postgres = await postgresOf(owner);
  const bench: Bench = { owner, postgres, ours, raw, madeAt: new Map(), seconds, warmUp, say };
  try {
    const { everyday, everydayRaw, idle, sockets } = await measureEveryday(bench, resting);
    const equal = await measureCrowd(bench, 'equal', crowds.equal);
    const ten = await measureCrowd(bench, 'ten', crowds.ten);
    return {
      sockets,
      cpuPerChangeMs: everyday.cpuPerChangeMs,
      p99Ms: everyday.p99Ms,
      stress: { equal: equal.ratio, ten: ten.ratio },
      idle,
      measures: { everyday, everydayRaw, equal: equal.ours, equalRaw: equal.raw, ten: ten.ours, tenRaw: ten.raw },
    };
  } finally {
    await ours.stop();
    rawChild.kill('SIGTERM');
    await once(rawChild, 'exit');
    await owner.end();
  }
}

async function measureEveryday(bench: Bench, resting: number) {
  const { owner, ours, say, seconds, madeAt } = bench;
  const places = await everybody(owner);
  say(`${places.length} sockets …`);
  const followers = await signedIn(ours.url, places);
  const before = await memoryOf(ours.pid);
  const watchers = await openWatchers(ours.url, followers, madeAt);
  const idle = await measureIdle(bench, { before, resting }, followers);
  const routes = [...new Set(places.flatMap((place) => place.routes))];
  const load = { routes, places, rate: everydayRate, seconds };
  const everyday = await measureOurs(bench, 'everyday', watchers, load);
  const everydayRaw = await measureRaw(bench, 'everyday, raw', watchers.heard.sample, load);
  return { everyday, everydayRaw, idle, sockets: places.length };
}

async function measureCrowd(bench: Bench, name: string, places: readonly Place[]) {
  const watchers = await openWatchers(bench.ours.url, await signedIn(bench.ours.url, places), bench.madeAt);
  const routes = places[0]?.routes ?? [];
  const load = { routes, places, rate: stressRate, seconds: bench.seconds };
  const ours = await measureOurs(bench, `${places.length} on one route, ${name}`, watchers, load);
  const raw = await measureRaw(bench, 'the same, raw', watchers.heard.sample, load);
  const perMessage = (measure: LiveMeasure) => (measure.cpuPerChangeMs * measure.changes) / measure.messages;
  return { ours, raw, ratio: rounded(perMessage(ours) / perMessage(raw), 2) };
}

interface Load {
  readonly routes: readonly string[];
  readonly places: readonly Place[];
  readonly rate: number;
  readonly seconds: number;
}

async function measureOurs(bench: Bench, name: string, watchers: Watchers, load: Load): Promise<LiveMeasure> {
  const { ours, postgres, owner } = bench;
  const cpu = () => cpuTime(ours.pid, postgres);
  const measure = await run(bench, name, { watchers, load, cpu, change: (routeId) => writeChange(owner, routeId) });
  await watchers.close();
  return measure;
}

async function measureRaw(bench: Bench, name: string, text: string, load: Load): Promise<LiveMeasure> {
  const { raw, postgres, madeAt } = bench;
  const watchers = await openRaw(
    raw.url,
    load.places.map(({ routes }) => routes),
    madeAt,
  );
  const cpu = async () => ({ ...(await cpuTime(raw.pid, postgres)), database: 0 });
  const change = async (routeId: string) => {
    const body = text.replace(/route_[0-9a-f-]{36}/, `route_${routeId}`);
    await (await fetch(`${raw.url}/${routeId}`, { method: 'POST', body })).arrayBuffer();
  };
  const measure = await run(bench, name, { watchers, load, cpu, change });
  await watchers.close();
  return measure;
}

interface Run {
  readonly watchers: Watchers;
  readonly load: Load;
  cpu(): Promise<CpuTime>;
  change(routeId: string): Promise<void>;
}

async function run(bench: Bench, name: string, { watchers, load, cpu, change }: Run): Promise<LiveMeasure> {
  const { heard } = watchers;
  const watching = new Map<string, number>();
  for (const { routes } of load.places) for (const id of routes) watching.set(id, (watching.get(id) ?? 0) + 1);
  const make = (count: number, first: number) => makeChanges(bench, { load, change, count, first, watching });
  await settle(name, heard, await make(load.rate * bench.warmUp, 0));
  Object.assign(heard, { count: 0, milliseconds: [] });
  const changes = load.rate * load.seconds;
  const before = await cpu();
  const expected = await make(changes, load.rate * bench.warmUp);
  await settle(name, heard, expected);
  const after = await cpu();
  const each = (of: (time: CpuTime) => number) => rounded((of(after) - of(before)) / changes, 3);
  const measure = {
    changes,
    messages: heard.count,
    cpuPerChangeMs: each(sum),
    serverMs: each(({ server }) => server),
    databaseMs: each(({ database }) => database),
    p50Ms: percentile(heard, 0.5),
    p99Ms: percentile(heard, 0.99),
    bytes: Buffer.byteLength(heard.sample),
  };
  bench.say(
    `  ${name}: ${measure.cpuPerChangeMs} ms a change (server ${measure.serverMs}, database ${measure.databaseMs}), ` +
      `${rounded((1000 * measure.cpuPerChangeMs * changes) / heard.count, 1)} µs a message, p99 ${measure.p99Ms} ms`,
  );
  return measure;
}

interface Making {
  readonly load: Load;
  readonly count: number;
  readonly first: number;
  readonly watching: ReadonlyMap<string, number>;
  change(routeId: string): Promise<void>;
}

/** One after another, at the rate of the load; answers how many messages are to come of them. */
async function makeChanges({ madeAt }: Bench, { load, change, count, first, watching }: Making): Promise<number> {
  const { routes, rate } = load;
  const began = performance.now();
  let expected = 0;
  for (let index = 0; index < count; index++) {
    const due = began + (index * 1000) / rate;
    if (due > performance.now()) await wait(due - performance.now());
    // A stride that has no part in common with any number of routes goes round all of them.
    const routeId = routes[((first + index) * 7919) % routes.length] ?? '';
    madeAt.set(routeId, performance.now());
    await change(routeId);
    expected += watching.get(routeId) ?? 0;
  }
  return expected;
}

const longest = 30; // seconds

async function settle(name: string, heard: Heard, expected: number): Promise<void> {
  for (let turn = 0; turn < longest * 20 && heard.count < expected; turn++) await wait(50);
  if (heard.count !== expected) throw new Error(`${name}: ${heard.count} of ${expected} messages came.`);
}

function percentile({ milliseconds }: Heard, part: number): number {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN, 1);
}
