import { declarePlanPart } from '../plan/plan-part.ts';
import { isNotAgreed } from './agreed.sql.ts';
import { agreeWithGoal } from './dispute.ts';

declarePlanPart({
  type: 'Goal',
  contents: `select g.id, jsonb_build_object('title', g.title, 'measure', g.measure, 'phase', g.phase, 'dueOn', g.due_on,
      'ownerPartyId', g.owner_party_id, 'isStudentsOwn', g.is_students_own) as content,
      not ${isNotAgreed('g')} as is_agreed
    from goal g where g.route_id = $1 and g.status <> 'DROPPED'`,
  // What the parties do not agree about waits; the rest of the plan goes on.
  drafted: `select g.id, 'GOAL_ADDED' as kind, g.title as what, array_remove(array[g.owner_party_id], null) as party_ids,
      g.content_version as version
    from goal g where g.route_id = $1 and g.status not in ('DROPPED', 'DISPUTED') order by g.created_at, g.id`,
  standing: `select id, content_version as version,
      status in ('ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED', 'DROPPED') as is_closed
    from goal where route_id = $1`,
  closedReason: 'GOAL_CLOSED',
  agree: agreeWithGoal,
});

declarePlanPart({
  type: 'Action',
  contents: `select a.id, jsonb_build_object('goalId', a.goal_id, 'title', a.title, 'dueOn', a.due_on,
      'ownerPartyId', a.owner_party_id) as content, not ${isNotAgreed('g')} as is_agreed
    from action a join goal g on g.id = a.goal_id
    where a.route_id = $1 and a.status <> 'CANCELLED'`,
  drafted: `select a.id, 'ACTION_ADDED' as kind, a.title as what, array_remove(array[a.owner_party_id], null) as party_ids,
      a.content_version as version
    from action a join goal g on g.id = a.goal_id and g.status <> 'DISPUTED'
    where a.route_id = $1 and a.status <> 'CANCELLED' order by a.created_at, a.id`,
  standing: `select id, content_version as version, status in ('DONE', 'CANCELLED') as is_closed
    from action where route_id = $1`,
  closedReason: 'ACTION_CLOSED',
});
