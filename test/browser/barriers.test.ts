import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { illegibleWords } from './legible.ts';
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
  ['the door', { language: 'en', theme: 'dark', screen: 'enlarged' }],
  ['the list of a coach', { language: 'nl', theme: 'light', screen: 'enlarged' }],
  ['the inbox of a coach', { language: 'en', theme: 'light', screen: 'wide' }],
  ['a route, for its coach', { language: 'nl', theme: 'dark', screen: 'wide' }],
  ['a route, for its student', { language: 'nl', theme: 'dark', screen: 'enlarged' }],
  ['a form on a route, for its coach', { language: 'nl', theme: 'light', screen: 'enlarged' }],
  ['a route, for a company', { language: 'en', theme: 'light', screen: 'enlarged' }],
];

it('words that lie over one another, or go on beside the page, are found', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  await page.setContent(
    '<body style="margin: 0"><p style="white-space: nowrap">' + 'wide '.repeat(30) + '</p><p>one</p>',
  );
  await page.evaluate(`document.querySelectorAll('p')[1].style.marginTop = '-2rem'`);
  const found = (await illegibleWords(page)).join('; ');
  expect(found).toMatch(/cut off: wide/);
  expect(found).toMatch(/one over the other: .*one/);
  await page.close();
});

describe('no barrier that a program can find has', () => {
  it.each(pairs)('%s (%o)', async (name, look) => {
    await expectOpenToAll(browser, server.url, name, look);
  });
});
