import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { isLive } from './dashboard.ts';
import { languages, openPlace, placeNames, type PlaceName } from './every-page.ts';

const folder = join(import.meta.dirname, '../../client-examples/dashboard/pictures');
const sizes = { wide: 1280, phone: 390 } as const;

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startTestServer();
  browser = await launchBrowser();
  await mkdir(folder, { recursive: true });
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const table = placeNames.flatMap((name) =>
  languages.flatMap((language) =>
    Object.entries(sizes).map(([size, width]): [PlaceName, (typeof languages)[number], string, number] => [
      name,
      language,
      size,
      width,
    ]),
  ),
);

describe('a picture is made of', () => {
  it.each(table)('%s, in %s, %s', async (name, language, size, width) => {
    const page = await openPlace(browser, server.url, name, {
      language,
      theme: 'light',
      viewport: { width, height: 800 },
    });
    if (name !== 'the door') await isLive(page);
    const path = join(folder, `${name.replaceAll(/[ ,]+/g, '-')}-${size}-${language}.png`);
    await page.screenshot({ path });
    expect((await stat(path)).size).toBeGreaterThan(5000);
    await page.context().close();
  });
});
