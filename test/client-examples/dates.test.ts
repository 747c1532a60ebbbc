import { describe, expect, it } from 'vitest';
import { dayInWords, endOfDay } from '../../client-examples/dashboard/language/dates.ts';

describe('a day in words', () => {
  it('is the day that is written, wherever somebody reads it', () => {
    expect(dayInWords('2026-10-14', 'en')).toBe('14 Oct 2026');
  });

  it('is for a moment the day that it was in the Netherlands, also shortly after midnight', () => {
    expect(dayInWords('2026-10-14T22:30:00.000Z', 'en')).toBe('15 Oct 2026');
    expect(dayInWords('2026-12-14T22:30:00.000Z', 'en')).toBe('14 Dec 2026');
  });
});

describe('the end of a day', () => {
  it('is midnight in the Netherlands, in winter and in summer', () => {
    expect(endOfDay('2026-12-14')).toBe('2026-12-15T00:00:00+01:00');
    expect(endOfDay('2026-07-31')).toBe('2026-08-01T00:00:00+02:00');
  });

  it('is so on the days on which the clock changes too', () => {
    expect(endOfDay('2027-03-27')).toBe('2027-03-28T00:00:00+01:00');
    expect(endOfDay('2027-03-28')).toBe('2027-03-29T00:00:00+02:00');
    expect(endOfDay('2027-10-30')).toBe('2027-10-31T00:00:00+02:00');
    expect(endOfDay('2027-10-31')).toBe('2027-11-01T00:00:00+01:00');
  });
});
