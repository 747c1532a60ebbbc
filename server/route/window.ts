import { invalidInput } from '../plan/problem.ts';

/** A date moved by whole years; the 29th of February becomes the 28th. */
export function yearsFrom(date: string, years: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  const day = moved.getUTCDate();
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  if (moved.getUTCDate() !== day) moved.setUTCDate(0);
  return moved.toISOString().slice(0, 10);
}

/** A route starts a year before graduation and ends a year after it. */
export function windowAround(graduationOn: string): { startsOn: string; endsOn: string } {
  return { startsOn: yearsFrom(graduationOn, -1), endsOn: yearsFrom(graduationOn, 1) };
}

export function endOfWindow(graduationOn: string): string {
  return yearsFrom(graduationOn, 1);
}

/** An expected graduation: today or later, and no further ahead than the longest programme. */
export function requireDateAhead(date: string, today: string, path: string): void {
  if (date < today) throw invalidInput({ path, code: 'IN_THE_PAST' });
  if (date > yearsFrom(today, 6)) throw invalidInput({ path, code: 'TOO_FAR_AHEAD' });
}
