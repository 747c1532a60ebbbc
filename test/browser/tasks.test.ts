import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offerPlan } from '../support/agreement.ts';
import { signIn } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { phone, startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
  const ilse = await signIn(dashboard.server.url, 'ilse.bakker@rivierenpoort.example');
  await offerPlan(ilse, (await findNoorsRoute(ilse)).id);
});

afterAll(() => dashboard.stop());

const most = 3;

/** A hand that counts: each press, tick or choice is one; writing is none. */
class Hand {
  clicks = 0;

  constructor(readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    this.clicks++;
    await target.click();
  }

  async choose(target: Locator, label: string): Promise<void> {
    this.clicks++;
    await target.selectOption({ label });
  }

  async toRoute(student: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(student);
    await this.press(this.page.getByTestId('routes').getByRole('link', { name: student }));
  }

  async toInbox(): Promise<void> {
    await this.press(this.page.getByTestId('inbox').getByRole('link').last());
  }
}

interface Task {
  readonly who: string;
  readonly what: string;
  /** From the first page of that role until what was asked for is there. */
  run(hand: Hand): Promise<void>;
}

const item = (page: Page, words: string) => page.getByTestId('inbox-item').filter({ hasText: words });
const ofParty = (page: Page, name: string) => page.getByTestId('party-reads').filter({ hasText: name });

// In this order: what is taken back or stopped comes last.
const tasks: readonly Task[] = [
  {
    who: 'Ilse Bakker',
    what: 'sees which of her students have something late',
    async run(hand) {
      await hand.press(hand.page.getByLabel('iets te laat'));
      await hand.page.getByTestId('route-row').first().locator('.late').waitFor();
    },
  },
  {
    who: 'Ilse Bakker',
    what: 'sees her own late actions, the latest first',
    async run(hand) {
      await hand.toInbox();
      await item(hand.page, 'te laat').first().waitFor();
    },
  },
  {
    who: 'Ilse Bakker',
    what: 'sees what changed since yesterday, and who did it',
    async run(hand) {
      await hand.press(hand.page.getByLabel('veranderd sinds gisteren'));
      await hand.press(hand.page.getByTestId('routes').getByRole('link', { name: 'Noor Jansen' }));
      await hand.press(hand.page.getByLabel('alleen sinds gisteren'));
      await hand.page.getByTestId('change').filter({ hasText: 'Ilse Bakker' }).first().waitFor();
    },
  },
  {
    who: 'Ilse Bakker',
    what: 'finds one student among thirty, and what that student needs',
    async run(hand) {
      await hand.toRoute('Noor Jansen');
      await hand.page.getByTestId('need').first().waitFor();
    },
  },
  {
    who: 'Ilse Bakker',
    what: 'keeps her list as a file',
    async run(hand) {
      const saving = hand.page.waitForEvent('download');
      await hand.press(hand.page.getByRole('button', { name: 'Lijst bewaren als bestand' }));
      expect((await saving).suggestedFilename()).toBe('mijn-routes.csv');
    },
  },
  {
    who: 'Ilse Bakker',
    what: 'sees whose yes is missing on a plan',
    async run(hand) {
      await hand.toRoute('Noor Jansen');
      await hand.page.getByTestId('open-proposal').getByText('Noor', { exact: false }).first().waitFor();
    },
  },
  {
    who: 'Noor Jansen',
    what: 'signs what waits for her',
    async run(hand) {
      await hand.toInbox();
      const asked = item(hand.page, 'vraagt om je akkoord');
      await hand.press(asked.getByRole('button', { name: 'Bekijk en antwoord hier' }));
      await hand.press(asked.getByRole('button', { name: 'Akkoord', exact: true }));
      await asked.waitFor({ state: 'detached' });
    },
  },
  {
    who: 'Marga Hofstra',
    what: 'confirms her company’s part, between two jobs',
    async run(hand) {
      await hand.toInbox();
      const asked = item(hand.page, 'Noor').filter({ hasText: 'akkoord' });
      await hand.press(asked.getByRole('button', { name: 'Bekijk en antwoord hier' }));
      await hand.press(asked.getByRole('button', { name: 'Akkoord', exact: true }));
      await asked.waitFor({ state: 'detached' });
    },
  },
  {
    who: 'Bram Vos',
    what: 'reports that an action is done',
    async run(hand) {
      await hand.toRoute('Noor Jansen');
      const action = hand.page.getByTestId('action').filter({ hasText: 'Pauzes en rustige plek afspreken' });
      await hand.choose(action.getByRole('combobox'), 'Gedaan');
      await hand.page.getByTestId('news').getByText('gedaan').waitFor();
    },
  },
  {
    who: 'Noor Jansen',
    what: 'sees who may read what she needs, and why',
    async run(hand) {
      await hand.toRoute('Noor Jansen');
      const needs = ofParty(hand.page, 'Gemeente Esschenbroek').getByTestId('category');
      await needs.filter({ hasText: 'wat helpt en nodig is' }).getByText('omdat je ja zei').waitFor();
    },
  },
  {
    who: 'Noor Jansen',
    what: 'stops sharing anything with one party',
    async run(hand) {
      await hand.toRoute('Noor Jansen');
      const party = ofParty(hand.page, 'Gemeente Esschenbroek');
      await hand.press(party.getByRole('button', { name: 'Niets meer delen met Gemeente Esschenbroek' }));
      await hand.press(party.getByRole('button', { name: 'Ja, stop hiermee' }));
      await party.getByText('omdat je ja zei').first().waitFor({ state: 'detached' });
      expect(await party.getByTestId('category').getByText('leest dit', { exact: true }).count()).toBe(0);
    },
  },
  {
    who: 'Noor Jansen',
    what: 'reads the dashboard in English',
    async run(hand) {
      await hand.press(hand.page.getByRole('radio', { name: 'English' }));
      await hand.page.getByRole('heading', { name: 'My routes' }).waitFor();
    },
  },
];

describe(`in at most ${String(most)} clicks from the first page`, () => {
  it.each(tasks)('$who $what', async ({ who, run }) => {
    const page = await dashboard.browser.newPage({ viewport: phone });
    page.setDefaultTimeout(10_000);
    await page.goto(dashboard.server.url);
    await page.getByRole('button', { name: who }).click();
    await page.getByTestId('routes').getByRole('link').first().waitFor();
    const hand = new Hand(page);
    await run(hand);
    expect(hand.clicks).toBeGreaterThan(0);
    expect(hand.clicks).toBeLessThanOrEqual(most);
    await page.close();
  });
});
