import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import {
  asStudent,
  dialog,
  hasFocus,
  isLive,
  isSent,
  startDashboard,
  violations,
  type Dashboard,
} from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

const noorsClient = () => signIn(dashboard.server.url, 'noor.jansen@student.example');

const restNeed = (page: Page): Locator => page.getByTestId('need').filter({ hasText: 'Extra pauzes' });

describe('somebody who looks at a route', () => {
  it('is told at once that the network is gone, and what was missed when it is back: no more than that', async () => {
    const ilse = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    const noor = await noorsClient();
    const { id } = await findNoorsRoute(noor);
    await addGoal(noor, id, 'Voor de bel binnen zijn');
    await ilse.getByTestId('news').getByText('Voor de bel binnen zijn').waitFor();
    await ilse.context().setOffline(true);
    await ilse.getByTestId('live').getByText('verbinding weg').waitFor();
    await addGoal(noor, id, 'Zelf vragen om pauze');
    const told: string[] = [];
    await ilse.exposeFunction('tell', (words: string) => told.push(words));
    await ilse.evaluate(`new MutationObserver(() => tell(document.querySelector('[data-testid=news]').textContent))
      .observe(document.querySelector('[data-testid=news]'), { childList: true, characterData: true, subtree: true })`);
    await ilse.context().setOffline(false);
    await ilse.getByRole('heading', { name: 'Zelf vragen om pauze' }).waitFor();
    await isLive(ilse);
    expect(told).toEqual(['Noor Jansen heeft het doel “Zelf vragen om pauze” toegevoegd.']);
    await ilse.close();
  });

  it('is told of a change at the foot of the window, where nothing moves, until they take it away', async () => {
    const ilse = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    const heading = ilse.getByRole('heading', { level: 1 });
    const place = await heading.boundingBox();
    const noor = await noorsClient();
    const { id } = await findNoorsRoute(noor);
    await addGoal(noor, id, 'Mijn eigen dagplanning maken');
    const news = ilse.getByRole('status').filter({ hasText: 'Mijn eigen dagplanning maken' });
    await news.waitFor();
    expect(await heading.boundingBox()).toEqual(place);
    expect(await violations(ilse)).toEqual([]);
    await ilse.getByRole('button', { name: 'Sluiten' }).click();
    await news.waitFor({ state: 'detached' });
    await ilse.close();
  });

  it('is asked before Escape takes away what was typed', async () => {
    const ilse = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    const open = () => ilse.getByRole('button', { name: 'Doel toevoegen' }).click();
    await open();
    await hasFocus(dialog(ilse).getByLabel('Doel'));
    await ilse.keyboard.press('Escape');
    await isSent(ilse);
    await open();
    await dialog(ilse).getByLabel('Doel').fill('Zelf de bus nemen');
    await ilse.keyboard.press('Escape');
    await dialog(ilse).getByText('nog niet opgeslagen').waitFor();
    expect(await violations(ilse)).toEqual([]);
    await ilse.keyboard.press('Enter');
    await dialog(ilse).getByText('nog niet opgeslagen').waitFor({ state: 'detached' });
    expect(await dialog(ilse).getByLabel('Doel').inputValue()).toBe('Zelf de bus nemen');
    await hasFocus(dialog(ilse).getByLabel('Doel'));
    await ilse.keyboard.press('Escape');
    await dialog(ilse).getByRole('button', { name: 'Weggooien' }).click();
    await isSent(ilse);
    expect(await ilse.getByRole('heading', { name: 'Zelf de bus nemen' }).count()).toBe(0);
    await ilse.close();
  });

  it('keeps the keyboard where what was pressed is gone once it is done', async () => {
    const noor = await asStudent(dashboard, 'Noor Jansen');
    const plan = noor
      .getByTestId('party-reads')
      .filter({ hasText: 'Gemeente Esschenbroek' })
      .getByTestId('category')
      .filter({ hasText: 'de opleiding' });
    await plan.getByText('de opleiding').click();
    await plan.getByRole('button', { name: 'Ja, stop hiermee' }).click();
    await plan.getByText('leest dit niet').waitFor();
    await hasFocus(plan.getByRole('switch'));
    expect(await violations(noor)).toEqual([]);
    await noor.close();
  });
});

describe('what is no longer shared', () => {
  const turn = async (what: string, button: string) => {
    const noor = await asStudent(dashboard, 'Noor Jansen');
    const ofCarla = noor.getByTestId('party-reads').filter({ hasText: 'Gemeente Esschenbroek' });
    const category = ofCarla.getByTestId('category').filter({ hasText: what });
    await category.getByText(what).click();
    await category.getByRole('button', { name: button }).click();
    await category.getByRole('button', { name: button }).waitFor({ state: 'detached' });
    await noor.close();
  };
  const turnPlan = (button: string) => turn('het plan', button);

  it('closes no form about something else, and of one that it closes what was typed stays to be copied', async () => {
    const carla = await dashboard.open('Carla de Wit', 'Noor Jansen');
    await carla.getByRole('button', { name: 'Knelpunt opschrijven' }).click();
    const text = dialog(carla).getByLabel('Wat staat er in de weg?');
    await text.fill('Er is geen plek met rust.');
    await turn('werk en stage', 'Ja, stop hiermee');
    await dialog(carla).getByText('Wat je op deze route mag lezen').waitFor();
    expect(await text.inputValue()).toBe('Er is geen plek met rust.');
    await carla.keyboard.press('Escape');
    await dialog(carla).getByRole('button', { name: 'Weggooien' }).click();
    const goal = carla.getByTestId('goal').filter({ hasText: 'Een baan van 24 uur' });
    await goal.getByTestId('more').last().locator('summary').click();
    await goal.getByRole('button', { name: 'Notitie maken' }).last().click();
    await dialog(carla).getByLabel('Notitie').fill('Morgen bellen.');
    await turnPlan('Ja, stop hiermee');
    await dialog(carla).getByRole('heading', { name: 'Dit formulier is gesloten' }).waitFor();
    await dialog(carla).getByText('Morgen bellen.').waitFor();
    expect(await dialog(carla).textContent()).not.toContain('24 uur');
    expect(await violations(carla)).toEqual([]);
    await dialog(carla).getByRole('button', { name: 'Sluiten' }).click();
    await isSent(carla);
    await carla.close();
    await turnPlan('Ja, Gemeente Esschenbroek mag dit lezen');
  });

  it('leaves the screen with the form that somebody has open about it', async () => {
    const carla = await dashboard.open('Carla de Wit', 'Noor Jansen');
    const goal = carla.getByTestId('goal').filter({ hasText: 'Een baan van 24 uur' });
    await goal.getByRole('button', { name: 'Doel wijzigen' }).click();
    expect(await dialog(carla).getByLabel('Doel', { exact: true }).inputValue()).toContain('Een baan van 24 uur');
    await turnPlan('Ja, stop hiermee');
    await carla.getByText('De doelen zijn niet met je gedeeld.').waitFor({ state: 'attached' });
    await dialog(carla).waitFor({ state: 'detached' });
    await carla.close();
  });

  it('leaves the list at once, before it is known what may be read from now on, and whether or not that can be asked', async () => {
    const carla = await dashboard.enter('Carla de Wit');
    const rows = carla.getByTestId('route-row');
    const noors = rows.filter({ hasText: 'Noor Jansen' });
    await noors.waitFor();
    const others = (await rows.count()) - 1;
    await carla.route('**/graphql', () => undefined);
    await turnPlan('Ja, Gemeente Esschenbroek mag dit lezen');
    await noors.waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(others);
    await carla.unroute('**/graphql');
    await carla.route('**/graphql', (route) => route.abort());
    await carla.context().setOffline(true);
    await carla.context().setOffline(false);
    await turnPlan('Ja, stop hiermee');
    await carla.getByRole('alert').waitFor();
    await noors.waitFor({ state: 'detached' });
    await carla.unroute('**/graphql');
    await noors.waitFor();
    await carla.close();
  });

  it('nor stands in the address for who signs in next', async () => {
    const ilse = await dashboard.open('Ilse Bakker', 'Noor Jansen');
    await ilse.goBack();
    await ilse.getByRole('searchbox').fill('Noor Jansen');
    await expect.poll(() => ilse.url()).toContain('search=Noor');
    await ilse.getByRole('button', { name: 'Uitloggen' }).click();
    await ilse.getByRole('button', { name: 'Bram Vos' }).waitFor();
    expect(new URL(ilse.url()).pathname + new URL(ilse.url()).search).toBe('/');
    await ilse.close();
  });
});

describe('a student', () => {
  it('sees both texts where somebody else wrote down meanwhile why she needs something', async () => {
    const [noor, ilse] = await Promise.all([
      asStudent(dashboard, 'Noor Jansen'),
      dashboard.open('Ilse Bakker', 'Noor Jansen'),
    ]);
    const openForm = async (page: Page, button: string) => {
      await restNeed(page).getByText('Meer').click();
      await restNeed(page).getByRole('button', { name: button }).click();
    };
    await openForm(noor, 'Uitleg schrijven');
    const mine = dialog(noor).getByLabel('In jouw eigen woorden');
    await mine.fill('Even niemand om me heen.');
    const save = dialog(noor).getByRole('button', { name: 'Opslaan' });
    const place = await save.boundingBox();
    await openForm(ilse, 'Uitleg van de student opschrijven');
    await dialog(ilse).getByLabel('In de woorden van de student').fill('Noor zegt: tien minuten rust.');
    await dialog(ilse).getByRole('button', { name: 'Opslaan' }).click();
    await isSent(ilse);
    await dialog(noor).getByText('Intussen: Ilse Bakker').waitFor();
    // What is told of others moves nothing under her finger.
    expect(await save.boundingBox()).toEqual(place);
    await save.click();
    await dialog(noor).getByText('Noor zegt: tien minuten rust.').waitFor();
    expect(await mine.inputValue()).toBe('Even niemand om me heen.');
    await dialog(noor).getByRole('button', { name: 'Toch mijn tekst gebruiken' }).click();
    await isSent(noor);
    await restNeed(ilse).getByText('Even niemand om me heen.').waitFor();
    await Promise.all([noor.close(), ilse.close()]);
  });

  it('is told so where what a yes would mean cannot be read', async () => {
    const noor = await asStudent(dashboard, 'Noor Jansen');
    const education = noor
      .getByTestId('party-reads')
      .filter({ hasText: 'Gemeente Esschenbroek' })
      .getByTestId('category')
      .filter({ hasText: 'de opleiding' });
    await noor.route('**/graphql', (route) =>
      route.request().postData()?.includes('query ConsentAsked') ? route.abort() : route.continue(),
    );
    await education.getByText('de opleiding').click();
    const alert = education.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toBe('We kunnen de server niet bereiken. Probeer het zo weer.');
    await noor.close();
  });

  it('finds from the top of her route who reads what', async () => {
    const noor = await asStudent(dashboard, 'Noor Jansen');
    await noor.getByTestId('my-plan').getByRole('link', { name: 'Wie leest wat, en waarom' }).click();
    const heading = noor.getByTestId('who-reads').getByRole('heading', { level: 2 });
    await expect
      .poll(() => heading.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < 200))
      .toBe(true);
    await noor.close();
  });
});
