import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { overflow, violations } from './dashboard.ts';
import { illegibleWords, readIn } from './legible.ts';

export const languages = ['nl', 'en'] as const;
export const themes = ['light', 'dark'] as const;
/** A screen of 1280 by 1024, and what is left of it for who enlarges four times. */
const screens = { wide: { width: 1280, height: 1024 }, enlarged: { width: 320, height: 256 } } as const;
export const screenNames = ['wide', 'enlarged'] as const satisfies readonly (keyof typeof screens)[];

/** How somebody looks at a page. */
export interface Look {
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
  readonly screen: (typeof screenNames)[number];
}

const titles = { nl: 'Mijn routes', en: 'My routes' };

interface Place {
  readonly who: string | null;
  /** From the list of routes to the page. */
  go(page: Page): Promise<void>;
}

const toRoute = (student: string) => async (page: Page) => {
  await page.getByRole('searchbox').fill(student);
  await page.getByTestId('routes').getByRole('link', { name: student }).click();
  await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
};

/** Every page, as somebody to whom it shows much. */
export const places = {
  'the door': { who: null, go: () => Promise.resolve() },
  'the list of a coach': { who: 'Ilse Bakker', go: () => Promise.resolve() },
  'the inbox of a coach': {
    who: 'Ilse Bakker',
    async go(page) {
      await page.getByTestId('inbox').getByRole('link').last().click();
      await page.getByTestId('inbox-item').first().waitFor();
    },
  },
  'a route, for its coach': { who: 'Ilse Bakker', go: toRoute('Noor Jansen') },
  'a route, for its student': {
    who: 'Noor Jansen',
    async go(page) {
      await toRoute('Noor Jansen')(page);
      await page.getByTestId('who-reads').waitFor();
    },
  },
  'a form on a route, for its coach': {
    who: 'Ilse Bakker',
    async go(page) {
      await toRoute('Noor Jansen')(page);
      await page.locator('section[aria-labelledby=goals] > .commands button').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  'a route, for a company': { who: 'Marga Hofstra', go: toRoute('Noor Jansen') },
} as const satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof places;

export const placeNames = Object.keys(places).filter((name): name is PlaceName => name in places);

/** The page has no barrier, and nothing of it is cut off, lies over something else, or must be scrolled to sideways. */
export async function expectOpenToAll(browser: Browser, url: string, name: PlaceName, look: Look): Promise<void> {
  const page = await openPlace(browser, url, name, { ...look, viewport: screens[look.screen] });
  expect(await page.evaluate('document.documentElement.lang')).toBe(look.language);
  expect(await page.evaluate('document.documentElement.dataset.theme')).toBe(look.theme);
  expect(await violations(page)).toEqual([]);
  await expectLegible(page);
  await readIn(page, look.screen === 'wide' ? 'large letters' : 'loose letters');
  await expectLegible(page);
  await page.context().close();
}

async function expectLegible(page: Page): Promise<void> {
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await illegibleWords(page)).toEqual([]);
}

/** In a window of its own, signed in anew. */
export async function openPlace(
  browser: Browser,
  url: string,
  name: PlaceName,
  { language, theme, viewport }: Omit<Look, 'screen'> & { readonly viewport: { width: number; height: number } },
): Promise<Page> {
  const context = await browser.newContext({ viewport, colorScheme: theme });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  if (language === 'en') await page.getByRole('radio', { name: 'English' }).click();
  const place: Place = places[name];
  await page.getByRole('button', { name: place.who ?? 'Ilse Bakker' }).waitFor();
  if (place.who !== null) {
    await page.getByRole('button', { name: place.who }).click();
    await page.getByRole('heading', { name: titles[language] }).waitFor();
    await page.getByTestId('routes').waitFor();
  }
  await place.go(page);
  return page;
}
