import { dataCategoryOf, isRestricted, type ReadingCategory } from '../access/category.ts';
import { literal } from './sql-text.ts';

/** Reads and logs in one statement: `answer` and `touched` come from `body`. */
export function withAccessLog(
  body: string,
  logged: readonly ReadingCategory[],
  requestId: string,
  operation: string,
): string {
  const categories = logged
    .map((category, number) => {
      const isAlways = isRestricted(category);
      return `(${number}, ${literal(category)}, ${literal(dataCategoryOf(category))}, ${isAlways})`;
    })
    .join(', ');
  return `with answer as materialized (${body}),
  touch as (
    select distinct split_part(token, ':', 1)::int as number, split_part(token, ':', 2) as kind,
      split_part(token, ':', 3)::uuid as id
    from answer, string_to_table(answer.touched, ' ') token where token <> ''),
  seen as (
    select c.logged_as, c.is_always, coalesce(v.route_id, case touch.kind when 'r' then touch.id end) as route_id,
      coalesce(v.student_id, case touch.kind when 's' then touch.id end) as student_id,
      coalesce(bool_and(v.is_oversight) over (partition by touch.number, touch.kind, touch.id), false) as is_oversight
    from touch
    join (values ${categories}) c (number, category, logged_as, is_always) on c.number = touch.number
    left join viewer_right v on v.category = c.category
      and case touch.kind when 'r' then v.route_id else v.student_id end = touch.id),
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
