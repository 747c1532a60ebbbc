import { createHmac } from 'node:crypto';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLink } from '../../../server/person/login-link.ts';
import type { RunningApi } from '../../../server/api/start-api.ts';
import { answerOf, ask, codes, createApiWorld, type Answer, type ApiWorld } from '../api-world.ts';
import { audience, startOpenIdProvider, type OpenIdProvider } from './openid-provider.ts';

let world: ApiWorld;
let api: RunningApi;
let ofSchool: OpenIdProvider;
let ofCity: OpenIdProvider;
/** Listed by the server, but not there. */
const absent = 'http://127.0.0.1:9';

const issuerOf = (name: string, organisations: string[]) => ({
  issuer: name,
  audience,
  clientId: 'dashboard',
  organisations,
});

beforeAll(async () => {
  [ofSchool, ofCity] = await Promise.all([
    startOpenIdProvider(['ilse', 'carla', 'newcomer', 'second']),
    startOpenIdProvider(['ilse', 'carla']),
  ]);
  world = await createApiWorld();
  api = await world.start({
    OIDC_ISSUERS: JSON.stringify([
      issuerOf(ofSchool.issuer, ['ROC Rivierenpoort']),
      issuerOf(ofCity.issuer, [`organisation_${world.ids['city']}`]),
      issuerOf(absent, ['Gemeente Esschenbroek']),
    ]),
  });
  const login = 'insert into login (issuer, subject, person_id) values ($1, $2, $3)';
  await world.owner.query(login, [ofSchool.issuer, 'ilse', world.ids['ilse']]);
  await world.owner.query(login, [ofSchool.issuer, 'carla', world.ids['carla']]);
  await world.owner.query(login, [ofCity.issuer, 'carla', world.ids['carla']]);
});
afterAll(async () => {
  await world.end();
  await Promise.all([ofSchool.stop(), ofCity.stop()]);
});

const me = '{ me { personId membershipId organisationId } }';

const asked = (token: string, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(api.url, me, { headers: { authorization: `Bearer ${token}`, 'accept-language': 'en', ...headers } });

const reason = (answer: Answer) => [answer.status, answer.body.errors?.[0]?.extensions['reason']];

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token of an OpenID provider', () => {
  it('signs its person in', async () => {
    expect((await asked(await ofSchool.token('ilse'))).body.data).toEqual({
      me: {
        personId: world.ids['ilse'],
        membershipId: world.ids['ilseSchool'],
        organisationId: world.ids['school'],
      },
    });
  });

  it('is good for the organisations alone that its provider vouches for', async () => {
    const atSchool = await ofSchool.token('carla');
    const atCity = await ofCity.token('carla');
    expect((await asked(atSchool)).body.data).toMatchObject({ me: { membershipId: world.ids['carlaSchool'] } });
    expect((await asked(atCity)).body.data).toMatchObject({ me: { membershipId: world.ids['carlaCity'] } });
    const other = await asked(atSchool, { 'x-acting-as': `membership_${world.ids['carlaCity']}` });
    expect(reason(other)).toEqual([403, 'ACTING_AS_NOT_VOUCHED']);
    expect((await asked(atCity, { 'x-acting-as': `membership_${world.ids['carlaCity']}` })).status).toBe(200);
  });

  it('belongs to nobody while it is not bound, even where another provider uses the same subject', async () => {
    const answer = await asked(await ofCity.token('ilse'));
    expect(reason(answer)).toEqual([401, 'NOT_BOUND']);
    expect(answer.body.errors?.[0]?.message).toContain('does not belong to a person here yet');
  });

  it.each<[string, string, () => Promise<string>]>([
    ['for another audience', 'TOKEN_INVALID', () => ofSchool.token('ilse', 'urn:another:api')],
    ['that has expired', 'TOKEN_EXPIRED', () => ofSchool.forge({ sub: 'ilse', exp: seconds(-60) })],
    ['that is not valid yet', 'TOKEN_INVALID', () => ofSchool.forge({ sub: 'ilse', nbf: seconds(600) })],
    ['without an end', 'TOKEN_INVALID', () => ofSchool.forge({ sub: 'ilse', exp: undefined })],
    ['without a subject', 'TOKEN_INVALID', () => ofSchool.forge({})],
    ['of another type', 'TOKEN_INVALID', () => ofSchool.forge({ sub: 'ilse' }, { typ: 'logout+jwt' })],
    ['with an unknown key', 'TOKEN_INVALID', () => ofSchool.forge({ sub: 'ilse' }, { kid: 'other' })],
    ['of an unknown issuer', 'ISSUER_UNKNOWN', () => ofSchool.forge({ sub: 'ilse', iss: 'https://evil.example' })],
    ['of the demo door', 'ISSUER_UNKNOWN', () => world.token('ilse')],
    [
      'of one provider in the name of another',
      'TOKEN_INVALID',
      () => ofSchool.forge({ sub: 'carla', iss: ofCity.issuer }),
    ],
    ['of a provider that is not there', 'SIGN_IN_UNAVAILABLE', () => ofSchool.forge({ sub: 'ilse', iss: absent })],
    ['with a foreign key', 'TOKEN_INVALID', signedByStranger],
    ['without a signature', 'TOKEN_INVALID', async () => `${base64({ alg: 'none' })}.${base64(await claims())}.`],
    ['signed with the public key as if it were a secret', 'TOKEN_INVALID', signedByConfusion],
    ['that is no token', 'TOKEN_INVALID', async () => 'nonsense'],
    ['that is longer than any token', 'TOKEN_INVALID', async () => `${'a'.repeat(9000)}.b.c`],
  ])('%s is refused: %s', async (_what, why, token) => {
    expect(reason(await asked(await token()))).toEqual([401, why]);
  });

  it('is refused with a changed payload', async () => {
    const [header, , signature] = (await ofSchool.token('ilse')).split('.');
    expect(reason(await asked(`${header}.${base64(await claims('carla'))}.${signature}`))).toEqual([
      401,
      'TOKEN_INVALID',
    ]);
  });

  it.each(['Basic abc', 'Bearer', 'Bearer a b', 'bearer\ttoken'])(
    'is not taken from Authorization: %s',
    async (authorization) => {
      expect((await ask(api.url, me, { headers: { authorization } })).status).toBe(401);
    },
  );
});

const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

async function claims(sub = 'ilse') {
  return { iss: ofSchool.issuer, aud: audience, sub, exp: seconds(60) };
}

async function signedByStranger(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256');
  return new SignJWT(await claims()).setProtectedHeader({ alg: 'ES256', kid: 'signing-key' }).sign(privateKey);
}

async function signedByConfusion(): Promise<string> {
  const content = `${base64({ alg: 'HS256', kid: 'signing-key' })}.${base64(await claims())}`;
  const publicKey = await exportSPKI(ofSchool.publicKey);
  return `${content}.${createHmac('sha256', publicKey).update(content).digest('base64url')}`;
}

async function invite(person: string, validFor = '1 day'): Promise<string> {
  const { link, hash } = createLink();
  await world.owner.query(
    'insert into login_invitation (token_hash, person_id, expires_at) values ($1, $2, app_now() + $3::interval)',
    [hash, world.ids[person], validFor],
  );
  return link;
}

async function bind(token: string | null, body: object): Promise<Answer> {
  const response = await fetch(`${api.url}/sign-in/bind`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return answerOf(response);
}

const forgeAtSchool = (subject: string) => ofSchool.forge({ sub: subject });

describe('an invitation link', () => {
  it('binds a login to its person, once', async () => {
    const link = await invite('otto');
    const token = await ofSchool.token('newcomer');
    expect(reason(await asked(token))).toEqual([401, 'NOT_BOUND']);
    expect((await bind(token, { link })).body).toEqual({ isBound: true });
    expect((await asked(token)).body.data).toMatchObject({ me: { personId: world.ids['otto'], membershipId: null } });

    const second = await ofSchool.token('second');
    expect(reason(await bind(second, { link }))).toEqual([400, 'LINK_INVALID']);
    expect(reason(await asked(second))).toEqual([401, 'NOT_BOUND']);
  });

  it('binds one of two logins that use it at the same moment', async () => {
    const link = await invite('sam');
    const answers = await Promise.all([
      bind(await forgeAtSchool('race-1'), { link }),
      bind(await forgeAtSchool('race-2'), { link }),
    ]);
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200, 400]));
  });

  it('does not move a login from one person to another, and stays unused', async () => {
    const link = await invite('otto');
    expect(reason(await bind(await ofSchool.token('carla'), { link }))).toEqual([400, 'LOGIN_ALREADY_BOUND']);
    expect((await asked(await ofSchool.token('carla'))).body.data).toMatchObject({
      me: { personId: world.ids['carla'] },
    });
    expect((await bind(await ofSchool.forge({ sub: 'third' }), { link })).status).toBe(200);
  });

  it('is refused when too old, unknown, no text, or without a token', async () => {
    const token = await ofSchool.token('second');
    expect(reason(await bind(token, { link: await invite('otto', '-1 second') }))).toEqual([400, 'LINK_INVALID']);
    expect(reason(await bind(token, { link: 'guess' }))).toEqual([400, 'LINK_INVALID']);
    for (const body of [{}, { link: 1 }, { link: '' }, { link: 'a\0' }, { link: 'x'.repeat(501) }, []]) {
      expect(codes(await bind(token, body))).toEqual(['BAD_USER_INPUT']);
    }
    expect((await bind(null, { link: 'guess' })).status).toBe(401);
  });
});

describe('the sign-in configuration', () => {
  it('names the providers, so that the dashboard can send people there', async () => {
    const response = await fetch(`${api.url}/sign-in/configuration`);
    expect(await response.json()).toEqual({
      isDemo: false,
      issuers: [ofSchool.issuer, ofCity.issuer, absent].map((issuer) => ({
        issuer,
        clientId: 'dashboard',
        audience,
        name: new URL(issuer).host,
        scope: 'openid offline_access',
      })),
    });
  });

  it('has no demo door beside them', async () => {
    const response = await fetch(`${api.url}/demo/sign-in`, { method: 'POST' });
    expect(response.status).toBe(404);
    expect(await (await fetch(`${api.url}/demo/people`)).text()).not.toContain('example');
  });
});
