import type { DisagreementLevel } from '../../schema/disagreement.ts';
import type { Writing } from '../plan/writing.ts';

interface Level {
  /** Within how many working days it is to be settled there: Monday to Friday, holidays are not known here. */
  readonly term: number;
  readonly next: DisagreementLevel | null;
}

/** The way of a disagreement: from level to level, and how long each has. Nothing else says so. */
export const levels: Readonly<Record<DisagreementLevel, Level>> = {
  TEAM: { term: 10, next: 'MANAGEMENT' },
  MANAGEMENT: { term: 10, next: 'REGION' },
  // A region meets less often than a team.
  REGION: { term: 30, next: null },
};

/** The last day of the level's term, if that begins today. */
export async function termOf(writing: Writing, level: DisagreementLevel): Promise<string> {
  const [last] = await writing.query<{ day: string }>(
    `select day::date::text as day from generate_series($1::date + 1, $1::date + 2 * $2::int + 7, interval '1 day') day
     where extract(isodow from day) < 6 order by day offset $2::int - 1 limit 1`,
    [writing.today, levels[level].term],
  );
  if (!last) throw new Error('A term has no last day.');
  return last.day;
}
