import { setImmediate as haveTheirTurn, setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { layWire } from '../support/cut-off.ts';
import { breakThings, faults, type Fault } from './breaking.ts';
import { faultsIn, missingIn } from './check.ts';
import { startCluster } from './cluster.ts';
import type { Follower, LaidWire } from './follower.ts';
import { gather, openAt, type OpenConnections, type Run } from './gather.ts';
import type { History, Line } from './history.ts';
import { Outages, type Interval } from './intervals.ts';
import { Random } from './random.ts';
import { keepRecord } from './record.ts';
import { watch } from './watch.ts';
import type { WorldPlan } from './world.ts';
import { lastWords, write } from './writers.ts';

export interface Plan extends WorldPlan {
  readonly seed: number;
  /** How long things break. */
  readonly seconds: number;
  readonly writers: number;
  /** Between two changes of one writer, in milliseconds. */
  readonly pauseMs: number;
  readonly breakEveryMs: number;
}

export interface Report {
  /** What was promised and did not hold. */
  readonly faults: readonly string[];
  readonly happened: ReadonlyMap<Fault, number>;
  readonly changes: number;
  /** Of them: what changed who reads. */
  readonly ofRights: number;
  readonly refused: ReadonlyMap<string, number>;
  /** Requests of which nobody knew what had become of them, and which were sent again. */
  readonly unknown: number;
  readonly followers: number;
  /** Over what they followed when it began. */
  readonly open: OpenConnections;
  readonly told: Readonly<Record<string, number>>;
  /** Milliseconds until all had caught up, after the last word. */
  readonly caughtUpAfter: number;
  /** How much of the time, from 0 to 1, servers and database were prompt: in that time bounds of time were held to. */
  readonly promptShare: number;
  /** The file with all that was done and told (`readRecord`); null where every promise held. */
  readonly record: string | null;
}

const caughtUpWithin = 60_000; // 1 minute
const wiresLaid = 6; // half of them let no sockets through

export async function runUnderFaults(plan: Plan, say: (text: string) => void): Promise<Report> {
  const cluster = await startCluster(plan);
  const ends: (() => Promise<unknown>)[] = [() => cluster.stop()];
  try {
    const random = new Random(plan.seed);
    const anyNode = () => random.pick(cluster.nodes)?.url ?? '';
    const wires: LaidWire[] = [];
    for (let index = 0; index < wiresLaid; index += 1) {
      const wire = { ...(await layWire(anyNode, { refusesSockets: index % 2 === 1 })), outages: [] };
      ends.push(() => wire.close());
      wires.push(wire);
    }
    const run = await gather(cluster, plan.seed, wires, random);
    ends.push(() => Promise.all(run.followers.map((follower) => follower.stop())));
    for (const follower of run.followers) {
      follower.start();
      // A few at a time: it is not the rush that is tried here.
      const waiting = () => run.followers.filter(({ isBeginning }) => isBeginning).length;
      await until(() => waiting() < 10, 'Not all could begin to follow.');
    }
    await until(() => run.followers.every(({ isCaughtUp }) => isCaughtUp), 'Not all could begin to follow.');
    const open = await openAt(cluster.nodes);
    say(
      `${String(run.followers.length)} follow ${String(run.books.length)} routes over ${String(wires.length)} wires to ${String(cluster.nodes.length)} servers.`,
    );
    return { ...(await goThrough(run, plan, say)), open };
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

async function goThrough(run: Run, plan: Plan, say: (text: string) => void): Promise<Omit<Report, 'open'>> {
  const { cluster, wires, followers, books, doing } = run;
  const began = performance.now();
  const stopping = new AbortController();
  const { outages: watched } = watch(
    cluster.nodes.map(({ url }) => url),
    stopping.signal,
  );
  const outages: { from: number; to: number }[] = [];
  const happened = new Map<Fault, number>();
  const over = new AbortController();
  const breaking = { cluster, wires, random: new Random(plan.seed + 2), happened, outages };
  const ending = longEnough(plan, happened).then(() => over.abort());
  await Promise.all([
    ending,
    write(doing, books, plan, over.signal),
    breakThings(breaking, plan.breakEveryMs, over.signal),
  ]);
  say('Nothing breaks any more.');
  await lastWords(doing, books);
  const spoken = performance.now();
  const history = await settled(run, () => [...watched, ...outages]);
  stopping.abort();
  const fallen = [...cluster.nodes.flatMap((node) => node.fallen), ...followers.flatMap(({ broken }) => broken)];
  const found = faultsIn(history);
  const record = found.length > 0 ? `.reports/faults-${String(plan.seed)}` : null;
  if (record !== null) await keepRecord(history, record);
  return {
    faults: [...fallen, ...found],
    record,
    happened,
    changes: doing.deeds.length,
    ofRights: doing.deeds.filter(({ effect }) => effect !== null).length,
    ...doing.asker.tally,
    followers: followers.length,
    told: countedTold(followers),
    caughtUpAfter: performance.now() - spoken,
    promptShare: new Outages(history.outages).wellBetween(began, spoken) / (spoken - began),
  };
}

/** The time of the plan, and longer where a busy machine has not broken each thing once by then. */
async function longEnough({ seconds }: Plan, happened: ReadonlyMap<Fault, number>): Promise<void> {
  const began = performance.now();
  const hasPassed = (share: number) => performance.now() - began > 1000 * seconds * share;
  while (!hasPassed(1) || !(hasPassed(4) || faults.every((fault) => happened.has(fault)))) await wait(100);
}

/**
 * What happened, once everybody was told of it, and a moment later still: one that comes twice may come then. Or when they
 * had time enough.
 */
async function settled(run: Run, outages: () => Interval[]): Promise<History> {
  let timesComplete = 0;
  for (const began = performance.now(); ; await wait(500)) {
    const history = await historyOf(run, outages());
    timesComplete = (await isComplete(history)) ? timesComplete + 1 : 0;
    if (timesComplete === 2 || performance.now() - began > caughtUpWithin) return history;
  }
}

/** The followers have their turn in between: held up for seconds, they would take their servers for dead. */
async function isComplete(history: History): Promise<boolean> {
  for (const missing of missingIn(history)) {
    if (missing.length > 0) return false;
    await haveTheirTurn();
  }
  return true;
}

/** First what was told, then the log: what the clock writes in between nobody has been told of. */
async function historyOf({ cluster, followers, doing }: Run, outages: readonly Interval[]): Promise<History> {
  const followed = followers.map(({ name, reader, routeId, told, outages: own }) => {
    return { name, reader, routeId, told: [...told], outages: own };
  });
  return { starts: cluster.world.starts, deeds: doing.deeds, log: await logIn(cluster.ownerUrl), followed, outages };
}

async function logIn(ownerUrl: string): Promise<Line[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<Line>(`select c.route_id as "routeId", c.sequence::float8 as sequence, c.kind,
        array(select p.subject_type || '_' || p.subject_id from change_part p
          where p.route_id = c.route_id and p.sequence = c.sequence and p.subject_id is not null) as "subjectIds"
      from change c order by c.route_id, c.sequence`);
    return rows;
  } finally {
    await owner.end();
  }
}

function countedTold(followers: readonly Follower[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { type } of followers.flatMap(({ told }) => told)) counted[type] = (counted[type] ?? 0) + 1;
  return counted;
}

async function until(holds: () => boolean, otherwise: string): Promise<void> {
  for (const began = performance.now(); !holds(); await wait(50)) {
    if (performance.now() - began > caughtUpWithin) throw new Error(otherwise);
  }
}
