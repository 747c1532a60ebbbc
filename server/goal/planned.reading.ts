import { declareReading, many, one } from '../reading/declare-reading.ts';

/** What the leaves of a kind said, version by version: read under the policy of the leaves themselves. */
const planned = (kind: 'goal' | 'action', fields: string) => `(select pl.plan_version_id, pl.route_id, pl.subject_id,
    (select pt.created_at from ${kind} pt where pt.id = pl.subject_id) as created_at,
    coalesce(pc.content->>'title', '') as title, (pc.content->>'dueOn')::date as due_on,
    (pc.content->>'ownerPartyId')::uuid as owner_party_id, ${fields}
  from plan_leaf pl cross join lateral (select pl.content::jsonb as content) pc
  where pl.subject_type = '${kind}')`;

const columns = {
  plan_version_id: 'uuid',
  route_id: 'uuid',
  subject_id: 'uuid',
  created_at: 'timestamptz',
  title: 'text',
  due_on: 'date',
  owner_party_id: 'uuid',
};

const owner = one('Party', { on: { id: 'ownerPartyId' } });

declareReading('PlannedGoal', {
  relation: planned(
    'goal',
    `pc.content->>'measure' as measure, pc.content->>'phase' as phase,
     coalesce((pc.content->>'isStudentsOwn')::boolean, false) as is_students_own`,
  ),
  columns: { ...columns, measure: 'text', phase: 'text', is_students_own: 'boolean' },
  readership: { category: 'PLAN' },
  fields: {
    goal: one('Goal', { on: { id: 'subjectId' } }),
    owner,
    actions: many('PlannedAction', {
      on: { planVersionId: 'planVersionId', goalId: 'subjectId' },
      orderBy: ['createdAt', 'subjectId'],
    }),
  },
});

declareReading('PlannedAction', {
  relation: planned('action', `(pc.content->>'goalId')::uuid as goal_id`),
  columns: { ...columns, goal_id: 'uuid' },
  readership: { category: 'PLAN' },
  fields: {
    action: one('Action', { on: { id: 'subjectId' } }),
    owner,
  },
});
