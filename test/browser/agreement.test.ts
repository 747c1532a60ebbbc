import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asStudent as openAsStudent,
  dialog,
  fillIn,
  isSent,
  phone,
  startDashboard,
  status,
  violations,
  type Dashboard,
} from './dashboard.ts';
import { planOf, sign } from '../support/agreement.ts';
import { signIn } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { setCode } from '../support/signing.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

const asCoach = (student: string) => dashboard.open('Ilse Bakker', student);
const asStudent = (student: string) => openAsStudent(dashboard, student);
const proposal = (page: Page): Locator => page.getByTestId('open-proposal');

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
    const trainer = await dashboard.open('Marga Hofstra', 'Noor Jansen', phone);
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
    await dialog(student).getByRole('checkbox', { name: 'Elke vrijdag kort bellen' }).check();
    await dialog(student).getByRole('button', { name: 'Niet akkoord' }).click();
    await dialog(student).locator('.react-aria-FieldError').waitFor();
    await fillIn(student, { 'Waarom niet?': 'Bellen vind ik spannend, liever appen.' }, 'Niet akkoord');
    await isSent(student);

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

  it('is said to wait for whom it waits, and is taken back: the reason that somebody writes meanwhile stays theirs', async () => {
    const coach = await asCoach('Sem de Boer');
    const sem = await asStudent('Sem de Boer');
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    await fillIn(coach, { Doel: 'Rijbewijs halen' }, 'Doel toevoegen');
    await coach.getByTestId('asked').filter({ hasText: 'het wacht op de student.' }).waitFor();
    await proposal(coach).getByRole('heading', { name: 'Rijbewijs halen' }).waitFor();
    expect(await coach.getByTestId('goal').filter({ hasText: 'Rijbewijs halen' }).count()).toBe(0);
    expect(await proposal(coach).getByRole('button', { name: 'Akkoord', exact: true }).count()).toBe(0);
    await proposal(sem).getByRole('button', { name: 'Niet akkoord' }).click();
    const reason = dialog(sem).getByLabel('Waarom niet?');
    await reason.fill('Dat kan ik nog niet betalen.');
    await proposal(coach).getByRole('button', { name: 'Intrekken' }).click();
    await proposal(coach).waitFor({ state: 'detached' });
    await coach.getByTestId('asked').waitFor({ state: 'detached' });
    await proposal(sem).waitFor({ state: 'detached' });
    await dialog(sem).getByText('Intussen: Ilse Bakker').waitFor();
    expect(await reason.inputValue()).toBe('Dat kan ik nog niet betalen.');
    await dialog(sem).getByRole('button', { name: 'Niet akkoord' }).click();
    await dialog(sem).getByRole('alert').waitFor();
    expect(await reason.inputValue()).toBe('Dat kan ik nog niet betalen.');
    await sem.close();
    await coach.close();
  });
});

describe('the versions of an agreed plan', () => {
  it('are listed, opened as they were, and compared with the one before', async () => {
    const student = await asStudent('Sem de Boer');
    await student.getByRole('button', { name: 'Doel toevoegen' }).click();
    await fillIn(student, { Doel: 'Rijbewijs C halen' }, 'Doel toevoegen');
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
    const code = student.getByLabel('Nieuwe code, 6 tot 12 cijfers');
    await code.fill('271828');
    expect(await code.getAttribute('type')).toBe('password');
    await student.getByLabel('Laat de code zien').check();
    expect(await code.getAttribute('type')).toBe('text');
    await student.getByRole('button', { name: 'Code instellen' }).click();
    await student.getByText('Je code is ingesteld.').waitFor();
    expect(await violations(student)).toEqual([]);
    await student.close();

    const coach = await asCoach('Sem de Boer');
    await coach.getByRole('button', { name: 'Doel toevoegen' }).click();
    await fillIn(coach, { Doel: 'Zelf plannen' }, 'Doel toevoegen');
    await proposal(coach).getByRole('button', { name: 'Teken op dit toestel' }).click();
    await coach.getByLabel('Wie is erbij en tekent?').selectOption({ label: 'Sem de Boer' });
    const own = coach.getByLabel('Je eigen tekencode');
    await own.fill('000001');
    await coach.getByTestId('in-person').getByRole('button', { name: 'Akkoord', exact: true }).click();
    await coach.getByText('Deze code klopt niet.').waitFor();
    expect(await own.getAttribute('aria-invalid')).toBe('true');
    expect(await own.inputValue()).toBe('');
    expect(await violations(coach)).toEqual([]);
    await own.fill('271828');
    await coach.getByTestId('in-person').getByRole('button', { name: 'Niet akkoord' }).click();
    const remark = coach.getByLabel('Waarom niet? (alleen bij niet akkoord)');
    await remark.and(coach.locator('[aria-invalid=true]')).waitFor();
    expect(await own.getAttribute('aria-invalid')).toBe(null);
    await own.fill('271828');
    await coach.getByTestId('in-person').getByRole('button', { name: 'Akkoord', exact: true }).click();
    await coach.getByTestId('goal').filter({ hasText: 'Zelf plannen' }).waitFor();
    await coach.getByText('Sem de Boer ging ter plekke akkoord met een voorstel.').waitFor();
    await coach.getByText('Zo afgesproken: het doel “Zelf plannen” is toegevoegd.').first().waitFor();
    await coach.close();
  });

  it('after the student agreed another confirms its part on that device; who confirmed elsewhere is asked no more', async () => {
    const [carla, bram] = await Promise.all(
      ['carla.de.wit@esschenbroek.example', 'bram.vos@kompaskoers.example'].map((email) =>
        signIn(dashboard.server.url, email),
      ),
    );
    if (!carla || !bram) throw new Error('Nobody signed in.');
    await setCode(bram, '314159');
    const coach = await asCoach('Noor Jansen');
    const table = coach.getByTestId('unconfirmed').getByTestId('in-person');
    await table.getByRole('button', { name: 'Teken op dit toestel' }).click();
    const who = coach.getByLabel('Wie is erbij en tekent?');
    const code = coach.getByLabel('Je eigen tekencode');
    await who.selectOption({ label: 'Bram Vos (Kompaskoers Jobcoaching)' });
    await code.fill('111111');
    await who.selectOption({ label: 'Carla de Wit (Gemeente Esschenbroek)' });
    expect(await code.inputValue()).toBe('');
    await code.fill('222222');
    const [asked] = (await planOf(carla, (await findNoorsRoute(carla)).id)).proposals;
    if (!asked) throw new Error('Carla is asked nothing.');
    await sign(carla, asked);
    await table.getByText('Carla de Wit kan hier niet meer tekenen. De code is gewist.').waitFor();
    expect(await code.count()).toBe(0);
    expect(await table.getByRole('button', { name: 'Akkoord', exact: true }).count()).toBe(0);
    expect(await violations(coach)).toEqual([]);
    await who.selectOption({ label: 'Bram Vos (Kompaskoers Jobcoaching)' });
    expect(await code.inputValue()).toBe('');
    await code.fill('314159');
    await table.getByRole('button', { name: 'Akkoord', exact: true }).click();
    await coach.getByText('Bram Vos bevestigde ter plekke').first().waitFor();
    await coach.getByTestId('unconfirmed').waitFor({ state: 'detached' });
    await coach.close();
  });
});
