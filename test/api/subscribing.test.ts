// Longer than 250 lines: one server answers all of them.
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningApi } from '../../server/api/start-api.ts';
import { demoIssuer } from '../../server/demo/demo-issuer.ts';
import { probe } from './api-schema.ts';
import { createApiWorld, people, type ApiWorld, type PersonName } from './api-world.ts';
import { transports, type Asked, type Subscriber } from './transports.ts';

let world: ApiWorld;
/** It looks again who somebody is, and gives up on a slow reader, sooner than a test would. */
let strict: RunningApi;
const open: Subscriber[] = [];

beforeAll(async () => {
  world = await createApiWorld();
  const connectionsPerPerson = transports.length;
  const limits = { lookAgainEvery: 50, sendWithin: 200, buffered: 64 * 1024, connectionsPerPerson };
  strict = await world.start({}, { limits });
});
afterEach(() => {
  for (const subscriber of open.splice(0)) subscriber.leave();
});
afterAll(() => world.end());

async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^transitieroute_${name} (\\d+)`, 'm').exec(text)?.[1]);
}

async function tokenFor(subject: string, seconds: number): Promise<string> {
  const { key, version } = world.secrets.keys.demoSignIn.current;
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256', kid: String(version) })
    .setIssuer(demoIssuer)
    .setAudience('transitieroute')
    .setSubject(subject)
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(key);
}

const coded = (code: string) => ({
  errors: expect.arrayContaining([expect.objectContaining({ extensions: expect.objectContaining({ code }) })]),
});

describe.each(transports)('a subscription over a $name', (transport) => {
  async function subscribed(asked: Asked, url = world.url): Promise<Subscriber> {
    const subscriber = await transport.subscribe(url, asked);
    open.push(subscriber);
    return subscriber;
  }

  interface More extends Omit<Asked, 'query'> {
    readonly person?: PersonName;
    readonly url?: string;
  }

  async function as(query: string, { person = 'ilse', url, headers, ...asked }: More = {}): Promise<Subscriber> {
    const Authorization = `Bearer ${await world.token(person)}`;
    return subscribed({ query, ...asked, headers: { Authorization, ...headers } }, url);
  }

  it('tells its events as the viewer, in their language', async () => {
    const subscriber = await as('subscription { ticks(count: 2) { n language personId } }', {
      headers: { 'Accept-Language': 'en' },
    });
    const seen = { language: 'en', personId: world.ids['ilse'] };
    expect([await subscriber.next(), await subscriber.next(), await subscriber.next()]).toEqual([
      { data: { ticks: { n: 1, ...seen } } },
      { data: { ticks: { n: 2, ...seen } } },
      { ended: 'complete' },
    ]);
  });

  it('reads each event afresh, in a session of its own', async () => {
    const subscriber = await as('subscription { names }');
    for (let count = 0; count < 2; count += 1) {
      expect(await subscriber.next()).toEqual({ data: { names: 'Gemeente Esschenbroek,ROC Rivierenpoort' } });
    }
    expect(await subscriber.next()).toEqual({ ended: 'complete' });
    await expect.poll(() => world.pool.totalCount - world.pool.idleCount).toBe(0);
  });

  it('ends its source when the client goes away', async () => {
    const subscriber = await as('subscription { endless { n } }');
    await expect.poll(() => probe.running).toBe(1);
    subscriber.leave();
    await expect.poll(() => probe.running).toBe(0);
  });

  it('that asks for nothing, by @skip, is refused as an error of the document', async () => {
    const subscriber = await as('subscription { ticks(count: 1) @skip(if: true) { n } }');
    expect(await subscriber.next()).toMatchObject(coded('BAD_USER_INPUT'));
  });

  it('is one line in the log, with neither its variables nor its token', async () => {
    const subscriber = await as('subscription Counted($n: Int!) { ticks(count: $n) { n } }', {
      variables: { n: 1 },
      headers: { 'X-Request-Id': `counted-${transport.name}` },
    });
    await subscriber.next();
    subscriber.leave();
    const lines = () => world.log.filter((line) => line.includes('"Counted"') && line.includes(transport.name));
    await expect.poll(() => lines().length).toBe(1);
    expect(JSON.parse(lines()[0] ?? '')).toMatchObject({ type: 'subscription', msg: 'subscription', codes: [] });
    expect(lines()[0]).not.toMatch(/eyJ|ilse|"n"/);
  });

  it.each(['{ answer }', 'mutation { touch }', 'query { __schema { types { name } } }'])(
    'is nothing else: not %s',
    async (query) => {
      probe.touches = 0;
      const subscriber = await as(query);
      expect(await subscriber.next()).toMatchObject(coded('BAD_USER_INPUT'));
      expect(probe.touches).toBe(0);
    },
  );

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
  ])('is refused for %s', async (_what, query, code) => {
    const subscriber = await as(query, { variables: { n: 'x' } });
    const told = await subscriber.next();
    expect(told).toMatchObject(coded(code));
    expect(JSON.stringify(told)).not.toMatch(/did you mean/i);
  });

  it.each(['PLAIN', 'SQL', 'FOREIGN_CODE', 'AT_SUBSCRIBE'])('tells of a fault (%s) but its number', async (kind) => {
    const subscriber = await as(`subscription { fault(kind: ${kind}) }`, { headers: { 'Accept-Language': 'en' } });
    const told = JSON.stringify(await subscriber.next());
    expect(told).toContain('INTERNAL_SERVER_ERROR');
    expect(told).toContain('Something went wrong on our side');
    expect(told).not.toMatch(/hunter2|noor|postgres|stack|select/i);
  });

  it('keeps the code of an error that is meant for the client', async () => {
    const subscriber = await as('subscription { fault(kind: NOT_FOUND) }');
    expect(await subscriber.next()).toMatchObject({
      errors: [{ message: expect.stringContaining('We kunnen dit niet vinden'), extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it.each([
    ['nothing', undefined, /UNAUTHENTICATED/],
    ['no token', {}, /UNAUTHENTICATED/],
    ['no good token', { Authorization: 'Bearer a.b.c' }, /UNAUTHENTICATED: TOKEN_INVALID/],
  ])('is not for who signs in with %s', async (_what, headers, words) => {
    const subscriber = await subscribed({ query: 'subscription { names }', ...(headers && { headers }) });
    expect((await subscriber.next()).ended).toMatch(words);
  });

  it('is not for who would act under a membership that is not their own', async () => {
    const headers = { 'X-Acting-As': `membership_${world.ids['carlaCity']}` };
    const subscriber = await as('subscription { names }', { headers });
    expect((await subscriber.next()).ended).toMatch(/FORBIDDEN: ACTING_AS_UNKNOWN/);
  });

  it('is told under the membership that is named', async () => {
    const headers = { 'X-Acting-As': `membership_${world.ids['carlaCity']}` };
    const subscriber = await as('subscription { ticks(count: 1) { personId } }', { person: 'carla', headers });
    expect(await subscriber.next()).toEqual({ data: { ticks: { personId: world.ids['carla'] } } });
  });

  it('ends when the token expires, and says that a fresh one helps', async () => {
    const Authorization = `Bearer ${await tokenFor(people.ilse, 2)}`;
    const subscriber = await subscribed({ query: 'subscription { endless { n } }', headers: { Authorization } });
    expect((await subscriber.next()).ended).toMatch(/TOKEN_EXPIRED/);
    await expect.poll(() => probe.running).toBe(0);
  });

  it('ends when the login is taken away', async () => {
    const subject = `leaver-${transport.name}@rivierenpoort.example`;
    const login = 'insert into login (issuer, subject, person_id) values ($1, $2, $3)';
    await world.owner.query(login, [demoIssuer, subject, world.ids['ilse']]);
    const Authorization = `Bearer ${await tokenFor(subject, 60)}`;
    const subscriber = await subscribed(
      { query: 'subscription { endless { n } }', headers: { Authorization } },
      strict.url,
    );
    await expect.poll(() => probe.running).toBe(1);
    await world.owner.query('delete from login where subject = $1', [subject]);
    expect((await subscriber.next()).ended).toMatch(/UNAUTHENTICATED: NOT_BOUND/);
    await expect.poll(() => probe.running).toBe(0);
  });

  it('ends when the membership under which it is told has ended', async () => {
    const subscriber = await as('subscription { endless { n } }', { url: strict.url });
    await expect.poll(() => probe.running).toBe(1);
    const until = (date: string) =>
      world.owner.query(`update membership set until = ${date} where id = $1`, [world.ids['ilseSchool']]);
    await until(`'2020-12-31'`);
    expect((await subscriber.next()).ended).toMatch(/FORBIDDEN: ACTING_AS_UNKNOWN/);
    await until('null');
  });

  it.each(['https://evil.example', 'null', 'http://localhost:1'])('is not for the page %s', async (origin) => {
    const subscriber = await as('subscription { names }', { outer: { origin } });
    expect((await subscriber.next()).ended).toMatch(/403/);
  });

  it('is not for a person who has too many connections, over whichever transport', async () => {
    const asked = async (person: PersonName) => ({
      query: 'subscription { endless { n } }',
      headers: { Authorization: `Bearer ${await world.token(person)}` },
    });
    for (const each of transports) open.push(await each.subscribe(strict.url, await asked('carla')));
    await expect.poll(() => probe.running).toBe(transports.length);
    const tooMany = async () => (await subscribed(await asked('carla'), strict.url)).next();
    expect((await tooMany()).ended).toMatch(/TOO_MANY_CONNECTIONS/);
    await subscribed(await asked('ilse'), strict.url);
    await expect.poll(() => probe.running).toBe(transports.length + 1);
    for (const subscriber of open.splice(0)) subscriber.leave();
    await expect.poll(() => probe.running).toBe(0);
    await as('subscription { endless { n } }', { person: 'carla', url: strict.url });
    await expect.poll(() => probe.running).toBe(1);
  });

  it('counts among the operations of the person', async () => {
    const api = await world.start({}, { limits: { operations: 4 } });
    const ended: (string | undefined)[] = [];
    for (let count = 0; count < 5; count += 1) {
      const subscriber = await as('subscription { ticks(count: 0) { n } }', { url: api.url });
      ended.push(JSON.stringify(await subscriber.next()));
    }
    expect(ended.join()).toMatch(/RATE_LIMITED|TOO_MANY/);
  });

  it('is not begun by a message of more than 64 kB', async () => {
    const subscriber = await as(`subscription { names } # ${'x'.repeat(70_000)}`);
    // The library closes a socket without words.
    expect((await subscriber.next()).ended).toMatch(/^$|413 .*64 kB/);
  });

  it('that is read too slowly is ended, with where to go on from', async () => {
    const much = Array.from({ length: 50 }, (_, n) => `a${n}: personId`).join(' ');
    const subscriber = await as(`subscription { ticks(count: 1000000) { ${much} } }`, { url: strict.url });
    await subscriber.next();
    const goOn = subscriber.stall();
    await expect.poll(() => metric(strict.url, 'subscriptions_open'), { timeout: 10_000 }).toBe(0);
    goOn();
    let told = await subscriber.next();
    for (; told.ended === undefined; told = await subscriber.next());
    // On a machine that is too slow itself, the last words come too late: the connection is torn.
    expect(told.ended).toMatch(/TOO_SLOW|^$|torn off/);
    await expect.poll(() => metric(strict.url, transport.gauge), { timeout: 10_000 }).toBe(0);
    expect((await fetch(`${strict.url}/health/live`)).status).toBe(200);
  });

  it('is sent away to come back elsewhere when the server drains, and no new one begins', async () => {
    const api = await world.start();
    const subscribers = await Promise.all(
      Array.from({ length: 5 }, () => as('subscription { endless { n } }', { url: api.url })),
    );
    await expect.poll(() => probe.running).toBe(5);
    const drained = api.drain();
    const late = as('subscription { names }', { url: api.url }).then((subscriber) => subscriber.next(), String);
    for (const subscriber of subscribers) expect((await subscriber.next()).ended).toMatch(/GOING_AWAY/);
    expect(JSON.stringify(await late)).not.toContain('Rivierenpoort');
    await drained;
    expect(probe.running).toBe(0);
  });

  it('leaves no trace when it is gone', async () => {
    await expect.poll(() => metric(world.url, 'subscriptions_open')).toBe(0);
    await expect.poll(() => metric(world.url, transport.gauge)).toBe(0);
  });
});
