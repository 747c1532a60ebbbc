import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealPosition } from '../../server/plan/position-sealer.ts';
import { readHere } from '../../server/live/pull.ts';
import type { PlanFeed } from '../../server/live/plan-feed.ts';
import { next, openFeedWorld, untilCaughtUp, type FeedWorld } from './feed-world.ts';
import { connected, writeChange } from './log.ts';

const email = 'ilse.bakker@rivierenpoort.example';
let world: FeedWorld;
let noors: string;

beforeAll(async () => {
  world = await openFeedWorld();
  noors = await world.routeOf('Noor Jansen');
});

afterAll(() => world.close());

/** As `feedCursor` tells it. */
async function placeNow(routeId: string | null): Promise<string> {
  const context = await world.contextOf(email);
  const open = await context.openReadSession();
  const { place } = await readHere(open.session, routeId);
  await open.commit();
  return sealPosition(context, routeId === null ? 'all' : 'route', place);
}

const write = (kind: string) => writeChange(world.owner, noors, { kind, category: 'ROUTE' });

async function numbersBehind(feed: PlanFeed): Promise<(number | null)[]> {
  const items = await untilCaughtUp(feed);
  await feed.return();
  return items.filter(({ type }) => type === 'PlanChange').map(({ sequence }) => sequence);
}

describe('a coach who goes on behind an event of all her routes', () => {
  it('between two changes of one command gets the second, also where others committed in the meantime', async () => {
    const after = await placeNow(null);
    const other = await connected(world.ownerUrl);
    await world.owner.query('begin');
    await world.owner.query('select pg_current_xact_id()');
    // A younger transaction that is over: whoever writes now no longer finds itself among what still runs.
    await other.query('select pg_current_xact_id()');
    await write('ROUTE_ACCEPTED');
    await write('DRAFTING_STARTED');
    await world.owner.query('commit');
    await other.end();

    const feed = await world.open(email, { after });
    const [first, second] = await untilCaughtUp(feed);
    await feed.return();
    expect(await numbersBehind(await world.open(email, { after: first?.cursor ?? '' }))).toEqual([second?.sequence]);
  });
});

describe.each(['one route', 'all routes'])('in the feed of %s, a coach who was away for long', (which) => {
  const routeId = () => (which === 'one route' ? noors : null);

  it('hears before CaughtUp also what was written while she was told of the past, and misses nothing behind it', async () => {
    const after = await placeNow(routeId());
    await world.owner.query('begin');
    for (let number = 0; number < 120; number += 1) await write('AIM_SET');
    await world.owner.query('commit');

    const feed = await world.open(email, { routeId: routeId(), after });
    await next(feed);
    await write('ROUTE_STOPPED');
    const told = await untilCaughtUp(feed);
    const changes = told.filter(({ type }) => type === 'PlanChange');
    expect(changes).toHaveLength(120);
    await feed.return();
    const behind = await world.open(email, { routeId: routeId(), after: told.at(-1)?.cursor ?? '' });
    expect(await numbersBehind(behind)).toEqual([]);
  });
});
