import type { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow, type OpenFeed, type Told } from '../support/feed.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { connected } from './log.ts';
import { assign, unassign } from './on-noors-route.ts';

let server: TestServer;
let owner: Client;
let ilse: TestClient;
let ruud: TestClient;
let colleague: TestClient;
let id: string;
let feeds: OpenFeed[];

// Ruud has INTAKE: also without an assignment he oversees which routes his school has.
beforeEach(async () => {
  server = await startTestServer();
  owner = await connected(server.ownerUrl);
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  ruud = await signIn(server.url, 'ruud.smit@rivierenpoort.example');
  colleague = await signIn(server.url, 'colleague@rivierenpoort.example');
  ({ id } = await findNoorsRoute(ilse));
  await assign(ilse, id, ruud);
  feeds = [await follow(ruud, { routeId: id }), await follow(ruud)];
});

afterEach(async () => {
  for (const feed of feeds) await feed.close();
  await owner.end();
  await server.stop();
});

const has = (type: string) => (told: readonly Told[]) => told.some(({ __typename }) => __typename === type);

/** What was told of Noor's route, or of none. */
const told = (feed: OpenFeed) =>
  feed.told
    .filter(({ route, routeId }) => (route?.id ?? routeId ?? id) === id)
    .map(({ __typename, kind }) => kind ?? __typename);

const all = async (type: string) => {
  for (const feed of feeds) await feed.waitFor(has(type), type);
};

const personOfRuud = `(select id from person where display_name = 'Ruud Smit')`;

describe('somebody who no longer acts on a route, but oversees the routes of the school', () => {
  it('is told once that access ended, and nothing more of it until he acts there again', async () => {
    await unassign(ilse, id, ruud);
    await all('AccessEnded');
    await assign(ilse, id, colleague);
    await assign(ilse, id, ruud);
    await all('AccessChanged');
    await addGoal(ilse, id, 'Read again');
    for (const feed of feeds) {
      await feed.waitFor(() => feed.changes().includes('GOAL_ADDED Read again'), 'the goal');
      expect(told(feed)).toEqual(['CaughtUp', 'AccessEnded', 'AccessChanged', 'PERSON_ASSIGNED', 'GOAL_ADDED']);
      expectUnbroken(feed.told);
    }
  });

  it('is told once, to read afresh, where both happened while he was away', async () => {
    const caughtUp = feeds.map((feed) => feed.told.at(-1)?.cursor ?? '');
    for (const feed of feeds) await feed.close();
    await unassign(ilse, id, ruud);
    await addGoal(ilse, id, 'In between');
    await assign(ilse, id, ruud);
    await addGoal(ilse, id, 'Since then');
    const [ofRoute = '', ofAll = ''] = caughtUp;
    feeds = [await follow(ruud, { routeId: id, after: ofRoute }), await follow(ruud, { after: ofAll })];
    for (const feed of feeds) {
      expect(told(feed)).toEqual(['AccessChanged', 'PERSON_ASSIGNED', 'GOAL_ADDED', 'CaughtUp']);
      expect(feed.changes().at(-1)).toBe('GOAL_ADDED Since then');
      expectUnbroken(feed.told);
    }
  });

  it('is told so when the last day of his assignment has passed, and nobody wrote a row', async () => {
    await owner.query(`update assignment set until = app_now() where person_id = ${personOfRuud}`);
    await all('AccessEnded');
    await assign(ilse, id, colleague);
    await assign(ilse, id, ruud);
    await all('AccessChanged');
    for (const feed of feeds) {
      expect(told(feed).slice(0, 3)).toEqual(['CaughtUp', 'AccessEnded', 'AccessChanged']);
    }
  });

  it('is told when his membership ends, and when it turns out that it did not', async () => {
    const until = (date: string) =>
      owner.query(`update membership set until = ${date} where person_id = ${personOfRuud}`);
    await until('app_today() - 1');
    await all('AccessEnded');
    await addGoal(ilse, id, 'In between');
    await until('null');
    await all('AccessChanged');
    await addGoal(ilse, id, 'Read again');
    for (const feed of feeds) {
      await feed.waitFor(() => feed.changes().includes('GOAL_ADDED Read again'), 'the goal');
      expect(told(feed)).toEqual(['CaughtUp', 'AccessEnded', 'AccessChanged', 'GOAL_ADDED']);
      expectUnbroken(feed.told);
    }
  });
});

describe('somebody whose right ends, or begins again, without a row in the log', () => {
  it('is told within a second, also right after it was looked', async () => {
    const [feed] = feeds;
    if (!feed) throw new Error('Nobody follows.');
    // What is told by a look is told right after it: until the next it takes as long as it ever does.
    const timeToTell = async (change: string) => {
      const before = feed.told.length;
      const began = performance.now();
      await owner.query(change);
      await feed.waitFor(({ length }) => length > before, change);
      return performance.now() - began;
    };
    const membershipUntil = (date: string) => `update membership set until = ${date} where person_id = ${personOfRuud}`;
    await timeToTell(membershipUntil('app_today() - 1'));
    expect(await timeToTell(membershipUntil('null'))).toBeLessThan(1_000);
    await owner.query(`update assignment set until = app_now() + interval '1 hour' where person_id = ${personOfRuud}`);
    await timeToTell(membershipUntil('app_today() - 1'));
    await timeToTell(membershipUntil('null'));
    expect(await timeToTell(`update clock set shift = shift + interval '2 hours'`)).toBeLessThan(1_000);
    const ended = ['AccessEnded', 'AccessChanged'];
    expect(told(feed)).toEqual(['CaughtUp', ...ended, ...ended, 'AccessEnded']);
  });
});

describe('a team lead who follows a route without acting on it', () => {
  it('is told that access ended when her membership did', async () => {
    const lead = await signIn(server.url, 'team.lead@rivierenpoort.example');
    const feed = await follow(lead, { routeId: id });
    feeds.push(feed);
    await assign(ilse, id, colleague);
    await feed.waitFor(() => feed.changes().includes('PERSON_ASSIGNED'), 'what she oversees');
    await owner.query(`update membership set until = app_today() - 1
      where person_id = (select id from person where display_name = 'Ellen Vermeer')`);
    await feed.waitFor(has('AccessEnded'), 'ended');
    expect(told(feed)).toEqual(['CaughtUp', 'PERSON_ASSIGNED', 'AccessEnded']);
  });
});
