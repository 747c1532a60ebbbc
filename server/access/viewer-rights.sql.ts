import { isNobody } from './viewer-identity.sql.ts';

/** What the viewer's own rights are asked with. */
interface Asking {
  readonly person: string;
  readonly organisation: string;
  readonly oversight: string;
  readonly now: string;
}

/** As whom somebody acts by an assignment: all who act for a party in the same way have the same rights by it. */
export const audienceSql = `case a.function when 'REPRESENTATIVE' then 'REPRESENTATIVE' else 'PARTY' end`;

/** An assignment under which somebody acts at a moment. */
export const isActing = ({ person, organisation, now }: Omit<Asking, 'oversight'>) =>
  `a.person_id = ${person} and (a.organisation_id is null or a.organisation_id = ${organisation})
    and a."from" <= ${now} and (a.until is null or a.until > ${now})`;

/** An assignment to a student before there is a route. */
export const isEnrolling = ({ person, organisation, now }: Omit<Asking, 'oversight'>) =>
  `e.person_id = ${person} and e.organisation_id = ${organisation}
    and e."from" <= ${now} and (e.until is null or e.until > ${now})`;

/** The viewer's own rights at a moment, by each of the three ways to hold one. */
export const waysToHold = (asking: Asking, where: string, among = 'true') => ({
  byAssignment: `select r.route_id, r.student_id, r.party_id, r.role, r.category, r.item_id, false as is_oversight
  from assignment a
  join reading_right r on r.party_id = a.party_id and r.audience = ${audienceSql}
  where ${isActing(asking)} and ${among} and r.during @> ${asking.now} and ${where}`,
  byOversight: `select r.route_id, r.student_id, r.party_id, r.role, r.category, r.item_id, true as is_oversight
  from reading_right r
  where r.audience = 'OVERSIGHT' and r.organisation_id = ${asking.oversight} and r.during @> ${asking.now} and ${where}`,
  byEnrolment: `select r.route_id, r.student_id, r.party_id, r.role, r.category, r.item_id, false as is_oversight
  from enrolment_assignment e
  join reading_right r on r.student_id = e.student_id and r.audience = 'ENROLMENT' and r.route_id is null
    and r.organisation_id = e.organisation_id
  where ${isEnrolling(asking)} and r.during @> ${asking.now} and ${where}`,
});

export const allWays = (...asked: Parameters<typeof waysToHold>) =>
  Object.values(waysToHold(...asked)).join('\nunion all\n');

/** Those that are few, whoever asks. A team lead of a big city oversees tens of thousands: \`viewer_oversees\` asks those. */
const listedWays = (...asked: Parameters<typeof waysToHold>) => {
  const { byAssignment, byEnrolment } = waysToHold(...asked);
  return `${byAssignment}\nunion all\n${byEnrolment}`;
};

/** Of rights and of assignments: those to one student, and to their routes. */
export const ofOneStudent = (student: string, routes: string) => ({
  rights: `(r.route_id = any (${routes}) or r.route_id is null and r.student_id = ${student})`,
  assignments: `a.route_id = any (${routes})`,
});

export const askedOnce: Asking = {
  person: '(select viewer_person())',
  organisation: '(select viewer_organisation())',
  oversight: '(select viewer_oversight())',
  now: '(select app_now())',
};

/** SQL: what is held covers this: the whole route, or this item on it. */
export const covers = (route: string, item: string, held: { readonly routes: string; readonly items: string }) =>
  `(${route} = any (${held.routes}) or ${item} = any (${held.items}))`;

const viewOf = (name: string, ways: string) => `create view ${name} as\n${ways}`;

/**
 * What the viewer holds, asked by every policy around every table: looked up once for a snapshot and a category, and kept
 * in settings of the transaction. Another snapshot (in READ COMMITTED: another statement) or another viewer looks anew.
 */
export const heldNow = `concat_ws(' ', case current_setting('transaction_isolation')
    when 'read committed' then statement_timestamp() else transaction_timestamp() end,
  current_setting('app.person', true), current_setting('app.organisation', true), current_setting('app.oversight', true),
  current_setting('app.only_student', true))`;
export const isKept = (of: string) => `current_setting('app.held_' || ${of}, true) = ${heldNow}`;
export const keep = (kind: string, of: string, value: string) => `set_config('app.${kind}_' || ${of}, ${value}, true)`;

export const asVariables: Asking = { person: 'me', organisation: 'us', oversight: 'overseen', now: 'moment' };

/** Keeps what is held of a category, of `heldByCategory`. */
const keepHeld = [
  keep('routes', 'held.category', 'held.routes'),
  keep('students', 'held.category', 'held.students'),
  keep('items', 'held.category', 'held.items'),
  keep('held', 'held.category', 'stamp'),
].join(', ');

/** The text of an array of ids. */
export const listOf = (ids: string, which = '') => `'{' || coalesce(string_agg(${ids}::text, ',')${which}, '') || '}'`;

/** What is held of each of these categories by these ways: the texts of arrays, which is how they are kept. */
const heldByCategory = (categories: string, ways: string) => `(
  select c.category,
    ${listOf('v.route_id', ' filter (where v.item_id is null)')} as routes,
    ${listOf('v.student_id', ' filter (where v.item_id is null)')} as students,
    ${listOf('v.item_id')} as items
  from unnest(${categories}) c (category)
  left join ${ways} v on v.category = c.category
  group by c.category) held`;

/**
 * For the log, whose rows name their category themselves. A right to one item is told from one to the whole route: the
 * item may be the route itself, of which a company sees no more than its face.
 */
const keepKeys = (ways: string) =>
  `${keep(
    'keys',
    "'KEYS'",
    `array(select distinct case when v.item_id is null then 'route ' || v.category || v.route_id
      else 'item ' || v.category || v.item_id end from ${ways} v)::text`,
  )}, ${keep('held', "'KEYS'", 'stamp')}`;

const theirs = ofOneStudent('only_student', 'their_routes');

/** Of which any command asks, whatever it is about: the facts of its route. */
const askedByCommands = "'{ROUTE,WINDOW,IDENTITY,NEEDS,PLAN,WORK}'::text[]";

/** What `holdAsked` goes by, beside who asks (`me`, `us`) and `of_categories`. */
export const heldInTurn = `moment timestamptz := app_now();
  stamp text;
  only_student uuid;
  their_routes uuid[];`;

/** A command looks at one student alone: what else a coach, or a whole school, may read says nothing about that. */
const inTurn = (perform: (ways: string) => string, where: string) => `
  stamp := ${heldNow};
  only_student := nullif(current_setting('app.only_student', true), '')::uuid;
  if only_student is null then
    perform ${perform(`(${listedWays(asVariables, where)})`)};
  else
    their_routes := array(select ro.id from route ro where ro.student_id = only_student);
    perform ${perform(`(${listedWays(asVariables, `${where} and ${theirs.rights}`, theirs.assignments)})`)};
  end if;`;

/** Of several categories at once: reading them together costs little more than reading one. */
export const holdAsked = inTurn(
  (ways) => `${keepHeld} from ${heldByCategory('of_categories', ways)}`,
  'r.category = any (of_categories)',
);

/** Left to itself, PostgreSQL plans the query anew for each viewer, which takes as long as running it. */
const hold = (name: string, body: string) => `
create function ${name} returns void
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := viewer_person();
  us uuid := viewer_organisation();
  ${heldInTurn}
begin
  ${body}
end $$`;

const held = (kind: 'routes' | 'students' | 'items') => `
create function viewer_${kind}(of_category text) returns uuid[]
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  if (${isKept('of_category')}) is not true then
    if ${isNobody} then
      if not hold_shared(of_category) then return '{}'; end if;
    else perform hold_rights(case when current_setting('app.only_student', true) <> ''
      then array_remove(${askedByCommands}, of_category) || of_category else array[of_category] end);
    end if;
  end if;
  return current_setting('app.${kind}_' || of_category)::uuid[];
end $$`;

/**
 * Of nobody in particular (\`begin_shared\`) there is no oversight: their rights are listed, and nothing here is asked.
 */
const overseen = `nullif(current_setting('app.oversight', true), '')::uuid`;
const overseenNow = (category: string) => `r.audience = 'OVERSIGHT' and r.organisation_id = overseer
      and r.category = ${category} and r.during @> moment`;

const oversight: readonly string[] = [
  // Written out where policies ask it, and asked of every row that the viewer does not hold. PostgreSQL takes this comparison
  // to hold for few rows; `is not null` it takes to hold for all of them.
  `create function viewer_is_overseer() returns boolean language sql stable as
    $$ select coalesce(current_setting('app.oversight', true), '') > '' $$`,
  // Whether the viewer oversees this route as a whole, or this item on it; where no route is named, this student's.
  `create function viewer_oversees(of_category text, of_route uuid, of_student uuid, of_item uuid) returns boolean
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    overseer uuid := ${overseen};
    moment timestamptz;
  begin
    if overseer is null then return false; end if;
    moment := app_now();
    if of_route is not null then
      return exists (select from reading_right r where ${overseenNow('of_category')}
        and r.route_id = of_route and (r.item_id is null or r.item_id = of_item));
    end if;
    return exists (select from reading_right r where ${overseenNow('of_category')}
      and r.student_id = of_student and (r.item_id is null or r.item_id = of_item));
  end $$`,
  // All routes that the viewer oversees: a list of routes is read by it.
  `create function viewer_overseen(of_category text) returns uuid[]
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    overseer uuid := ${overseen};
    moment timestamptz;
  begin
    if overseer is null then return '{}'; end if;
    moment := app_now();
    return array(select r.route_id from reading_right r where ${overseenNow('of_category')}
      and r.route_id is not null and (r.item_id is null or r.item_id = r.route_id));
  end $$`,
];

export const viewerRights: readonly string[] = [
  ...oversight,
  viewOf('viewer_right', allWays(askedOnce, 'true')),
  viewOf('viewer_assigned_right', listedWays(askedOnce, 'true')),
  viewOf('viewer_overseen_right', waysToHold(askedOnce, 'true').byOversight),
  hold('hold_rights(of_categories text[])', holdAsked),
  hold('hold_keys()', inTurn(keepKeys, 'true')),
  held('routes'),
  held('students'),
  held('items'),
  `create function viewer_keys() returns text[]
    language plpgsql stable set search_path = public, pg_temp as $$
  begin
    -- Of those who read as one it is asked part by part (viewer_shares).
    if ${isNobody} then return '{}'; end if;
    if (${isKept("'KEYS'")}) is not true then
      perform hold_keys();
    end if;
    return current_setting('app.keys_KEYS')::text[];
  end $$`,
];

/** Taking them away takes the policies that ask them along; `policies.sql.ts` makes all of them anew. */
export const withoutViewerRights: readonly string[] = [
  'drop function if exists viewer_keys() cascade',
  'drop function if exists hold_keys()',
  'drop function if exists viewer_oversees(text, uuid, uuid, uuid) cascade',
  'drop function if exists viewer_overseen(text) cascade',
  'drop function if exists viewer_is_overseer() cascade',
  ...['routes', 'students', 'items'].map((name) => `drop function if exists viewer_${name}(text) cascade`),
  'drop function if exists hold_rights(text[], uuid)',
  'drop function if exists hold_rights(text[])',
  ...['viewer_right', 'viewer_assigned_right', 'viewer_overseen_right'].map(
    (name) => `drop view if exists ${name} cascade`,
  ),
];
