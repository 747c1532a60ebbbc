import { nobody, noteAsked } from './viewer-identity.sql.ts';
import { heldNow, keep } from './viewer-rights.sql.ts';

/** Who reads as one, as `begin_shared` says it. */
const numbers = `string_to_array(substring(current_setting('app.person', true) from ${nobody.length + 1}), ' ')`;

/** What `watchers_of` kept of a group: of each category of which it holds anything, routes, students and items. */
export const holding = (number: string) => `current_setting('app.shared_' || ${number})::jsonb`;

/** A right as it is kept. */
export const part = (right: string, place: number) => `nullif(split_part(${right}, ',', ${place}), '')`;

/**
 * Of several groups that read as one (`begin_shared`): what they hold of a category, if all of them hold the same. Where
 * they don't, they hold nothing, and it is noted that it was asked: what was read is then told to none of them.
 */
const holdShared = `
create function hold_shared(of_category text, kind text) returns uuid[]
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  numbers text[] := ${numbers};
  held text := ${holding('numbers[1]')} ->> of_category;
  other text;
begin
  foreach other in array numbers[2:] loop
    if ${holding('other')} ->> of_category is distinct from held then
      ${noteAsked('of_category')}
      return '{}';
    end if;
  end loop;
  perform ${keep('routes', 'of_category', 'of_all.routes::text')}, ${keep('students', 'of_category', 'of_all.students::text')},
    ${keep('items', 'of_category', 'of_all.items::text')}, ${keep('held', 'of_category', heldNow)}
  from (select coalesce(array_agg(${part('r', 1)}) filter (where ${part('r', 3)} is null and ${part('r', 1)} is not null), '{}') as routes,
      coalesce(array_agg(${part('r', 2)}) filter (where ${part('r', 3)} is null), '{}') as students,
      coalesce(array_agg(${part('r', 3)}) filter (where ${part('r', 3)} is not null), '{}') as items
    from string_to_table(held, ' ') r) of_all;
  return current_setting('app.' || kind || '_' || of_category)::uuid[];
end $$`;

/** As `hold_shared`, for the log: the keys to what all of them hold alike, and of which categories they do not. */
const holdSharedKeys = `
create function hold_shared_keys() returns text[]
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  numbers text[] := ${numbers};
  common jsonb := ${holding('numbers[1]')};
  theirs jsonb;
  other text;
  differing text[] := '{}';
  keys text[];
begin
  foreach other in array numbers[2:] loop
    theirs := ${holding('other')};
    differing := differing || array(select coalesce(one.key, two.key) from jsonb_each_text(common) one
      full join jsonb_each_text(theirs) two on two.key = one.key where one.value is distinct from two.value);
  end loop;
  keys := array(
    select distinct case when ${part('r', 3)} is null then 'route ' || held.key || ${part('r', 1)}
      else 'item ' || held.key || ${part('r', 3)} end
    from jsonb_each_text(common - differing - 'ORGANISATION') held, string_to_table(held.value, ' ') r);
  perform set_config('app.differing', differing::text, true), ${keep('keys', "'KEYS'", 'keys::text')},
    ${keep('held', "'KEYS'", heldNow)};
  return keys;
end $$`;

/**
 * For the log, of those who read as one: notes that a category was met of which they hold different rights. It shows
 * nothing.
 */
const differs = `
create function viewer_differs(of_category text) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  perform viewer_keys();
  if of_category = any (current_setting('app.differing')::text[]) then
    ${noteAsked('of_category')}
  end if;
  return false;
end $$`;

export const heldInCommon: readonly string[] = [holdShared, holdSharedKeys, differs];

export const withoutHeldInCommon: readonly string[] = [
  'drop function if exists viewer_differs(text) cascade',
  'drop function if exists hold_shared(text, text)',
  'drop function if exists hold_shared_keys()',
];
