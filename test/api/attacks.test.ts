// Longer than 250 lines: a list of attacks is read as one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probe } from './api-schema.ts';
import { answerOf, ask, codes, createApiWorld, type Answer, type ApiWorld } from './api-world.ts';

let world: ApiWorld;
/** As in production: no demo door, no introspection. */
let strict: { readonly url: string };

const provider = {
  issuer: 'https://sign-in.nowhere.example',
  audience: 'transitieroute',
  clientId: 'dashboard',
  organisations: ['ROC Rivierenpoort'],
};

beforeAll(async () => {
  world = await createApiWorld();
  strict = await world.start({ OIDC_ISSUERS: JSON.stringify([provider]), PUBLIC_URL: 'https://plans.example' });
});
afterAll(() => world.end());

const introspection = '{ __schema { types { name } } }';
const refusedDocument = ['GRAPHQL_VALIDATION_FAILED'];

async function post(body: string | Buffer, headers: Record<string, string> = {}, method = 'POST'): Promise<Answer> {
  const response = await fetch(`${world.url}/graphql`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return answerOf(response);
}

const nested = (depth: number) => `{ me ${'{ next '.repeat(depth)} { language } ${'} '.repeat(depth)} }`;

const wide = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

describe('a document that asks too much is refused before it runs', () => {
  const fan = (depth: number) =>
    `{ me { ...f0 } } ${wide(depth, (n) => `fragment f${n} on Me { a${n}: language ...f${n + 1} ...f${n + 1} }`)}
     fragment f${depth} on Me { language }`;

  it.each([
    ['depth', nested(20)],
    [
      'depth in fragments',
      `{ me { ...a } } ${wide(20, (n) => `fragment a${n === 0 ? '' : n} on Me { next { ...a${n + 1} } }`)} fragment a20 on Me { language }`,
    ],
    ['aliases', `{ ${wide(100, (n) => `a${n}: answer`)} }`],
    ['mutations', `mutation { ${wide(30, (n) => `a${n}: touch`)} }`],
    ['directives', `{ answer ${'@include(if: true) '.repeat(60)} }`],
    [
      'pages within pages',
      '{ numbers(first: 100) { nodes { numbers(first: 100) { nodes { numbers(first: 100) { nodes { value } } } } } } }',
    ],
    ['a page of a thousand million', '{ numbers(first: 1000000000) { nodes { value } } }'],
    ['a fan of fragments', fan(14)],
    ['a circle of fragments', '{ me { ...a } } fragment a on Me { next { ...b } } fragment b on Me { next { ...a } }'],
  ])('by %s', async (_what, query) => {
    probe.touches = 0;
    const answer = await ask(world.url, query);
    expect(new Set(codes(answer))).toEqual(new Set(refusedDocument));
    expect(answer.body.data).toBeUndefined();
    expect(probe.touches).toBe(0);
  });

  it('by pages whose size stands in a variable', async () => {
    const query = `query($n: Int) { numbers(first: $n) { nodes { numbers(first: $n) { nodes { numbers(first: $n) { nodes { value } } } } } } }`;
    expect(codes(await ask(world.url, query, { variables: { n: 100 } }))).toEqual(refusedDocument);
    expect(codes(await ask(world.url, query, { variables: { n: 1 } }))).toBeUndefined();
  });

  it('also where another field of it could not run, which must not spare it the count', async () => {
    const query = `query($n: Int, $c: Boolean = true) { answer @include(if: $c)
      numbers(first: $n) { nodes { numbers(first: $n) { nodes { numbers(first: $n) { nodes { value } } } } } } }`;
    const answer = await ask(world.url, query, { variables: { n: 100, c: null } });
    expect(answer.body.data ?? null).toBeNull();
    expect(codes(answer)).toHaveLength(1);
  });

  it('by tokens, without reading to the end', async () => {
    const answer = await ask(world.url, `{ answer ${'a'.repeat(20)}: answer ${'x '.repeat(20_000)} }`);
    expect(codes(answer)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it.each(['[', '{a:'])('by literals nested three thousand deep with %s', async (open) => {
    const close = open === '[' ? ']' : '}';
    const answer = await ask(world.url, `{ answer(text: ${open.repeat(3000)}1${close.repeat(3000)}) }`);
    expect(codes(answer)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it('by variables nested a hundred thousand deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answer = await post(`{"query":"query($t: String) { answer(text: $t) }","variables":{"t":${deep}}}`);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  it('but not what the dashboard needs', async () => {
    expect(codes(await ask(world.url, nested(10)))).toBeUndefined();
    expect(codes(await ask(world.url, '{ numbers(first: 100) { nodes { value } } }'))).toBeUndefined();
  });
});

describe('a request in another form is refused', () => {
  const query = JSON.stringify({ query: '{ answer }' });

  it('as a batch', async () => {
    const answer = await post(`[${query},${query}]`);
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s, which a foreign page could send unseen',
    async (type) => {
      const answer = await post(query, { 'content-type': type });
      expect([answer.status, codes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    },
  );

  it('by GET without the preflight header', async () => {
    const answer = await answerOf(await fetch(`${world.url}/graphql?query={answer}`));
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE'])('as a mutation by %s', async (method) => {
    probe.touches = 0;
    const address = `${world.url}/graphql?query=${encodeURIComponent('mutation { touch }')}`;
    const response = await fetch(address, { method, headers: { 'apollo-require-preflight': '1' } });
    expect(response.status).toBe(405);
    expect(probe.touches).toBe(0);
  });

  it('larger than 256 kB, packed or not', async () => {
    const large = await post(JSON.stringify({ query: `{ answer } #${'x'.repeat(300 * 1024)}` }));
    expect([large.status, codes(large)]).toEqual([413, ['BAD_USER_INPUT']]);
    const packed = await post(query, { 'content-encoding': 'gzip' });
    expect([packed.status, codes(packed)]).toEqual([415, ['BAD_USER_INPUT']]);
  });

  it.each([
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from('{"query":"{ answer(text: \\"'), Buffer.from([0xff, 0xfe]), Buffer.from('\\") }"}')]),
      {},
    ],
    ['half of JSON', '{"query":', {}],
    ['no object', '"{ answer }"', {}],
    ['another charset', query, { 'content-type': 'application/json; charset=utf-16' }],
  ])('with %s', async (_what, body, headers) => {
    const answer = await post(body, headers);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect([400, 415]).toContain(answer.status);
  });

  it('from a foreign page', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost:1']) {
      const answer = await post(query, { origin });
      expect([answer.status, codes(answer)]).toEqual([403, ['FORBIDDEN']]);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await post(query, { origin: world.url })).status).toBe(200);
  });

  it('with NUL in a literal, a variable or a key, which PostgreSQL cannot store', async () => {
    expect(codes(await ask(world.url, '{ answer(text: "a\\u0000") }'))).toEqual(['BAD_USER_INPUT']);
    const query2 = 'query($t: String) { answer(text: $t) }';
    expect(codes(await ask(world.url, query2, { variables: { t: 'a\0' } }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await ask(world.url, query2, { variables: { t: 'a', 'b\0': [] } }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('what is refused', () => {
  it('a subscription whose field hangs on a variable, before it is told to go by a socket', async () => {
    const undecided = 'subscription ($b: Boolean = true) { names @skip(if: $b) }';
    const answer = await ask(world.url, undecided);
    expect([answer.status, codes(answer)]).toEqual([200, ['GRAPHQL_VALIDATION_FAILED']]);
    expect(codes(await ask(world.url, 'subscription { names }'))).toEqual(['BAD_USER_INPUT']);
  });

  it('is worded in the reader’s language too', async () => {
    const answer = await post(JSON.stringify({ query: nested(20) }), { 'accept-language': 'nl' });
    expect(JSON.stringify(answer.body.errors)).toContain('Het document heeft te veel niveaus');
  });

  it('does not show the parser’s own failing', async () => {
    const list = `${'['.repeat(1900)}${']'.repeat(50)}`;
    expect(JSON.stringify((await ask(world.url, `{ answer(text: ${list}) }`)).body)).not.toContain('call stack');
  });

  it('is refused in JSON, a path that is not there as well', async () => {
    const response = await fetch(`${world.url}/assets/..%2f..%2fpackage.json`);
    expect(response.status).toBe(404);
    expect(codes(await answerOf(response))).toEqual(['NOT_FOUND']);
  });
});

describe('the schema is not told by errors', () => {
  it('asking the production server for it is refused', async () => {
    expect(new Set(codes(await ask(strict.url, introspection)))).toEqual(new Set(refusedDocument));
    expect(codes(await ask(strict.url, '{ __type(name: "Me") { name } }'))).toEqual(refusedDocument);
    expect((await ask(strict.url, '{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  });

  it('the demo answers it, with a limit of its depth', async () => {
    expect((await ask(world.url, introspection)).body.data).toBeDefined();
    const deep = `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`;
    expect(codes(await ask(world.url, deep))?.[0]).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    '{ me { secretThin } }',
    '{ answer(tex: "x") }',
    '{ answer(mood: CAML) }',
    '{ m }',
    '{ me { ... on Mee { language } } }',
  ])('no better name is suggested for %s', async (query) => {
    for (const url of [world.url, strict.url]) {
      const answer = await ask(url, query);
      expect(codes(answer)?.[0]).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(answer.text).not.toMatch(/did you mean|secretThing|CALM/i);
    }
  });

  it('nor for a value in a variable', async () => {
    const answer = await ask(world.url, 'query($m: Mood) { answer(mood: $m) }', { variables: { m: 'CAML' } });
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.text).not.toMatch(/did you mean|CALM/i);
  });
});

describe('a fault of ours tells nothing but its number', () => {
  it.each(['PLAIN', 'SQL', 'FOREIGN_CODE'])('%s', async (kind) => {
    const answer = await ask(world.url, `{ answer fault(kind: ${kind}) }`, { headers: { 'accept-language': 'en' } });
    const [error] = answer.body.errors ?? [];
    const requestId = answer.headers.get('x-request-id') ?? '';
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(error?.message).toContain(requestId);
    expect(answer.text).not.toMatch(/hunter2|noor|postgres|stack|node_modules|\.ts|select/i);
    const lines = world.log.filter((line) => line.includes(requestId)).join('\n');
    expect(lines).toMatch(/"stack"/);
  });

  it('in the log neither, where the database quotes values in its words', async () => {
    const { headers } = await ask(world.url, '{ fault(kind: SQL) }');
    const requestId = headers.get('x-request-id') ?? '';
    expect(world.log.filter((line) => line.includes(requestId)).join('\n')).not.toMatch(/hunter2|noor/);
  });

  it('and nothing that was read in the same operation leaves, because its access log is gone', async () => {
    const token = await world.token('ilse');
    const answer = await ask(world.url, '{ organisationNames fault(kind: SQL) }', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.text).not.toContain('Rivierenpoort');
    expect(answer.body.data).toBeNull();
    expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it('the log holds no variables, tokens, documents or names', async () => {
    const token = await world.token('ilse');
    const answer = await ask(world.url, 'query Named($t: String) { answer(text: $t) }', {
      variables: { t: 'a private thing' },
      headers: { authorization: `Bearer ${token}` },
    });
    const requestId = answer.headers.get('x-request-id') ?? '';
    const lines = world.log.filter((line) => line.includes(requestId)).join('\n');
    expect(JSON.parse(lines)).toMatchObject({
      operation: 'Named',
      type: 'query',
      codes: [],
      status: 200,
      msg: 'operation',
    });
    expect(world.log.join('\n')).not.toMatch(/private thing|Bearer|ilse\.bakker/);
    expect(world.log.join('\n')).not.toContain(token);
  });
});
