import { Action } from '../goal/action.entity.ts';
import { hearPlanUnread } from '../plan/plan-unread.ts';

/** A party that may no longer read the plan cannot do what it took upon itself: that shows as blocked to who still can. */
hearPlanUnread(async (writing, partyId) => {
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
      patch: { status: 'BLOCKED', note: null, method: 'OF_ITSELF' },
    });
  }
});
