import { createHash } from 'node:crypto';
import { getNamedType, getNullableType, isListType, type GraphQLOutputType } from 'graphql';

export const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** For words of our own (names of types, words of ids). Values of a request are bound, never written. */
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

export type Entry = readonly [key: string, sql: string];

/** The standard's constructor: `json_build_object` is a function, and takes no more than fifty fields. */
export function jsonObject(entries: readonly Entry[]): string {
  return `json_object(${entries.map(([key, sql]) => `${literal(key)} value ${sql}`).join(', ')} returning json)`;
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
export function writtenFor(output: GraphQLOutputType, sql: string, sqlType?: string): string {
  if (isListType(getNullableType(output))) return sql;
  const scalar = getNamedType(output).name;
  if (scalar === 'DateTime') return instant(sqlType === 'timestamptz' ? sql : `(${sql})::timestamptz`);
  if (scalar === 'CalendarDate') return sqlType === 'date' ? sql : `(${sql})::date`;
  if (scalar === 'Int' || scalar === 'Float' || scalar === 'Boolean') return sql;
  if (sqlType === 'timestamptz') return instant(sql);
  return sqlType === 'bigint' || sqlType === 'numeric' ? `(${sql})::text` : sql;
}

/** Under which the database keeps the plan of a statement. */
export const nameOf = (sql: string) => createHash('sha256').update(sql).digest('base64url');
