import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { started, startOurs } from '../contestants.ts';
import type { BenchDatabase } from '../database.ts';
import { memoryOf, postgresOf } from './cpu.ts';
import { measureIdle, type Idle } from './idle.ts';
import { openWatchers } from './watchers.ts';
import { measurePair, type Bench, type LiveMeasure, type LiveSize, type Pair } from './windows.ts';
import { addCrowd, everybody, signedIn, type Place } from './world.ts';

export interface LiveReport {
  readonly sockets: number;
  readonly cpuPerChangeMs: number;
  readonly p99Ms: number;
  /** CPU for each message ÷ that of the raw broadcast, of everyday traffic; the median of pairs of windows. */
  readonly everydayPerRaw: number;
  /** CPU for each message ÷ that of the raw broadcast; the median of pairs of windows. */
  readonly stress: { readonly equal: number; readonly ten: number };
  readonly idle: Idle;
  readonly measures: Readonly<Record<string, LiveMeasure>>;
}

const everydayRate = 20; // changes a second
const stressRate = 5; // of one route that a thousand people watch

export async function measureLive(
  database: BenchDatabase,
  size: LiveSize,
  say: (text: string) => void,
): Promise<LiveReport> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const crowds = { equal: await addCrowd(owner, size.crowd, 1), ten: await addCrowd(owner, size.crowd, 10) };
  const ours = await startOurs(database, [], 'logged');
  const [rawChild, rawUrl] = await started(process.execPath, [
    fileURLToPath(new URL('raw-server.mjs', import.meta.url)),
  ]);
  const raw = { url: rawUrl, pid: rawChild.pid ?? 0 };
  const postgres = await postgresOf(owner);
  const bench: Bench = { owner, postgres, ours, raw, madeAt: new Map(), turns: { made: 0 }, size, say };
  try {
    const { idle, sockets, ...everyday } = await measureEveryday(bench);
    const equal = await measureCrowd(bench, 'equal', crowds.equal);
    const ten = await measureCrowd(bench, 'ten', crowds.ten);
    return {
      sockets,
      cpuPerChangeMs: everyday.ours.cpuPerChangeMs,
      p99Ms: everyday.ours.p99Ms,
      everydayPerRaw: everyday.ratio,
      stress: { equal: equal.ratio, ten: ten.ratio },
      idle,
      measures: {
        everyday: everyday.ours,
        everydayRaw: everyday.raw,
        equal: equal.ours,
        equalRaw: equal.raw,
        ten: ten.ours,
        tenRaw: ten.raw,
      },
    };
  } finally {
    await ours.stop();
    rawChild.kill('SIGTERM');
    await once(rawChild, 'exit');
    await owner.end();
  }
}

async function measureEveryday(bench: Bench) {
  const { owner, ours, say, size, madeAt } = bench;
  const places = await everybody(owner);
  say(`${places.length} sockets …`);
  const followers = await signedIn(ours.url, places);
  const before = await memoryOf(ours.pid);
  const watchers = await openWatchers(ours.url, followers, madeAt);
  const idle = await measureIdle(bench, { before, resting: size.idle }, followers);
  const routes = [...new Set(places.flatMap((place) => place.routes))];
  const pair = await measurePair(bench, 'everyday', watchers, { routes, places, rate: everydayRate });
  return { ...pair, idle, sockets: places.length };
}

async function measureCrowd(bench: Bench, name: string, places: readonly Place[]): Promise<Pair> {
  const watchers = await openWatchers(bench.ours.url, await signedIn(bench.ours.url, places), bench.madeAt);
  const load = { routes: places[0]?.routes ?? [], places, rate: stressRate };
  return measurePair(bench, `${places.length} on one route, ${name}`, watchers, load);
}
