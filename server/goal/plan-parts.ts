import { declarePlanPart } from '../plan/plan-part.ts';
import type { Writing } from '../plan/writing.ts';
import { Goal } from './goal.entity.ts';

declarePlanPart({
  type: 'Goal',
  contents: `select g.id, jsonb_build_object('title', g.title, 'measure', g.measure, 'phase', g.phase, 'dueOn', g.due_on,
      'ownerPartyId', g.owner_party_id, 'isStudentsOwn', g.is_students_own) as content
    from goal g where g.route_id = $1 and g.status <> 'DROPPED'`,
  drafted: `select g.id, 'GOAL_ADDED' as kind, g.title as what, array_remove(array[g.owner_party_id], null) as party_ids,
      g.content_version as version
    from goal g where g.route_id = $1 and g.status <> 'DROPPED' order by g.created_at, g.id`,
  standing: `select id, content_version as version,
      status in ('ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED', 'DROPPED') as is_closed
    from goal where route_id = $1`,
  closedReason: 'GOAL_CLOSED',
  agree: agreeWithGoal,
});

declarePlanPart({
  type: 'Action',
  contents: `select a.id, jsonb_build_object('goalId', a.goal_id, 'title', a.title, 'dueOn', a.due_on,
      'ownerPartyId', a.owner_party_id) as content
    from action a where a.route_id = $1 and a.status <> 'CANCELLED'`,
  drafted: `select a.id, 'ACTION_ADDED' as kind, a.title as what, array_remove(array[a.owner_party_id], null) as party_ids,
      a.content_version as version
    from action a where a.route_id = $1 and a.status <> 'CANCELLED' order by a.created_at, a.id`,
  standing: `select id, content_version as version, status in ('DONE', 'CANCELLED') as is_closed
    from action where route_id = $1`,
  closedReason: 'ACTION_CLOSED',
});

/** What came of it may have been reported while the plan waited for agreement: that stays. */
async function agreeWithGoal(writing: Writing, id: string): Promise<void> {
  const [goal] = await writing.query<{ status: string }>('select status from goal where id = $1', [id]);
  if (goal?.status === 'PROPOSED') await writing.update(Goal, { id }, { status: 'AGREED' });
}
