import { setTimeout as wait } from 'node:timers/promises';
import type { Interval } from './intervals.ts';

const every = 250; // milliseconds
const prompt = 400; // milliseconds that a healthy server takes at most to say so
const lag = 250; // milliseconds by which this process itself may be late

/** When servers, their database or this very process were not prompt: what is told then may come late. */
export function watch(urls: readonly string[], signal: AbortSignal): { readonly outages: readonly Interval[] } {
  const outages: { from: number; to: number }[] = [];
  for (const url of urls) void watchNode(url, outages, signal);
  void watchOurselves(outages, signal);
  return { outages };
}

async function watchNode(url: string, outages: { from: number; to: number }[], signal: AbortSignal): Promise<void> {
  let good = performance.now();
  while (!signal.aborted) {
    const asked = performance.now();
    const isReady = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      async (response) => (await response.arrayBuffer()) && response.ok,
      () => false,
    );
    const now = performance.now();
    if (!isReady || now - asked > prompt) outages.push({ from: good, to: now + every });
    else good = asked;
    await wait(every, undefined, { signal }).catch(() => undefined);
  }
}

async function watchOurselves(outages: { from: number; to: number }[], signal: AbortSignal): Promise<void> {
  for (let last = performance.now(); !signal.aborted; last = performance.now()) {
    await wait(50, undefined, { signal }).catch(() => undefined);
    const now = performance.now();
    if (now - last > lag) outages.push({ from: last - every, to: now + every });
  }
}
