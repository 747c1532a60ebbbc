import { escapeIdentifier } from 'pg';
import type { EntityMetadata } from 'typeorm';
import { readershipOf, type EntityClass, type Readership } from '../access/readable.ts';
import type { BesideDeclaration, FieldReadership, TypeDeclaration } from './declare-reading.ts';
import type { Beside, Column, Source } from './reading-catalogue.ts';

export type Sources = ReadonlyMap<string, Source>;
type Declarations = ReadonlyMap<string, TypeDeclaration>;
type Report = (problem: string) => void;

/** Where the rows of every declared type come from. */
export function sourcesOf(
  metadatas: readonly EntityMetadata[],
  declarations: Declarations,
  problems: string[],
): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const [name, declaration] of declarations) {
    const source = sourceOf(metadatas, declaration, declarations);
    if (typeof source === 'string') problems.push(`${name}: ${source}`);
    else sources.set(name, source);
  }
  return sources;
}

function sourceOf(
  metadatas: readonly EntityMetadata[],
  declaration: TypeDeclaration,
  declarations: Declarations,
): Source | string {
  if ('partOf' in declaration) {
    const whole = declarations.get(declaration.partOf);
    if (!whole || 'partOf' in whole) return `it is part of ${declaration.partOf}, which has no rows.`;
    return sourceOf(metadatas, whole, declarations);
  }
  if ('entity' in declaration) {
    return entitySource(metadatas, declaration.entity) ?? `${declaration.entity.name} is no known entity.`;
  }
  const isRelation = 'relation' in declaration;
  const columns = columnsOf(isRelation ? declaration.columns : declaration.values);
  return {
    from: isRelation ? declaration.relation : null,
    columns,
    readership: rowReadership(declaration.readership),
    key: columns.has('id') ? ['id'] : [],
  };
}

function rowReadership(declared: FieldReadership | undefined): Readership {
  return declared ?? { class: 'CARRIER' };
}

function columnsOf(types: Readonly<Record<string, string>>): Map<string, Column> {
  return new Map(
    Object.entries(types).flatMap(([name, sqlType]): [string, Column][] => {
      const column = { name, sqlType, isNullable: true };
      return [
        [name, column],
        [propertyOf(name), column],
      ];
    }),
  );
}

/** As the naming of columns has it, the other way round. */
function propertyOf(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

export function entitySource(metadatas: readonly EntityMetadata[], entity: EntityClass): Source | null {
  const metadata = metadatas.find(({ target }) => target === entity);
  if (!metadata) return null;
  const columns = metadata.columns.map((column): [string, Column] => {
    const sqlType = `${String(column.type)}${column.isArray ? '[]' : ''}`;
    return [column.propertyName, { name: column.databaseName, sqlType, isNullable: column.isNullable }];
  });
  return {
    from: escapeIdentifier(metadata.tableName),
    columns: new Map(columns),
    readership: readershipOf(entity),
    key: metadata.primaryColumns.map(({ propertyName }) => propertyName),
  };
}

export function besidesOf(
  metadatas: readonly EntityMetadata[],
  declaration: TypeDeclaration,
  declarations: Declarations,
  report: Report,
): ReadonlyMap<string, Beside> {
  const whole = 'partOf' in declaration ? declarations.get(declaration.partOf) : declaration;
  const besides = new Map<string, Beside>();
  if (!whole || !('entity' in whole)) return besides;
  for (const [name, beside] of Object.entries(whole.beside ?? {})) {
    const { on, lookup } = 'lookup' in beside ? { ...beside, on: {} } : { ...beside, lookup: undefined };
    const source = besideSource(metadatas, beside);
    const missing = Object.keys(on).find((property) => !source?.columns.has(property));
    if (!source) report(`"${name}", beside it, is of no known entity.`);
    else if (missing !== undefined) report(`"${name}", beside it, has no property "${missing}".`);
    else besides.set(name, { source, on, isCommon: 'relation' in beside, ...(lookup && { lookup }) });
  }
  return besides;
}

function besideSource(metadatas: readonly EntityMetadata[], beside: BesideDeclaration): Source | null {
  if ('entity' in beside) return entitySource(metadatas, beside.entity);
  if ('lookup' in beside)
    return { from: null, columns: columnsOf(beside.columns), readership: rowReadership(undefined), key: [] };
  const { relation, columns, on } = beside;
  return { from: relation, columns: columnsOf(columns), readership: rowReadership(undefined), key: Object.keys(on) };
}
