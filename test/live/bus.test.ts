import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createLogger } from '../../server/api/logger.ts';
import type { Hint } from '../../server/live/bus.ts';
import { idsIn, payloadsOf } from '../../server/live/hint-payload.ts';
import { PostgresBus } from '../../server/live/postgres-bus.ts';

it('a hint fits into what NOTIFY carries, however many routes changed, and says all of them', () => {
  const ids = Array.from({ length: 1_000 }, () => randomUUID());
  const payloads = payloadsOf(ids);
  expect(Math.max(...payloads.map((payload) => Buffer.byteLength(payload)))).toBeLessThan(8_000);
  expect(payloads.flatMap((payload) => [...idsIn(payload)])).toEqual(ids);
});

it('what is no id of a route is no hint', () => {
  const id = randomUUID();
  expect([...idsIn(`${id} ${id} route_${id} ${id.toUpperCase()} * null {} 1`)]).toEqual([id]);
});

it('a server that has no connection to the others hears its own hints', async () => {
  const bus = await PostgresBus.start('postgres://nobody@127.0.0.1:1/nothing', createLogger('silent'));
  const heard: Hint[] = [];
  const first = new Promise<void>((resolve) => {
    bus.listen((hint) => {
      heard.push(hint);
      resolve();
    });
  });
  const [one, two] = [randomUUID(), randomUUID()];
  for (const id of [one, two, one]) bus.wake(id);
  await first;
  await bus.stop();
  expect(heard).toEqual([new Set([one, two])]);
});
