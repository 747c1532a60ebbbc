import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asStudent,
  dialog,
  expectNoBarrier,
  fillIn,
  hasFocus,
  isLive,
  isSent,
  startDashboard,
  status,
  violations,
  type Dashboard,
} from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

describe('a route', () => {
  it('is stopped by the student alone, who reads first what follows, and asks to open it again', async () => {
    const yara = await asStudent(dashboard, 'Yara El Idrissi');
    const coach = await dashboard.open('Ilse Bakker', 'Yara El Idrissi');
    await yara.getByRole('button', { name: 'Route stoppen' }).click();
    const words = (await dialog(yara).textContent()) ?? '';
    expect(words).toContain('Dit mag altijd, en je hebt er niemand voor nodig.');
    expect(words).toContain('Je opleiding gaat gewoon door.');
    expect(await dialog(yara).getByTestId('needs-agreement').count()).toBe(0);
    expect(await violations(yara)).toEqual([]);
    await dialog(yara).getByRole('button', { name: 'Annuleren' }).click();
    await status(yara, 'Loopt');
    // The keyboard is where it was.
    expect(await yara.evaluate('document.activeElement.textContent')).toBe('Route stoppen');
    await yara.getByRole('button', { name: 'Route stoppen' }).click();
    await fillIn(yara, { 'Waarom?': 'Ik ga verhuizen.' }, 'Ja, stop de route');
    await status(coach, 'Gestopt');
    await status(yara, 'Gestopt');
    for (const page of [yara, coach]) {
      expect(await page.getByRole('button', { name: /Doel toevoegen|Concept beginnen|Pauzeren/ }).count()).toBe(0);
    }
    expect(await coach.getByRole('button', { name: 'Weer openen' }).count()).toBe(0);
    const part = yara.getByTestId('life-cycle');
    await part.getByText('akkoord van ROC Rivierenpoort.').waitFor();
    await part.getByRole('button', { name: 'Weer openen' }).click();
    await dialog(yara).getByRole('button', { name: 'Weer openen' }).click();
    await coach.getByTestId('open-proposal').getByRole('button', { name: 'Akkoord', exact: true }).click();
    await status(yara, 'Loopt');
    await yara.close();
    await coach.close();
  });

  it('is stopped by the coach only when the student agrees, who reads also that they were not to be reached', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Milan Peeters');
    const milan = await asStudent(dashboard, 'Milan Peeters');
    await coach.getByRole('button', { name: 'Contactpoging opschrijven' }).click();
    await dialog(coach).getByLabel('Hoe?').selectOption({ label: 'telefoon' });
    await fillIn(coach, { 'Op welke dag?': '2027-02-01' }, 'Contactpoging opschrijven');
    const tried = milan.getByTestId('contact-attempts');
    await tried.getByText('1 feb 2027: telefoon, geen antwoord').waitFor();
    expect(await tried.textContent()).toContain('alles wat je hier doet');
    expect(await coach.getByRole('button', { name: 'Stoppen zonder contact' }).count()).toBe(0);
    // Who does not lead the route is asked for no attempt in vain: it would be refused.
    const bram = await dashboard.open('Bram Vos', 'Milan Peeters');
    await bram.getByRole('button', { name: 'Contact met de student opschrijven' }).click();
    await dialog(bram).getByLabel('Hoe?').selectOption({ label: 'bericht' });
    expect(await dialog(bram).getByRole('checkbox').count()).toBe(0);
    await fillIn(bram, { 'Op welke dag?': '2027-02-01' }, 'Contact met de student opschrijven');
    await tried.getByText('1 feb 2027: bericht, antwoord gekregen').waitFor();
    await bram.close();
    await coach.getByRole('button', { name: 'Route stoppen' }).click();
    expect(await dialog(coach).textContent()).toContain('Pas als de student ja zegt, stopt de route.');
    await fillIn(coach, { 'Waarom?': 'Het past niet meer.' }, 'Vraag om de route te stoppen');
    await coach.getByTestId('asked').filter({ hasText: 'het wacht op de student' }).waitFor();
    const asked = milan.getByTestId('open-proposal').filter({ hasText: 'De route stoppen' });
    await asked.getByText('Het past niet meer.').waitFor();
    await expectNoBarrier(milan);
    await asked.getByRole('button', { name: 'Akkoord', exact: true }).click();
    await status(coach, 'Gestopt');
    await coach.close();
    await milan.close();
  });

  it('rests until a day that is asked for, and goes on', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Daan Visser');
    const daan = await asStudent(dashboard, 'Daan Visser');
    await coach.getByRole('button', { name: 'Pauzeren' }).click();
    await fillIn(coach, { 'Waarom?': 'Rust tot na de operatie.' }, 'Pauzeren');
    await dialog(coach).getByText('Vul dit nog in.').waitFor();
    expect(await dialog(coach).getByLabel('Waarom?').inputValue()).toBe('Rust tot na de operatie.');
    await fillIn(coach, { 'Wanneer kijken jullie er weer naar?': '2039-01-01' }, 'Pauzeren');
    await dialog(coach).locator('.react-aria-FieldError').waitFor();
    expect(await violations(coach)).toEqual([]);
    await fillIn(coach, { 'Wanneer kijken jullie er weer naar?': '2027-05-03' }, 'Pauzeren');
    await daan.getByTestId('open-proposal').getByRole('button', { name: 'Akkoord', exact: true }).click();
    await status(daan, 'Gepauzeerd');
    await daan.getByTestId('hold').getByText('Rust tot na de operatie.').waitFor();
    await daan.getByRole('button', { name: 'Weer verder' }).click();
    await dialog(daan).getByRole('button', { name: 'Weer verder' }).click();
    await coach.getByTestId('open-proposal').getByRole('button', { name: 'Akkoord', exact: true }).click();
    await status(coach, 'Loopt');
    await coach.getByTestId('hold').waitFor({ state: 'detached' });
    await coach.close();
    await daan.close();
  });

  it('comes into another phase when student and lead agree, which is said beforehand', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Sem de Boer');
    const part = coach.getByTestId('life-cycle');
    await part
      .getByText('Naar een andere fase, Pauzeren, Afronden, Route stoppen: eerst akkoord nodig van de student.')
      .waitFor();
    await part.getByText('Een andere trekker: eerst akkoord nodig van de student en de partij die je kiest.').waitFor();
    await part.getByRole('button', { name: 'Een andere trekker' }).click();
    await dialog(coach).getByLabel('Wie wordt de trekker?').selectOption({ index: 1 });
    const chosen = await dialog(coach).getByRole('combobox').locator('option:checked').textContent();
    expect(await dialog(coach).getByTestId('needs-agreement').textContent()).toContain(`de student en ${chosen ?? ''}`);
    await dialog(coach).getByRole('button', { name: 'Annuleren' }).click();
    await isSent(coach);
    await part.getByRole('button', { name: 'Naar een andere fase' }).click();
    await dialog(coach).getByLabel('Nieuwe fase').selectOption({ label: 'Werk houden' });
    await dialog(coach).getByRole('button', { name: 'Naar een andere fase' }).click();
    await dialog(coach).getByRole('alert').waitFor();
    await dialog(coach).getByLabel('Nieuwe fase').selectOption({ label: 'Stage' });
    await dialog(coach).getByRole('button', { name: 'Naar een andere fase' }).click();
    await coach.getByTestId('asked').filter({ hasText: 'het wacht op de student' }).waitFor();
    expect(await coach.locator('.lead').textContent()).not.toContain('Stage');
    await coach.close();
  });
});

describe('a fact', () => {
  it('moves graduation at once, is contested by the student and explained, and what follows is put in a draft', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Daan Visser');
    const daan = await asStudent(dashboard, 'Daan Visser');
    await coach.getByRole('button', { name: 'Diploma melden' }).click();
    await dialog(coach).getByLabel('Waarom is de dag verschoven?').selectOption({ label: 'ziekte' });
    await fillIn(coach, { 'Of: dag waarop het diploma nu verwacht wordt': '2028-01-28' }, 'Melden');
    await isSent(coach);
    const fact = daan.getByTestId('fact').filter({ hasText: 'Diploma verwacht op 28 jan 2028' });
    await fact.waitFor();
    expect(await daan.locator('main').textContent()).not.toContain('ziekte');
    await fact.getByRole('button', { name: 'Dit klopt niet' }).click();
    await fillIn(daan, { 'Wat klopt er niet?': 'Ik ben in november al klaar.' }, 'Zeggen');
    const told = coach.getByTestId('fact').filter({ hasText: 'hier is de student het niet mee eens' });
    await told.getByText('Ik ben in november al klaar.').waitFor();
    await told.getByRole('button', { name: 'Uitleggen waarom het zo is' }).click();
    await fillIn(coach, { 'Waarom blijft het zo?': 'De examens zijn in januari.' }, 'Opslaan');
    await fact.getByText('De examens zijn in januari.').waitFor();
    await expectNoBarrier(daan);

    await told.getByTestId('consequences').getByRole('listitem').first().waitFor();
    expect(await told.getByTestId('consequences').textContent()).toMatch(/ naar \d+ \w+ 202[78]/);
    const follows = await told.getByTestId('consequences').getByRole('listitem').count();
    await coach.getByRole('radio', { name: 'English' }).click();
    await coach.getByTestId('consequences').waitFor();
    await coach.getByRole('button', { name: 'Put it in a draft' }).click();
    await dialog(coach).getByRole('button', { name: 'Put it in a draft' }).click();
    await isSent(coach);
    await coach.getByTestId('draft').getByTestId('proposal-line').first().waitFor();
    await coach.getByTestId('draft').getByText('What follows from the date of graduation').waitFor();
    await coach.getByRole('radio', { name: 'Nederlands' }).click();
    await coach.locator('html[lang=nl]').waitFor();
    await isLive(coach);
    expect(await coach.getByTestId('draft').getByTestId('proposal-line').count()).toBe(follows);
    await coach.getByTestId('consequences').waitFor({ state: 'detached' });
    await expectNoBarrier(coach);
    await coach.close();
    await daan.close();
  });

  it('about work is reported and ended, and a company reads no reason', async () => {
    const jesse = await asStudent(dashboard, 'Jesse Kuipers');
    await jesse.getByRole('button', { name: 'Begin van werk melden' }).click();
    expect(await violations(jesse)).toEqual([]);
    await dialog(jesse).getByLabel('Waar?').selectOption({ label: 'Drukkerij Vlinderslag' });
    await dialog(jesse).getByLabel('Soort contract').selectOption({ label: 'tijdelijk contract' });
    await fillIn(jesse, { 'Eerste werkdag': '2026-12-01', 'Uren per week': '24' }, 'Melden');
    await isSent(jesse);
    await jesse.getByText('Werkt sinds 1 dec 2026 bij Drukkerij Vlinderslag').waitFor();
    await jesse.getByRole('button', { name: 'Verlies van werk melden' }).click();
    await dialog(jesse).getByLabel('Waarom?').selectOption({ label: 'gezondheid' });
    await fillIn(jesse, { 'Laatste werkdag': '2026-12-31' }, 'Melden');
    const lost = 'Werk bij Drukkerij Vlinderslag verloren op 31 dec 2026';
    await jesse.getByText(lost).waitFor();
    await jesse.getByTestId('fact').getByText('gezondheid').waitFor();
    const trainer = await dashboard.open('Gerda Mulder', 'Jesse Kuipers');
    await trainer.getByText(lost).waitFor();
    expect(await trainer.locator('main').textContent()).not.toContain('gezondheid');
    await expectNoBarrier(trainer);
    await jesse.close();
    await trainer.close();
  });
});

describe('what stands in the way', () => {
  it('is written down, and brought to the region in words without the person, when the student agrees', async () => {
    const coach = await dashboard.open('Ilse Bakker', 'Sem de Boer');
    const sem = await asStudent(dashboard, 'Sem de Boer');
    await coach.getByRole('button', { name: 'Knelpunt opschrijven' }).click();
    await dialog(coach).getByLabel('Wat ontbreekt er?').selectOption({ label: 'een voorziening' });
    await fillIn(coach, { 'Wat staat er in de weg?': 'Sem kan niet met de bus naar de cursus.' }, 'Opslaan');
    const obstacle = coach.getByTestId('obstacle').filter({ hasText: 'Sem kan niet met de bus' });
    await obstacle.getByText(/eerst akkoord nodig van de student/).waitFor();
    await obstacle.getByRole('button', { name: 'Naar de regio brengen' }).click();
    const words = dialog(coach).getByLabel('Wat mag de regio lezen?');
    expect(await words.inputValue()).toBe('');
    await words.fill('Vervoer ontbreekt op zaterdag; Boer zoekt het uit.');
    await dialog(coach).getByRole('button', { name: 'Vragen of de regio dit mag lezen' }).click();
    await dialog(coach).locator('.react-aria-FieldError').waitFor();
    await hasFocus(words);
    expect(await words.inputValue()).toBe('Vervoer ontbreekt op zaterdag; Boer zoekt het uit.');
    await words.fill('Er rijdt op zaterdag geen bus naar de opleidingsplek.');
    await dialog(coach).getByRole('button', { name: 'Vragen of de regio dit mag lezen' }).click();
    const asked = sem.getByTestId('open-proposal').filter({ hasText: 'geen bus naar de opleidingsplek' });
    await asked.getByRole('button', { name: 'Akkoord', exact: true }).click();
    await obstacle.getByText('de regio weet dit').waitFor();
    await obstacle.getByRole('button', { name: 'Dit is opgelost' }).click();
    await dialog(coach).getByRole('button', { name: 'Dit is opgelost' }).click();
    await coach.getByTestId('obstacles').getByText('1 is opgelost').waitFor();
    await expectNoBarrier(coach);
    await coach.close();
    await sem.close();
  });
});
