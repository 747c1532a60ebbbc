import { decodeJwt } from 'jose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerOf, ask, codes, createApiWorld, people, type Answer, type ApiWorld } from '../api-world.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await createApiWorld();
});
afterAll(() => world.end());

async function signIn(body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${world.url}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return answerOf(response);
}

it('the demo door tells who there is', async () => {
  const response = await fetch(`${world.url}/demo/people`);
  expect(await response.json()).toContainEqual({
    name: 'ilse',
    email: people.ilse,
    organisation: 'ROC Rivierenpoort',
    kind: 'SCHOOL',
    functions: ['STAFF', 'INTAKE'],
  });
});

it('and lets anybody of them in, with a token for half a day', async () => {
  const answer = await signIn({ email: ` ${people.ilse.toUpperCase()} ` });
  const { token } = JSON.parse(answer.text) as { token: string };
  const { iss, sub, exp = 0, iat = 0 } = decodeJwt(token);
  expect({ iss, sub, hours: (exp - iat) / 3600 }).toEqual({
    iss: 'urn:transitieroute:demo',
    sub: people.ilse,
    hours: 12,
  });
  const asked = await ask(world.url, '{ me { personId } }', { headers: { authorization: `Bearer ${token}` } });
  expect(asked.body.data).toEqual({ me: { personId: world.ids['ilse'] } });
});

it('but nobody else', async () => {
  const answer = await signIn({ email: 'nobody@nowhere.example' }, { 'accept-language': 'en' });
  expect([answer.status, codes(answer), answer.body.errors?.[0]?.message]).toEqual([
    404,
    ['NOT_FOUND'],
    'Nobody in the demo has this e-mail address. Choose somebody from the list.',
  ]);
  for (const body of [{}, { email: 1 }, { email: '' }, []]) expect((await signIn(body)).status).toBe(400);
});

it('nor a foreign page', async () => {
  expect((await signIn({ email: people.ilse }, { origin: 'https://evil.example' })).status).toBe(403);
});

it('says that this is a demo', async () => {
  expect(await (await fetch(`${world.url}/sign-in/configuration`)).json()).toEqual({ isDemo: true, issuers: [] });
});
