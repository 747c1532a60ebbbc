import { createClient } from 'graphql-ws';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { demoIssuer } from '../../server/demo/demo-issuer.ts';
import { probe } from './api-schema.ts';
import { createApiWorld, people, type ApiWorld, type PersonName } from './api-world.ts';
import { connect, openSocket, subscribe, type SocketClient } from './socket-client.ts';

let world: ApiWorld;
const clients: SocketClient[] = [];

beforeAll(async () => {
  world = await createApiWorld();
});
afterAll(async () => {
  for (const { socket } of clients) socket.terminate();
  await world.end();
});

async function connected(person: PersonName = 'ilse', more: object = {}, url = world.url): Promise<SocketClient> {
  const client = await connect(url, { Authorization: `Bearer ${await world.token(person)}`, ...more });
  clients.push(client);
  return client;
}

async function closedAfter(payload: object | undefined) {
  const client = await openSocket(world.url);
  client.send({ type: 'connection_init', ...(payload && { payload }) });
  return client.closed;
}

async function shortToken(seconds: number): Promise<string> {
  const { key, version } = world.secrets.keys.demoSignIn.current;
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256', kid: String(version) })
    .setIssuer(demoIssuer)
    .setAudience('transitieroute')
    .setSubject(people.ilse)
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(key);
}

const errorsOf = (payload: object) => ({
  type: 'error',
  payload: expect.arrayContaining([expect.objectContaining(payload)]),
});
const coded = (code: string) => errorsOf({ extensions: expect.objectContaining({ code }) });

describe('a subscription', () => {
  it('is not upset by messages that only servers send: the socket is closed for good', async () => {
    const client = await connected();
    client.send({ id: '1', type: 'next', payload: {} });
    expect(await client.closed).toMatchObject({ code: 4400 });
  });

  it('ends its source when the client completes it or goes away', async () => {
    const client = await connected();
    subscribe(client, '1', 'subscription { endless { n } }');
    subscribe(client, '2', 'subscription { endless { n } }');
    await expect.poll(() => probe.running).toBe(2);
    client.send({ type: 'complete', id: '1' });
    await expect.poll(() => probe.running).toBe(1);
    client.socket.terminate();
    await expect.poll(() => probe.running).toBe(0);
  });

  it('may be begun anew at once under the id of one that was completed, and is the only one left', async () => {
    const client = await connected();
    const again = (query: string) => {
      client.send({ type: 'complete', id: '1' });
      subscribe(client, '1', query);
    };
    subscribe(client, '1', 'subscription { endless { n } }');
    await expect.poll(() => probe.running).toBe(1);
    again('subscription { endless { n } }');
    again('subscription { ticks(count: 2) { n } }');
    for (const n of [1, 2]) expect(await client.next()).toMatchObject({ id: '1', payload: { data: { ticks: { n } } } });
    expect(await client.next()).toEqual({ type: 'complete', id: '1' });
    expect(probe.running).toBe(0);
    subscribe(client, '1', 'subscription { endless { n } }');
    await expect.poll(() => probe.running).toBe(1);
    again('subscription { endless { n } }');
    client.send({ type: 'complete', id: '1' });
    await expect.poll(() => probe.running).toBe(0);
  });

  it('works with the client of graphql-ws', async () => {
    const client = createClient({
      url: `${world.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: async () => ({ authorization: `Bearer ${await world.token('ilse')}` }),
    });
    const seen: unknown[] = [];
    for await (const { data } of client.iterate({ query: 'subscription { ticks(count: 3) { n } }' })) seen.push(data);
    expect(seen).toEqual([1, 2, 3].map((n) => ({ ticks: { n } })));
    await client.dispose();
  });
});

describe('a socket carries', () => {
  it('no more than twenty subscriptions at once', async () => {
    const client = await connected('ilse', { 'accept-language': 'en' });
    for (let id = 1; id <= 21; id += 1) subscribe(client, String(id), 'subscription { endless { n } }');
    expect(await client.next()).toMatchObject(
      errorsOf({ message: 'There are too many subscriptions on this socket: at most 20. End one first.' }),
    );
    client.socket.terminate();
    await expect.poll(() => probe.running).toBe(0);
  });
});

describe('signing in', () => {
  it('with something that is no text closes the socket', async () => {
    expect(await closedAfter({ Authorization: { toString: 1 } })).toMatchObject({ code: 4401 });
  });

  it('with no good token closes it for good; under a membership of somebody else, until another is named', async () => {
    expect(await closedAfter({ Authorization: 'Bearer a.b.c' })).toMatchObject({ code: 4401 });
    const Authorization = `Bearer ${await world.token('ilse')}`;
    const acting = { Authorization, 'X-Acting-As': `membership_${world.ids['carlaCity']}` };
    expect(await closedAfter(acting)).toEqual({ code: 4403, reason: 'FORBIDDEN: ACTING_AS_UNKNOWN' });
  });

  it('subscribing before it closes the socket', async () => {
    const client = await openSocket(world.url);
    subscribe(client, '1', 'subscription { names }');
    expect((await client.closed).code).toBe(4401);
  });

  it('a token that expires closes the socket, and the client may come back with a fresh one', async () => {
    const client = await connect(world.url, { Authorization: `Bearer ${await shortToken(2)}` });
    subscribe(client, '1', 'subscription { endless { n } }');
    expect(await client.closed).toEqual({ code: 4403, reason: expect.stringMatching(/^TOKEN_EXPIRED/) });
    await expect.poll(() => probe.running).toBe(0);
  });

  it('a login that is taken away reads nothing more', async () => {
    const client = await connected('sam');
    await world.owner.query('delete from login where subject = $1', [people.sam]);
    subscribe(client, '1', 'subscription { names }');
    expect(await client.next()).toMatchObject(coded('UNAUTHENTICATED'));
  });
});

describe('a socket is refused', () => {
  it('under a foreign name, or at another path', async () => {
    await expect(openSocket(world.url, { headers: { host: 'evil.example' } })).rejects.toThrow('403');
    await expect(openSocket(`${world.url}/other`)).rejects.toThrow('404');
    await expect(openSocket(`${world.url}//`)).rejects.toThrow('404');
  });

  it('in the old protocol', async () => {
    // The client itself gives up: the server has chosen none of the protocols it offered.
    await expect(openSocket(world.url, { protocol: 'graphql-ws' })).rejects.toThrow('subprotocol');
  });
});

describe('a socket that misbehaves is closed', () => {
  it.each<[string, (client: SocketClient) => void, number]>([
    ['a frame of more than 64 kB', (client) => client.send('x'.repeat(70_000)), 1009],
    ['binary', ({ socket }) => socket.send(Buffer.from('{}')), 1003],
    ['no JSON', (client) => client.send('{'), 4400],
    ['an unknown message', (client) => client.send({ type: 'other' }), 4400],
    ['a second beginning', (client) => client.send({ type: 'connection_init' }), 4429],
  ])('for %s', async (_what, misbehave, code) => {
    const client = await connected();
    misbehave(client);
    expect((await client.closed).code).toBe(code);
  });

  it('for messages without end', async () => {
    const client = await connected();
    for (let count = 0; count < 700; count += 1) client.send({ type: 'ping' });
    expect((await client.closed).code).toBe(1008);
  });

  it('for an id that is taken', async () => {
    const client = await connected();
    subscribe(client, '1', 'subscription { endless { n } }');
    subscribe(client, '1', 'subscription { endless { n } }');
    expect((await client.closed).code).toBe(4409);
  });
});

describe('draining', () => {
  it('closes a socket with a code after which clients come back by themselves', async () => {
    const api = await world.start();
    const client = await connected('ilse', {}, api.url);
    const drained = api.drain();
    expect(await client.closed).toEqual({ code: 1001, reason: expect.stringContaining('resume') });
    await drained;
  });
});
