import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';

/** CPU milliseconds so far. */
export interface CpuTime {
  readonly server: number;
  readonly database: number;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly milliseconds: number;
}

const tick = 10; // milliseconds, as Linux counts

async function processOf(pid: string): Promise<Process | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null; // it has ended in the meantime
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  // utime and stime; of children that have ended cutime and cstime.
  const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + (fields[field] ?? 0), 0);
  return { pid: Number(pid), parent: fields[1] ?? 0, milliseconds: ticks * tick };
}

/** The processes of a PostgreSQL, apart from any other on the machine, and from what a bench itself asks of it. */
export interface Postgres {
  readonly postmaster: number;
  /** The backend of the bench's own connection. */
  readonly own: number;
}

/** That to which this connection belongs. */
export async function postgresOf(owner: pg.Client): Promise<Postgres> {
  const { rows } = await owner.query<{ pid: number }>('select pg_backend_pid() as pid');
  const backend = await processOf(String(rows[0]?.pid));
  if (!backend) throw new Error('The database runs on another machine: its CPU time cannot be read.');
  return { postmaster: backend.parent, own: backend.pid };
}

/** The backend of the bench's own connection is left out: what it writes others would write elsewhere. */
export async function cpuTime(server: number, { postmaster, own }: Postgres): Promise<CpuTime> {
  const all = await Promise.all((await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(processOf));
  const known = all.filter((found) => found !== null);
  const database = known.filter(({ pid, parent }) => (pid === postmaster || parent === postmaster) && pid !== own);
  return {
    server: known.find(({ pid }) => pid === server)?.milliseconds ?? 0,
    database: database.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  };
}

/** Resident memory, in kilobytes. */
export async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? NaN);
}

export const sum = ({ server, database }: CpuTime) => server + database;

export const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
