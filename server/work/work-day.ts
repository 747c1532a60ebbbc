import { invalidInput } from '../plan/problem.ts';
import { yearsFrom } from '../route/window.ts';

const mostYears = 10;

/** Facts are about what has happened. Not compared with the route's window, which a company does not read. */
export function requireWorkDay(today: string, day: string, path: string): void {
  if (day > today) throw invalidInput({ path, code: 'IN_THE_FUTURE' });
  if (day < yearsFrom(today, -mostYears)) throw invalidInput({ path, code: 'TOO_LONG_AGO' });
}
