import { escapeLiteral } from 'pg';
import { getNamedType, getNullableType, isEnumType, isListType, type GraphQLOutputType } from 'graphql';

/** SQL of a value, and what is known of how it stands in JSON. */
export interface Value {
  readonly sql: string;
  /**
   * JSON: it is JSON text already. WORD: text, or what PostgreSQL writes as text, in which nothing needs an escape.
   * PLAIN: a number or a boolean. Without one, PostgreSQL finds out.
   */
  readonly form?: 'JSON' | 'WORD' | 'PLAIN';
  /** What a WORD begins with. */
  readonly prefix?: string;
  /** It is never null. */
  readonly isPresent?: boolean;
  /** The contract promises it: without it the statement fails. */
  readonly isRequired?: boolean;
}

export type Entry = readonly [key: string, value: Value];

const mostArguments = 90; // of a function of PostgreSQL's; it takes no more than 100

/**
 * The text of a JSON object. PostgreSQL's own constructors look up the type of every value anew, in every row: written
 * by the form that is known here, a large answer takes an eighth less of the database's time.
 */
export function jsonObject(entries: readonly Entry[]): string {
  if (entries.length === 0) return `'{}'`; // all of its fields were skipped
  const parts: string[] = [];
  for (let start = 0; start < entries.length; start += mostArguments) {
    const written = entries.slice(start, start + mostArguments).map(([key, value]) => [key, piece(value)] as const);
    const texts = written.map(([key, { text }]) => `"${key}":${text}`).join(',');
    const begin = start === 0 ? '{' : ',';
    const end = start + mostArguments >= entries.length ? '}' : '';
    parts.push(`format(${[escapeLiteral(`${begin}${texts}${end}`), ...written.map(([, { sql }]) => sql)].join(', ')})`);
  }
  return parts.join(' || ');
}

/** The text of a JSON array of such objects; nulls are left out. */
export const jsonArray = (sql: string, order = '') => `coalesce('[' || string_agg(${sql}, ','${order}) || ']', '[]')`;

/** Its place in a pattern of `format`, and what goes there. */
function piece(value: Value): { readonly text: string; readonly sql: string } {
  const { sql, form, prefix = '', isPresent = false } = value;
  if (form === 'WORD' && isPresent) return { text: `"${prefix}%s"`, sql };
  const text = textOf(value);
  return { text: '%s', sql: isPresent ? text : `coalesce(${text}, ${value.isRequired ? 'missing()' : "'null'"})` };
}

function textOf({ sql, form, prefix = '' }: Value): string {
  switch (form) {
    case 'JSON':
      return sql;
    case 'WORD':
      return `'"${prefix}' || (${sql}) || '"'`;
    case 'PLAIN':
      return `(${sql})::text`;
    case undefined:
      return `to_json(${sql})::text`;
    default:
      return form satisfies never;
  }
}

export const allOf = (conditions: readonly (string | null | undefined)[]) =>
  conditions
    .filter((condition) => condition !== null && condition !== undefined)
    .map((condition) => `(${condition})`)
    .join(' and ') || 'true';

const instant = (sql: string) => `to_char((${sql}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * A value as its scalar wants it in JSON. Times are UTC with milliseconds; what JavaScript cannot hold as a number
 * travels as text, unless the contract says that it is a number.
 */
export function writtenFor(output: GraphQLOutputType, sql: string, sqlType?: string): Value {
  const named = getNamedType(output);
  if (isListType(getNullableType(output))) return { sql };
  const scalar = named.name;
  if (scalar === 'DateTime') return word(instant(sqlType === 'timestamptz' ? sql : `(${sql})::timestamptz`));
  if (scalar === 'CalendarDate') return { sql: sqlType === 'date' ? sql : `(${sql})::date` };
  if (scalar === 'Int' || scalar === 'Boolean') return { sql, form: 'PLAIN' };
  if (scalar === 'Float') return { sql };
  if (sqlType === 'timestamptz') return word(instant(sql));
  if (sqlType === 'bigint' || sqlType === 'numeric') return word(`(${sql})::text`);
  return sqlType === 'uuid' || (isEnumType(named) && sqlType !== undefined) ? word(sql) : { sql };
}

/** The name of a type, as a value. */
export const nameIn = (typeName: string): Value => ({ sql: escapeLiteral(typeName), form: 'WORD', isPresent: true });

const word = (sql: string): Value => ({ sql, form: 'WORD' });
