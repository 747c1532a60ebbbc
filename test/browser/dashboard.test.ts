import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signIn } from '../support/client.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { dialog, fillIn, hasFocus, desk, startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

const phone = { width: 360, height: 740 };

async function openNoorsRoute(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('Noor Jansen');
  await page.getByTestId('routes').getByRole('link', { name: 'Noor Jansen' }).click();
  await page.getByTestId('live').filter({ hasText: 'live' }).waitFor();
}

describe('the dashboard', () => {
  it('shows a career coach her routes, and one of them changing while she looks', async () => {
    const page = await dashboard.enter('Ilse Bakker');
    await openNoorsRoute(page);
    const noor = await signIn(dashboard.server.url, 'noor.jansen@student.example');
    const { id } = await findNoorsRoute(noor);
    await addGoal(noor, id, 'Alleen met de bus durven');
    await page.getByRole('heading', { name: 'Alleen met de bus durven' }).waitFor();
    // It stands on the tab of a screen that others may see, and on paper.
    expect(await page.title()).toBe('Een route · Transitieroute');
    expect(await page.getByTestId('news').textContent()).toBe(
      'Noor Jansen heeft het doel “Alleen met de bus durven” toegevoegd.',
    );
    await page.close();
  });

  it('lets a student on a phone add an action to a goal of her own', async () => {
    const page = await dashboard.enter('Noor Jansen', phone);
    await openNoorsRoute(page);
    const goal = page.getByTestId('goal').first();
    await goal.getByRole('button', { name: 'Actie toevoegen' }).click();
    await fillIn(page, { 'Wat gaat er gebeuren?': 'Vragen of ik mag voorlezen' }, 'Actie toevoegen');
    await page.getByTestId('action').filter({ hasText: 'Vragen of ik mag voorlezen' }).waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
    await page.close();
  });

  it('tells a coach whose title was overtaken what the other wrote, and keeps her own text', async () => {
    const page = await dashboard.enter('Ilse Bakker');
    await openNoorsRoute(page);
    const goal = page.getByTestId('goal').filter({ hasText: 'Een baan van 24 uur na de zomer' });
    await goal.getByRole('button', { name: 'Doel wijzigen' }).click();
    const field = page.getByLabel('Doel', { exact: true });
    await field.fill('Een baan van 20 uur');
    const bram = await signIn(dashboard.server.url, 'bram.vos@kompaskoers.example');
    const job = (await findNoorsRoute(bram)).goals.find(({ title }) => title.startsWith('Een baan'));
    await bram.data(
      'mutation ($id: ID!, $v: Int!) { goalRevise(id: $id, expectedVersion: $v, input: { title: "Een baan van 28 uur" }) { __typename } }',
      { id: job?.id, v: job?.version },
    );
    await dialog(page).getByText('Intussen: Bram Vos').waitFor();
    await hasFocus(field);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Intussen is opgeslagen:').waitFor();
    expect(await field.inputValue()).toBe('Een baan van 20 uur');
    await page.getByRole('button', { name: 'Toch mijn tekst gebruiken' }).click();
    await page.getByRole('heading', { name: 'Een baan van 20 uur' }).waitFor();
    await page.close();
  });

  it('says to a workplace trainer nothing of what is not hers', async () => {
    const page = await dashboard.enter('Marga Hofstra', phone);
    await openNoorsRoute(page);
    const words = await page.locator('main').textContent();
    expect(words).toContain('Vaste leesgroep en vast lokaal regelen');
    expect(words).not.toContain('onderwijsassistent');
    expect(words).not.toContain('Reistijd');
    expect(words).not.toContain('Gemeente Esschenbroek');
    await page.close();
  });

  it('speaks English to who asks for it', async () => {
    const page = await dashboard.enter('Ilse Bakker');
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'My routes' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.close();
  });
});

describe('GraphiQL', () => {
  it('answers with real data, and loads nothing from another server', async () => {
    const page = await dashboard.browser.newPage({ viewport: desk });
    const foreign: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== dashboard.server.url) foreign.push(request.url());
    });
    await page.goto(`${dashboard.server.url}/graphiql/`);
    await page.getByTestId('person').selectOption({ label: 'Ilse Bakker (ROC Rivierenpoort)' });
    const operation = page.getByRole('menuitem', { name: 'MyRoutes' });
    // Which operations there are it knows once its editor has read them.
    await vi.waitFor(
      async () => {
        await page.getByRole('button', { name: /execute/i }).click();
        await operation.click({ timeout: 2_000 });
      },
      { timeout: 30_000, interval: 500 },
    );
    await page.locator('.graphiql-response').filter({ hasText: 'displayName' }).waitFor();
    expect(foreign).toEqual([]);
    await page.close();
  });
});

describe('the colours', () => {
  const theme = (page: Page) => page.evaluate('document.documentElement.dataset.theme');

  it('follow the device, until somebody chooses: that is remembered', async () => {
    const context = await dashboard.browser.newContext({ viewport: desk, colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(dashboard.server.url);
    expect(await theme(page)).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => theme(page)).toBe('light');
    await page.getByLabel('Kleuren').selectOption({ label: 'Donker' });
    expect(await theme(page)).toBe('dark');
    await page.reload();
    await expect.poll(() => theme(page)).toBe('dark');
    await context.close();
  });
});
