import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 900 };

export interface Dashboard {
  readonly server: TestServer;
  readonly browser: Browser;
  /** Signed in, on the first page. */
  enter(who: string, viewport?: typeof desk): Promise<Page>;
  /** On the page of a route, as it stands now; whoever opens one is signed in anew. */
  open(who: string, student: string, viewport?: typeof desk): Promise<Page>;
  stop(): Promise<void>;
}

/** The real server, with the stories, and a browser that looks at it. */
export async function startDashboard(): Promise<Dashboard> {
  const server = await startTestServer();
  const browser = await launchBrowser();
  const enter = async (who: string, viewport = desk) => {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(10_000);
    await page.goto(server.url);
    await page.getByRole('button', { name: who }).click();
    await isLive(page);
    return page;
  };
  return {
    server,
    browser,
    enter,
    async open(who, student, viewport = desk) {
      const page = await enter(who, viewport);
      await page.getByRole('searchbox').fill(student);
      await page.getByTestId('routes').getByRole('link', { name: student }).click();
      await page.getByRole('heading', { level: 1, name: student }).waitFor();
      await isLive(page);
      return page;
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

export const isLive = (page: Page) => page.getByTestId('live').filter({ hasText: 'live' }).waitFor();

/** As the student, on a phone. */
export const asStudent = (dashboard: Dashboard, student: string) => dashboard.open(student, student, phone);

export const status = (page: Page, words: string) => page.locator('.lead .tag').filter({ hasText: words }).waitFor();

export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Fills in the form that opens, by its labels, and sends it. */
export async function fillIn(page: Page, texts: Readonly<Record<string, string>>, button: string): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await dialog(page).getByLabel(label).fill(text);
  await dialog(page).getByRole('button', { name: button }).click();
}

/** Until the form is gone: what was sent has arrived. */
export const isSent = (page: Page) => dialog(page).waitFor({ state: 'detached' });

/** Until the keyboard is there. */
export const hasFocus = (field: Locator) => field.and(field.page().locator(':focus')).waitFor({ state: 'attached' });

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, as far as a program can tell. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(await axe);
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    // The size of what is pressed is of 2.2, and left out unless it is asked for.
    // Of what is in order nothing is written down.
    `axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], rules: { 'target-size': { enabled: true } } })`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** How far the page is wider than the screen. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** In Dutch, as it is, and in English; nothing is wider than the screen. */
export async function expectNoBarrier(page: Page): Promise<void> {
  for (const language of ['English', 'Nederlands']) {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('radio', { name: language }).click();
    await page.locator(`html[lang=${language === 'English' ? 'en' : 'nl'}]`).waitFor();
    await isLive(page);
  }
}
