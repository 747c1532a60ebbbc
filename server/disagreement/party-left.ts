import { hearPartyLeft } from '../plan/party-left.ts';
import { hearPlanUnread } from '../plan/plan-unread.ts';
import type { Writing } from '../plan/writing.ts';
import { settleIfAgreed } from './outcome.ts';

/** Where the last answer that was missing was its own, the others have agreed. */
async function settleWithout(writing: Writing, partyId: string): Promise<void> {
  const offered = await writing.query<{ id: string }>(
    `select d.id from disagreement d join disagreement_position dp on dp.disagreement_id = d.id
     where d.route_id = $1 and d.status = 'OPEN' and d.outcome is not null and dp.party_id = $2
     order by d.raised_at, d.id`,
    [writing.routeId, partyId],
  );
  for (const { id } of offered) await settleIfAgreed(writing, id);
}

hearPartyLeft(settleWithout);
hearPlanUnread(settleWithout);
