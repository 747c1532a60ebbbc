import { ruleRows } from '../access/reading-rules.ts';
import { Action } from '../goal/action.entity.ts';
import type { Writing } from '../plan/writing.ts';
import { isRunning } from './running-grants.ts';

/** A party that may no longer read the plan cannot do what it took upon itself: that shows as blocked to who still can. */
export async function blockActionsUnread(writing: Writing, partyId: string): Promise<void> {
  if (await stillReadsPlan(writing, partyId)) return;
  const open = await writing.query<{ id: string }>(
    `select id from action where owner_party_id = $1 and status in ('OPEN', 'DOING') order by created_at, id`,
    [partyId],
  );
  for (const { id } of open) {
    await writing.update(Action, { id }, { status: 'BLOCKED' });
    writing.tell('ACTION_PROGRESSED', {
      category: 'PLAN',
      item: id,
      subject: { type: 'Action', id },
      patch: { status: 'BLOCKED', note: null },
    });
  }
}

async function stillReadsPlan(writing: Writing, partyId: string): Promise<boolean> {
  const [party] = await writing.query<{ role: string; granted: string[] }>(
    `select p.role, array(select g.category from grant_record g
       where g.party_id = p.id and ${isRunning('g')}) as granted
     from party p where p.id = $1`,
    [partyId],
  );
  return ruleRows
    .filter(({ role, category }) => role === party?.role && category === 'PLAN')
    .some(({ basis, coveredBy }) => basis !== 'ground' || party?.granted.includes(coveredBy) === true);
}
