import type { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, subscribe, type SocketClient } from '../api/socket-client.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { connected, writeChange } from './log.ts';

let server: TestServer;
let owner: Client;
let ilse: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer({ limits: { sendWithin: 500, buffered: 64 * 1024 } });
  owner = await connected(server.ownerUrl);
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  ({ id } = await findNoorsRoute(ilse));
});
afterAll(async () => {
  await owner.end();
  await server.stop();
});

interface Event {
  readonly __typename: string;
  readonly cursor: string;
  readonly previousCursor?: string | null;
}

const much = Array.from({ length: 15 }, (_, n) => `much${n}: cursor`).join(' ');
const query = `subscription ($after: Cursor) { planChanges(after: $after) { __typename ... on FeedEvent { cursor }
  ... on PlanChange { previousCursor ${much} } } }`;

/** One of her screens. */
async function follow(after?: string): Promise<SocketClient> {
  const client = await connect(server.url, { authorization: `Bearer ${ilse.token}` });
  subscribe(client, '1', query, { after });
  return client;
}

async function caughtUp(): Promise<SocketClient> {
  const client = await follow();
  expect(await eventOf(client)).toMatchObject({ __typename: 'CaughtUp' });
  return client;
}

async function eventOf(client: SocketClient): Promise<Event> {
  const { payload } = await client.next();
  return (payload as { data: { planChanges: Event } }).data.planChanges;
}

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(new RegExp(`^transitieroute_${name} (\\d+)`, 'm').exec(text)?.[1]);
}

it('one of two equal readers who stops reading is ended, where the other hears everything, and goes on from there', async () => {
  const [quick, slow] = [await caughtUp(), await caughtUp()];
  const sharedBefore = await metric('events_shared_total');
  slow.socket.pause();
  const heard: Event[] = [];
  let written = 0;
  // As much as the buffers of the machine take, and then some.
  while ((await metric('subscriptions_open')) === 2 && written < 4_000) {
    for (let count = 0; count < 40; count += 1) {
      await writeChange(owner, id.slice('route_'.length), { kind: 'GOAL_ADDED', category: 'PLAN' });
      written += 1;
    }
    await owner.query('select pg_notify($1, $2)', ['route_changed', id.slice('route_'.length)]);
    while (heard.length < written) heard.push(await eventOf(quick));
  }
  expect(await metric('subscriptions_open')).toBe(1);
  expect((await metric('events_shared_total')) - sharedBefore).toBeGreaterThan(written);

  slow.socket.resume();
  await slow.closed;
  const late: Event[] = [];
  for (;;) {
    const event = await eventOf(slow).catch(() => null);
    if (!event) break;
    late.push(event);
  }
  // It has the first of them, none missing, and was not sent what it could not take.
  expect(late.length).toBeGreaterThan(0);
  expect(late.length).toBeLessThan(written);
  expect(late.map(({ cursor }) => cursor)).toEqual(heard.slice(0, late.length).map(({ cursor }) => cursor));
  expect(heard.slice(1).map(({ previousCursor }) => previousCursor)).toEqual(
    heard.slice(0, -1).map(({ cursor }) => cursor),
  );

  const resumed = await follow(late.at(-1)?.cursor);
  for (const { cursor, previousCursor } of heard.slice(late.length)) {
    expect(await eventOf(resumed)).toMatchObject({ cursor, previousCursor });
  }
  expect(await eventOf(resumed)).toMatchObject({ __typename: 'CaughtUp' });
  resumed.socket.terminate();
  quick.socket.terminate();
}, 120_000); // megabytes, past a machine's buffers
