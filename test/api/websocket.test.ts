// Longer than 250 lines: one server answers all of them.
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
  it('that asks for nothing, by @skip, is refused as an error of the document', async () => {
    const client = await connected();
    subscribe(client, '1', 'subscription { ticks(count: 1) @skip(if: true) { n } }');
    expect(await client.next()).toMatchObject(coded('BAD_USER_INPUT'));
  });

  it('is not upset by messages that only servers send: the socket is closed for good', async () => {
    const client = await connected();
    client.send({ id: '1', type: 'next', payload: {} });
    expect(await client.closed).toMatchObject({ code: 4400 });
  });

  it('tells its events as the viewer, in the language of the socket', async () => {
    const client = await connected('ilse', { 'Accept-Language': 'en' });
    subscribe(client, '1', 'subscription { ticks(count: 2) { n language personId } }');
    const seen = { language: 'en', personId: world.ids['ilse'] };
    expect([await client.next(), await client.next(), await client.next()]).toEqual([
      { id: '1', type: 'next', payload: { data: { ticks: { n: 1, ...seen } } } },
      { id: '1', type: 'next', payload: { data: { ticks: { n: 2, ...seen } } } },
      { id: '1', type: 'complete' },
    ]);
  });

  it('reads each event afresh, in a session of its own', async () => {
    const client = await connected();
    subscribe(client, '1', 'subscription { names }');
    for (let count = 0; count < 2; count += 1) {
      expect((await client.next()).payload).toEqual({ data: { names: 'Gemeente Esschenbroek,ROC Rivierenpoort' } });
    }
    expect((await client.next()).type).toBe('complete');
    await expect.poll(() => world.pool.totalCount - world.pool.idleCount).toBe(0);
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

describe('a socket carries nothing but subscriptions', () => {
  it.each(['{ answer }', 'mutation { touch }', 'query { __schema { types { name } } }'])('not %s', async (query) => {
    probe.touches = 0;
    const client = await connected();
    subscribe(client, '1', query);
    expect(await client.next()).toMatchObject(coded('BAD_USER_INPUT'));
    expect(probe.touches).toBe(0);
  });

  it.each([
    ['a document that is none', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { tick }', 'GRAPHQL_VALIDATION_FAILED'],
    ['too many tokens', `subscription { ticks(count: 1) { ${'n '.repeat(3000)} } }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many aliases',
      `subscription { ticks(count: 1) { ${Array.from({ length: 80 }, (_, n) => `a${n}: n`).join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['two root fields', 'subscription { a: names b: names }', 'GRAPHQL_VALIDATION_FAILED'],
    ['introspection', 'subscription { __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a root that hangs on a variable',
      'subscription($b: Boolean = true) { names @include(if: $b) }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a root by a condition that is none',
      'subscription { ...F } fragment F on Subscription { names @skip }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a variable of another type', 'subscription($n: Int!) { ticks(count: $n) { n } }', 'BAD_USER_INPUT'],
  ])('nor %s', async (_what, query, code) => {
    const client = await connected();
    subscribe(client, '1', query, { n: 'x' });
    const message = await client.next();
    expect(message).toMatchObject(coded(code));
    expect(JSON.stringify(message)).not.toMatch(/did you mean/i);
  });

  it('nor more than twenty at once', async () => {
    const client = await connected('ilse', { 'accept-language': 'en' });
    for (let id = 1; id <= 21; id += 1) subscribe(client, String(id), 'subscription { endless { n } }');
    expect(await client.next()).toMatchObject(
      errorsOf({ message: 'There are too many subscriptions on this socket: at most 20. End one first.' }),
    );
    client.socket.terminate();
    await expect.poll(() => probe.running).toBe(0);
  });
});

describe('a fault in a subscription tells nothing but its number', () => {
  it.each(['PLAIN', 'SQL', 'FOREIGN_CODE', 'AT_SUBSCRIBE'])('%s', async (kind) => {
    const client = await connected('ilse', { 'Accept-Language': 'en' });
    subscribe(client, '1', `subscription { fault(kind: ${kind}) }`);
    const { payload } = await client.next();
    expect(JSON.stringify(payload)).toContain('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(payload)).toContain('Something went wrong on our side');
    expect(JSON.stringify(payload)).not.toMatch(/hunter2|noor|postgres|stack|select/i);
  });

  it('while an error that is meant for the client keeps its code', async () => {
    const client = await connected();
    subscribe(client, '1', 'subscription { fault(kind: NOT_FOUND) }');
    expect((await client.next()).payload).toMatchObject({
      errors: [{ message: expect.stringContaining('We kunnen dit niet vinden'), extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

describe('signing in', () => {
  it.each([
    ['nothing', undefined, 4401, /^UNAUTHENTICATED/],
    ['no token', {}, 4401, /^UNAUTHENTICATED/],
    ['no good token', { Authorization: 'Bearer a.b.c' }, 4401, /^UNAUTHENTICATED: TOKEN_INVALID/],
    ['something else', { Authorization: { toString: 1 } }, 4401, /^UNAUTHENTICATED/],
  ])('with %s closes the socket', async (_what, payload, code, reason) => {
    expect(await closedAfter(payload)).toEqual({ code, reason: expect.stringMatching(reason) });
  });

  it('under a membership that is not one’s own closes the socket', async () => {
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
  it.each(['https://evil.example', 'null', 'http://localhost:1'])('to the page %s', async (origin) => {
    await expect(openSocket(world.url, { origin })).rejects.toThrow('403');
  });

  it('under a foreign name, or at another path', async () => {
    await expect(openSocket(world.url, { headers: { host: 'evil.example' } })).rejects.toThrow('403');
    await expect(openSocket(`${world.url}/other`)).rejects.toThrow('404');
    await expect(openSocket(`${world.url}//`)).rejects.toThrow('404');
  });

  it('in the old protocol', async () => {
    // The client itself gives up: the server has chosen none of the protocols it offered.
    await expect(openSocket(world.url, { protocol: 'graphql-ws' })).rejects.toThrow('subprotocol');
  });

  it('to a person who has too many', async () => {
    const api = await world.start({}, { limits: { socketsPerPerson: 2 } });
    await connected('carla', {}, api.url);
    const second = await connected('carla', {}, api.url);
    await expect(connected('carla', {}, api.url)).rejects.toThrow('TOO_MANY_SOCKETS');
    await connected('ilse', {}, api.url);
    second.socket.close();
    await second.closed;
    await expect
      .poll(() =>
        connected('carla', {}, api.url).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
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

  it('for reading too slowly, with where to go on from', async () => {
    const api = await world.start({}, { limits: { sendWithin: 200, buffered: 64 * 1024 } });
    const client = await connected('ilse', {}, api.url);
    client.socket.pause();
    const much = Array.from({ length: 50 }, (_, n) => `a${n}: personId`).join(' ');
    subscribe(client, '1', `subscription { ticks(count: 1000000) { ${much} } }`);
    await expect.poll(async () => metric(api.url, 'sockets_open'), { timeout: 10_000 }).toBe(0);
    expect(client.socket.readyState).not.toBe(WebSocket.CLOSED);
    client.socket.resume();
    expect(await client.closed).toEqual({ code: expect.toBeOneOf([1006, 1013]), reason: expect.any(String) });
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  });
});

async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^transitieroute_${name} (\\d+)`, 'm').exec(text)?.[1]);
}

describe('draining', () => {
  it('sends sockets away to come back elsewhere, and takes no new ones', async () => {
    const api = await world.start();
    const sockets = await Promise.all(Array.from({ length: 5 }, () => connected('ilse', {}, api.url)));
    const closings = Promise.all(sockets.map((client) => client.closed));
    const drained = api.drain();
    await expect(openSocket(api.url)).rejects.toThrow(/503|ECONNREFUSED/);
    for (const closed of await closings)
      expect(closed).toEqual({ code: 1001, reason: expect.stringContaining('resume') });
    await drained;
  });

  it('leaves no trace of sockets that are gone', async () => {
    await expect.poll(() => metric(world.url, 'subscriptions_open')).toBe(0);
  });
});
