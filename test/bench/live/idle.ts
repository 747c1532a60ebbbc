import { setTimeout as wait } from 'node:timers/promises';
import { cpuTime, memoryOf, rounded, sum, type Postgres } from './cpu.ts';
import { openWatchers, type MadeAt, type Watcher } from './watchers.ts';

export interface Idle {
  readonly sockets: number;
  readonly kilobytesPerSocket: number;
  /** Of all of them together, the database's included. */
  readonly cpuMsPerSecond: number;
}

interface Bench {
  readonly ours: { readonly url: string; readonly pid: number };
  readonly postgres: Postgres;
  readonly madeAt: MadeAt;
  readonly say: (text: string) => void;
}

const seconds = 6;

/**
 * What sockets cost that hear nothing: those of the followers, which are open, and as many more of the same people as it
 * takes, which are closed again. `before`: the server's memory when none was open, in kilobytes.
 */
export async function measureIdle(
  { ours, postgres, say, madeAt }: Bench,
  { before, resting }: { readonly before: number; readonly resting: number },
  followers: readonly Watcher[],
): Promise<Idle> {
  const more = Array.from({ length: Math.max(0, resting - followers.length) }, (_, place) => place % followers.length);
  const others = await openWatchers(
    ours.url,
    more.flatMap((place) => followers[place] ?? []),
    madeAt,
  );
  const sockets = followers.length + more.length;
  await wait(2_000);
  const kilobytesPerSocket = rounded(((await memoryOf(ours.pid)) - before) / sockets, 1);
  const start = await cpuTime(ours.pid, postgres);
  await wait(seconds * 1000);
  const cpuMsPerSecond = rounded((sum(await cpuTime(ours.pid, postgres)) - sum(start)) / seconds, 1);
  say(`  ${sockets} idle: ${kilobytesPerSocket} kB a socket, ${cpuMsPerSecond} ms CPU a second`);
  await others.close();
  return { sockets, kilobytesPerSocket, cpuMsPerSecond };
}
