import { hearPlanUnread } from '../plan/plan-unread.ts';
import { supersedeOthers } from '../plan/supersede-others.ts';
import type { Writing } from '../plan/writing.ts';
import { Route } from './route.entity.ts';

/** From here on the party leads the locked route. */
export async function leadsNow(writing: Writing, leadPartyId: string): Promise<void> {
  const id = writing.routeId;
  // What was asked was asked of the former lead: who leads now has a say in it.
  await supersedeOthers(writing, null);
  await writing.update(Route, { id }, { leadPartyId });
  const subject = { type: 'TransitionRoute', id } as const;
  writing.tell('ROUTE_LEAD_CHANGED', { category: 'ROUTE', item: id, subject, patch: { leadPartyId } });
}

/** Nobody leads what they cannot read, and the student withdraws freely: the school goes on, which reads by its role. */
hearPlanUnread(async (writing, partyId) => {
  const [school] = await writing.query<{ id: string }>(
    `select s.id from route r join party s on s.route_id = r.id and s.role = 'SCHOOL' and s.status = 'ACTIVE'
     where r.id = $1 and r.lead_party_id = $2 order by s.organisation_id = r.school_id desc, s.created_at, s.id limit 1`,
    [writing.routeId, partyId],
  );
  if (school) await leadsNow(writing, school.id);
});
