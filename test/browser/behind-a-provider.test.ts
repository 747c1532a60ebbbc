import { once } from 'node:events';
import { createServer } from 'node:net';
import pg from 'pg';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLink } from '../../server/person/login-link.ts';
import { audience, startOpenIdProvider, type OpenIdProvider } from '../api/sign-in/openid-provider.ts';
import { launchBrowser } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { isLive } from './dashboard.ts';

let provider: OpenIdProvider;
let server: TestServer;
let browser: Browser;

/** Four seconds after it was given, the dashboard renews it. */
const tokenLife = 24; // seconds

beforeAll(async () => {
  const port = await freePort();
  // Pages are served to the address that people know alone.
  const address = `http://127.0.0.1:${port}`;
  provider = await startOpenIdProvider([], { id: 'dashboard', redirectUri: `${address}/signed-in`, tokenLife });
  const issuer = {
    issuer: provider.issuer,
    name: 'ROC Rivierenpoort',
    audience,
    clientId: 'dashboard',
    scope: 'openid offline_access api',
    organisations: ['ROC Rivierenpoort'],
  };
  const environment = { PORT: port, PUBLIC_URL: address, OIDC_ISSUERS: JSON.stringify([issuer]) };
  server = await startTestServer({ environment });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  await provider.stop();
});

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return String(address.port);
}

/** A browser of its own: nobody is signed in at the provider yet. */
async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(server.url + path);
  return page;
}

/** Through the provider's own forms. */
async function signIn(page: Page, login: string): Promise<void> {
  await page.getByRole('button', { name: 'Inloggen bij ROC Rivierenpoort' }).click();
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill('anything');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** A coach types, and has not sent it. */
async function writeGoal(page: Page, title: string): Promise<Locator> {
  await signIn(page, 'ilse');
  await page.getByRole('searchbox').fill('Noor Jansen');
  await page.getByTestId('routes').getByRole('link', { name: 'Noor Jansen' }).click();
  await isLive(page);
  await page.getByRole('button', { name: 'Doel toevoegen' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Doel').fill(title);
  return form;
}

async function invite(email: string): Promise<string> {
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  const { link, hash } = createLink();
  await owner.query(
    `insert into login_invitation (person_id, token_hash, expires_at)
     select p.person_id, $2, app_now() + interval '1 day' from login p where p.subject = $1`,
    [email, hash],
  );
  await owner.end();
  return link;
}

/** For the page alone it is later by some seconds. */
const later = (seconds: number) => `{ const now = Date.now; Date.now = () => now() + ${String(seconds * 1000)}; }`;

describe('a server that people sign in to at an OpenID provider', () => {
  it('does not call itself a demonstration to who opens the dashboard', async () => {
    const page = await open('/');
    await page.getByRole('heading', { name: 'Log in bij je organisatie' }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('verzonnen mensen');
    await page.context().close();
  });

  it('tells somebody whose login belongs to nobody what to do', async () => {
    const page = await open('/');
    await signIn(page, 'newcomer');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Deze login hoort hier nog bij niemand.');
    await page.context().close();
  });

  it('tells somebody whose invitation is cut off, used or too old what to do', async () => {
    const page = await open('/#link=cut%20off');
    const alert = page.getByRole('alert').filter({ hasText: 'Deze uitnodiging werkt niet' });
    await alert.waitFor();
    expect(page.url()).not.toContain('link');
    expect(await page.getByText('Je bent uitgenodigd.').count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(`${server.url}/#link=${createLink().link}`);
    await page.getByText('Je bent uitgenodigd.').waitFor();
    await signIn(page, 'newcomer');
    await alert.waitFor();
    expect(await page.getByText('Je bent uitgenodigd.').count()).toBe(0);
    await page.context().close();
  });

  it('gives somebody who was invited their login, and lets them stay while their tokens run out', async () => {
    const page = await open(`/#link=${await invite('ilse.bakker@rivierenpoort.example')}`);
    await page.getByText('Je bent uitgenodigd.').waitFor();
    expect(page.url()).not.toContain('link');
    await signIn(page, 'ilse');
    const who = page.getByTestId('who').filter({ hasText: 'Ilse Bakker' });
    await who.waitFor();
    await page.reload();
    await who.waitFor();
    const renewed = page.waitForResponse(
      (response) => response.url() === `${provider.issuer}/token` && response.status() === 200,
    );
    await page.evaluate(later(5));
    await page.getByTestId('routes').getByRole('link').first().click();
    await renewed;
    await isLive(page);
    await page.context().close();
  });

  it('lets somebody who writes stay with what they wrote, while their provider does not answer', async () => {
    const page = await open('/');
    const form = await writeGoal(page, 'Zelf bellen');
    await page.route(`${provider.issuer}/token`, (route) => route.abort());
    await page.evaluate(later(2 * tokenLife));
    await form.getByRole('button', { name: 'Doel toevoegen' }).click();
    await form.getByRole('alert').filter({ hasText: 'niet bereiken' }).waitFor();
    expect(await form.getByLabel('Doel').inputValue()).toBe('Zelf bellen');
    await page.unroute(`${provider.issuer}/token`);
    await form.getByRole('button', { name: 'Doel toevoegen' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Zelf bellen' }).waitFor();
    await page.context().close();
  });

  it('keeps what somebody writes over a sign-in that ran out, until it has arrived', async () => {
    const page = await open('/');
    const form = await writeGoal(page, 'Zelf de weg vinden');
    const refused = { status: 400, headers: { 'access-control-allow-origin': '*' }, json: { error: 'invalid_grant' } };
    await page.route(`${provider.issuer}/token`, (route) => route.fulfill(refused));
    await page.route('**/graphql', (route) => route.abort());
    await page.evaluate(later(2 * tokenLife));
    await form.getByRole('button', { name: 'Doel toevoegen' }).click();
    await page.getByRole('alert').filter({ hasText: 'je aanmelding was verlopen' }).waitFor();
    await page.unroute(`${provider.issuer}/token`);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Inloggen bij ROC Rivierenpoort' }).click();
    await form.getByText('Dit had je eerder getypt.').waitFor();
    expect(await form.getByLabel('Doel').inputValue()).toBe('Zelf de weg vinden');
    await form.getByRole('button', { name: 'Doel toevoegen' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Zelf de weg vinden' }).waitFor();
    const kept = await page.evaluate<string>('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])');
    expect(kept).not.toContain('Zelf de weg vinden');
    await page.context().close();
  });

  it('stays open over a reload while the provider does not answer, as long as the token is good, and says so', async () => {
    const page = await open('/');
    await signIn(page, 'ilse');
    const firstRoute = page.getByTestId('routes').getByRole('link').first();
    await firstRoute.waitFor();
    await page.route(`${provider.issuer}/**`, (route) => route.abort());
    await page.addInitScript(later(5));
    await page.reload();
    await firstRoute.waitFor();
    await page.getByRole('status').filter({ hasText: 'Je bent nog even ingelogd' }).waitFor();
    await page.unroute(`${provider.issuer}/**`);
    await firstRoute.click();
    await isLive(page);
    await expect.poll(() => page.getByText('Je bent nog even ingelogd').count()).toBe(0);
    await page.context().close();
  });

  it('is gone on with where one was, once the provider answers, also when the token is over', async () => {
    const page = await open('/');
    await signIn(page, 'ilse');
    const who = page.getByTestId('who').filter({ hasText: 'Ilse Bakker' });
    await who.waitFor();
    await page.route(`${provider.issuer}/**`, (route) => route.abort());
    await page.addInitScript(later(2 * tokenLife));
    await page.reload();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Laad deze bladzijde straks opnieuw');
    await page.unroute(`${provider.issuer}/**`);
    await page.reload();
    await who.waitFor();
    await page.context().close();
  });

  it('says so where the provider cannot be reached to sign in', async () => {
    const page = await open('/');
    await page.route(`${provider.issuer}/**`, (route) => route.abort());
    await page.getByRole('button', { name: 'Inloggen bij ROC Rivierenpoort' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Inloggen lukte niet.');
    await page.context().close();
  });

  it('signs out at the provider too', async () => {
    const page = await open('/');
    await signIn(page, 'ilse');
    await page.getByTestId('who').filter({ hasText: 'Ilse Bakker' }).waitFor();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByRole('button', { name: /sign me out/i }).click();
    await page.getByRole('heading', { name: 'Log in bij je organisatie' }).waitFor();
    expect(await page.evaluate<string>('JSON.stringify({ ...sessionStorage })')).not.toContain('access_token');
    await page.context().close();
  });

  it('tells who opens GraphiQL where to put a token, and knows the contract without asking the server for it', async () => {
    const page = await open('/graphiql/');
    await page.getByTestId('token-by-hand').waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Mutation').first().waitFor();
    expect(await page.locator('.graphiql-response').textContent()).not.toContain('introspection');
    await page.context().close();
  });
});
