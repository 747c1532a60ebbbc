import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report, type Versioned } from '../support/agreement.ts';
import { launchBrowser } from '../support/chromium.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
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

const desk = { width: 1280, height: 900 };

async function openAs(who: string, viewport = desk): Promise<Page> {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(10_000);
  await page.goto(server.url);
  await page.getByRole('button', { name: who }).click();
  await page.getByTestId('routes').getByRole('link').first().waitFor();
  return page;
}

/** Of a question to the API. */
interface Asked {
  readonly query?: string;
  readonly variables?: { readonly withInbox?: boolean };
}

const rows = (page: Page) => page.getByTestId('route-row');
const rowOf = (page: Page, student: string) => rows(page).filter({ hasText: student });
const names = (page: Page) => page.getByTestId('routes').getByRole('link').allTextContents();

async function ownAction(client: TestClient): Promise<Versioned> {
  const { id } = await findNoorsRoute(client);
  const { route } = await client.data<{ route: { actions: (Versioned & { status: string })[] } }>(
    'query ($id: ID!) { route(id: $id) { actions(mine: true) { id version status } } }',
    { id },
  );
  const action = route.actions.find(({ status }) => status === 'OPEN');
  if (!action) throw new Error('Nothing is hers to do.');
  return action;
}

async function asOwner(sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
}

describe('the list of a coach', () => {
  it('says of each student where they are, what asks for attention, and who changed what last', async () => {
    const page = await openAs('Ilse Bakker');
    const words = await rowOf(page, 'Noor Jansen').textContent();
    expect(words).toMatch(/diploma over \d+ maanden/);
    // What is past is no next date.
    expect(words).toMatch(/1 actie te laat.*het moest al op 22 jan\.? 2027/);
    expect(await rowOf(page, 'Sem de Boer').textContent()).toContain('volgende datum: 15 feb');
    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      'Student',
      'Waar op de route',
      'Stand',
      'Vraagt aandacht',
      'Laatste wijziging',
    ]);
    await page.close();
  });

  it('is searched, filtered and ordered in its address: a reload and the way back find it again', async () => {
    const page = await openAs('Ilse Bakker');
    const all = await names(page);
    await page.getByLabel('Volgorde').selectOption({ label: 'naam' });
    await page.getByLabel('Stand').selectOption({ label: 'Loopt' });
    await expect.poll(async () => (await names(page)).length).toBeLessThan(all.length);
    const running = await names(page);
    expect(running).toEqual(running.toSorted((one, other) => one.localeCompare(other, 'nl')));
    await page.getByLabel('iets te laat').check();
    await expect.poll(async () => (await names(page)).length).toBeLessThan(running.length);
    const late = await names(page);
    expect(await page.locator('.routes .late').count()).toBe(late.length);
    await page.reload();
    await expect.poll(() => names(page)).toEqual(late);
    expect(await page.getByLabel('iets te laat').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(running);
    await page.close();
  });

  it('finds a student by a part of the name', async () => {
    const page = await openAs('Ilse Bakker');
    await page.getByRole('searchbox').fill('oor jans');
    await expect.poll(() => names(page)).toEqual(['Noor Jansen']);
    expect(new URL(page.url()).searchParams.get('search')).toBe('oor jans');
    await page.close();
  });

  it('shows what somebody else changes, and moves neither the focus nor the rows', async () => {
    const page = await openAs('Ilse Bakker');
    const urgent = await names(page);
    await page.getByLabel('Volgorde').selectOption({ label: 'laatst veranderd' });
    await expect.poll(() => names(page)).not.toEqual(urgent);
    await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
    const before = await names(page);
    const link = page.getByTestId('routes').getByRole('link').nth(2);
    await link.focus();
    const noor = await signIn(server.url, 'noor.jansen@student.example');
    await addGoal(noor, (await findNoorsRoute(noor)).id, 'Zelf naar de bus');
    await rowOf(page, 'Noor Jansen').getByText('net veranderd').waitFor();
    await rowOf(page, 'Noor Jansen').getByText('“Zelf naar de bus”').waitFor();
    expect(await page.getByTestId('news').textContent()).toContain('Noor Jansen: Noor Jansen heeft het doel');
    expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(await names(page)).toEqual(before);
    await page.getByRole('button', { name: 'Opnieuw ordenen' }).click();
    await expect.poll(async () => (await names(page))[0]).toBe('Noor Jansen');
    await page.close();
  });

  it('reads what waits once, not again for each search, and afresh once something happens', async () => {
    const page = await openAs('Ilse Bakker');
    await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
    const reads: string[] = [];
    page.on('request', (request) => {
      const { query = '', variables }: Asked = request.postData() ? request.postDataJSON() : {};
      if (query.includes('inbox(') && variables?.withInbox !== false) reads.push(query);
    });
    await page.getByRole('searchbox').fill('oor jans');
    await expect.poll(() => names(page)).toEqual(['Noor Jansen']);
    await page.getByLabel('Volgorde').selectOption({ label: 'naam' });
    await page.getByTestId('inbox').getByRole('listitem').first().waitFor();
    expect(reads).toEqual([]);
    const noor = await signIn(server.url, 'noor.jansen@student.example');
    await addGoal(noor, (await findNoorsRoute(noor)).id, 'Zelf lopen');
    await rowOf(page, 'Noor Jansen').getByText('“Zelf lopen”').waitFor();
    await expect.poll(() => reads.length).toBe(1);
    await page.close();
  });

  it('keeps up while one change follows another', async () => {
    const page = await openAs('Ilse Bakker');
    await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
    const noor = await signIn(server.url, 'noor.jansen@student.example');
    const { id, version } = await ownAction(noor);
    const most = 1000; // far longer than it takes
    let told = 0;
    const seen = new AbortController();
    const telling = (async () => {
      for (; told < most && !seen.signal.aborted; told++) {
        await report(noor, { id, version: version + told }, told % 2 === 0 ? 'BLOCKED' : 'OPEN');
      }
    })();
    await rowOf(page, 'Noor Jansen').getByText('loopt vast').waitFor();
    seen.abort();
    await telling;
    expect(told).toBeLessThan(most);
    await page.close();
  });

  it('stays where the server does not answer, and is asked for again until it does', async () => {
    const page = await openAs('Ilse Bakker');
    await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
    const before = await names(page);
    await page.route('**/graphql', (route) => route.abort());
    const noor = await signIn(server.url, 'noor.jansen@student.example');
    await addGoal(noor, (await findNoorsRoute(noor)).id, 'Zelf koken');
    await page.getByRole('alert').filter({ hasText: 'We kunnen de server niet bereiken.' }).waitFor();
    expect(await names(page)).toEqual(before);
    await page.unroute('**/graphql');
    await rowOf(page, 'Noor Jansen').getByText('“Zelf koken”').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });

  it('is walked with the keyboard alone, from the top to a student and back', async () => {
    const page = await openAs('Ilse Bakker');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud');
    const first = page.getByTestId('routes').getByRole('link').first();
    await first.focus();
    await page.keyboard.press('Tab');
    const second = page.getByTestId('routes').getByRole('link').nth(1);
    expect(await second.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.close();
  });

  it('is saved as a file for a spreadsheet, in which no name becomes a formula', async () => {
    await asOwner(`update student set display_name = '=1+1' where display_name = 'Daan Visser'`);
    const page = await openAs('Ilse Bakker');
    const total = (await names(page)).length;
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lijst bewaren als bestand' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('mijn-routes.csv');
    const [headings, ...lines] = (await readFile(await file.path(), 'utf8')).split('\r\n').filter(Boolean);
    // Behind the mark by which a spreadsheet knows the letters.
    expect(headings?.split(';').slice(0, 4)).toEqual(['\uFEFFStudent', 'Stand', 'Fase', 'Begin']);
    expect(lines).toHaveLength(total);
    expect(lines.filter((line) => line.startsWith("'=1+1;"))).toHaveLength(1);
    await asOwner(`update student set display_name = 'Daan Visser' where display_name = '=1+1'`);
    await page.close();
  });
});

describe('who works for two organisations', () => {
  it('chooses for which, and reads the routes of that one alone', async () => {
    await asOwner(
      `insert into membership (id, person_id, organisation_id, functions, "from")
       select gen_random_uuid(), p.id, o.id, '{STAFF}', '2026-01-01' from person p, organisation o
       where p.display_name = 'Bram Vos' and o.name = 'Stichting Werkspoor Oost'`,
    );
    const page = await browser.newPage({ viewport: desk });
    page.setDefaultTimeout(10_000);
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Bram Vos' }).first().click();
    const acting = page.getByLabel('Werken voor');
    await acting.selectOption({ label: 'Kompaskoers Jobcoaching' });
    await rowOf(page, 'Noor Jansen').waitFor();
    await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
    await acting.selectOption({ label: 'Stichting Werkspoor Oost' });
    await page.getByText('Je werkt nu voor Stichting Werkspoor Oost.').waitFor({ state: 'attached' });
    await rowOf(page, 'Noor Jansen').waitFor({ state: 'detached' });
    expect(await rows(page).count()).toBe(0);
    await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
    await page.close();
  });
});
