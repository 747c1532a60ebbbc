import pg from 'pg';
import type { Page } from 'playwright-core';
import { fillWorld } from '../bench/world.ts';
import { launchBrowser } from '../support/chromium.ts';
import { createTestDatabase } from '../support/database.ts';
import { startTestServer } from '../support/server.ts';

/** One coach who acts on very many routes, in a browser on a slow machine. */
export interface ManyRoutes {
  readonly page: Page;
  /** Of the list. */
  readonly url: string;
  busyWhile(work: () => Promise<void>): Promise<Busy>;
  /** What the page keeps, in megabytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

export interface Busy {
  /** The longest that the page did nothing else, in milliseconds; below 50 it is not counted, and 0. */
  readonly task: number;
  /** The longest from a key or a click until what it did was drawn; below 16 it is 0. */
  readonly input: number;
}

/** `slowdown`: so many times slower than this machine. */
export async function startManyRoutes(routes: number, slowdown: number): Promise<ManyRoutes> {
  const database = await createTestDatabase();
  await fillWorld(database.ownerUrl, { routes, ofSchool: routes });
  await giveAllToOneCoach(database.ownerUrl);
  const server = await startTestServer({ database });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.url);
  await page.getByRole('button', { name: 'coach 0' }).first().click();
  await page.getByTestId('route-row').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return {
    page,
    url: server.url,
    busyWhile: (work) => busyWhile(page, work),
    async memory() {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1_000_000;
    },
    async stop() {
      await browser.close();
      await server.stop();
      await database.drop();
    },
  };
}

async function giveAllToOneCoach(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`update assignment a set person_id = md5('coach 0')::uuid
    from party p where p.id = a.party_id and p.role = 'SCHOOL'`);
  await owner.end();
}

const watching = `{
  globalThis.busy = { task: 0, input: 0 };
  const longest = (name) => (list) => {
    for (const { duration } of list.getEntries()) busy[name] = Math.max(busy[name], Math.round(duration));
  };
  new PerformanceObserver(longest('task')).observe({ type: 'longtask' });
  new PerformanceObserver(longest('input')).observe({ type: 'event', durationThreshold: 16 });
}`;

async function busyWhile(page: Page, work: () => Promise<void>): Promise<Busy> {
  await page.evaluate(watching);
  await work();
  // What was drawn last is told a moment later.
  await page.evaluate('new Promise((done) => setTimeout(done, 300))');
  return page.evaluate<Busy>('busy');
}
