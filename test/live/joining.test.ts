import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createLogger } from '../../server/api/logger.ts';
import { FanOut, type Watcher } from '../../server/live/fan-out.ts';
import { positionSealer } from '../../server/plan/position-sealer.ts';
import { whoIs } from '../../server/live/watching.ts';
import { next, openFeedWorld, untilCaughtUp, type FeedWorld } from './feed-world.ts';
import { writeChange } from './log.ts';

let world: FeedWorld;

beforeAll(async () => {
  world = await openFeedWorld();
});
afterAll(() => world.close());

/** Somebody who has caught up with a route; resolves when something of it is to be told. */
async function watching(
  routeId: string,
  other: Partial<Watcher> = {},
): Promise<{ watcher: Watcher; hears: Promise<void> }> {
  const { viewer, seal } = await world.contextOf('ilse.bakker@rivierenpoort.example');
  if (!viewer) throw new Error('Ilse is nobody.');
  let hear: () => void = () => undefined;
  const hears = new Promise<void>((resolve) => (hear = resolve));
  const sealer = positionSealer(seal, 'route');
  const watcher: Watcher = {
    viewer,
    sealer,
    mark: sealer.markOf(viewer),
    who: whoIs(viewer),
    routeId,
    looksWithOthers: true,
    standing: null,
    sharing: undefined,
    isOversight: false,
    routes: [routeId],
    rightsOn: () => undefined,
    wake: () => hear(),
    give: () => true,
    ...other,
  };
  return { watcher, hears };
}

it('who comes while the others are being told hears what these are told, and waits for no sweep', async () => {
  const noors = await world.routeOf('Noor Jansen');
  let seen = '';
  const fanOut = new FanOut(world.pool, createLogger('silent'), (_, snapshot) => (seen = snapshot));
  const { rows } = await world.owner.query<{ now: string }>('select pg_current_snapshot()::text as now');
  const [here, late] = [await watching(noors), await watching(noors)];
  fanOut.join(here.watcher, rows[0]?.now ?? '');
  // It looks by itself, as somebody came; then nothing more is to come of that.
  await wait(500);
  await fanOut.look();

  await writeChange(world.owner, noors, { kind: 'GOAL_ADDED', category: 'PLAN' });
  await wait(500); // it has rested, and looks at once
  const look = fanOut.look();
  // As far as the others had seen until now.
  fanOut.join(late.watcher, seen);
  await look;
  await expect(Promise.all([here.hears, late.hears])).resolves.toHaveLength(2);
});

it('who waits when all looking is stopped is looked for no more, and what runs is waited for', async () => {
  const noors = await world.routeOf('Noor Jansen');
  let open: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (open = resolve));
  const connect = vi.fn<() => Promise<PoolClient>>(async () => {
    await held;
    return world.pool.connect();
  });
  const fanOut = new FanOut({ connect } as unknown as Pool, createLogger('silent'), () => undefined);
  fanOut.join((await watching(noors)).watcher, '');
  const look = fanOut.look();
  expect(connect).toHaveBeenCalledOnce();
  let isStopped = false;
  const stopping = fanOut.stop().then(() => (isStopped = true));
  // Wanted while one runs: nothing more is to come of it.
  void fanOut.look(new Set([noors]));
  await wait(100);
  expect(isStopped).toBe(false);
  open();
  await Promise.all([look, stopping]);
  await fanOut.look();
  await wait(500);
  expect(connect).toHaveBeenCalledOnce();
});

it('whose route is hinted behind many others, of which it is not asked beforehand who may see them, hears of it in that look', async () => {
  const ilse = 'ilse.bakker@rivierenpoort.example';
  const noors = await world.routeOf('Noor Jansen');
  const feed = await world.open(ilse, { routeId: noors });
  await untilCaughtUp(feed);
  const { feeds } = await world.contextOf(ilse);
  const heard = next(feed);
  await wait(500); // it has joined the others, and their look has ended
  await writeChange(world.owner, noors, { kind: 'GOAL_ADDED', category: 'PLAN' });
  await feeds.fanOut.look(new Set([...Array.from({ length: 50 }, () => randomUUID()), noors]));
  const first = await Promise.race([heard, wait(300, 'nothing')]);
  expect(first).toMatchObject({ type: 'PlanChange', routeId: noors });
  await feed.return();
});

it('who was alone, left, and comes back after a change that was hinted to nobody, hears of it, and waits for no sweep', async () => {
  const noors = await world.routeOf('Noor Jansen');
  const fanOut = new FanOut(world.pool, createLogger('silent'), () => undefined);
  const { rows } = await world.owner.query<{ seen: string }>('select seen_now() as seen');
  const { watcher, hears } = await watching(noors);
  fanOut.join(watcher, rows[0]?.seen ?? '');
  await wait(500); // it has looked
  await fanOut.look();
  const seen = fanOut.leave(watcher);
  await writeChange(world.owner, noors, { kind: 'GOAL_ADDED', category: 'PLAN' });
  await fanOut.look(new Set([noors]));
  fanOut.join(watcher, seen ?? '');
  await expect(Promise.race([hears.then(() => 'heard'), wait(500, 'nothing')])).resolves.toBe('heard');
});

it('one that cannot be told holds nobody up, and is woken to look for itself from where it was', async () => {
  const noors = await world.routeOf('Noor Jansen');
  const feed = await world.open('ilse.bakker@rivierenpoort.example', { routeId: noors });
  await untilCaughtUp(feed);
  const rights = feed.rightsOn(noors);
  await feed.return();

  let seen = '';
  const fanOut = new FanOut(world.pool, createLogger('silent'), (_, snapshot) => (seen = snapshot));
  const given = vi.fn<Watcher['give']>(() => true);
  const give = () => {
    throw new Error('It cannot be told.');
  };
  const broken = await watching(noors, { rightsOn: () => rights, give });
  const other = await watching(noors, { rightsOn: () => rights, give: given });
  const { rows } = await world.owner.query<{ seen: string }>('select seen_now() as seen');
  for (const { watcher } of [broken, other]) fanOut.join(watcher, rows[0]?.seen ?? '');
  await fanOut.look();
  const from = seen;
  await writeChange(world.owner, noors, { kind: 'GOAL_ADDED', category: 'PLAN' });
  await fanOut.look(new Set([noors]));
  await broken.hears;
  expect(given).toHaveBeenCalledOnce();
  expect(fanOut.leave(other.watcher)).toBe(seen);
  expect(fanOut.leave(broken.watcher)).toBe(from);
});
