import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Readership } from '../access/readable.ts';
import type { FieldDeclaration, FieldReadership, JoinOn, Row } from './declare-reading.ts';

export interface Column {
  readonly name: string;
  readonly sqlType: string;
  readonly isNullable: boolean;
}

/** Where rows come from; `from` is null for rows that the caller brings. */
export interface Source {
  readonly from: string | null;
  readonly columns: ReadonlyMap<string, Column>;
  readonly readership: Readership;
  /** Properties that together name one row at most. */
  readonly key: readonly string[];
}

export interface Beside {
  readonly source: Source;
  readonly on: JoinOn;
  /** Its rows are those of a query, the same for the whole statement. */
  readonly isCommon: boolean;
  /** It is looked up from the row beside which it stands, and no `on` says how. */
  readonly lookup?: (row: Row) => string;
}

/** A field that is a column: of the row, or of a row beside it (`window.endsOn`). */
export interface ColumnField {
  readonly kind: 'column';
  readonly property: string;
  /** Of the column that holds the object's own uuid: the word in front of it. */
  readonly idWord: string | null;
}

export interface WithheldField {
  readonly kind: 'withheld';
}

export interface PreparedField {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly reading: FieldDeclaration | ColumnField | WithheldField;
  readonly readership: FieldReadership;
  /** Whose rows the value comes from: the row's own, one beside it, or those it leads to. */
  readonly source: Source;
  /** Of a column: the name of the row beside in which it stands. */
  readonly beside: string | null;
}

export interface PreparedType {
  readonly name: string;
  readonly output: GraphQLObjectType;
  readonly source: Source;
  readonly besides: ReadonlyMap<string, Beside>;
  readonly fields: ReadonlyMap<string, PreparedField>;
}

/** How every type of one schema is read. */
export type Catalogue = ReadonlyMap<string, PreparedType>;

const catalogues = new WeakMap<GraphQLSchema, Catalogue>();

export function keepCatalogue(schema: GraphQLSchema, catalogue: Catalogue): void {
  catalogues.set(schema, catalogue);
}

export function catalogueOf(schema: GraphQLSchema): Catalogue {
  const catalogue = catalogues.get(schema);
  if (!catalogue) throw new Error('Nothing is known of how this schema is read: call prepareReading at start.');
  return catalogue;
}

export function preparedType(catalogue: Catalogue, name: string): PreparedType {
  const type = catalogue.get(name);
  if (!type) throw new Error(`No reading is declared for ${name}.`);
  return type;
}

/** The readership of a row as that of a field. */
export function readershipOfRows({ readership }: Source): FieldReadership {
  return 'category' in readership ? { category: readership.category } : { class: readership.class };
}
