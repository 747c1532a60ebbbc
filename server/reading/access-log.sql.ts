import { escapeLiteral } from 'pg';
import { dataCategoryOf, isRestricted, type ReadingCategory } from '../access/category.ts';
import type { Logging } from './planner.ts';

/** By which rights each of what was read could be read: rows of `touch` with rights, or with none at all. */
const rightsTo = (kind: 'r' | 's', account: 'route' | 'student') => `
    select t.*, v.route_id, v.student_id, v.is_oversight
    from touch t join viewer_overseen_right v on v.category = t.category and v.${account}_id = t.id
    where t.kind = '${kind}'`;

/**
 * Reads and logs in one statement: `answer` and `touched` come from `body`. What oversight shows is looked up for what
 * was read alone: there may be tens of thousands of routes beside it.
 */
export function withAccessLog(
  body: string,
  { logged, logging }: { readonly logged: readonly ReadingCategory[]; readonly logging: Logging },
  requestId: string,
  operation: string,
): string {
  const categories = logged
    .map((category, number) => {
      const isAlways = isRestricted(category);
      return `(${number}, ${escapeLiteral(category)}, ${escapeLiteral(dataCategoryOf(category))}, ${isAlways})`;
    })
    .join(', ');
  const byOversight = logging === 'OVERSIGHT' ? [rightsTo('r', 'route'), rightsTo('s', 'student')] : [];
  return `with answer as materialized (${body}),
  touch as (
    select c.category, c.logged_as, c.is_always, touched.kind, touched.id
    from (
      select distinct split_part(token, ':', 1)::int as number, split_part(token, ':', 2) as kind,
        split_part(token, ':', 3)::uuid as id
      from answer, string_to_table(answer.touched, ' ') token where token <> '') touched
    join (values ${categories}) c (number, category, logged_as, is_always) on c.number = touched.number),
  held as (
    select t.*, v.route_id, v.student_id, v.is_oversight
    from touch t
    left join viewer_assigned_right v on v.category = t.category
      and case t.kind when 'r' then v.route_id else v.student_id end = t.id
    ${byOversight.map((rights) => `union all ${rights}`).join('')}),
  seen as (
    select logged_as, is_always, coalesce(route_id, case kind when 'r' then id end) as route_id,
      coalesce(student_id, case kind when 's' then id end) as student_id,
      coalesce(bool_and(is_oversight) over (partition by category, kind, id), false) as is_oversight
    from held),
  logged as (
    insert into access_log
      (person_id, membership_id, organisation_id, request_id, operation, category, route_ids, student_ids, is_oversight)
    select viewer_person(), nullif(current_setting('app.membership', true), '')::uuid, viewer_organisation(),
      ${requestId}, ${operation}, logged_as,
      coalesce(array_agg(distinct route_id) filter (where route_id is not null), '{}'),
      coalesce(array_agg(distinct student_id) filter (where student_id is not null), '{}'), is_oversight
    from seen where is_always or is_oversight
    group by logged_as, is_oversight)
  select answer from answer`;
}
