import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let coaches: Browser;
let students: Browser;

beforeAll(async () => {
  server = await startTestServer();
  coaches = await launchBrowser();
  students = await launchBrowser();
});

afterAll(async () => {
  await coaches.close();
  await students.close();
  await server.stop();
});

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

async function openRoute(browser: Browser, who: string, student: string, viewport = desk): Promise<Page> {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(10_000);
  await page.goto(server.url);
  await page.getByRole('button', { name: who }).click();
  await page.getByTestId('routes').getByRole('link').first().waitFor();
  await page.getByRole('searchbox').fill(student);
  await page.getByTestId('routes').getByRole('link', { name: student }).click();
  await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
  return page;
}

const asCoach = (student: string) => openRoute(coaches, 'Ilse Bakker', student);
const asStudent = (student: string) => openRoute(students, student, student, phone);
const proposal = (page: Page): Locator => page.getByTestId('open-proposal');
const status = (page: Page, words: string) => page.locator('.lead .tag').filter({ hasText: words }).waitFor();

/** WCAG 2.2 A and AA, as far as a program can tell. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the first plan', () => {
  it('is offered by the coach and agreed by the student, each seeing what the other does', async () => {
    const coach = await asCoach('Noor Jansen');
    const student = await asStudent('Noor Jansen');
    expect(await student.getByTestId('offer-plan').count()).toBe(0);
    const offer = coach.getByTestId('offer-plan');
    expect(await offer.getByRole('listitem').first().textContent()).toContain('in orde');
    await offer.getByLabel('Antwoord uiterlijk').fill('2027-02-12');
    await offer.getByRole('button', { name: 'Plan voorleggen' }).click();
    await coach.getByTestId('asked').filter({ hasText: 'Het geldt nog niet: het wacht op de student.' }).waitFor();

    await proposal(student).getByRole('heading', { name: 'Het eerste plan' }).waitFor();
    const words = (await proposal(student).textContent()) ?? '';
    expect(words).toContain('antwoord uiterlijk 12 feb 2027');
    expect(words).toContain('Het gaat door als jij en de trekker akkoord zijn.');
    expect(words).toMatch(/ROC Rivierenpoort akkoord Ilse Bakker/);
    expect(await violations(student)).toEqual([]);
    expect(await violations(coach)).toEqual([]);
    await proposal(student).getByRole('button', { name: 'Akkoord', exact: true }).click();
    await status(student, 'Loopt');
    await status(coach, 'Loopt');
    expect(await proposal(student).count()).toBe(0);
    await coach.getByTestId('asked').waitFor({ state: 'detached' });
    await coach.getByTestId('unconfirmed').getByText('Basisschool De Springplank').waitFor();
    await coach.close();
    await student.close();
  });

  it('is confirmed by a trainer for her own part, later and alone', async () => {
    const coach = await asCoach('Noor Jansen');
    const trainer = await openRoute(students, 'Marga Hofstra', 'Noor Jansen', phone);
    const words = (await proposal(trainer).textContent()) ?? '';
    expect(words).toContain('Vaste leesgroep en vast lokaal regelen');
    expect(words).not.toContain('Stagebezoek halverwege');
    await proposal(trainer).getByRole('button', { name: 'Akkoord', exact: true }).click();
    await proposal(trainer).waitFor({ state: 'detached' });
    const part = coach.getByTestId('unconfirmed').getByText('Basisschool De Springplank');
    await part.waitFor({ state: 'detached' });
    await coach.getByTestId('unconfirmed').getByText('Gemeente Esschenbroek').waitFor();
    await coach.close();
    await trainer.close();
  });
});

describe('a change of an agreed plan', () => {
  it('is refused by the student, one line of it and with a remark, and the coach reads why', async () => {
    const coach = await asCoach('Bilal Yilmaz');
    const student = await asStudent('Bilal Yilmaz');
    await proposal(student).getByText('Vier weken achter elkaar op tijd').waitFor();
    await proposal(student).getByRole('button', { name: 'Niet akkoord' }).click();
    expect(await violations(student)).toEqual([]);
    await proposal(student).getByRole('checkbox', { name: 'Elke vrijdag kort bellen' }).check();
    await proposal(student).getByRole('button', { name: 'Niet akkoord' }).click();
    await proposal(student).locator('.react-aria-FieldError').waitFor();
    await proposal(student).getByLabel('Waarom niet?').fill('Bellen vind ik spannend, liever appen.');
    await proposal(student).getByRole('button', { name: 'Niet akkoord' }).click();

    for (const page of [student, coach]) {
      await proposal(page).getByRole('heading', { name: 'Niet akkoord: Na het voortgangsgesprek' }).waitFor();
    }
    expect(await proposal(coach).textContent()).toContain('Bellen vind ik spannend, liever appen.');
    const refused = coach.getByTestId('proposal-line').filter({ hasText: 'hiermee niet akkoord' });
    expect(await refused.count()).toBe(1);
    expect(await refused.textContent()).toContain('Elke vrijdag kort bellen');
    expect(await student.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
    await coach.close();
    await student.close();
  });

  it('is said to wait for whom it waits, and is taken back', async () => {
    const coach = await asCoach('Sem de Boer');
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    await coach.getByLabel('Doel', { exact: true }).fill('Rijbewijs halen');
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    await coach.getByTestId('asked').filter({ hasText: 'het wacht op de student.' }).waitFor();
    await proposal(coach).getByRole('heading', { name: 'Rijbewijs halen' }).waitFor();
    expect(await coach.getByTestId('goal').filter({ hasText: 'Rijbewijs halen' }).count()).toBe(0);
    expect(await proposal(coach).getByRole('button', { name: 'Akkoord', exact: true }).count()).toBe(0);
    await proposal(coach).getByRole('button', { name: 'Intrekken' }).click();
    await proposal(coach).waitFor({ state: 'detached' });
    await coach.getByTestId('asked').waitFor({ state: 'detached' });
    await coach.close();
  });
});

describe('the versions of an agreed plan', () => {
  it('are listed, opened as they were, and compared with the one before', async () => {
    const student = await asStudent('Sem de Boer');
    await student.getByRole('button', { name: 'Doel toevoegen' }).click();
    await student.getByLabel('Doel', { exact: true }).fill('Rijbewijs C halen');
    await student.getByRole('button', { name: 'Doel toevoegen' }).click();
    await student.getByTestId('goal').filter({ hasText: 'Rijbewijs C halen' }).waitFor();
    await student.getByText('Eerdere versies van het plan').click();
    const [newest, oldest] = [student.getByTestId('version').first(), student.getByTestId('version').last()];
    await newest.getByText('Versie 2').click();
    await newest.getByTestId('differences').getByText('Nieuw doel “Rijbewijs C halen”').waitFor();
    await oldest.getByText('Versie 1').click();
    await oldest.getByText('Het plan zoals het was').waitFor();
    expect(await oldest.textContent()).not.toContain('Rijbewijs');
    expect(await violations(student)).toEqual([]);
    expect(await student.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
    await student.close();
  });
});

describe('at a meeting', () => {
  it('a student signs with a code of his own on the device of the coach, where it is told', async () => {
    const student = await asStudent('Sem de Boer');
    await student.getByRole('link', { name: 'Mijn routes' }).click();
    await student.getByText('Mijn tekencode').click();
    await student.getByLabel('Nieuwe code, 6 tot 12 cijfers').fill('271828');
    await student.getByRole('button', { name: 'Code instellen' }).click();
    await student.getByText('Je code is ingesteld.').waitFor();
    expect(await violations(student)).toEqual([]);
    await student.close();

    const coach = await asCoach('Sem de Boer');
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    await coach.getByLabel('Doel', { exact: true }).fill('Zelf plannen');
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    await proposal(coach).getByRole('button', { name: 'Teken op dit toestel' }).click();
    await coach.getByLabel('Wie is erbij en tekent?').selectOption({ label: 'Sem de Boer' });
    const code = coach.getByLabel('Je eigen tekencode');
    await code.fill('000001');
    await coach.getByTestId('in-person').getByRole('button', { name: 'Akkoord', exact: true }).click();
    await coach.getByText('Deze code klopt niet.').waitFor();
    expect(await code.inputValue()).toBe('');
    expect(await violations(coach)).toEqual([]);
    await code.fill('271828');
    await coach.getByTestId('in-person').getByRole('button', { name: 'Akkoord', exact: true }).click();
    await coach.getByTestId('goal').filter({ hasText: 'Zelf plannen' }).waitFor();
    await coach.getByText('Sem de Boer ging ter plekke akkoord met een voorstel.').waitFor();
    await coach.close();
  });
});
