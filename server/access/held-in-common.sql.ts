import { nobody, noteAsked } from './viewer-identity.sql.ts';
import { covers, heldNow, isKept, keep } from './viewer-rights.sql.ts';

/** Who reads as one, as `begin_shared` says it. */
const numbers = `string_to_array(substring(current_setting('app.person', true) from ${nobody.length + 1}), ' ')`;

/**
 * What `watchers_of` kept of a group: each category of which it holds anything, with the number of the text that says what.
 * It is asked so often that taking JSON apart would cost more than all else of it. Empty once the transaction has ended.
 */
export const holding = (group: string) => `current_setting('app.shared_' || ${group})`;
export const holdingOf = (category: string, number: string) =>
  `concat('|', string_agg(${category} || '=' || ${number}, '|'), '|')`;
export const numberIn = (held: string, category: string) =>
  `nullif(split_part(split_part(${held}, '|' || ${category} || '=', 2), '|', 1), '')`;

/** A statement of PL/pgSQL: a group of which nothing is kept would else be told nothing, and miss what is its own. */
export const mustBeKnown = (held: string) => `if ${held} = '' then
    raise exception 'Of a group that is read for it is not known what it holds.';
  end if;`;

/** Under which name that text is kept, once for all groups that hold the same; null where there is no number. */
const nameOfText = (number: string) => `'app.shared_text_' || ${number}`;
export const keepText = (number: string, text: string) => `set_config(${nameOfText(number)}, ${text}, true)`;
export const textOf = (number: string) => `current_setting(${nameOfText(number)})`;

/** The last number that the transaction has given: a number means one text, whoever gives more. */
const nameOfLast = `'app.shared_texts'`;
export const lastText = `coalesce(nullif(current_setting(${nameOfLast}, true), ''), '0')::int`;
export const keepLastText = (number: string) => `set_config(${nameOfLast}, ${number}::text, true)`;

/** What is held of a category, as lists of ids. */
const lists = ['routes', 'students', 'items'] as const;

/** One text of all of them: no text of an array of ids has a space in it. */
export const listsAsOne = (of: Readonly<Record<(typeof lists)[number], string>>) =>
  lists.map((list) => of[list]).join(` || ' ' || `);

/** One of them out of it, as the text of an array; null where nothing is held. */
export const oneOfLists = (text: string, list: (typeof lists)[number]) =>
  `split_part(${text}, ' ', ${lists.indexOf(list) + 1})`;

/**
 * Of several groups that read as one (`begin_shared`): keeps what they hold of a category, if all of them hold the same, as
 * its number says (a text that two calls of `watchers_of` have kept has two, and counts as two). Where they don't, they hold
 * nothing, and it is noted that it was asked: what was read is then told to none of them.
 */
const holdShared = `
create function hold_shared(of_category text) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  numbers text[] := ${numbers};
  text_number text := ${numberIn(holding('numbers[1]'), 'of_category')};
  held text := ${textOf('text_number')};
  other text;
begin
  foreach other in array numbers[2:] loop
    if ${numberIn(holding('other'), 'of_category')} is distinct from text_number then
      ${noteAsked('of_category')}
      return false;
    end if;
  end loop;
  perform ${lists.map((list) => keep(list, 'of_category', `coalesce(${oneOfLists('held', list)}, '{}')`)).join(', ')},
    ${keep('held', 'of_category', heldNow)};
  return true;
end $$`;

/** For the log, of those who read as one: whether a part of it is theirs. */
const shares = `
create function viewer_shares(of_category text, of_route uuid, of_item uuid) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
begin
  if (${isKept('of_category')}) is not true and not hold_shared(of_category) then return false; end if;
  return ${covers('of_route', 'of_item', {
    routes: `current_setting('app.routes_' || of_category)::uuid[]`,
    items: `current_setting('app.items_' || of_category)::uuid[]`,
  })};
end $$`;

export const heldInCommon: readonly string[] = [holdShared, shares];

export const withoutHeldInCommon: readonly string[] = [
  'drop function if exists viewer_differs(text) cascade',
  'drop function if exists viewer_shares(text, uuid, uuid) cascade',
  'drop function if exists hold_shared(text, text)',
  'drop function if exists hold_shared(text)',
  'drop function if exists hold_shared_keys()',
];
