import { describe, expect, it } from 'vitest';
import { dayInWords } from '../../client-examples/dashboard/language/dates.ts';

describe('a day in words', () => {
  it('is the day that is written, wherever somebody reads it', () => {
    expect(dayInWords('2026-10-14', 'en')).toBe('14 Oct 2026');
  });

  it('is for a moment the day that it was in the Netherlands, also shortly after midnight', () => {
    expect(dayInWords('2026-10-14T22:30:00.000Z', 'en')).toBe('15 Oct 2026');
    expect(dayInWords('2026-12-14T22:30:00.000Z', 'en')).toBe('14 Dec 2026');
  });
});
