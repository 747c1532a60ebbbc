import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow, type Told } from '../support/feed.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ilse: TestClient;
let noor: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  noor = await signIn(server.url, 'noor.jansen@student.example');
  ({ id } = await findNoorsRoute(ilse));
});

afterAll(() => server.stop());

const cursors = async (client: TestClient) => {
  const { route, viewer } = await client.data<{ route: { feedCursor: string }; viewer: { feedCursor: string } }>(
    'query ($id: ID!) { route(id: $id) { feedCursor } viewer { feedCursor } }',
    { id },
  );
  return { ofRoute: route.feedCursor, ofAll: viewer.feedCursor };
};

const hears = (title: string) => (told: readonly Told[]) => told.some(({ subject }) => subject?.title === title);

async function refusalOf(client: TestClient, variables: { routeId?: string; after: string }): Promise<string[]> {
  const feed = await follow(client, variables);
  await feed.close();
  return [...feed.refused];
}

describe('a coach whose socket dropped', () => {
  it('gets behind any event exactly the rest, in the feed of a route and in that of all', async () => {
    const before = await cursors(ilse);
    for (let number = 0; number < 6; number += 1) await addGoal(ilse, id, `Missed ${String(number)}`);
    for (const variables of [{ routeId: id, after: before.ofRoute }, { after: before.ofAll }]) {
      const whole = await follow(ilse, variables);
      const changes = whole.told.filter(({ __typename }) => __typename === 'PlanChange');
      expect(whole.changes()).toEqual([0, 1, 2, 3, 4, 5].map((number) => `GOAL_ADDED Missed ${String(number)}`));
      expectUnbroken(whole.told);
      for (const [index, { cursor }] of changes.entries()) {
        const rest = await follow(ilse, { ...variables, after: cursor });
        expect(rest.changes()).toEqual(whole.changes().slice(index + 1));
        expect(rest.told.filter(({ __typename }) => __typename === 'CaughtUp')).toHaveLength(1);
        await rest.close();
      }
      await whole.close();
    }
  });

  it('misses nothing between a query and the feed behind its cursor', async () => {
    const { ofRoute } = await cursors(ilse);
    await addGoal(ilse, id, 'In between');
    const feed = await follow(ilse, { routeId: id, after: ofRoute });
    await addGoal(ilse, id, 'Live');
    await feed.waitFor(hears('Live'), 'live');
    expect(feed.changes()).toEqual(['GOAL_ADDED In between', 'GOAL_ADDED Live']);
    await feed.close();
  });

  it('is told of a long absence page by page, and then that it is over', async () => {
    const { ofAll } = await cursors(ilse);
    for (let number = 0; number < 110; number += 1) await addGoal(ilse, id, `Long ${String(number)}`);
    const feed = await follow(ilse, { after: ofAll });
    expect(feed.changes()).toHaveLength(110);
    expectUnbroken(feed.told);
    expect(feed.told.at(-1)?.__typename).toBe('CaughtUp');
    await feed.close();
  });
});

describe('a cursor', () => {
  it('of another person, of the other kind of feed, or made up, is refused', async () => {
    const own = await cursors(ilse);
    const hers = await cursors(noor);
    expect(await refusalOf(ilse, { routeId: id, after: hers.ofRoute })).toEqual(['CURSOR_INVALID']);
    expect(await refusalOf(ilse, { after: hers.ofAll })).toEqual(['CURSOR_INVALID']);
    expect(await refusalOf(ilse, { after: own.ofRoute })).toEqual(['CURSOR_INVALID']);
    expect(await refusalOf(ilse, { routeId: id, after: own.ofAll })).toEqual(['CURSOR_INVALID']);
    expect(await refusalOf(ilse, { after: 'bm90aGluZw' })).toEqual(['CURSOR_INVALID']);
    const changed = `${own.ofAll.slice(0, 40)}${own.ofAll[40] === 'A' ? 'B' : 'A'}${own.ofAll.slice(41)}`;
    expect(await refusalOf(ilse, { after: changed })).toEqual(['CURSOR_INVALID']);
  });

  it('is as long for a busy route as for a quiet one, and the same when asked twice', async () => {
    const ofIlse = await cursors(ilse);
    const ofNoor = await cursors(noor);
    expect(ofIlse.ofRoute.length).toBe(ofNoor.ofRoute.length);
    expect(ofIlse.ofAll.length).toBe(ofNoor.ofAll.length);
    expect((await cursors(ilse)).ofRoute).toBe(ofIlse.ofRoute);
  });

  it('of the changes of a route goes with its feed', async () => {
    const { route } = await ilse.data<{
      route: { changes: { edges: { cursor: string; node: { cursor: string } }[] } };
    }>('query ($id: ID!) { route(id: $id) { changes(last: 3) { edges { cursor node { cursor } } } } }', { id });
    const [first] = route.changes.edges;
    expect(first?.cursor).toBe(first?.node.cursor);
    const feed = await follow(ilse, { routeId: id, after: first?.cursor ?? '' });
    expect(feed.changes()).toHaveLength(2);
    await feed.close();
  });

  it('is not moved by what its reader may not see', async () => {
    const trainer = await signIn(server.url, 'trainer@springplank.example');
    const before = await cursors(trainer);
    await addGoal(ilse, id, 'Not for the company');
    expect((await cursors(trainer)).ofRoute).toBe(before.ofRoute);
  });

  it('from before a backup was restored leads to a fresh start, and then it is live', async () => {
    const { ofAll } = await cursors(ilse);
    const owner = new Client({ connectionString: server.ownerUrl });
    await owner.connect();
    await owner.query('update deployment set epoch = gen_random_uuid()');
    await owner.end();
    const feed = await follow(ilse, { after: ofAll });
    expect(feed.told.map(({ __typename }) => __typename)).toEqual(['FeedReset', 'CaughtUp']);
    await addGoal(ilse, id, 'After the restore');
    await feed.waitFor(hears('After the restore'), 'live again');
    await feed.close();
  });
});
