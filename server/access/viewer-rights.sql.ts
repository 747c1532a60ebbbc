/** What the viewer's own rights are asked with. */
interface Asking {
  readonly person: string;
  readonly organisation: string;
  readonly oversight: string;
  readonly now: string;
}

/** The viewer's own rights at this moment, by each of the three ways to hold one. */
const waysToHold = ({ person, organisation, oversight, now }: Asking, where: string) => ({
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

const askedOnce: Asking = {
  person: '(select viewer_person())',
  organisation: '(select viewer_organisation())',
  oversight: '(select viewer_oversight())',
  now: '(select app_now())',
};

const viewerRight = `
create view viewer_right as
${Object.values(waysToHold(askedOnce, 'true')).join('\nunion all\n')}`;

/**
 * What the viewer holds, asked by every policy around every table: looked up once a statement and category, and kept in
 * settings of the transaction until the next statement (another moment, perhaps other rights) or another viewer begins.
 */
const heldNow = `concat_ws(' ', statement_timestamp(), current_setting('app.person', true),
  current_setting('app.organisation', true), current_setting('app.oversight', true))`;
const isKept = (of: string) => `current_setting('app.held_' || ${of}, true) = ${heldNow}`;
const keep = (kind: string, of: string, value: string) =>
  `perform set_config('app.${kind}_' || ${of}, ${value}, true);`;

/** The variables have the names of what they are compared with nowhere, so that none is taken for a column. */
const asVariables: Asking = { person: 'me', organisation: 'us', oversight: 'overseen', now: 'moment' };

const gather = (rights: string) => `
    select routes || coalesce(array_agg(v.route_id) filter (where v.item_id is null and v.route_id is not null), '{}'),
        students || coalesce(array_agg(v.student_id) filter (where v.item_id is null), '{}'),
        items || coalesce(array_agg(v.item_id) filter (where v.item_id is not null), '{}')
      into routes, students, items from (${rights}) v;`;

const ofCategory = waysToHold(asVariables, 'r.category = of_category');

const holdRights = `
create function hold_rights(of_category text) returns void
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  me uuid := viewer_person();
  us uuid := viewer_organisation();
  overseen uuid := viewer_oversight();
  moment timestamptz := app_now();
  routes uuid[] := '{}';
  students uuid[] := '{}';
  items uuid[] := '{}';
begin
  if me is not null then ${gather(ofCategory.byAssignment)}
  end if;
  if overseen is not null then ${gather(ofCategory.byOversight)}
  end if;
  if us is not null then ${gather(ofCategory.byEnrolment)}
  end if;
  ${keep('routes', 'of_category', 'routes::text')}
  ${keep('students', 'of_category', 'students::text')}
  ${keep('items', 'of_category', 'items::text')}
  ${keep('held', 'of_category', heldNow)}
end $$`;

const held = (kind: 'routes' | 'students' | 'items') => `
create function viewer_${kind}(of_category text) returns uuid[]
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  if (${isKept('of_category')}) is not true then perform hold_rights(of_category); end if;
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
      ${keep(
        'keys',
        "'KEYS'",
        `array(select distinct case when v.item_id is null then 'route ' || v.category || v.route_id
        else 'item ' || v.category || v.item_id end from viewer_right v)::text`,
      )}
      ${keep('held', "'KEYS'", heldNow)}
    end if;
    return current_setting('app.keys_KEYS')::text[];
  end $$`,
];

/** Taking them away takes the policies that ask them along; `policies.sql.ts` makes all of them anew. */
export const withoutViewerRights: readonly string[] = [
  'drop function if exists viewer_keys() cascade',
  ...['routes', 'students', 'items'].map((name) => `drop function if exists viewer_${name}(text) cascade`),
  'drop function if exists hold_rights(text)',
  'drop view if exists viewer_right cascade',
];
