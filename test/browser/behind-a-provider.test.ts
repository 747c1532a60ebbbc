import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  const provider = {
    issuer: 'https://sign-in.example',
    audience: 'transitieroute',
    clientId: 'dashboard',
    organisations: ['ROC Rivierenpoort'],
  };
  const port = await freePort();
  // Pages are served to the address that people know alone.
  const environment = { PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}`, OIDC_ISSUERS: JSON.stringify([provider]) };
  server = await startTestServer({ environment });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
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

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(10_000);
  await page.goto(server.url + path);
  return page;
}

describe('a server that people sign in to at an OpenID provider', () => {
  it('does not call itself a demonstration to who opens the dashboard', async () => {
    const page = await open('/');
    await page.getByRole('alert').waitFor();
    const words = await page.locator('main').textContent();
    expect(words).toContain('Met dit dashboard log je voorlopig alleen in op een demonstratie');
    expect(words).not.toContain('verzonnen mensen');
    await page.close();
  });

  it('tells who opens GraphiQL where to put a token, and knows the contract without asking the server for it', async () => {
    const page = await open('/graphiql/');
    await page.getByTestId('token-by-hand').waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Mutation').first().waitFor();
    expect(await page.locator('.graphiql-response').textContent()).not.toContain('introspection');
    await page.close();
  });
});
