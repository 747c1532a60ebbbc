import { declarePlanPart } from '../plan/plan-part.ts';
import { Goal } from './goal.entity.ts';

declarePlanPart({
  type: 'Goal',
  contents: `select g.id, jsonb_build_object('title', g.title, 'measure', g.measure, 'phase', g.phase, 'dueOn', g.due_on,
      'ownerPartyId', g.owner_party_id, 'isStudentsOwn', g.is_students_own) as content
    from goal g where g.route_id = $1 and g.status <> 'DROPPED'`,
  drafted: `select g.id, 'GOAL_ADDED' as kind, g.title as what, array_remove(array[g.owner_party_id], null) as party_ids,
      g.content_version as version
    from goal g where g.route_id = $1 and g.status = 'PROPOSED' order by g.created_at, g.id`,
  closed: `select id from goal where id = $1 and status in ('ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED', 'DROPPED')`,
  agree: (writing, id) => writing.update(Goal, { id }, { status: 'AGREED' }),
});

declarePlanPart({
  type: 'Action',
  contents: `select a.id, jsonb_build_object('goalId', a.goal_id, 'title', a.title, 'dueOn', a.due_on,
      'ownerPartyId', a.owner_party_id) as content
    from action a where a.route_id = $1 and a.status <> 'CANCELLED'`,
  drafted: `select a.id, 'ACTION_ADDED' as kind, a.title as what, array_remove(array[a.owner_party_id], null) as party_ids,
      a.content_version as version
    from action a where a.route_id = $1 and a.status <> 'CANCELLED' order by a.created_at, a.id`,
  closed: `select id from action where id = $1 and status in ('DONE', 'CANCELLED')`,
});
