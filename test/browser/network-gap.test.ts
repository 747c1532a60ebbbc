import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, dialog, isLive, isSent, startDashboard, violations, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

const form = '**/assets/command-dialog-*.js';
const route = '**/assets/route-page-*.js';

const addGoal = (page: Page) => page.getByRole('button', { name: 'Doel toevoegen' });

const isWanted = (page: Page, answer: (asked: Route) => Promise<void>) =>
  page.route(`${dashboard.server.url}/`, (asked) =>
    asked.request().isNavigationRequest() ? asked.continue() : answer(asked),
  );

const reachable = (page: Page) => page.unroute(`${dashboard.server.url}/`);

/** From then on the server is not reached where a part of the page is wanted. */
const unreachable = (page: Page) => isWanted(page, (asked) => asked.abort());

/** On the list, from where nothing could be fetched ahead. */
async function withoutParts(who: string): Promise<Page> {
  const page = await dashboard.browser.newPage({ viewport: desk });
  page.setDefaultTimeout(10_000);
  let missed = 0;
  page.on('requestfailed', () => missed++);
  await unreachable(page);
  await page.goto(dashboard.server.url);
  await page.getByRole('button', { name: who }).click();
  await isLive(page);
  await expect.poll(() => missed, { timeout: 20_000 }).toBeGreaterThanOrEqual(4);
  return page;
}

const toRoute = (page: Page) => page.getByTestId('routes').getByRole('link', { name: 'Noor Jansen' }).click();

describe('without a network', () => {
  it('a coach who looked at the list opens a route’s form for the first time: it was fetched ahead', async () => {
    const ilse = await dashboard.browser.newPage({ viewport: desk });
    ilse.setDefaultTimeout(10_000);
    const fetched = ilse.waitForResponse(form, { timeout: 30_000 });
    await ilse.goto(dashboard.server.url);
    await ilse.getByRole('button', { name: 'Ilse Bakker' }).click();
    await isLive(ilse);
    await (await fetched).finished();
    await toRoute(ilse);
    await addGoal(ilse).waitFor();
    await ilse.context().setOffline(true);
    await addGoal(ilse).click();
    await dialog(ilse).getByLabel('Doel').fill('Zelf de bus nemen');
    const send = dialog(ilse).getByRole('button', { name: 'Doel toevoegen' });
    await send.click();
    await dialog(ilse).getByRole('alert').waitFor();
    // The keyboard stays in the form: Escape asks, and Enter goes on.
    await ilse.keyboard.press('Escape');
    await dialog(ilse).getByText('nog niet opgeslagen').waitFor();
    await ilse.keyboard.press('Enter');
    await ilse.context().setOffline(false);
    await send.click();
    await isSent(ilse);
    await ilse.getByRole('heading', { name: 'Zelf de bus nemen' }).waitFor();
    expect(await ilse.getByRole('alert').count()).toBe(0);
    await ilse.close();
  });

  it('a route that could not be fetched says so, and opens once it can be', async () => {
    const ilse = await withoutParts('Ilse Bakker');
    await toRoute(ilse);
    const broken = ilse.getByRole('alert').filter({ hasText: 'Deze pagina ging mis' });
    await broken.waitFor();
    await reachable(ilse);
    await broken.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await ilse.getByRole('heading', { level: 1, name: 'Noor Jansen' }).waitFor();
    expect(await broken.count()).toBe(0);
    await ilse.close();
  });

  it('a form that could not be fetched says so beside the page, which stays, and opens once it can be', async () => {
    const ilse = await withoutParts('Ilse Bakker');
    await reachable(ilse);
    await toRoute(ilse);
    await addGoal(ilse).waitFor();
    await unreachable(ilse);
    await addGoal(ilse).click();
    await dialog(ilse).getByRole('alert').waitFor();
    expect(await violations(ilse)).toEqual([]);
    await ilse.keyboard.press('Escape');
    await isSent(ilse);
    await addGoal(ilse).and(ilse.locator(':focus')).waitFor();
    await addGoal(ilse).click();
    await dialog(ilse).getByRole('alert').waitFor();
    await reachable(ilse);
    await dialog(ilse).getByRole('button', { name: 'Probeer opnieuw' }).click();
    await dialog(ilse).getByLabel('Doel').waitFor();
    await ilse.keyboard.press('Escape');
    await isSent(ilse);
    await addGoal(ilse).and(ilse.locator(':focus')).waitFor();
    await ilse.close();
  });
});

describe('after a newer build took the place of the one that is open', () => {
  it('a coach opens a route: the page is loaded anew by itself, and is there', async () => {
    const ilse = await withoutParts('Ilse Bakker');
    await reachable(ilse);
    const newer = '<script type="module" src="/assets/newer.js"></script>';
    await isWanted(ilse, (asked) => asked.fulfill({ contentType: 'text/html', body: newer }));
    await ilse.route(route, (asked) => asked.fulfill({ status: 404 }), { times: 1 });
    const loaded = ilse.waitForEvent('load');
    await toRoute(ilse);
    await loaded;
    await ilse.getByRole('heading', { level: 1, name: 'Noor Jansen' }).waitFor();
    expect(await ilse.getByRole('alert').count()).toBe(0);
    await ilse.close();
  });
});
