import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { expectOpenToAll, type Look, type PlaceName } from './every-page.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Each page once, each way of looking a few times; `npm run test:all` tries every page in every way. */
const pairs: readonly [PlaceName, Look][] = [
  ['the door', { language: 'en', theme: 'dark', width: 320 }],
  ['the list of a coach', { language: 'nl', theme: 'light', width: 320 }],
  ['the inbox of a coach', { language: 'en', theme: 'light', width: 1280 }],
  ['a route, for its coach', { language: 'nl', theme: 'dark', width: 1280 }],
  ['a route, for its student', { language: 'nl', theme: 'dark', width: 320 }],
  ['a route, for a company', { language: 'en', theme: 'light', width: 320 }],
];

describe('no barrier that a program can find has', () => {
  it.each(pairs)('%s (%o)', async (name, look) => {
    await expectOpenToAll(browser, server.url, name, look);
  });
});
