import { isRestricted, overseenCategories, type ReadingCategory } from '../access/category.ts';
import type { Readership } from '../access/readable.ts';
import type { FieldPosition, Planner } from './planner.ts';
import type { PlannedRow } from './statement.ts';
import { literal } from './sql-text.ts';

function isLogged(planner: Planner, category: ReadingCategory): boolean {
  if (planner.logging === 'NOTHING') return false;
  return isRestricted(category) || (planner.logging === 'OVERSIGHT' && overseenCategories.includes(category));
}

/** Which column says on whose account a row is read: the route's, or the student's. */
function accountOf(
  readership: Readership,
  columns: { has(property: string): boolean },
): [kind: 'r' | 's', property: string] {
  const ofCategory = 'category' in readership ? readership : null;
  if (ofCategory?.route !== undefined) return ['r', ofCategory.route];
  if (ofCategory?.student !== undefined) return ['s', ofCategory.student];
  if (columns.has('routeId')) return ['r', 'routeId'];
  if (columns.has('studentId')) return ['s', 'studentId'];
  throw new Error('A row of a logged category must name its route or its student.');
}

/**
 * SQL: a text that says which category was read of which route or student, as `number:r:uuid`; null where there is no
 * row. The texts of a whole answer are strung together with spaces and taken apart by the log.
 */
function token(planner: Planner, category: ReadingCategory, kind: 'r' | 's', column: string): string[] {
  if (!isLogged(planner, category)) return [];
  return [`${literal(`${planner.statement.numberOf(category)}:${kind}:`)} || ${column}`];
}

export function touchedBy(planner: Planner, row: PlannedRow): string[] {
  const { readership, columns } = row.type.source;
  if (!('category' in readership) || !isLogged(planner, readership.category)) return [];
  const [kind, property] = accountOf(readership, columns);
  return token(planner, readership.category, kind, row.column(property));
}

export function touchedBeside(planner: Planner, row: PlannedRow, name: string): string[] {
  const source = row.type.besides.get(name)?.source;
  if (!source || !('category' in source.readership) || !isLogged(planner, source.readership.category)) return [];
  const [kind, property] = accountOf(source.readership, source.columns);
  return token(planner, source.readership.category, kind, row.column(`${name}.${property}`));
}

/** An expression or made value of another category than its row's: by the row's own route or student. */
export function touchedByField(planner: Planner, { field, row }: FieldPosition): string[] {
  if (!('category' in field.readership) || !isLogged(planner, field.readership.category)) return [];
  const { readership, columns } = row.type.source;
  const [kind, property] = accountOf(readership, columns);
  return token(planner, field.readership.category, kind, row.column(property));
}

/** The texts of one row together, or null. */
export function touchedOfRow(touched: readonly string[]): string {
  return touched.length > 0 ? `concat_ws(' ', ${touched.join(', ')})` : 'null';
}
