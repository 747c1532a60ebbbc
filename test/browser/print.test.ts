import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

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

it('a route is printed as a plan to take to a meeting: what is agreed, and nothing that one presses', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Ilse Bakker' }).click();
  await page.getByRole('searchbox').fill('Noor Jansen');
  await page.getByTestId('routes').getByRole('link', { name: 'Noor Jansen' }).click();
  await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByTestId('goal').first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  for (const pressed of [page.getByRole('button'), page.getByRole('banner'), page.getByRole('textbox')]) {
    expect(await pressed.count()).toBe(0);
  }
  for (const kept of ['Wat helpt en nodig is', 'Wie leest wat, en waarom']) {
    expect(await page.getByRole('heading', { name: kept }).count()).toBe(0);
  }
  const ink = await page.evaluate<string>('getComputedStyle(document.documentElement).color');
  expect(ink).toBe('rgb(22, 38, 43)');
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  await context.close();
});
