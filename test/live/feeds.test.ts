import { setTimeout as wait } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../../server/api/logger.ts';
import { LocalBus, type Hint } from '../../server/live/bus.ts';
import { Feeds } from '../../server/live/feeds.ts';
import { openFeedWorld, type FeedWorld } from './feed-world.ts';
import { writeChange } from './log.ts';

let world: FeedWorld;
let bus: LocalBus;
let feeds: Feeds;
let noors: string;
let other: string;
/** Feeds of which nobody leaves go on looking. */
const leaves: (() => void)[] = [];

const ilse = 'ilse.bakker@rivierenpoort.example';
const outsider = 'outsider@hoogveld.example';
const goalAdded = { kind: 'GOAL_ADDED', category: 'PLAN' };

beforeAll(async () => {
  world = await openFeedWorld();
  noors = await world.routeOf('Noor Jansen');
  other = await world.routeOf('Sem de Boer');
});

afterAll(() => world.close());

beforeEach(() => {
  bus = new LocalBus();
  feeds = new Feeds(world.pool, bus, createLogger('silent'), world.pool);
});

afterEach(() => leaves.splice(0).forEach((leave) => leave()));

/** What somebody is woken for. */
async function added(email: string, routeId: string | null, to = feeds): Promise<Hint[]> {
  const hints: Hint[] = [];
  const { viewer } = await world.contextOf(email);
  if (!viewer) throw new Error(`${email} is nobody.`);
  leaves.push(to.add({ viewer, routeId, looksWithOthers: false, wake: (hint) => hints.push(hint) }));
  return hints;
}

/** The same after the first sweep, which does not know what was before it and wakes everybody for everything. */
async function woken(email: string, routeId: string | null, to = feeds): Promise<Hint[]> {
  const hints = await added(email, routeId, to);
  await vi.waitFor(() => expect(hints).toEqual([null]), { timeout: 10_000 });
  hints.length = 0;
  return hints;
}

/** Others sweep as often. */
async function twoSweepsLater(): Promise<void> {
  for (const _ of ['one', 'two']) {
    await woken(outsider, null, new Feeds(world.pool, new LocalBus(), createLogger('silent'), world.pool));
  }
}

const wokenFor = (hints: readonly Hint[], ...expected: Hint[]) =>
  vi.waitFor(() => expect(hints).toEqual(expected), { timeout: 10_000 });

it('a hint wakes who follows the route or acts on it, and nobody else', async () => {
  const [everything, one, another, stranger] = await Promise.all([
    woken(ilse, null),
    woken(ilse, noors),
    woken(ilse, other),
    woken(outsider, null),
  ]);
  bus.wake(noors);
  await wokenFor(everything, new Set([noors]));
  await wokenFor(one, new Set([noors]));
  bus.wake(other);
  await wokenFor(another, new Set([other]));
  bus.tell(null);
  await wokenFor(stranger, null);
  expect(one).toEqual([new Set([noors]), null]);
});

it('the sweep wakes for what no hint told, and only for that', async () => {
  const [hints, sentinel] = await Promise.all([woken(ilse, noors), woken(ilse, other)]);
  await writeChange(world.owner, noors, goalAdded);
  bus.wake(noors);
  await wokenFor(hints, new Set([noors]));
  await writeChange(world.owner, other, goalAdded);
  await wokenFor(sentinel, new Set([other]));
  expect(hints).toEqual([new Set([noors])]);

  await writeChange(world.owner, noors, goalAdded);
  await wokenFor(hints, new Set([noors]), new Set([noors]));
});

it('the sweep wakes who came between two of them for what happens then, and for nothing before', async () => {
  const first = await woken(ilse, other);
  const hints = await added(ilse, noors);
  await twoSweepsLater();
  expect(hints).toEqual([]);
  await writeChange(world.owner, noors, goalAdded);
  await wokenFor(hints, new Set([noors]));
  expect(first).toEqual([]);
});

it('the sweep wakes for a change that commits long after it was written', async () => {
  const hints = await woken(ilse, noors);
  await world.owner.query('begin');
  await writeChange(world.owner, noors, goalAdded);
  await twoSweepsLater();
  expect(hints).toEqual([]);
  await world.owner.query('commit');
  await wokenFor(hints, new Set([noors]));
});

it('the sweep wakes for what the clock begins and ends', async () => {
  const hints = await woken(ilse, null);
  const end = `update assignment set until = app_now() + $2 * interval '1 hour'
    where person_id = $1 and route_id = $3`;
  const person = (await world.contextOf(ilse)).viewer?.personId;
  await world.owner.query(end, [person, 1, noors]);
  expect(hints).toEqual([]);
  await world.owner.query(`update clock set shift = shift + interval '2 hours'`);
  await vi.waitFor(() => expect(hints.flatMap((hint) => [...(hint ?? [])])).toContain(noors), { timeout: 10_000 });
});

it('the sweep wakes whose membership is no longer what it was', async () => {
  const hints = await woken(outsider, null);
  expect(hints).toEqual([]);
  const person = (await world.contextOf(outsider)).viewer?.personId;
  await world.owner.query('update membership set until = app_today() - 1 where person_id = $1', [person]);
  await wokenFor(hints, null);
});

describe('once it is stopped', () => {
  /** The same database, through a door that can be held. */
  function door() {
    let isHeld: Promise<void> = Promise.resolve();
    let open: () => void = () => undefined;
    const { pool } = world;
    const query = vi.fn<(...statement: unknown[]) => Promise<unknown>>(async (...statement) => {
      await isHeld;
      return (pool.query.bind(pool) as (...asked: unknown[]) => Promise<unknown>)(...statement);
    });
    const hold = () => {
      isHeld = new Promise((resolve) => (open = resolve));
    };
    const asked = { query, connect: vi.fn<() => Promise<PoolClient>>(() => pool.connect()) };
    feeds = new Feeds(asked as unknown as Pool, bus, createLogger('silent'), asked as unknown as Pool);
    return { ...asked, hold, open: () => open() };
  }

  it('asks the database for nothing, whoever follows and whatever is hinted', async () => {
    const { query, connect } = door();
    const hints = await woken(ilse, noors, feeds);
    await feeds.stop();
    query.mockClear();
    connect.mockClear();
    hints.length = 0;
    await writeChange(world.owner, noors, goalAdded);
    bus.wake(noors);
    await feeds.fanOut.look();
    await wait(1_500); // more than two sweeps
    expect(query).not.toHaveBeenCalled();
    expect(connect).not.toHaveBeenCalled();
    expect(hints).toEqual([]);
  });

  it('a sweep that runs is waited for, and wakes nobody any more', async () => {
    const { query, hold, open } = door();
    hold();
    const hints = await added(ilse, noors, feeds);
    await vi.waitFor(() => expect(query).toHaveBeenCalledOnce(), { timeout: 2_000 });
    let isStopped = false;
    const stopping = feeds.stop().then(() => (isStopped = true));
    await wait(100);
    expect(isStopped).toBe(false);
    open();
    await stopping;
    await wait(1_500); // more than two sweeps
    expect(hints).toEqual([]);
    expect(query).toHaveBeenCalledOnce();
  });
});
