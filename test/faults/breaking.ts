import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Cluster } from './cluster.ts';
import { patience, type LaidWire } from './follower.ts';
import type { Random } from './random.ts';

/** What happens to machines, in turn; what happens to wires goes on beside it. */
const ofMachines = [
  'a server is killed',
  'listeners are cut off',
  'connections are cut off',
  'fast restart',
  'immediate restart',
] as const;
const ofWires = ['a wire is cut', 'a wire stalls', 'a wire is half open'] as const;
export type Fault = (typeof ofMachines)[number] | (typeof ofWires)[number];
export const faults: readonly Fault[] = [...ofMachines, ...ofWires];

/** Restarts of the whole database stop everybody: they are rarer. */
const often: Readonly<Record<(typeof ofMachines)[number], number>> = {
  'a server is killed': 3,
  'listeners are cut off': 2,
  'connections are cut off': 3,
  'fast restart': 1,
  'immediate restart': 1,
};

export interface Breaking {
  readonly cluster: Cluster;
  readonly wires: readonly LaidWire[];
  readonly random: Random;
  /** How often each happened. */
  readonly happened: Map<Fault, number>;
  /** Of servers and database: what is told may come late. */
  readonly outages: { from: number; to: number }[];
}

/** Breaks one thing after another until the signal, and mends each. */
export async function breakThings(breaking: Breaking, pauseMs: number, signal: AbortSignal): Promise<void> {
  const { random } = breaking;
  const go = async (deck: () => Fault[], share: number) => {
    for (let next = deck(); !signal.aborted; next = next.length > 0 ? next : deck()) {
      await wait(pauseMs * share * random.between(0.5, 1.5), undefined, { signal }).catch(() => undefined);
      const fault = next.pop();
      if (signal.aborted || !fault) continue;
      count(breaking, fault);
      await happen(breaking, fault);
    }
  };
  const machines = () =>
    random.shuffled(ofMachines.flatMap((fault) => Array.from({ length: often[fault] }, () => fault)));
  // Of each one first, however short the run.
  let isFirst = true;
  const machinesFirst = () => {
    const first = isFirst ? random.shuffled(ofMachines) : machines();
    isFirst = false;
    return first;
  };
  await Promise.all([go(machinesFirst, 1), go(() => random.shuffled(ofWires), 0.6)]);
}

function count({ happened }: Breaking, fault: Fault): void {
  happened.set(fault, (happened.get(fault) ?? 0) + 1);
}

async function happen(breaking: Breaking, fault: Fault): Promise<void> {
  const { cluster, random } = breaking;
  const from = performance.now();
  switch (fault) {
    case 'a server is killed': {
      const node = random.pick(cluster.nodes);
      await node?.kill();
      await wait(random.between(0, 1_500));
      await node?.start();
      break;
    }
    case 'listeners are cut off':
      await cutOff(cluster, `application_name = 'transitieroute bus'`);
      // What a server did not hear the sweep tells.
      breaking.outages.push({ from, to: performance.now() + 500 });
      return;
    case 'connections are cut off':
      await cutOff(
        cluster,
        `application_name <> 'transitieroute bus' and usename = 'transitieroute_server' and random() < 0.5`,
      );
      break;
    case 'fast restart':
    case 'immediate restart':
      await cluster.restartPostgres(fault === 'fast restart' ? 'fast' : 'immediate');
      break;
    case 'a wire is cut':
    case 'a wire stalls':
    case 'a wire is half open':
      return happenOnWire(breaking, fault);
  }
  breaking.outages.push({ from, to: performance.now() });
}

async function happenOnWire({ wires, random }: Breaking, fault: (typeof ofWires)[number]): Promise<void> {
  const wire = random.pick(wires);
  if (!wire) return;
  const outage = { from: performance.now(), to: Infinity };
  wire.outages.push(outage);
  if (fault === 'a wire is cut') {
    wire.cut();
    await wait(random.between(0, 1_500));
    wire.mend();
  } else {
    wire.stall();
    // Shorter than anybody waits: all of it arrives late. Longer: the other end is never heard of again.
    await wait(fault === 'a wire stalls' ? random.between(200, 2_500) : patience + 500);
    if (fault === 'a wire stalls') wire.resume();
  }
  outage.to = performance.now() + 500;
}

async function cutOff({ superuserUrl }: Cluster, which: string): Promise<void> {
  const superuser = new pg.Client({ connectionString: superuserUrl });
  superuser.on('error', () => undefined);
  await superuser.connect();
  await superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${which}`);
  await superuser.end();
}
