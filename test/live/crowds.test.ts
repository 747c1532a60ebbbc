import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FeedItem } from '../../server/live/feed-item.ts';
import type { PlanFeed } from '../../server/live/plan-feed.ts';
import { Round } from '../../server/live/round.ts';
import { actAsBram, theirs } from './crowd.ts';
import { openFeedWorld, untilCaughtUp, type FeedWorld } from './feed-world.ts';
import { writeChange } from './log.ts';
import { people } from './rounds.ts';

const { ilse, bram } = people;
const newcomer = 'newcomer@kompaskoers.example';

let world: FeedWorld;
let noors: string;

beforeAll(async () => {
  world = await openFeedWorld();
  noors = await world.routeOf('Noor Jansen');
});
afterAll(() => world.close());

const goalAdded = () => writeChange(world.owner, noors, { kind: 'GOAL_ADDED', category: 'PLAN' });

describe('a crowd that follows one route', () => {
  const followers = Array.from({ length: 20 }, (_, n) => `follower-${String(n)}@kompaskoers.example`);
  const feeds = new Map<string, PlanFeed>();
  const heard = new Map<string, Promise<FeedItem | undefined>>();
  const begin = vi.spyOn(Round, 'begin');
  const visit = vi.spyOn(Round.prototype, 'visit');

  /** Who is not asked for the next event, once told one, waits with nobody. */
  const listening = new Set<PlanFeed>();

  async function nextOf(feed: PlanFeed): Promise<FeedItem | undefined> {
    listening.add(feed);
    try {
      return (await feed.next()).value ?? undefined;
    } finally {
      listening.delete(feed);
    }
  }

  const open = async (email: string) => {
    const feed = await world.open(email, { routeId: noors });
    await untilCaughtUp(feed);
    feeds.set(email, feed);
    heard.set(email, nextOf(feed));
  };

  const changes = (count: number) => Array.from({ length: count }, () => 'PlanChange');

  /** Of what each hears next. */
  async function typesHeard(emails: readonly string[]): Promise<string[]> {
    const types: string[] = [];
    for (const email of emails) {
      types.push((await heard.get(email))?.type ?? 'nothing more');
      const feed = feeds.get(email);
      if (feed) heard.set(email, nextOf(feed));
    }
    return types;
  }

  const fanOut = async () => (await world.contextOf(bram)).feeds.fanOut;

  /** Resolves behind a look that has begun since: the first may be one that ran. */
  async function look(): Promise<void> {
    for (let times = 0; times < 2; times++) await (await fanOut()).look(new Set([noors]));
  }

  /** All who listen have joined the others, and what they had not seen was looked for. */
  async function settled(): Promise<void> {
    await vi.waitFor(async () => expect((await fanOut()).watching).toBe(listening.size), { timeout: 10_000 });
    await look();
  }

  async function tell(): Promise<void> {
    await settled();
    visit.mockClear();
    await goalAdded();
    await look();
  }

  /** A few times at most: a sweep may wake all in between, and then each looks for itself. */
  async function tellTogether(emails: readonly string[]): Promise<void> {
    for (let times = 0; times < 10; times++) {
      await tell();
      expect(await typesHeard(emails)).toEqual(changes(emails.length));
      if (visit.mock.calls.length > 0) return;
    }
    expect.unreachable('They were told by no look with others.');
  }

  /** Of how many it is asked what they may read, in a look that begins now, while not all of them are away. */
  async function asked(): Promise<number | undefined> {
    for (let times = 0; times < 10; times++) {
      await settled();
      begin.mockClear();
      await look();
      const last = begin.mock.calls.findLast(([, , expected]) => expected && expected.expected.length > 0);
      if (last) return last[2]?.expected.length;
    }
    return expect.unreachable('Nobody was looked for.');
  }

  beforeAll(async () => {
    for (const email of [...followers, newcomer]) await actAsBram(world.owner, noors, email);
  });

  it('is asked for by one of them, once it is known who are alike; each hears all, and who ends hears that and no more', async () => {
    const all = [...followers, ilse];
    for (const email of all) await open(email);
    expect(await asked()).toBe(21);
    await tellTogether(all);
    expect(await asked()).toBe(2); // one of Bram's, and Ilse

    // One ends, of which no row tells; not the one who stands for all.
    const gone = followers.at(-1) ?? '';
    const others = all.filter((email) => email !== gone);
    await world.owner.query(`update assignment set until = app_now() where ${theirs(gone)}`);
    await tellTogether(others);
    expect(await typesHeard([gone])).toEqual(['AccessEnded']);
    expect(await asked()).toBe(3); // and the one who was here, and reads nothing
    await tellTogether(others);
    for (const [, toLookAt] of visit.mock.calls) expect(toLookAt?.length).toBeLessThan(3); // nothing is looked up for them

    // The one who stands for all ends, by the clock.
    const [leader = '', ...led] = others;
    await world.owner.query(`update assignment set until = app_now() + interval '0.2 seconds' where ${theirs(leader)}`);
    await wait(200);
    await tell();
    expect(await typesHeard([leader])).toEqual(['AccessEnded']);
    expect(await typesHeard(led)).toEqual(changes(19));

    // Somebody comes, somebody leaves, and all that are here go on hearing.
    await open(newcomer);
    const [left = '', ...rest] = led;
    await feeds.get(left)?.return();
    await tellTogether([...rest, newcomer]);
    for (const feed of feeds.values()) await feed.return();
  });
});
