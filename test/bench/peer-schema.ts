import { inboxSql } from '../../server/person/inbox.sql.ts';
import pg from 'pg';

const open = `('OPEN', 'DOING', 'BLOCKED')`;

const counted = {
  late_actions: {
    type: 'bigint',
    sql: `select count(*) from action a where a.route_id = r.id and a.due_on < (select app_today()) and a.status in ${open}`,
  },
  waiting_for_viewer: { type: 'bigint', sql: `select count(*) from ${inboxSql} i where i.route_id = r.id` },
  next_due_on: {
    type: 'date',
    sql: `select least(
      (select min(a.due_on) from action a where a.route_id = r.id and a.status in ${open}),
      (select min(g.due_on) from goal g where g.route_id = r.id and g.status in ('PROPOSED', 'AGREED', 'DISPUTED')))`,
  },
};
const computed = [...Object.keys(counted), 'last_changed_at', 'own_enrolment'];

/**
 * What somebody who serves this database with PostGraphile would add: orders that span tables, and counts. The view of
 * the viewer's rights is left out, as a person would leave out what nobody asks for.
 */
const statements = (application: string) => [
  'create schema bench',
  `create type bench.inbox_row as (id text, kind text, due_on date, route_id uuid, since timestamptz,
    is_overdue boolean)`,
  `comment on type bench.inbox_row is E'@foreignKey (route_id) references public.route (id)'`,
  `create function bench.routes_by_end() returns setof public.route language sql stable as $$
    select r.* from route r left join route_window w on w.route_id = r.id
    order by w.ends_on nulls last, r.created_at, r.id $$`,
  `create function bench.inbox_items() returns setof bench.inbox_row language sql stable as $$
    select i.id, i.kind, i.due_on, i.route_id, i.since, coalesce(i.due_on < app_today(), false) from ${inboxSql} i order by i.due_on nulls last, i.since, i.id $$`,
  `create function bench.today() returns date language sql stable as $$ select app_today() $$`,
  `create function bench.routes_by_attention() returns setof public.route language sql stable as $$
    with inbox as materialized (select i.route_id, count(*) as waiting from ${inboxSql} i group by 1)
    select r.* from route r left join inbox i on i.route_id = r.id
    left join lateral (select count(*) filter (where a.due_on < app_today()) as late, min(a.due_on) as due_on
      from action a where a.route_id = r.id and a.status in ${open}) a on true
    left join lateral (select min(g.due_on) as due_on from goal g
      where g.route_id = r.id and g.status in ('PROPOSED', 'AGREED', 'DISPUTED')) g on true
    order by coalesce(i.waiting, 0) > 0 desc, a.late > 0 desc, least(a.due_on, g.due_on) nulls last, r.created_at, r.id
  $$`,
  ...Object.entries(counted).map(
    ([name, { type, sql }]) => `create function public.route_${name}(r public.route) returns ${type}
      language sql stable as $$ ${sql} $$`,
  ),
  `create function public.route_last_changed_at(r public.route) returns timestamptz language sql stable as $$
    select c.at from change c where c.route_id = r.id and c.kind not in ('ACCESS_CHANGED', 'ACCESS_ENDED')
    order by c.sequence desc limit 1 $$`,
  `create function public.route_own_enrolment(r public.route) returns public.enrolment language sql stable as $$
    select e.* from enrolment e where e.student_id = r.student_id and e.school_id = r.school_id limit 1 $$`,
  `grant usage on schema bench to "${application}"`,
  `grant execute on all functions in schema bench to "${application}"`,
  `grant execute on function ${computed.map((name) => `public.route_${name}(route)`).join(', ')}
    to "${application}"`,
];

export async function addPeerSchema(ownerUrl: string, application: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const statement of statements(application)) await owner.query(statement);
  } finally {
    await owner.end();
  }
}
