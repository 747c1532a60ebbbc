import { describe, expect, it } from 'vitest';
import { placeOf } from '../../client-examples/dashboard/routes/place.ts';

const window = { startsOn: '2026-07-09', expectedGraduationOn: '2027-07-09', graduatedOn: null, endsOn: '2028-07-09' };

describe('the place of a route on its two years', () => {
  it.each([
    ['at the start', '2026-07-09', { share: 0, months: 12, isGraduated: false }],
    ['at graduation', '2027-07-09', { share: 0.5, months: 0, isGraduated: false }],
    ['at the end', '2028-07-09', { share: 1, months: -12, isGraduated: false }],
    ['before it begins', '2026-01-01', { share: 0, months: 18, isGraduated: false }],
  ])('is known %s', (_when, today, place) => {
    expect(placeOf(window, today)).toEqual(place);
  });

  it('goes by the day of graduation once there is one, which stays in the middle', () => {
    const graduated = { ...window, graduatedOn: '2028-01-09', endsOn: '2029-01-09' };
    expect(placeOf(graduated, '2028-01-09')).toEqual({ share: 0.5, months: 0, isGraduated: true });
    expect(placeOf(graduated, '2028-07-09')?.months).toBe(-6);
  });

  it('is not told to who does not read the dates', () => {
    expect(placeOf({ startsOn: null, expectedGraduationOn: null, graduatedOn: null, endsOn: null }, '2027-01-01')).toBe(
      null,
    );
  });
});
