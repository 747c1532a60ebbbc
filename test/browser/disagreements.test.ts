import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asStudent,
  dialog,
  expectNoBarrier,
  fillIn,
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

const section = (page: Page) => page.getByTestId('disagreements');
const about = (page: Page, subject: string) => page.getByTestId('disagreement').filter({ hasText: subject });
const position = (page: Page, subject: string, party: string) =>
  about(page, subject).getByTestId('position').filter({ hasText: party });

describe('a disagreement', () => {
  it('is raised by the student, each party says what it thinks, and it is settled when each agreed for itself', async () => {
    const milan = await asStudent(dashboard, 'Milan Peeters');
    const coach = await dashboard.open('Ilse Bakker', 'Milan Peeters');
    const municipality = await dashboard.open('Tarik Aydin', 'Milan Peeters');
    await section(milan).getByRole('button', { name: 'Ik ben het ergens niet mee eens' }).click();
    await dialog(milan).getByLabel('Gemeente Oudewaal').check();
    expect(await violations(milan)).toEqual([]);
    const raised = { 'Waar gaat het over?': 'Uren in de zomer', 'Wat vind jij ervan?': 'Ik kan 24 uur aan.' };
    await fillIn(milan, raised, 'Zeggen');
    await isSent(milan);
    await position(milan, 'Uren in de zomer', 'jij').getByText('Ik kan 24 uur aan.').waitFor();
    const standing = (await about(milan, 'Uren in de zomer').textContent()) ?? '';
    expect(standing).toMatch(/bij het team · uiterlijk \d+ \w+ 2027/);

    await about(coach, 'Uren in de zomer').getByRole('button', { name: 'Zeggen wat wij vinden' }).click();
    await fillIn(coach, { 'Wat vinden jullie ervan?': '24 uur, naast school.' }, 'Opslaan');
    await position(milan, 'Uren in de zomer', 'ROC Rivierenpoort').getByText('24 uur, naast school.').waitFor();
    await position(milan, 'Uren in de zomer', 'Gemeente Oudewaal').getByText('heeft nog niets gezegd').waitFor();
    // Nobody words what another thinks.
    const words = about(coach, 'Uren in de zomer').getByRole('button', { name: /wij vinden/ });
    await words.filter({ hasText: 'Wat wij vinden aanpassen' }).waitFor();
    expect(await words.count()).toBe(1);

    await about(coach, 'Uren in de zomer').getByRole('button', { name: 'Een uitkomst voorstellen' }).click();
    await fillIn(
      coach,
      { 'Wat spreken jullie af?': '28 uur, na 8 weken opnieuw bekijken' },
      'Een uitkomst voorstellen',
    );
    for (const page of [milan, municipality]) {
      const outcome = about(page, 'Uren in de zomer').getByTestId('outcome');
      await outcome.getByText('28 uur, na 8 weken').waitFor();
      const [yes, no] = [
        outcome.getByRole('button', { name: 'Akkoord', exact: true }),
        outcome.getByRole('button', { name: 'Niet akkoord' }),
      ];
      expect(await yes.getAttribute('class')).toBe(await no.getAttribute('class'));
      await expectNoBarrier(page);
      await yes.click();
      await yes.waitFor({ state: 'detached' });
    }
    await section(coach).getByText('1 is er opgelost of ingetrokken').click();
    await about(coach, 'Uren in de zomer').getByText('Wat jullie hebben afgesproken').waitFor();
    await about(coach, 'Uren in de zomer').getByText('opgelost', { exact: true }).waitFor();
    for (const page of [milan, coach, municipality]) await page.close();
  });

  it('goes higher up, with what follows said beforehand, and is no company’s to read that has no say in it', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Milan Peeters');
    await coach.getByTestId('more').filter({ hasText: 'In juli 36 uur per week werken' }).click();
    const more = coach.getByTestId('more').filter({ hasText: 'In juli 36 uur per week werken' });
    await more.getByRole('button', { name: 'Hier ben ik het niet mee eens' }).click();
    await dialog(coach).getByRole('heading', { name: 'Niet eens over: In juli 36 uur per week werken' }).waitFor();
    await fillIn(coach, { 'Wat vinden jullie ervan?': 'Te veel voor een schooljaar.' }, 'Zeggen');
    await coach.getByTestId('goal').getByText('Niet eens', { exact: true }).waitFor();
    const card = about(coach, 'In juli 36 uur per week werken');
    await card.getByRole('button', { name: 'Hogerop voorleggen' }).click();
    await dialog(coach).getByText('Zij hebben daar tien werkdagen voor.').waitFor();
    await dialog(coach).getByRole('button', { name: 'Hogerop voorleggen' }).click();
    await card.getByText('bij de leidinggevenden').waitFor();
    const trainer = await dashboard.open('Henk Kromhout', 'Milan Peeters');
    const words = (await trainer.locator('main').textContent()) ?? '';
    expect(words).not.toMatch(/36 uur|schooljaar|leidinggevenden|zomer/);
    expect(await trainer.getByTestId('disagreement').count()).toBe(0);
    await card.getByRole('button', { name: 'Intrekken' }).click();
    await dialog(coach).getByRole('button', { name: 'Intrekken' }).click();
    await card.getByText('ingetrokken', { exact: true }).waitFor({ state: 'attached' });
    await coach.close();
    await trainer.close();
  });

  it('whose outcome somebody else worded meanwhile shows both, and is not offered over theirs unseen', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Milan Peeters');
    const milan = await asStudent(dashboard, 'Milan Peeters');
    await section(milan).getByRole('button', { name: 'Ik ben het ergens niet mee eens' }).click();
    await fillIn(milan, { 'Waar gaat het over?': 'Lunchpauze', 'Wat vind jij ervan?': 'Half uur.' }, 'Zeggen');
    await isSent(milan);
    const offer = 'Een uitkomst voorstellen';
    for (const page of [milan, coach]) {
      await about(page, 'Lunchpauze').getByRole('button', { name: offer }).click();
      await dialog(page).getByLabel('Wat spreken jullie af?').waitFor();
    }
    await fillIn(coach, { 'Wat spreken jullie af?': 'Drie kwartier' }, offer);
    await isSent(coach);
    await dialog(milan).getByText('Intussen: Ilse Bakker').waitFor();
    await fillIn(milan, { 'Wat spreken jullie af?': 'Een uur' }, offer);
    await dialog(milan).locator('.theirs').filter({ hasText: 'Drie kwartier' }).waitFor();
    expect(await dialog(milan).getByLabel('Wat spreken jullie af?').inputValue()).toBe('Een uur');
    await dialog(milan).getByRole('button', { name: 'Annuleren' }).click();
    await about(milan, 'Lunchpauze').getByTestId('outcome').getByText('Drie kwartier').waitFor();
    await milan.close();
    await coach.close();
  });
});
