import type { SortKey } from './plan-relation.ts';

/** The values of a row's sort keys, as PostgreSQL writes them. */
export type KeyValues = readonly (string | null)[];

type Bind = (value: string, sqlType: string | undefined) => string;

/**
 * Does a row lie past a place in the list, nulls being last? `towards` says on which side. Written for the values of
 * this one cursor, so that it stays a condition an index can serve.
 */
export function pastPlace(all: readonly SortKey[], values: KeyValues, towards: 'end' | 'start', bind: Bind): string {
  // A cursor of a kind of its own names no more of them than it takes to know the row.
  const keys = all.slice(0, values.length);
  const places = keys.map((key, index) => placeOf(key, values[index] ?? null, bind));
  if (isUniform(keys, values)) return rowComparison(places, keys[0]?.isDescending === (towards === 'end'));
  return places.reduceRight((rest, place) => {
    const past = towards === 'end' ? place.after : place.before;
    return rest === '' ? past : `(${past} or (${place.same} and ${rest}))`;
  }, '');
}

interface Place {
  readonly sql: string;
  readonly value: string | null;
  readonly after: string;
  readonly before: string;
  readonly same: string;
}

function placeOf({ sql, sqlType, isDescending, isNullable }: SortKey, given: string | null, bind: Bind): Place {
  if (given === null) {
    return { sql, value: null, after: 'false', before: `${sql} is not null`, same: `${sql} is null` };
  }
  const value = bind(given, sqlType);
  const [later, earlier] = isDescending ? ['<', '>'] : ['>', '<'];
  const after = `${sql} ${later} ${value}`;
  return {
    sql,
    value,
    after: isNullable ? `(${after} or ${sql} is null)` : after,
    before: `${sql} ${earlier} ${value}`,
    same: `${sql} = ${value}`,
  };
}

function isUniform(keys: readonly SortKey[], values: KeyValues): boolean {
  return keys.every(
    (key, index) => !key.isNullable && key.isDescending === keys[0]?.isDescending && typeof values[index] === 'string',
  );
}

function rowComparison(places: readonly Place[], isLess: boolean): string {
  const [columns, values] = [places.map((place) => place.sql), places.map((place) => place.value)];
  return `(${columns.join(', ')}) ${isLess ? '<' : '>'} (${values.join(', ')})`;
}
