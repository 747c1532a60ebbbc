import { request } from 'node:http';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiWorld, type ApiWorld } from './api-world.ts';
import { openStream, streamOf, type StreamAsk, type StreamClient, type StreamEvent } from './stream-client.ts';

let world: ApiWorld;
let Authorization: string;

beforeAll(async () => {
  world = await createApiWorld({ ALLOWED_ORIGINS: 'https://dashboard.example' });
  Authorization = `Bearer ${await world.token('ilse')}`;
});
afterAll(() => world.end());

const asked = (ask: StreamAsk) => openStream(world.url, { ...ask, headers: { Authorization, ...ask.headers } });

async function all({ next }: StreamClient): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for (let event = await next(); event !== null; event = await next()) events.push(event);
  return events;
}

const numbers = (events: readonly StreamEvent[]) =>
  events.filter(({ event }) => event === 'next').map(({ id, data }) => [id, data?.data]);
const place = (n: number) => [String(n), { places: { n } }];
const query = 'subscription ($after: String) { places(after: $after) { n } }';

describe('a stream that was lost', () => {
  it('goes on behind its last event, whose id says where that is', async () => {
    expect(numbers(await all(await asked({ query })))).toEqual([1, 2, 3].map(place));
    expect(numbers(await all(await asked({ query, headers: { 'Last-Event-ID': '2' } })))).toEqual([place(3)]);
  });

  it('goes on behind it also where it began behind another place, as what asks again by itself says that again', async () => {
    const headers = { 'Last-Event-ID': '2' };
    for (const after of ['1', null])
      expect(numbers(await all(await asked({ query, variables: { after }, headers })))).toEqual([place(3)]);
  });

  it('is told so where its subscription does not ask from where: events would be missing', async () => {
    const [event] = await all(
      await asked({
        query: 'subscription { places { n } }',
        headers: { 'Last-Event-ID': '2', 'Accept-Language': 'en' },
      }),
    );
    expect(event?.data?.errors).toEqual([
      {
        message: expect.stringContaining('Give its argument after a variable'),
        extensions: { code: 'BAD_USER_INPUT', reason: 'LAST_EVENT_ID_UNUSED' },
      },
    ]);
  });

  it('begins at the beginning while there was no event', async () => {
    expect(numbers(await all(await asked({ query, headers: { 'Last-Event-ID': '' } })))).toHaveLength(3);
  });
});

describe('a stream', () => {
  it('works with the client of graphql-sse', async () => {
    const client = createClient({ url: `${world.url}/graphql/stream`, headers: { Authorization } });
    const seen: unknown[] = [];
    for await (const { data } of client.iterate({ query: 'subscription { ticks(count: 3) { n } }' })) seen.push(data);
    expect(seen).toEqual([1, 2, 3].map((n) => ({ ticks: { n } })));
    client.dispose();
  });

  it('may be asked for by GET', async () => {
    const search = new URLSearchParams({ query, variables: JSON.stringify({ after: '1' }) });
    const stream = await streamOf(`${world.url}/graphql/stream?${search.toString()}`, {
      headers: { Authorization, accept: 'text/event-stream' },
    });
    expect(numbers(await all(stream))).toEqual([2, 3].map(place));
  });

  it('is kept by nobody on the way, neither for later nor to be passed on in larger pieces', async () => {
    const stream = await asked({ query });
    expect(Object.fromEntries(stream.response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String),
      'content-language': 'nl',
    });
    await all(stream);
  });

  it('gives signs of life while nothing happens', async () => {
    const api = await world.start({}, { limits: { signEvery: 20 } });
    const control = new AbortController();
    const response = await fetch(`${api.url}/graphql/stream`, {
      method: 'POST',
      headers: { Authorization, accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'subscription { endless { n } }' }),
      signal: control.signal,
    });
    let text = '';
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece;
      if (text.length >= 9) break;
    }
    expect(text.startsWith(':\n\n:\n\n:\n\n')).toBe(true);
    control.abort();
  });

  it('may be followed by a page of an allowed origin, Last-Event-ID and all', async () => {
    const response = await fetch(`${world.url}/graphql/stream`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://dashboard.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,last-event-id',
      },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://dashboard.example');
    expect(response.headers.get('access-control-allow-headers')).toContain('Last-Event-ID');
  });
});

describe('what is no request for a stream is refused', () => {
  const refusal = async (init: RequestInit) => {
    const headers = { Authorization, accept: 'text/event-stream', 'content-type': 'application/json' };
    const response = await fetch(`${world.url}/graphql/stream`, {
      method: 'POST',
      ...init,
      headers: { ...headers, ...init.headers },
    });
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    return { status: response.status, ...errors[0]?.extensions };
  };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const streamRequest = { code: 'BAD_USER_INPUT', reason: 'STREAM_REQUEST' };

  it.each<[string, RequestInit, object]>([
    ['another method', { method: 'PUT' }, { status: 405, ...streamRequest }],
    ['the end of another stream', { method: 'DELETE' }, { status: 405, ...streamRequest }],
    ['one that wants JSON', { headers: { accept: 'application/json' } }, { status: 406, ...streamRequest }],
    ['no body', {}, { status: 400, ...streamRequest }],
    ['no JSON', { body: '{' }, { status: 400, code: 'BAD_USER_INPUT', reason: 'BODY_NOT_JSON' }],
    ['no document', { body: '{}' }, { status: 400, ...streamRequest }],
    ['a list', { body: '[]' }, { status: 400, ...streamRequest }],
    ['variables in a list', { body: '{"query":"{a}","variables":[]}' }, { status: 400, ...streamRequest }],
    ['a name that is none', { body: '{"query":"{a}","operationName":1}' }, { status: 400, ...streamRequest }],
    ['a form', { body: 'query=a', headers: form }, { status: 400, ...streamRequest }],
    [
      'what is too large',
      { body: JSON.stringify({ query: 'x'.repeat(70_000) }) },
      { status: 413, code: 'BAD_USER_INPUT', reason: 'BODY_TOO_LARGE', parameters: { kilobytes: 64 } },
    ],
  ])('%s', async (_what, init, expected) => {
    expect(await refusal(init)).toEqual(expected);
  });

  it('a foreign name of the server', async () => {
    const { port } = new URL(world.url);
    const status = await new Promise((resolve) => {
      const headers = { Authorization, accept: 'text/event-stream', host: 'evil.example' };
      request({ port, path: '/graphql/stream', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });
});
