import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asStudent, startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

const styleOf = (page: Page, selector: string, property: string) =>
  page.evaluate<string>(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue('${property}')`,
  );

it('a route is printed as a plan to take to a meeting: what is agreed, and nothing that one presses', async () => {
  const page = await dashboard.open('Ilse Bakker', 'Noor Jansen');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByTestId('goal').first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  for (const pressed of [page.getByRole('button'), page.getByRole('banner'), page.getByRole('textbox')]) {
    expect(await pressed.count()).toBe(0);
  }
  const kept = ['Wat helpt en nodig is', 'Wie leest wat, en waarom'];
  const empty = ['Diploma en werk', 'Wat in de weg staat', 'Waar we het niet over eens zijn'];
  for (const name of [...kept, ...empty]) {
    expect(await page.getByRole('heading', { name }).count()).toBe(0);
  }
  for (const inked of ['html', '.lead .quiet', '.tag.own', '.goal a, .goal']) {
    expect(await styleOf(page, inked, 'color')).toBe('rgb(22, 38, 43)');
  }
  expect(await styleOf(page, '.goal', 'break-inside')).toBe('avoid');
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});

it('a route that a student prints speaks to everybody at the table, by her own name, and says of which day it is', async () => {
  const page = await asStudent(dashboard, 'Noor Jansen');
  const goal = page.getByTestId('goal').first();
  const owner = goal.getByTestId('action').first();
  expect(await owner.textContent()).toContain('jij · ');
  await page.emulateMedia({ media: 'print' });
  await owner.getByText('Noor Jansen · ').waitFor();
  expect(await page.locator('main').textContent()).not.toContain('jij · ');
  expect(await page.getByText('Zoals het stond op').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await owner.getByText('jij · ').waitFor();
  expect(await page.getByText('Zoals het stond op').isVisible()).toBe(false);
  await page.close();
});

it('an agreed plan is printed with who agreed, and when', async () => {
  const page = await dashboard.open('Ilse Bakker', 'Sem de Boer');
  await page.emulateMedia({ media: 'print' });
  const signed = page.getByTestId('signed');
  expect(await signed.isVisible()).toBe(true);
  expect(await signed.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/^ROC Rivierenpoort.*Ilse Bakker, 14 okt\.? 2026$/),
    expect.stringMatching(/^student.*Sem de Boer, 14 okt\.? 2026$/),
    expect.stringMatching(/^Gemeente Esschenbroek.*Carla de Wit, 14 okt\.? 2026$/),
    expect.stringMatching(/^Logistiek Veldhoek BV.*Ayse Kaya, 14 okt\.? 2026$/),
  ]);
  await page.close();
});
