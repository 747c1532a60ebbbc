// Longer than 250 lines: one server answers all of them.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, codes, createApiWorld, type ApiWorld, type PersonName } from './api-world.ts';

let world: ApiWorld;
let pagesDirectory: string;

beforeAll(async () => {
  pagesDirectory = await mkdtemp(join(tmpdir(), 'pages-'));
  for (const page of ['dashboard', 'graphiql']) {
    await mkdir(join(pagesDirectory, page, 'assets'), { recursive: true });
    await writeFile(join(pagesDirectory, page, 'index.html'), `<title>${page}</title>`);
    await writeFile(join(pagesDirectory, page, 'assets', 'main-1234.js'), '');
  }
  world = await createApiWorld({ ALLOWED_ORIGINS: 'https://school.example' }, { pagesDirectory });
});
afterAll(async () => {
  await world.end();
  await rm(pagesDirectory, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${world.url}${path}`, { headers });

async function askAs(person: PersonName, query: string, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${await world.token(person)}`;
  return ask(world.url, query, { headers: { authorization, ...headers } });
}

const me = '{ me { personId membershipId organisationId functions } }';

describe('who acts, and for whom', () => {
  it('nobody without a token', async () => {
    expect((await ask(world.url, me)).body.data).toMatchObject({ me: { personId: null, membershipId: null } });
  });

  it('a person with one membership acts under it', async () => {
    expect((await askAs('ilse', me)).body.data).toEqual({
      me: {
        personId: world.ids['ilse'],
        membershipId: world.ids['ilseSchool'],
        organisationId: world.ids['school'],
        functions: ['STAFF', 'INTAKE'],
      },
    });
  });

  it('a person with several names one, or acts under none', async () => {
    expect((await askAs('carla', me)).body.data).toMatchObject({ me: { membershipId: null, organisationId: null } });
    const headers = { 'x-acting-as': `membership_${world.ids['carlaCity']}` };
    expect((await askAs('carla', me, headers)).body.data).toMatchObject({
      me: { membershipId: world.ids['carlaCity'], organisationId: world.ids['city'] },
    });
  });

  it.each([
    ['another’s membership', 'ilse', 'carlaSchool'],
    ['a membership that has ended', 'otto', 'ottoSchool'],
    ['something else', 'ilse', 'school'],
  ] as const)('nobody acts under %s', async (_what, person, name) => {
    const answer = await askAs(person, me, { 'x-acting-as': `membership_${world.ids[name]}` });
    expect([answer.status, codes(answer)]).toEqual([403, ['FORBIDDEN']]);
    expect(answer.body.errors?.[0]?.extensions['reason']).toBe('ACTING_AS_UNKNOWN');
  });

  it.each(['membership_1', 'organisation_x', "membership_' or true --", 'x'.repeat(5000)])(
    'nor under %o',
    async (value) => {
      expect(codes(await askAs('ilse', me, { 'x-acting-as': value }))).toEqual(['FORBIDDEN']);
    },
  );

  it('a membership that ends ends at once, whatever the token says', async () => {
    await world.owner.query(`update membership set until = '2021-01-01' where id = $1`, [world.ids['carlaCity']]);
    expect((await askAs('carla', me)).body.data).toMatchObject({ me: { membershipId: world.ids['carlaSchool'] } });
    await world.owner.query('update membership set until = null where id = $1', [world.ids['carlaCity']]);
  });
});

describe('the language of errors', () => {
  it.each([
    [undefined, 'We kunnen dit niet vinden'],
    ['nl', 'We kunnen dit niet vinden'],
    ['en-GB,en;q=0.9', 'We could not find this'],
    ['fr', 'We kunnen dit niet vinden'],
  ])('for Accept-Language %s', async (language, words) => {
    const headers: Record<string, string> = language === undefined ? {} : { 'accept-language': language };
    const answer = await ask(world.url, '{ fault(kind: NOT_FOUND) }', { headers });
    expect(answer.body.errors).toEqual([
      {
        message: expect.stringContaining(words),
        path: ['fault'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'NOT_FOUND' },
      },
    ]);
  });

  it('is the same before there is an operation', async () => {
    const headers = { authorization: 'Bearer nonsense', 'accept-language': 'en' };
    const answer = await ask(world.url, me, { headers });
    expect(answer.status).toBe(401);
    expect(answer.body.errors).toEqual([
      {
        message: 'This token is not valid here. Please sign in again.',
        extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_INVALID' },
      },
    ]);
  });
});

describe('the one read session of an operation', () => {
  it('reads as the viewer, and leaves no connection behind', async () => {
    expect((await askAs('ilse', '{ a: organisationNames b: organisationNames }')).body.data).toEqual({
      a: ['Gemeente Esschenbroek', 'ROC Rivierenpoort'],
      b: ['Gemeente Esschenbroek', 'ROC Rivierenpoort'],
    });
    expect((await ask(world.url, '{ organisationNames }')).body.data).toEqual({ organisationNames: [] });
    await askAs('ilse', '{ organisationNames fault(kind: SQL) }');
    await askAs('ilse', '{ organisationNames fault(kind: PLAIN) }');
    await expect.poll(() => world.pool.totalCount - world.pool.idleCount).toBe(0);
  });

  it('keeps viewers apart, however many ask at once', async () => {
    const query = `{ organisationNames ${me.slice(1)}`;
    const asked = Array.from({ length: 30 }, () => [askAs('ilse', query), ask(world.url, query)]);
    const answers = await Promise.all(asked.flat());
    const seen = answers.map((answer) => answer.body.data);
    const ofNobody = { organisationNames: [], me: { personId: null } };
    const ofIlse = {
      organisationNames: ['Gemeente Esschenbroek', 'ROC Rivierenpoort'],
      me: { personId: world.ids['ilse'] },
    };
    expect(seen).toMatchObject(asked.flatMap(() => [ofIlse, ofNobody]));
  });

  it('ends when the client goes away', async () => {
    const authorization = `Bearer ${await world.token('ilse')}`;
    const body = JSON.stringify({ query: '{ organisationNames slow(milliseconds: 3000) }' });
    const asking = request(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
    });
    asking.on('error', () => undefined);
    asking.end(body);
    await expect.poll(() => world.pool.totalCount - world.pool.idleCount, { timeout: 2_000 }).toBe(1);
    asking.destroy();
    await expect.poll(() => world.pool.totalCount - world.pool.idleCount, { timeout: 2_000 }).toBe(0);
  });

  it('survives the end of its connection by the database', async () => {
    const asked = askAs('ilse', '{ organisationNames slow(milliseconds: 400) }');
    await expect.poll(() => world.pool.totalCount - world.pool.idleCount).toBe(1);
    await world.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction'`);
    const answer = await asked;
    expect(answer.body.data).toBeNull();
    expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect((await get('/health/ready')).status).toBe(200);
  });
});

describe('the request id', () => {
  it('is made, or taken over from a proxy if it is harmless', async () => {
    expect((await get('/health/live')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const kept = await get('/health/live', { 'x-request-id': 'proxy-1234.5678' });
    expect(kept.headers.get('x-request-id')).toBe('proxy-1234.5678');
    const forged = await get('/health/live', { 'x-request-id': 'a "b": {' });
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('limits of rate', () => {
  it('tell a person when to come back, and leave others alone', async () => {
    const api = await world.start({}, { limits: { operations: 3 } });
    const asked = async (person: PersonName) =>
      ask(api.url, '{ answer }', {
        headers: { authorization: `Bearer ${await world.token(person)}`, 'accept-language': 'en' },
      });
    for (let count = 0; count < 3; count += 1) expect((await asked('ilse')).status).toBe(200);
    const answer = await asked('ilse');
    expect([answer.status, codes(answer)]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await asked('carla')).status).toBe(200);
  });

  it('stop a guesser of tokens by address', async () => {
    const api = await world.start({}, { limits: { refusedTokens: 3 } });
    const guess = () => ask(api.url, '{ answer }', { headers: { authorization: 'Bearer a.b.c' } });
    for (let count = 0; count < 3; count += 1) expect((await guess()).status).toBe(401);
    expect((await guess()).status).toBe(429);
  });
});

const preflight = (origin: string) =>
  fetch(`${world.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  });

describe('other origins', () => {
  it('are told yes for those of ALLOWED_ORIGINS, and no others', async () => {
    const known = await preflight('https://school.example');
    expect(known.status).toBe(204);
    expect(known.headers.get('access-control-allow-origin')).toBe('https://school.example');
    expect(known.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await preflight('https://evil.example')).status).toBe(403);
  });

  it('cannot reach the demo under a name of their own', async () => {
    const status = await new Promise((resolve) => {
      request(`${world.url}/demo/people`, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});

describe('pages', () => {
  it.each([
    ['/', 'dashboard'],
    ['/routes/route_1', 'dashboard'],
    ['/graphiql', 'graphiql'],
    ['/graphiql/', 'graphiql'],
  ])('%s is %s', async (path, title) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(`<title>${title}</title>`);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https:/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('a file that is not there is not found, and files with a hash are kept', async () => {
    expect((await get('/assets/other.js')).status).toBe(404);
    expect((await get('/graphiql/assets/main-1234.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/assets/main-1234.js')).headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2f..%2f..%2fetc/passwd', '//', '/%00', '/%ff'])(
    '%s leads to no file outside of them',
    async (path) => {
      const { hostname, port } = new URL(world.url);
      const body = await new Promise<string>((resolve) => {
        request({ hostname, port, path }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.on('end', () => resolve(text));
        }).end();
      });
      expect(body).not.toMatch(/root:|"name": "transitieroute"|node_modules|\bat /);
    },
  );
});

describe('the schema as text', () => {
  it('is there for everybody', async () => {
    const response = await get('/schema.graphql');
    expect(await response.text()).toContain('type Query {');
    expect(response.headers.get('content-type')).toContain('text/plain');
  });
});

describe('health', () => {
  it('is live and ready', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'up' });
    const ready = await get('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('shows figures to this machine alone', async () => {
    await ask(world.url, '{ fault(kind: NOT_FOUND) }');
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(/transitieroute_errors_total\{transport="http",code="NOT_FOUND"\} [1-9]/);
    expect(text).toMatch(/transitieroute_operation_duration_seconds_count\{transport="http",type="query"\} [1-9]/);
    // Of how late it is, without the pauses between two looks at that.
    const late = Number(/^nodejs_eventloop_lag_p50_seconds (\S+)$/m.exec(text)?.[1]);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(0.1);
    const proxied = await get('/metrics', { 'x-forwarded-for': '203.0.113.7' });
    expect(await proxied.text()).not.toContain('transitieroute_');
  });

  it('finishes what runs while it drains, and takes nothing new', async () => {
    const api = await world.start();
    const running = ask(api.url, '{ slow(milliseconds: 600) }');
    await expect.poll(async () => (await (await fetch(`${api.url}/metrics`)).text()).length).toBeGreaterThan(0);
    const drained = api.drain();
    expect((await running).body.data).toEqual({ slow: true });
    await drained;
    await expect(fetch(`${api.url}/health/live`)).rejects.toThrow('fetch failed');
    await api.drain();
  });
});
