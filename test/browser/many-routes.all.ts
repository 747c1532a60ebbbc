import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isLive } from './dashboard.ts';
import { startManyRoutes, type ManyRoutes } from './many-routes.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 }); // 3 and 5 minutes

const many = 1000;

let world: ManyRoutes;
let page: Page;

beforeAll(async () => {
  world = await startManyRoutes(many, 4);
  ({ page } = world);
});

afterAll(() => world.stop());

const waiting = { timeout: 20_000 }; // 20 seconds
const rows = () => page.getByTestId('route-row');
const firstRow = () => rows().first().getByRole('link');
const links = () => rows().getByRole('link');
const addresses = () => links().evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

async function openList(): Promise<void> {
  await page.goto('about:blank');
  await page.goto(world.url);
  await firstRow().click({ trial: true });
}

/** Milliseconds, the best of three: what else the machine does is not the page's. */
async function bestOfThree(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 3; time++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return Math.round(Math.min(...times));
}

const say = (what: string, figures: object) => process.stdout.write(`${what}: ${JSON.stringify(figures)}\n`);

describe(`the list of somebody with ${String(many)} routes, on a processor of a quarter of the speed`, () => {
  it('can be used within 2.5 s of navigation', async () => {
    const milliseconds = await bestOfThree(openList);
    say(`${String(many)} routes, opened`, { milliseconds });
    expect(milliseconds).toBeLessThanOrEqual(2500);
  });

  it('answers each key within 200 ms while it is searched', async () => {
    await isLive(page);
    const words = 'jip de boer';
    const found = async () => (await links().allTextContents()).every((name) => name.toLowerCase() === words);
    let typed = 0;
    const busy = await world.busyWhile(async () => {
      await page.getByRole('searchbox').pressSequentially(words, { delay: 60 });
      typed = performance.now();
      await expect.poll(found, waiting).toBe(true);
    });
    say('searched', { ...busy, milliseconds: Math.round(performance.now() - typed) });
    expect(await rows().count()).toBeGreaterThan(0);
    expect(busy.input).toBeLessThanOrEqual(200);
    expect(busy.task).toBeLessThanOrEqual(200);
  });

  it('is ordered otherwise, and scrolled through, without being busy for longer than 200 ms at a time', async () => {
    await openList();
    const ordered = await world.busyWhile(async () => {
      await page.getByLabel('Volgorde').selectOption({ label: 'naam' });
      await expect.poll(() => firstRow().textContent(), waiting).toContain('Amir');
    });
    const scrolled = await world.busyWhile(async () => {
      await page.mouse.move(600, 600);
      for (let time = 0; time < 30; time++) await page.mouse.wheel(0, time < 15 ? 400 : -400);
    });
    say('ordered and scrolled', { ordered, scrolled });
    expect(Math.max(ordered.task, ordered.input, scrolled.task, scrolled.input)).toBeLessThanOrEqual(200);
  });

  it('is walked to its end, page after page, each begun at its first row, without growing in memory', async () => {
    await openList();
    await isLive(page);
    const before = await world.memory();
    const seen = new Set(await addresses());
    const next = page.getByRole('button', { name: 'Volgende bladzijde' });
    while ((await next.count()) > 0) {
      const first = await firstRow().getAttribute('href');
      await next.click();
      await expect.poll(() => firstRow().getAttribute('href'), waiting).not.toBe(first);
      expect(await page.getByTestId('routes').and(page.locator(':focus')).count()).toBe(1);
      expect(await firstRow().evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
      for (const address of await addresses()) seen.add(address);
    }
    const after = await world.memory();
    say('walked through', { megabytes: [before, after] });
    expect(seen.size).toBe(many);
    expect(after).toBeLessThan(before * 1.5);
  });

  it('is saved as one file of all of them', async () => {
    await openList();
    const began = performance.now();
    const saving = page.waitForEvent('download', { timeout: 120_000 });
    const busy = await world.busyWhile(async () => {
      await page.getByRole('button', { name: 'Lijst bewaren als bestand' }).click();
      await saving;
    });
    const file = await readFile(await (await saving).path(), 'utf8');
    say('saved', { ...busy, milliseconds: Math.round(performance.now() - began) });
    expect(file.trim().split('\r\n')).toHaveLength(1 + many);
    expect(busy.task).toBeLessThanOrEqual(500);
  });
});
