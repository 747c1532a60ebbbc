import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import {
  expectOpenToAll,
  languages,
  placeNames,
  screenNames,
  themes,
  type Look,
  type PlaceName,
} from './every-page.ts';

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

const table = placeNames.flatMap((name) =>
  languages.flatMap((language) =>
    themes.flatMap((theme) => screenNames.map((screen): [PlaceName, Look] => [name, { language, theme, screen }])),
  ),
);

describe('no barrier that a program can find has', () => {
  it.each(table)('%s (%o)', async (name, look) => {
    await expectOpenToAll(browser, server.url, name, look);
  });
});
