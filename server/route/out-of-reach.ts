import { reasonWithinReach, type Silence } from '../plan/out-of-reach.sql.ts';
import type { Writing } from '../plan/writing.ts';

/** Why the student counts as one who can still be reached: of what they did the lead may read but a part, here it is all looked at. */
export async function whyWithinReach(writing: Writing, silence: Silence): Promise<string | null> {
  const [found] = await writing.query<{ reason: string | null }>(
    `select ${reasonWithinReach('r', silence)} as reason from route r where r.id = $1`,
    [writing.routeId],
  );
  return found?.reason ?? null;
}
