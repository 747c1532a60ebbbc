import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startOurs, type Contestant } from './contestants.ts';
import type { BenchDatabase } from './database.ts';
import { cpuTimes, median, readProcess } from './measure.ts';
import { logEndOf, recordAll, type Recorded } from './recorded-command.ts';
import { agent, reporter, type Deed } from './report-progress.ts';
import { benchCoaches, type BenchViewer } from './world.ts';
import type { Lane, Round } from './write-limit.ts';

interface Written {
  readonly perSecond: number;
  /** CPU milliseconds for each command: of the process that writes, and of the database. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
}

export interface WriteRow {
  readonly where: string;
  readonly ours: Written;
  readonly script: Written;
  /** Medians of the rounds' own ratios: what disturbs a round disturbs both. */
  readonly cpu: number;
  readonly perSecond: number;
}

interface Writer {
  readonly pid: number;
  /** Answers how many commands were done. */
  write(round: Round, viewers: readonly BenchViewer[]): Promise<number>;
  stop(): Promise<void>;
}

export interface WritePlan {
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
}

const connectionsOfEngine = 10;
const onOneRoute = 'all on one route';
const places = ['each on a route of its own', onOneRoute];

function ourWriter(server: Contestant): Writer {
  const along = async (report: ReturnType<typeof reporter>, until: number) => {
    let written = 0;
    while (performance.now() < until) await report(written++);
    return written;
  };
  return {
    pid: server.pid,
    stop: () => server.stop(),
    async write({ lanes, seconds }, viewers) {
      const until = performance.now() + seconds * 1000;
      const counts = await Promise.all(lanes.map((lane) => along(reporter(server, lane, viewers), until)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}

function bareWriter({ applicationUrl }: BenchDatabase): Writer {
  const path = fileURLToPath(new URL('./write-limit.ts', import.meta.url));
  const child = fork(path, [applicationUrl, String(connectionsOfEngine)], { execArgv: ['--import', 'tsx'] });
  return {
    pid: child.pid ?? 0,
    async write(round) {
      child.send(round);
      const [written]: unknown[] = await once(child, 'message');
      if (typeof written !== 'number') throw new Error('The script did not count what it wrote.');
      return written;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** Of each coach one action that is the school's; or so many of them on the route of the first. */
async function deedsOf(owner: pg.Client, viewers: readonly BenchViewer[], where: string): Promise<Deed[]> {
  const [first] = viewers;
  const actors = where === onOneRoute ? viewers.map((viewer) => first ?? viewer) : viewers;
  const deeds: Deed[] = [];
  for (const [index, { personId, routeId }] of actors.entries()) {
    const { rows } = await owner.query<Pick<Deed, 'actionId' | 'version'>>(
      `select a.id as "actionId", a.version from action a join party p on p.id = a.owner_party_id
       where a.route_id = $1 and p.role = 'SCHOOL' order by a.id offset $2 limit 1`,
      [routeId, where === onOneRoute ? index : 0],
    );
    if (!rows[0]) throw new Error('A coach has nothing to do.');
    deeds.push({ personId, routeId, ...rows[0] });
  }
  return deeds;
}

/** As many actions of the school on one route as there are connections: each is reported on by one alone. */
async function addActions(owner: pg.Client, routeId: string, count: number): Promise<void> {
  await owner.query(
    `insert into action (id, goal_id, route_id, title, status, owner_party_id, created_at)
     select gen_random_uuid(), a.goal_id, a.route_id, a.title, 'OPEN', a.owner_party_id, a.created_at
     from (select a.* from action a join party p on p.id = a.owner_party_id
       where a.route_id = $1 and p.role = 'SCHOOL' limit 1) a, generate_series(1, $2)`,
    [routeId, count],
  );
}

interface Bench {
  readonly owner: pg.Client;
  readonly postmaster: number;
  readonly viewers: readonly BenchViewer[];
  /** What this server sends to report on an action, by the action. */
  readonly recorded: ReadonlyMap<string, Recorded>;
}

async function lanesOf({ owner, viewers, recorded }: Bench, where: string): Promise<Lane[]> {
  const lanes: Lane[] = [];
  for (const deed of await deedsOf(owner, viewers, where)) {
    lanes.push({ ...deed, statements: recorded.get(deed.actionId) ?? [], logEnd: await logEndOf(owner, deed.routeId) });
  }
  return lanes;
}

/** Until the code that a command takes has been compiled: a server that people use runs for days. */
async function warmUp(bench: Bench, writer: Writer, where: string): Promise<void> {
  for (let written = 0; written < 3000;) {
    written += await writer.write({ lanes: await lanesOf(bench, where), seconds: 1 }, bench.viewers);
  }
}

async function measureRound(bench: Bench, writer: Writer, where: string, seconds: number): Promise<Written> {
  const lanes = await lanesOf(bench, where);
  const before = await cpuTimes(writer.pid, bench.postmaster);
  const began = performance.now();
  const count = await writer.write({ lanes, seconds }, bench.viewers);
  const took = (performance.now() - began) / 1000;
  const after = await cpuTimes(writer.pid, bench.postmaster);
  const each = (one: number | null, two: number | null) => ((two ?? NaN) - (one ?? NaN)) / count;
  return {
    perSecond: count / took,
    serverCpu: each(before.server, after.server),
    databaseCpu: each(before.database, after.database),
  };
}

const cpuOf = ({ serverCpu, databaseCpu }: Written) => serverCpu + databaseCpu;

function middle(rounds: readonly Written[]): Written {
  const of = (name: keyof Written) => median(rounds.map((one) => one[name]));
  return { perSecond: of('perSecond'), serverCpu: of('serverCpu'), databaseCpu: of('databaseCpu') };
}

/** One command over and over, by this server and by a bare script in turn. */
export async function measureWrites(database: BenchDatabase, plan: WritePlan): Promise<WriteRow[]> {
  const viewers = await benchCoaches(database.ownerUrl, plan.connections);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const writers: Writer[] = [];
  try {
    const { rows } = await owner.query<{ pid: number }>('select pg_backend_pid() as pid');
    const postmaster = (await readProcess(String(rows[0]?.pid)))?.parent ?? 0;
    await addActions(owner, viewers[0]?.routeId ?? '', plan.connections);
    const deeds = await Promise.all(places.map((where) => deedsOf(owner, viewers, where)));
    const recorded = await recordAll({ database, owner, viewers }, deeds.flat());
    const bench = { owner, postmaster, viewers, recorded };
    const ours = ourWriter(await startOurs(database, viewers, 'logged'));
    const script = bareWriter(database);
    writers.push(ours, script);
    const found: WriteRow[] = [];
    for (const where of places) {
      for (const writer of writers) await warmUp(bench, writer, where);
      const pairs: (readonly [Written, Written])[] = [];
      for (let index = 0; index < plan.rounds; index++) {
        const mine = await measureRound(bench, ours, where, plan.seconds);
        pairs.push([mine, await measureRound(bench, script, where, plan.seconds)]);
      }
      const ratio = (of: (one: Written) => number) =>
        Number(median(pairs.map(([mine, bare]) => of(mine) / of(bare))).toFixed(2));
      found.push({
        where,
        ours: middle(pairs.map(([mine]) => mine)),
        script: middle(pairs.map(([, bare]) => bare)),
        cpu: ratio(cpuOf),
        perSecond: ratio(({ perSecond }) => perSecond),
      });
    }
    return found;
  } finally {
    for (const writer of writers) await writer.stop();
    await owner.end();
    agent.destroy();
  }
}
