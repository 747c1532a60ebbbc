import autocannon from 'autocannon';
import { readdir, readFile } from 'node:fs/promises';
import type { Contestant } from './contestants.ts';
import type { Operation } from './operations.ts';
import type { BenchViewer } from './world.ts';

export interface Measure {
  readonly requestsPerSecond: number;
  /** Median, in milliseconds. */
  readonly latency: number;
  /** CPU milliseconds for each request; null where the system does not tell. */
  readonly serverCpu: number | null;
  readonly databaseCpu: number | null;
}

export interface Load {
  readonly contestant: Contestant;
  readonly operation: Operation;
  readonly viewers: readonly BenchViewer[];
  readonly connections: number;
  readonly seconds: number;
}

/** Every connection asks as one viewer after the other, each beginning with another. */
export async function measure({ contestant, operation, viewers, connections, seconds }: Load): Promise<Measure> {
  const requests = viewers.map((viewer) => ({ method: 'POST' as const, ...contestant.requestOf(operation, viewer) }));
  const before = await cpuTimes(contestant.pid);
  let begun = 0;
  const result = await autocannon({
    url: contestant.url,
    connections,
    duration: seconds,
    setupClient: (client) => {
      const first = (begun++ * 7) % requests.length;
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
    },
  });
  const after = await cpuTimes(contestant.pid);
  const count = result['2xx'];
  if (result.non2xx > 0 || result.errors > 0 || count === 0) {
    throw new Error(`${contestant.name} failed ${result.non2xx + result.errors} requests of ${operation.name}.`);
  }
  const each = (one: number | null, two: number | null) => (one === null || two === null ? null : (two - one) / count);
  return {
    requestsPerSecond: count / result.duration,
    latency: result.latency.p50,
    serverCpu: each(before.server, after.server),
    databaseCpu: each(before.database, after.database),
  };
}

export interface CpuTimes {
  readonly server: number | null;
  readonly database: number | null;
}

const tick = 10; // milliseconds, as Linux counts

/** CPU time of a process and of all processes of PostgreSQL; of one, where the process is named that began the others. */
export async function cpuTimes(pid: number, postmaster?: number): Promise<CpuTimes> {
  try {
    const processes = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(readProcess));
    const known = processes.filter((found) => found !== null);
    const server = known.find((found) => found.pid === pid)?.milliseconds ?? null;
    const database = known
      .filter(({ name, parent }) => name === 'postgres' && (postmaster === undefined || parent === postmaster))
      .reduce((sum, found) => sum + found.milliseconds, 0);
    return { server, database };
  } catch {
    return { server: null, database: null };
  }
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly milliseconds: number;
}

export async function readProcess(pid: string): Promise<Process | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    // utime and stime of the process; cutime and cstime of those that have ended.
    const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + (fields[field] ?? 0), 0);
    return { pid: Number(pid), parent: fields[1] ?? 0, name, milliseconds: ticks * tick };
  } catch {
    return null; // it has ended in the meantime
  }
}

/** The most memory that a process has had, in megabytes. */
export async function peakMemory(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}
