import { askedOnce, waysToHold } from './viewer-rights.sql.ts';

const { byAssignment, byOversight } = waysToHold({ ...askedOnce, now: 'moment' }, 'r.route_id is not null');

/**
 * On which routes the viewer had which rights (for whole categories) at a moment that has passed. Rights and
 * assignments that end are closed, never removed, and the viewer may no longer see those that did.
 */
export const accessAtSql = (applicationRole: string): readonly string[] => [
  'drop function if exists viewer_access_at(timestamptz)',
  `create function viewer_access_at(moment timestamptz)
    returns table (route_id uuid, is_oversight boolean, rights text)
    language sql stable security definer set search_path = public, pg_temp as $$
    with held as (${byAssignment} union all ${byOversight})
    select held.route_id, held.is_oversight,
      coalesce(string_agg(distinct category, ' ' order by category) filter (where item_id is null), '')
    from held
    group by held.route_id, held.is_oversight
  $$`,
  // Of the last beginning or end of a right or an assignment of the viewer on the route.
  'drop function if exists viewer_access_since(uuid)',
  `create function viewer_access_since(of_route uuid) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    select max(moved.at) from (
      select unnest(array[lower(r.during), upper(r.during), a."from", a.until]) as at
      from assignment a
      join reading_right r on r.party_id = a.party_id
        and r.audience = case a.function when 'REPRESENTATIVE' then 'REPRESENTATIVE' else 'PARTY' end
      where a.route_id = of_route and a.person_id = (select viewer_person())
        and (a.organisation_id is null or a.organisation_id = viewer_organisation())
      union all
      select unnest(array[lower(r.during), upper(r.during)])
      from reading_right r
      where r.route_id = of_route and r.audience = 'OVERSIGHT' and r.organisation_id = viewer_oversight()) moved
    where moved.at <= app_now()
  $$`,
  'revoke execute on function viewer_access_at(timestamptz), viewer_access_since(uuid) from public',
  `grant execute on function viewer_access_at(timestamptz), viewer_access_since(uuid) to "${applicationRole}"`,
];
