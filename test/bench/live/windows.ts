import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { median } from '../measure.ts';
import { cpuTime, rounded, sum, type CpuTime, type Postgres } from './cpu.ts';
import { openRaw, type Heard, type Watchers } from './watchers.ts';
import { writeChange, type Place } from './world.ts';

export interface LiveSize {
  /** Of each window, of ours and of the raw broadcast in turn. */
  readonly seconds: number;
  readonly windows: number;
  /** Of the same traffic before each window: while the other has its turn, V8 lets go of code that does not run. */
  readonly leadIn: number;
  /** Of the same traffic, before anything is measured. */
  readonly warmUp: number;
  readonly crowd: number;
  /** Sockets that hear nothing, while what they cost is measured. */
  readonly idle: number;
}

/** Windows of changes, as the watchers of one server saw them. */
export interface LiveMeasure {
  readonly changes: number;
  readonly messages: number;
  /** CPU milliseconds for each change, whatever the server did besides in these windows included. */
  readonly cpuPerChangeMs: number;
  readonly serverMs: number;
  readonly databaseMs: number;
  /** From the commit to the client, of all windows. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly bytes: number;
}

export interface Bench {
  readonly owner: pg.Client;
  readonly postgres: Postgres;
  readonly ours: { readonly url: string; readonly pid: number };
  readonly raw: { readonly url: string; readonly pid: number };
  readonly madeAt: Map<string, number>;
  /** How many changes were made so far. */
  readonly turns: { made: number };
  readonly size: LiveSize;
  readonly say: (text: string) => void;
}

export interface Load {
  readonly routes: readonly string[];
  readonly places: readonly Place[];
  readonly rate: number;
}

export interface Pair {
  readonly ours: LiveMeasure;
  readonly raw: LiveMeasure;
  /** CPU for each message, ours ÷ raw. */
  readonly ratio: number;
}

/** Windows of ours and of the raw broadcast in turn: a machine that slows down slows both. Ends the watchers. */
export async function measurePair(bench: Bench, name: string, watchers: Watchers, load: Load): Promise<Pair> {
  const ours = oursOf(bench, name, watchers, load);
  await makeAndHear(bench, ours, bench.size.leadIn);
  const raw = await rawOf(bench, `${name}, raw`, watchers.heard.sample, load);
  for (const one of [raw, ours]) await makeAndHear(bench, one, bench.size.warmUp);
  const ofOurs: Window[] = [];
  const ofRaw: Window[] = [];
  const ratios: number[] = [];
  for (let turn = 0; turn < bench.size.windows; turn++) {
    const one = await runWindow(bench, ours);
    const other = await runWindow(bench, raw);
    ofOurs.push(one);
    ofRaw.push(other);
    ratios.push(perMessage(one) / perMessage(other));
  }
  await Promise.all([ours.watchers.close(), raw.watchers.close()]);
  return { ours: summed(bench, ours, ofOurs), raw: summed(bench, raw, ofRaw), ratio: rounded(median(ratios), 2) };
}

function oursOf({ ours, postgres, owner }: Bench, name: string, watchers: Watchers, load: Load): Run {
  const cpu = () => cpuTime(ours.pid, postgres);
  return { name, watchers, load, cpu, change: (routeId) => writeChange(owner, routeId) };
}

async function rawOf({ raw, postgres, madeAt }: Bench, name: string, text: string, load: Load): Promise<Run> {
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
  return { name, watchers, load, cpu, change };
}

interface Run {
  readonly name: string;
  readonly watchers: Watchers;
  readonly load: Load;
  cpu(): Promise<CpuTime>;
  change(routeId: string): Promise<void>;
}

interface Window {
  readonly changes: number;
  readonly messages: number;
  readonly time: CpuTime;
  readonly milliseconds: readonly number[];
}

const perMessage = ({ time, messages }: Window) => sum(time) / messages;

async function runWindow(bench: Bench, run: Run): Promise<Window> {
  await makeAndHear(bench, run, bench.size.leadIn);
  const before = await run.cpu();
  const { changes, heard } = await makeAndHear(bench, run, bench.size.seconds);
  const after = await run.cpu();
  const time = { server: after.server - before.server, database: after.database - before.database };
  return { changes, messages: heard.count, time, milliseconds: heard.milliseconds };
}

async function makeAndHear(bench: Bench, run: Run, seconds: number) {
  const { watchers, load, name } = run;
  Object.assign(watchers.heard, { count: 0, milliseconds: [] });
  const changes = load.rate * seconds;
  await settle(name, watchers.heard, await makeChanges(bench, run, changes));
  return { changes, heard: { ...watchers.heard } };
}

function summed({ say }: Bench, { name, watchers }: Run, windows: readonly Window[]): LiveMeasure {
  const milliseconds = windows.flatMap((window) => window.milliseconds).toSorted((one, other) => one - other);
  const all = (of: (window: Window) => number) => windows.reduce((total, window) => total + of(window), 0);
  const changes = all((window) => window.changes);
  const each = (of: (time: CpuTime) => number) => rounded(all(({ time }) => of(time)) / changes, 3);
  const measure = {
    changes,
    messages: all(({ messages }) => messages),
    cpuPerChangeMs: each(sum),
    serverMs: each(({ server }) => server),
    databaseMs: each(({ database }) => database),
    p50Ms: percentile(milliseconds, 0.5),
    p99Ms: percentile(milliseconds, 0.99),
    bytes: Buffer.byteLength(watchers.heard.sample),
  };
  say(
    `  ${name}: ${measure.cpuPerChangeMs} ms a change (server ${measure.serverMs}, database ${measure.databaseMs}), ` +
      `${rounded((1000 * measure.cpuPerChangeMs * measure.changes) / measure.messages, 1)} µs a message, p99 ${measure.p99Ms} ms`,
  );
  return measure;
}

/** One after another, at the rate of the load, on one route after another; answers how many messages are to come of them. */
async function makeChanges(bench: Bench, { load, change }: Run, count: number): Promise<number> {
  const { routes, places, rate } = load;
  const watching = new Map<string, number>();
  for (const place of places) for (const id of place.routes) watching.set(id, (watching.get(id) ?? 0) + 1);
  const began = performance.now();
  let expected = 0;
  for (let index = 0; index < count; index++) {
    const due = began + (index * 1000) / rate;
    if (due > performance.now()) await wait(due - performance.now());
    // A stride that has no part in common with any number of routes goes round all of them.
    const routeId = routes[(bench.turns.made++ * 7919) % routes.length] ?? '';
    bench.madeAt.set(routeId, performance.now());
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

function percentile(sorted: readonly number[], part: number): number {
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN, 1);
}
