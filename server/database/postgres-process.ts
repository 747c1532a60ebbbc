import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename } from 'node:fs/promises';
import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { spawnAs } from './postgres-account.ts';
import type { Cluster } from './postgres-cluster.ts';
import { readPostmaster, stopPostmaster } from './postmaster.ts';

/** A PostgreSQL that accepts connections. */
export interface PostgresProcess {
  /** Resolves when PostgreSQL is gone, asked to stop or not. */
  readonly ended: Promise<void>;
  /** May be called twice; resolves when PostgreSQL is gone. */
  stop(): Promise<void>;
}

export interface PostgresRun {
  readonly settings: Readonly<Record<string, string>>;
  /** Number in a left-over postmaster.pid that is known to be no PostgreSQL of this cluster. */
  readonly stalePid: number | null;
}

/** PostgreSQL ended before it accepted connections. */
export class PostgresStartError extends Error {
  override readonly name = 'PostgresStartError';

  constructor(readonly log: string) {
    super(`PostgreSQL did not start. It said:\n${log}`);
  }
}

const startTimeout = 120_000; // 2 minutes: after a crash it recovers first
const stopTimeout = 15_000; // 15 seconds

/**
 * Runs PostgreSQL and stops it as soon as nobody holds the other end of the script's input, whatever ended the server:
 * the system closes that end even when the server is killed outright. Prints the process id of PostgreSQL.
 */
const keeperScript = `
  log=$1; shift
  trap : HUP INT TERM
  exec 3<&0
  "$@" </dev/null >>"$log" 2>&1 3<&- &
  postgres=$!
  echo $postgres
  { read -r _ <&3; kill -INT $postgres; } >/dev/null 2>&1 &
  watch=$!
  while wait $postgres; kill -0 $postgres; do :; done 2>/dev/null
  kill $watch 2>/dev/null
`;

/** Throws a PostgresStartError if PostgreSQL refuses. */
export async function runPostgres(cluster: Cluster, run: PostgresRun): Promise<PostgresProcess> {
  await rename(cluster.logFile, `${cluster.logFile}.previous`).catch(() => undefined); // none yet
  const keeper = spawnAs(cluster.account, keeperCommand(cluster, run), ['pipe', 'pipe', 'ignore']);
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()));
  await once(keeper, 'spawn');
  const pid = await printedPid(keeper, ended);
  const stop = async () => {
    keeper.ref(); // let go of below; now there is something to wait for
    keeper.stdin?.end();
    const isStopped = await Promise.race([ended.then(() => true), wait(stopTimeout, false, { ref: false })]);
    if (!isStopped) await stopPostmaster({ folder: cluster.folder, pid, isReady: false });
    await ended;
  };
  if (!(await isReadyInTime(cluster, pid, ended))) {
    await stop();
    throw new PostgresStartError(await lastLines(cluster.logFile));
  }
  letGo(keeper);
  return { ended, stop };
}

function keeperCommand(cluster: Cluster, run: PostgresRun): string[] {
  const keeper = ['sh', '-c', keeperScript, 'sh', cluster.logFile];
  // By now the number in a left-over postmaster.pid may be any process's, and PostgreSQL would wait for that one to go.
  // It still refuses if anything is attached to the former one's memory.
  const notTheFormer = run.stalePid === null ? [] : ['env', `PG_GRANDPARENT_PID=${run.stalePid}`];
  const settings = Object.entries(run.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return [...keeper, ...notTheFormer, cluster.binaries.postgres, '-D', cluster.folder, ...settings];
}

async function printedPid(keeper: ChildProcess, ended: Promise<void>): Promise<number> {
  if (!keeper.stdout) throw new Error('The pipes to PostgreSQL could not be made.');
  const [printed] = await Promise.race([once(keeper.stdout, 'data'), ended.then(() => [])]);
  return Number(String(printed));
}

async function isReadyInTime(cluster: Cluster, pid: number, ended: Promise<void>): Promise<boolean> {
  const deadline = Date.now() + startTimeout;
  for (;;) {
    const postmaster = await readPostmaster(cluster.folder);
    if (postmaster?.pid === pid && postmaster.isReady) return true;
    const hasEnded = await Promise.race([ended.then(() => true), wait(25, false)]);
    if (hasEnded || Date.now() > deadline) return false;
  }
}

/** A program that has nothing else to do may end, and thereby ends PostgreSQL. */
function letGo(keeper: ChildProcess): void {
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stdout]) {
    if (stream instanceof Socket) stream.unref();
  }
}

async function lastLines(file: string): Promise<string> {
  const log = await readFile(file, 'utf8').catch(() => '');
  return log.trimEnd().split('\n').slice(-10).join('\n');
}
