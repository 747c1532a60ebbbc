import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asStudent, expectNoBarrier, startDashboard, type Dashboard } from './dashboard.ts';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await startDashboard();
});

afterAll(() => dashboard.stop());

describe('the two years of a route', () => {
  it('are shown to a student as a picture, and as a table in the order of the days', async () => {
    const noor = await asStudent(dashboard, 'Noor Jansen');
    const timeline = noor.getByTestId('timeline');
    const picture = timeline.getByTestId('timeline-picture');
    expect(await picture.getAttribute('aria-hidden')).toBe('true');
    // Three goals and nine actions, each with a day.
    expect(await picture.locator('.aim').count()).toBe(3);
    expect(await picture.locator('circle').count()).toBe(9);
    await timeline.getByText('Als tabel').click();
    const rows = await timeline.getByRole('row').allTextContents();
    expect(rows[1]).toMatch(/^2 sep\.? 2026.*10 maanden voor het diploma.*examencommissie.*Gedaan$/);
    expect(rows.at(-1)).toMatch(/^30 aug\.? 2027.*2 maanden na het diploma.*Een baan van 24 uur/);
    expect(rows).toHaveLength(1 + 3 + 9);
    await expectNoBarrier(noor);
    await noor.close();
  });

  it('are not shown to a company, which reads no date of the route', async () => {
    const trainer = await dashboard.open('Marga Hofstra', 'Noor Jansen');
    await trainer.getByTestId('action').first().waitFor();
    expect(await trainer.getByTestId('timeline').count()).toBe(0);
    await trainer.close();
  });
});
