import { holding, mustBeKnown, numberIn, oneOfLists, textOf } from './held-in-common.sql.ts';
import { covers } from './viewer-rights.sql.ts';

/** SQL: the part of a change (alias) is theirs who hold this (of `watchers_of`). */
function isHeld(held: string, alias: string): string {
  const listed = (list: 'routes' | 'items') =>
    `${oneOfLists(textOf(numberIn(held, `${alias}.category`)), list)}::uuid[]`;
  return covers(`${alias}.route_id`, `${alias}.item_id`, { routes: listed('routes'), items: listed('items') });
}

/**
 * For several groups of `watchers_of` at once, what the policies show each of them alone of some changes of its route, and
 * of what lies before each of these: the last that is not of the kind `but`. Where that has a part which speaks to one
 * person, and none that is the group's, it depends on who looks (`is_asked`).
 */
const seenBy = `
create function seen_by(numbers int[], of_routes uuid[], of_sequences text[], but text)
  returns table (number int, told change, link change, is_asked boolean)
  language plpgsql stable rows 10 security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  one int;
begin
  foreach one in array numbers loop
    ${mustBeKnown(holding('one'))}
  end loop;
  return query
  with g as materialized (
    select a.n, a.route_id, a.sequences::bigint[] as sequences, ${holding('a.n')} as held
    from unnest(numbers, of_routes, of_sequences) a (n, route_id, sequences))
  select g.n, c, l.link, coalesce(l.is_asked, false)
  from g join change c on c.route_id = g.route_id and c.sequence = any (g.sequences)
  left join lateral (
    select prior as link, not seen.is_theirs as is_asked
    from change prior
    cross join lateral (
      select bool_or(p.person_id is null and ${isHeld('g.held', 'p')}) as is_theirs, bool_or(p.person_id is not null) as is_ones
      from change_part p where p.route_id = prior.route_id and p.sequence = prior.sequence) seen
    where prior.route_id = c.route_id and prior.sequence < c.sequence and prior.kind <> but and (seen.is_theirs or seen.is_ones)
    order by prior.sequence desc limit 1) l on true
  where exists (select from change_part p
    where p.route_id = c.route_id and p.sequence = c.sequence and p.person_id is null and ${isHeld('g.held', 'p')});
end $$`;

/** For the server alone, as `watchers_of`. */
export const seenBySql = (applicationRole: string): readonly string[] => [
  'drop function if exists seen_by(int[], uuid[], text[], text)',
  seenBy,
  'revoke execute on function seen_by(int[], uuid[], text[], text) from public',
  `grant execute on function seen_by(int[], uuid[], text[], text) to "${applicationRole}"`,
];
