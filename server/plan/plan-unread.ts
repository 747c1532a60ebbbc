import { readsPlanNoMore } from '../access/due.sql.ts';
import { readsPlan } from '../access/reads-plan.sql.ts';
import type { SystemCommand } from './system-command.ts';
import type { Writing } from './writing.ts';

type Hearer = (writing: Writing, partyId: string) => Promise<void>;

const hearers: Hearer[] = [];

/** Nothing waits any longer for a party that may not read what it would answer: each feature sees to what it keeps. */
export function hearPlanUnread(hearer: Hearer): void {
  hearers.push(hearer);
}

/** A ground of the party ended: where it was the last by which it read the plan, all that waited for it hears so. */
export async function groundEnded(writing: Writing, partyId: string): Promise<void> {
  const [unread] = await writing.query(`select from party p where p.id = $1 and not ${readsPlan('p')}`, [partyId]);
  if (!unread) return;
  const told = writing.tellings.length;
  for (const hear of hearers) await hear(writing, partyId);
  // What comes of it is read by more than may know of the consent: to them it is nobody's, as when the consent runs out.
  const nobody = { actorPartyId: null, actorPersonId: null };
  writing.tellings.push(...writing.tellings.splice(told).map((telling) => ({ ...telling, ...nobody })));
}

/** A consent that runs out is withdrawn by nobody: what follows is the same. */
export const groundEnd: SystemCommand = {
  name: 'groundEnd',
  brings:
    'The consent by which a party read the plan has run out: its open actions are blocked, what it proposed is superseded, and where it led, the school leads again.',
  async apply(writing) {
    const unread = await writing.query<{ id: string }>(
      `select p.id from party p join route r on r.id = p.route_id
       where r.id = $1 and ${readsPlanNoMore('p', 'r')} order by p.created_at, p.id`,
      [writing.routeId],
    );
    for (const { id } of unread) await groundEnded(writing, id);
  },
};
