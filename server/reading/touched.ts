import { escapeLiteral } from 'pg';
import { isRestricted, overseenCategories, type ReadingCategory } from '../access/category.ts';
import type { FieldPosition, Planner } from './planner.ts';
import type { Source } from './reading-catalogue.ts';
import type { PlannedRow } from './statement.ts';

function isLogged(planner: Planner, category: ReadingCategory): boolean {
  if (planner.logging === 'NOTHING') return false;
  return isRestricted(category) || (planner.logging === 'OVERSIGHT' && overseenCategories.includes(category));
}

type Account = readonly [kind: 'r' | 's', sql: string];

/** Which column says on whose account a row is read: the route's, or the student's. */
function accountOf({ readership, columns }: Source, column: (property: string) => string): Account {
  const ofCategory = 'category' in readership ? readership : null;
  if (ofCategory?.route !== undefined) return ['r', column(ofCategory.route)];
  if (ofCategory?.student !== undefined) return ['s', column(ofCategory.student)];
  if (columns.has('routeId')) return ['r', column('routeId')];
  if (columns.has('studentId')) return ['s', column('studentId')];
  throw new Error('A row of a logged category must name its route or its student.');
}

/**
 * SQL: a text that says which category was read of which route or student, as `number:r:uuid`; null where there is no
 * row. The texts of a whole answer are strung together with spaces and taken apart by the log.
 */
function touched(planner: Planner, category: ReadingCategory, account: () => Account): string[] {
  if (!isLogged(planner, category)) return [];
  const [kind, sql] = account();
  return [`${escapeLiteral(`${planner.statement.numberOf(category)}:${kind}:`)} || ${sql}`];
}

function touchedOf(planner: Planner, source: Source, column: (property: string) => string): string[] {
  const { readership } = source;
  if (!('category' in readership)) return [];
  const all = touched(planner, readership.category, () => accountOf(source, column));
  if (!readership.narrower) return all;
  const { property, value, category, student } = readership.narrower;
  const isSuch = `${column(property)} = ${escapeLiteral(value)}`;
  const ofSome = touched(planner, category, () => ['s', student(column)]);
  return [...all, ...ofSome.map((read) => `case when ${isSuch} then ${read} end`)];
}

export function touchedBy(planner: Planner, row: PlannedRow): string[] {
  return touchedOf(planner, row.type.source, (property) => row.column(property));
}

export function touchedBeside(planner: Planner, row: PlannedRow, name: string): string[] {
  const source = row.type.besides.get(name)?.source;
  return source ? touchedOf(planner, source, (property) => row.column(`${name}.${property}`)) : [];
}

/** An expression or made value of another category than its row's: by the row's own route or student. */
export function touchedByField(planner: Planner, { field, row }: FieldPosition): string[] {
  if (!('category' in field.readership)) return [];
  return touched(planner, field.readership.category, () =>
    accountOf(row.type.source, (property) => row.column(property)),
  );
}

/** The texts of one row together; null where nothing of it was read that is logged. */
export function touchedOfRow(texts: readonly string[]): string {
  return texts.length > 0 ? `nullif(concat_ws(' ', ${texts.join(', ')}), '')` : 'null';
}
