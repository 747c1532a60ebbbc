import type { EntityMetadata, ObjectLiteral } from 'typeorm';

/** A statement, and the values of its parameters. */
export type Written = readonly [text: string, parameters: readonly unknown[]];

interface Values {
  readonly parameters: unknown[];
  bind(value: unknown): string;
}

function values(): Values {
  const parameters: unknown[] = [];
  return { parameters, bind: (value) => `$${String(parameters.push(value))}` };
}

interface Column {
  readonly name: string;
  stored(value: unknown): unknown;
}

const columnsOf = new WeakMap<EntityMetadata, Map<string, Column>>();

function columnOf(metadata: EntityMetadata, property: string): Column {
  const known = columnsOf.get(metadata) ?? new Map<string, Column>();
  columnsOf.set(metadata, known);
  const found = known.get(property) ?? findColumn(metadata, property);
  known.set(property, found);
  return found;
}

function findColumn(metadata: EntityMetadata, property: string): Column {
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.name} has no ${property}.`);
  const isJson = column.type === 'jsonb';
  return {
    name: `"${column.databaseName}"`,
    stored: (value) => (isJson && value !== null ? JSON.stringify(value) : value),
  };
}

const given = (row: ObjectLiteral) => Object.keys(row).filter((property) => row[property] !== undefined);

/** Rows of one table. */
export type Inserted = readonly [metadata: EntityMetadata, rows: readonly ObjectLiteral[]];

/**
 * What a row leaves out is as the table has it by default. Rows of several tables go in one statement, at whose end it is
 * looked whether those that they name are there.
 */
export function insertSql(...inserted: readonly Inserted[]): Written {
  const { parameters, bind } = values();
  const texts = inserted.filter(([, rows]) => rows.length > 0).map((one) => insertText(one, bind));
  const before = texts.slice(0, -1).map((text, index) => `written_${index} as (${text})`);
  const text = [...(before.length > 0 ? [`with ${before.join(', ')}`] : []), ...texts.slice(-1)].join(' ');
  return [text, parameters];
}

function insertText([metadata, rows]: Inserted, bind: Values['bind']): string {
  const properties = [...new Set(rows.flatMap(given))];
  const columns = properties.map((property) => columnOf(metadata, property));
  const lines = rows.map((row) => {
    const cells = properties.map((property, index) =>
      row[property] === undefined ? 'default' : bind(columns[index]?.stored(row[property])),
    );
    return `(${cells.join(', ')})`;
  });
  const names = columns.map(({ name }) => name).join(', ');
  return `insert into "${metadata.tableName}" (${names}) values ${lines.join(', ')}`;
}

/**
 * Writes one row or fails, and with it all that goes along: the database counts, so that the commit need not wait for
 * somebody who does.
 */
export const exactlyOne = (statement: string, code: string, message: string) =>
  `with written as (${statement} returning 1)
   select case when count(*) <> 1 then refused('${code}', '${message}') end from written`;

const notOneUpdated = 'TR004';

const isSql = (value: unknown): value is () => string => typeof value === 'function';

/** Updates exactly one row. A value that is a function answers SQL: what is counted is counted by the database. */
export function updateSql(metadata: EntityMetadata, where: ObjectLiteral, patch: ObjectLiteral): Written {
  const { parameters, bind } = values();
  const assigned = given(patch).map((property) => {
    const { name, stored } = columnOf(metadata, property);
    const value: unknown = patch[property];
    return `${name} = ${isSql(value) ? value() : bind(stored(value))}`;
  });
  const conditions = given(where).map((property) => `${columnOf(metadata, property).name} = ${bind(where[property])}`);
  const update = `update "${metadata.tableName}" set ${assigned.join(', ')} where ${conditions.join(' and ')}`;
  const message = `An update of ${metadata.name} changed no row, or several, instead of one.`;
  return [exactlyOne(update, notOneUpdated, message), parameters];
}
