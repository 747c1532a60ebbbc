import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { hasFocus, isLive, startDashboard, violations, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

describe('what happened on a route', () => {
  it('is read back to its beginning, page by page, and since yesterday alone', async () => {
    const ilse = await signIn(dashboard.server.url, 'ilse.bakker@rivierenpoort.example');
    const { id } = await findNoorsRoute(ilse);
    for (let made = 0; made < 9; made++) await addGoal(ilse, id, `Doel nummer ${String(made)}`);
    const coach = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    const section = coach.locator('section[aria-labelledby=changes]');
    const lines = section.getByTestId('change');
    expect(await lines.count()).toBe(8);
    const older = section.getByRole('button', { name: 'Ouder' });
    await older.click();
    await section.getByText('Doel nummer 0').waitFor();
    expect(await section.getByText('Doel nummer 8').count()).toBe(0);
    expect(await violations(coach)).toEqual([]);
    await section.getByRole('button', { name: 'Naar het nieuwste' }).click();
    await section.getByText('Doel nummer 8').waitFor();
    await section.getByLabel('alleen sinds gisteren').check();
    await section.getByText('Doel nummer 0').waitFor();
    await section.getByText('Doel nummer 8').waitFor();
    await coach.close();
  });
});

it('an address that leads nowhere says so, with a way to the list', async () => {
  const ilse = await dashboard.enter('Ilse Bakker');
  await ilse.goto(`${dashboard.server.url}/nosuch`);
  await ilse.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();
  expect(await ilse.getByTestId('routes').count()).toBe(0);
  await ilse.getByRole('main').getByRole('link', { name: 'Mijn routes' }).click();
  await ilse.getByTestId('route-row').first().waitFor();
  await ilse.close();
});

it('an address in the middle of a list that is not there says so, calmly, in either language, and leads to its beginning', async () => {
  const ilse = await dashboard.enter('Ilse Bakker');
  await ilse.goto(`${dashboard.server.url}/?order=STUDENT_NAME&since=2026-99-99&after=nosuch`);
  const said = ilse.getByRole('alert');
  await said.filter({ hasText: 'Dit deel van de lijst is er niet, of niet meer.' }).waitFor();
  await ilse.getByRole('radio', { name: 'English' }).click();
  await said.filter({ hasText: 'This part of the list is not there' }).waitFor();
  await ilse.getByRole('button', { name: 'Back to the beginning' }).click();
  await ilse.getByTestId('route-row').first().waitFor();
  expect(await said.count()).toBe(0);
  expect(new URL(ilse.url()).search).toBe('?order=STUDENT_NAME');
  await ilse.close();
});

it('who comes back from a route finds the list as it was: what was asked, where it was scrolled to, and the keyboard at that route', async () => {
  const ilse = await dashboard.enter('Ilse Bakker', { width: 1280, height: 500 });
  const rows = ilse.getByTestId('routes').getByRole('link');
  const all = await rows.count();
  await ilse.getByLabel('Volgorde').selectOption({ label: 'naam' });
  await ilse.getByLabel('Stand').selectOption({ label: 'Loopt' });
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const asked = ilse.url();
  expect(asked).toContain('status=ACTIVE');
  const last = rows.last();
  const name = (await last.textContent()) ?? '';
  await last.scrollIntoViewIfNeeded();
  const top = await ilse.evaluate<number>('scrollY');
  expect(top).toBeGreaterThan(0);
  const backs = [
    () => ilse.getByRole('main').getByRole('link', { name: 'Mijn routes' }).press('Enter'),
    () => ilse.goBack(),
  ];
  for (const back of backs) {
    await last.click();
    await ilse.getByRole('heading', { level: 1, name }).waitFor();
    await isLive(ilse);
    await back();
    await hasFocus(rows.filter({ hasText: name }));
    expect(ilse.url()).toBe(asked);
    expect(await ilse.evaluate<number>('scrollY')).toBe(top);
  }
  await ilse.getByTestId('inbox').getByRole('link').last().click();
  await ilse.getByRole('heading', { level: 1, name: 'Wat op mij wacht' }).waitFor();
  await ilse.getByRole('main').getByRole('link', { name: 'Mijn routes' }).click();
  await ilse.waitForURL(asked);
  await ilse.close();
});
