import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialog, fillIn, hasFocus, overflow, startDashboard, status, violations, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

const student = {
  Studentnummer: 's-2026-1',
  Voornaam: 'Nynke',
  Achternaam: 'Wagenaar',
  Geboortedatum: '2008-04-05',
  'E-mailadres (hoeft niet)': 'nynke.wagenaar@student.example',
};

const register = (page: Page) => page.getByRole('button', { name: 'Een student aanmelden' });

describe('who works for a school', () => {
  it('registers a student and proposes a route, which the student finds', async () => {
    const coach = await dashboard.enter('Ilse Bakker', { width: 320, height: 700 });
    await register(coach).click();
    // Letter by letter: a list closes when the form scrolls to its field, and opens with the next letter.
    await dialog(coach).getByRole('combobox', { name: 'Woongemeente' }).pressSequentially('essch', { delay: 60 });
    await coach.getByRole('option', { name: 'Gemeente Esschenbroek' }).click();
    expect(await violations(coach)).toEqual([]);
    expect(await overflow(coach)).toBeLessThanOrEqual(0);
    await fillIn(coach, student, 'Aanmelden en verder');
    await dialog(coach).getByRole('heading', { name: 'Een route voorstellen aan Nynke Wagenaar' }).waitFor();
    const day = dialog(coach).getByLabel('Wanneer verwacht je het diploma?');
    await hasFocus(day);
    await day.fill('2027-07-09');
    expect(await violations(coach)).toEqual([]);
    await dialog(coach).getByRole('button', { name: 'Route voorstellen' }).click();
    await coach.getByRole('heading', { name: 'Nynke Wagenaar', level: 1 }).waitFor();
    await status(coach, 'Voorgesteld');
    const answer = await fetch(`${dashboard.server.url}/demo/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: student['E-mailadres (hoeft niet)'] }),
    });
    expect(answer.status).toBe(200);
    await coach.close();
  });

  it('proposes a route to a student who was registered before, found by name, until one runs', async () => {
    const coach = await dashboard.enter('Ilse Bakker');
    await register(coach).click();
    await fillIn(
      coach,
      { ...student, Studentnummer: 's-2026-7', Voornaam: 'Wybe', 'E-mailadres (hoeft niet)': 'wybe@student.example' },
      'Aanmelden en verder',
    );
    await dialog(coach).getByRole('heading', { name: 'aan Wybe Wagenaar' }).waitFor();
    await dialog(coach).getByRole('button', { name: 'Annuleren' }).click();
    const choose = async () => {
      await coach.getByRole('button', { name: 'Een route voorstellen' }).click();
      await dialog(coach)
        .getByRole('combobox', { name: 'Voor welke student?' })
        .pressSequentially('wage', { delay: 60 });
    };
    await choose();
    // Nynke has a route.
    const offered = coach.getByRole('listbox').getByRole('option');
    await expect.poll(() => offered.allTextContents()).toEqual(['Wybe Wagenaar · s-2026-7']);
    await offered.click();
    expect(await violations(coach)).toEqual([]);
    await fillIn(coach, { 'Wanneer verwacht je het diploma?': '2027-07-09' }, 'Route voorstellen');
    await coach.getByRole('heading', { name: 'Wybe Wagenaar', level: 1 }).waitFor();
    await coach.goBack();
    await choose();
    await coach.getByText('Niets gevonden met deze naam.').waitFor();
    await coach.close();
  });

  it('hears beside the field what is wrong with a student, and nobody is registered', async () => {
    const coach = await dashboard.enter('Saskia Blom');
    await register(coach).click();
    await fillIn(
      coach,
      { ...student, Studentnummer: 's-2026-2', Voornaam: ' ', Geboortedatum: '2030-01-01' },
      'Aanmelden',
    );
    await dialog(coach).getByText('Er is nog niets opgeslagen.').waitFor();
    expect(await dialog(coach).getByLabel('Voornaam').getAttribute('aria-invalid')).toBe('true');
    expect(await dialog(coach).getByLabel('Achternaam').inputValue()).toBe('Wagenaar');
    await fillIn(coach, { Voornaam: 'Nynke' }, 'Aanmelden');
    await dialog(coach).locator('[aria-invalid=true]').and(dialog(coach).getByLabel('Geboortedatum')).waitFor();
    await coach.close();
  });

  it('proposes no second route, and is told of a student who is known that there is one', async () => {
    const coach = await dashboard.enter('Ilse Bakker');
    await register(coach).click();
    await fillIn(coach, student, 'Aanmelden en verder');
    await fillIn(coach, { 'Wanneer verwacht je het diploma?': '2027-07-09' }, 'Route voorstellen');
    await dialog(coach).getByRole('alert').filter({ hasText: 'heeft bij deze school al een lopende route' }).waitFor();
    await dialog(coach).getByRole('button', { name: 'Annuleren' }).click();
    await coach.getByRole('searchbox').fill('Nynke');
    await coach.getByTestId('routes').getByRole('link', { name: 'Nynke Wagenaar' }).waitFor();
    expect(await coach.getByTestId('routes').getByRole('link', { name: 'Nynke Wagenaar' }).count()).toBe(1);
    await coach.close();
  });
});

it.each(['Carla de Wit', 'Marga Hofstra', 'Bram Vos', 'Noor Jansen'])(
  '%s, who works for no school, is not offered to register a student',
  async (who) => {
    const page = await dashboard.enter(who);
    await page.getByTestId('routes').getByRole('link').first().waitFor();
    expect(await register(page).count()).toBe(0);
    await page.close();
  },
);
