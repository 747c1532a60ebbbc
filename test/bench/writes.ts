import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startOurs, type Contestant } from './contestants.ts';
import type { BenchDatabase } from './database.ts';
import { cpuTimes, median, readProcess } from './measure.ts';
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

const mutation = `mutation Report($id: ID!, $version: Int!, $status: ActionStatus!, $key: String!) {
  actionReportProgress(id: $id, expectedVersion: $version, input: { status: $status }, requestKey: $key) { __typename }
}`;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

function post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/graphql`, { agent, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve(text));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function ourWriter(server: Contestant): Writer {
  const along = async ({ actionId, version }: Lane, viewer: BenchViewer, until: number) => {
    const { headers } = server.requestOf({ name: 'list', query: '', variablesOf: () => ({}) }, viewer);
    let written = 0;
    while (performance.now() < until) {
      const status = written % 2 === 0 ? 'DOING' : 'BLOCKED';
      const variables = { id: `action_${actionId}`, version: version + written, status, key: randomUUID() };
      const text = await post(server.url, headers, JSON.stringify({ query: mutation, variables }));
      if (!text.includes('"PlanChanged"')) throw new Error(`A command was not done: ${text}`);
      written += 1;
    }
    return written;
  };
  return {
    pid: server.pid,
    stop: () => server.stop(),
    async write({ lanes, seconds }, viewers) {
      const until = performance.now() + seconds * 1000;
      const counts = await Promise.all(
        lanes.map((lane) => {
          const viewer = viewers.find(({ personId }) => personId === lane.personId);
          if (!viewer) throw new Error('Nobody acts here.');
          return along(lane, viewer, until);
        }),
      );
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
async function lanesOf(owner: pg.Client, viewers: readonly BenchViewer[], where: string): Promise<Lane[]> {
  const [first] = viewers;
  const actors = where === onOneRoute ? viewers.map(() => first ?? viewers[0]) : viewers;
  const lanes: Lane[] = [];
  for (const [index, actor] of actors.entries()) {
    if (!actor) continue;
    const { rows } = await owner.query<{ id: string; version: number }>(
      `select a.id, a.version from action a join party p on p.id = a.owner_party_id
       where a.route_id = $1 and p.role = 'SCHOOL' order by a.id offset $2 limit 1`,
      [actor.routeId, where === onOneRoute ? index : 0],
    );
    const [action] = rows;
    if (!action) throw new Error('A coach has nothing to do.');
    const { personId, membershipId, routeId } = actor;
    lanes.push({ personId, membershipId, routeId, actionId: action.id, version: action.version });
  }
  return lanes;
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
}

/** Until the code that a command takes has been compiled: a server that people use runs for days. */
async function warmUp({ owner, viewers }: Bench, writer: Writer, where: string): Promise<void> {
  for (let written = 0; written < 500;) {
    written += await writer.write({ lanes: await lanesOf(owner, viewers, where), seconds: 1 }, viewers);
  }
}

async function measureRound(bench: Bench, writer: Writer, where: string, seconds: number): Promise<Written> {
  const lanes = await lanesOf(bench.owner, bench.viewers, where);
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
  const writers = [ourWriter(await startOurs(database, viewers, 'logged')), bareWriter(database)] as const;
  try {
    const { rows } = await owner.query<{ pid: number }>('select pg_backend_pid() as pid');
    const postmaster = (await readProcess(String(rows[0]?.pid)))?.parent ?? 0;
    await addActions(owner, viewers[0]?.routeId ?? '', plan.connections);
    const bench = { owner, postmaster, viewers };
    const found: WriteRow[] = [];
    for (const where of ['each on a route of its own', onOneRoute]) {
      for (const writer of writers) await warmUp(bench, writer, where);
      const pairs: (readonly [Written, Written])[] = [];
      for (let index = 0; index < plan.rounds; index++) {
        const [ours, script] = writers;
        const mine = await measureRound(bench, ours, where, plan.seconds);
        pairs.push([mine, await measureRound(bench, script, where, plan.seconds)]);
      }
      const ratio = (of: (one: Written) => number) =>
        Number(median(pairs.map(([ours, script]) => of(ours) / of(script))).toFixed(2));
      found.push({
        where,
        ours: middle(pairs.map(([ours]) => ours)),
        script: middle(pairs.map(([, script]) => script)),
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
