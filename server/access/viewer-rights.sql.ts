/** What the viewer's own rights are asked with. */
interface Asking {
  readonly person: string;
  readonly organisation: string;
  readonly oversight: string;
  readonly now: string;
}

/** The viewer's own rights at a moment, by each of the three ways to hold one. */
export const waysToHold = ({ person, organisation, oversight, now }: Asking, where: string) => ({
  byAssignment: `select r.route_id, r.student_id, r.party_id, r.role, r.category, r.item_id, false as is_oversight
  from assignment a
  join reading_right r on r.party_id = a.party_id
    and r.audience = case a.function when 'REPRESENTATIVE' then 'REPRESENTATIVE' else 'PARTY' end
  where a.person_id = ${person} and (a.organisation_id is null or a.organisation_id = ${organisation})
    and a."from" <= ${now} and (a.until is null or a.until > ${now}) and r.during @> ${now} and ${where}`,
  byOversight: `select r.route_id, r.student_id, r.party_id, r.role, r.category, r.item_id, true
  from reading_right r
  where r.audience = 'OVERSIGHT' and r.organisation_id = ${oversight} and r.during @> ${now} and ${where}`,
  byEnrolment: `select r.route_id, r.student_id, r.party_id, r.role, r.category, r.item_id, false
  from enrolment_assignment e
  join reading_right r on r.student_id = e.student_id and r.audience = 'ENROLMENT' and r.route_id is null
    and r.organisation_id = e.organisation_id
  where e.person_id = ${person} and e.organisation_id = ${organisation}
    and e."from" <= ${now} and (e.until is null or e.until > ${now}) and r.during @> ${now} and ${where}`,
});

export const askedOnce: Asking = {
  person: '(select viewer_person())',
  organisation: '(select viewer_organisation())',
  oversight: '(select viewer_oversight())',
  now: '(select app_now())',
};

const viewerRight = `
create view viewer_right as
${Object.values(waysToHold(askedOnce, 'true')).join('\nunion all\n')}`;

/**
 * What the viewer holds, asked by every policy around every table: looked up once for a snapshot and a category, and kept
 * in settings of the transaction. Another snapshot (in READ COMMITTED: another statement) or another viewer looks anew.
 */
const heldNow = `concat_ws(' ', case current_setting('transaction_isolation')
    when 'read committed' then statement_timestamp() else transaction_timestamp() end,
  current_setting('app.person', true), current_setting('app.organisation', true), current_setting('app.oversight', true))`;
const isKept = (of: string) => `current_setting('app.held_' || ${of}, true) = ${heldNow}`;
const keep = (kind: string, of: string, value: string) => `set_config('app.${kind}_' || ${of}, ${value}, true)`;

const asVariables: Asking = { person: 'me', organisation: 'us', oversight: 'overseen', now: 'moment' };

/**
 * Of several categories at once: reading them together costs little more than reading one. Left to itself, PostgreSQL
 * plans the query anew for each viewer, which takes as long as running it.
 */
const holdRights = `
create function hold_rights(of_categories text[]) returns void
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := viewer_person();
  us uuid := viewer_organisation();
  overseen uuid := viewer_oversight();
  moment timestamptz := app_now();
  stamp text := ${heldNow};
begin
  perform ${keep('routes', 'held.category', 'held.routes::text')},
      ${keep('students', 'held.category', 'held.students::text')},
      ${keep('items', 'held.category', 'held.items::text')},
      ${keep('held', 'held.category', 'stamp')}
    from (
      select c.category,
        coalesce(array_agg(v.route_id) filter (where v.item_id is null and v.route_id is not null), '{}') as routes,
        coalesce(array_agg(v.student_id) filter (where v.item_id is null), '{}') as students,
        coalesce(array_agg(v.item_id) filter (where v.item_id is not null), '{}') as items
      from unnest(of_categories) c (category)
      left join (${Object.values(waysToHold(asVariables, 'r.category = any (of_categories)')).join('\nunion all\n')}) v
        on v.category = c.category
      group by c.category) held;
end $$`;

const held = (kind: 'routes' | 'students' | 'items') => `
create function viewer_${kind}(of_category text) returns uuid[]
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  if (${isKept('of_category')}) is not true then perform hold_rights(array[of_category]); end if;
  return current_setting('app.${kind}_' || of_category)::uuid[];
end $$`;

export const viewerRights: readonly string[] = [
  viewerRight,
  holdRights,
  held('routes'),
  held('students'),
  held('items'),
  // For the log, whose rows name their category themselves. A right to one item is told from one to the whole route: the
  // item may be the route itself, of which a company sees no more than its face.
  `create function viewer_keys() returns text[]
    language plpgsql stable set search_path = public, pg_temp as $$
  begin
    if (${isKept("'KEYS'")}) is not true then
      perform ${keep(
        'keys',
        "'KEYS'",
        `array(select distinct case when v.item_id is null then 'route ' || v.category || v.route_id
        else 'item ' || v.category || v.item_id end from viewer_right v)::text`,
      )}, ${keep('held', "'KEYS'", heldNow)};
    end if;
    return current_setting('app.keys_KEYS')::text[];
  end $$`,
];

/** Taking them away takes the policies that ask them along; `policies.sql.ts` makes all of them anew. */
export const withoutViewerRights: readonly string[] = [
  'drop function if exists viewer_keys() cascade',
  ...['routes', 'students', 'items'].map((name) => `drop function if exists viewer_${name}(text) cascade`),
  'drop function if exists hold_rights(text[])',
  'drop view if exists viewer_right cascade',
];
