import type { ReadingCategory } from '../access/category.ts';
import { idWords, type IdentifiedType } from '../access/global-id.ts';
import type { EntityClass, ReadershipClass } from '../access/readable.ts';
import type { ReadContext } from './read-context.ts';

/** A row of the statement being planned, as the callbacks of a declaration see it. */
export interface Row {
  /** The row's alias in the statement, for SQL that needs the whole row. */
  readonly alias: string;
  /** SQL for a property of the row's entity, or of a row beside it: `dueOn`, `window.endsOn`. */
  column(property: string): string;
  /**
   * SQL for a value, sent as a parameter: the only way a value may get into a statement. What is bound must be used, for
   * the database refuses a parameter that it is not told of.
   */
  bind(value: unknown, sqlType?: string): string;
  /** Where it is known of what types the objects can be that the row leads to by their ids: the words of these ids. */
  readonly words?: readonly string[] | undefined;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** Who may read a field, where it isn't simply who may read the row (or the type it leads to). */
export type FieldReadership = { readonly category: ReadingCategory } | { readonly class: ReadershipClass };

/** Their property → ours. */
export type JoinOn = Readonly<Record<string, string>>;

export interface Order {
  /** A property (`dueOn`, `window.endsOn`), or SQL. */
  readonly by: string | ((row: Row, args: Arguments) => string);
  /** The SQL type, where `by` is SQL and a cursor has to remember its value. */
  readonly type?: string;
  readonly descending?: boolean;
}
export type Ordering = readonly (string | Order)[];

interface Target {
  readonly type: string;
  readonly on?: JoinOn;
  /** A further condition on the rows led to; null for none. Rights need none: the database leaves hidden rows out. */
  readonly where?: (row: Row, args: Arguments, parent: Row) => string | null;
  /** SQL condition on the row it leads from; where it does not hold the field is null, a list too. */
  readonly present?: (row: Row, args: Arguments) => string;
  readonly readership?: FieldReadership;
}

export interface OneField extends Target {
  readonly kind: 'one';
}
export interface ManyField extends Target {
  readonly kind: 'many';
  readonly orderBy: Ordering;
}

/** How positions in a list leave and enter the server, where the ordinary sealed cursor will not do. */
export interface CursorCodec<Facts = unknown> {
  /** SQL (json) for what `seal` needs to know of a row. */
  facts(row: Row): string;
  seal(facts: Facts, context: ReadContext): string;
  /** The values of the ordering's keys, as PostgreSQL writes them, and a condition; throws `cursorInvalid()`. */
  open(
    cursor: string,
    context: ReadContext,
  ): { readonly keys: readonly (string | null)[]; where?(row: Row, parent: Row | null): string };
}

export interface ConnectionField extends Target {
  readonly kind: 'connection';
  /** By the value of the argument `orderBy`; `default` where there is no such argument. */
  readonly orderings: Readonly<Record<string, Ordering>>;
  readonly cursor?: CursorCodec;
}

/** An object of the interface Node, chosen by the word of its id. */
export interface NodeField {
  readonly kind: 'node';
  readonly word: (row: Row) => string;
  readonly id: (row: Row) => string;
  readonly readership?: FieldReadership;
}

/** Objects of the interface Node by their global ids, as far as the viewer may see them. */
export interface NodesField {
  readonly kind: 'nodes';
  /** SQL: text[]. */
  readonly ids: (row: Row) => string;
  readonly readership?: FieldReadership;
}

/** An object of the contract that has no row of its own: it is made of the columns of the row it stands in. */
export interface ItselfField {
  readonly kind: 'itself';
  readonly type: string;
  /** SQL condition; where it does not hold the field is null. */
  readonly present?: (row: Row, args: Arguments) => string;
  readonly readership?: FieldReadership;
}

export interface ExpressionField {
  readonly kind: 'expression';
  readonly sql: (row: Row, args: Arguments) => string;
  readonly readership?: FieldReadership;
}

export interface MadeOptions<Facts, Context extends ReadContext = ReadContext> {
  /** SQL (of any type that JSON can hold) for what `make` needs to know, evaluated as the viewer. */
  facts(row: Row, args: Arguments): string;
  /** Made in Node after the row came; by default the facts themselves. Objects have the names of the contract as keys. */
  make?(facts: Facts, context: Context, args: Arguments): unknown;
  /**
   * Rows to which what is made leads: where the contract has a list of this type in it, `make` gives their uuids. The
   * database leaves out those that the viewer may not read.
   */
  readonly leadsTo?: ManyField;
  readonly readership?: FieldReadership;
}
export interface MadeField extends MadeOptions<unknown> {
  readonly kind: 'made';
}

export type FieldDeclaration =
  OneField | ManyField | ConnectionField | NodeField | NodesField | ItselfField | ExpressionField | MadeField;

/** A one-to-one row of another table, under its own policy: its columns are null where the row is hidden. */
interface EntityBeside {
  readonly entity: EntityClass;
  readonly on: JoinOn;
}

/**
 * A row of a query that has one row at most for each `on`: what is counted once for all rows of a statement, rather
 * than once for each. SQL in parentheses, with the columns it gives and their types.
 */
interface RelationBeside {
  readonly relation: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly on: JoinOn;
}

/** The one row of a query (SQL in parentheses) that starts from the row beside it: read once for all fields made of it. */
interface LookupBeside {
  readonly lookup: (row: Row) => string;
  readonly columns: Readonly<Record<string, string>>;
}

export type BesideDeclaration = EntityBeside | RelationBeside | LookupBeside;

interface WithFields {
  readonly fields?: Readonly<Record<string, FieldDeclaration>>;
  /** Of rows that are no entity's: CARRIER if absent. An entity says for itself who reads it. */
  readonly readership?: FieldReadership;
}

/** Rows of a table. Fields of the contract with the name of a property are its columns. */
export interface EntityDeclaration extends WithFields {
  readonly entity: EntityClass;
  readonly beside?: Readonly<Record<string, BesideDeclaration>>;
}

/** Rows of a query: SQL in parentheses, with the columns it gives and their types. `due_on` is the property `dueOn`. */
export interface RelationDeclaration extends WithFields {
  readonly relation: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Rows that the caller brings (`readValues`), with the SQL types of their values. */
export interface ValuesDeclaration extends WithFields {
  readonly values: Readonly<Record<string, string>>;
}

/** An object that is made of the row it stands in (`itself`): it has the columns of that type. */
export interface PartDeclaration extends WithFields {
  readonly partOf: string;
}

export type TypeDeclaration = EntityDeclaration | RelationDeclaration | ValuesDeclaration | PartDeclaration;

const declarations = new Map<string, TypeDeclaration>();

/** Says how objects of one type of the contract are read. `prepareReading` checks it against schema and tables. */
export function declareReading(type: string, declaration: TypeDeclaration): void {
  if (declarations.has(type)) throw new Error(`The reading of ${type} is declared twice.`);
  declarations.set(type, declaration);
}

export function declaredReadings(): ReadonlyMap<string, TypeDeclaration> {
  return declarations;
}

/** The one object led to, or null: absent and hidden look the same. */
export function one(type: string, target: Omit<Target, 'type'>): OneField {
  return { kind: 'one', type, ...target };
}

/** A bounded list. Ascending unless said otherwise, nulls last, ties by id. */
export function many(type: string, target: Omit<Target, 'type'> & { orderBy?: Ordering }): ManyField {
  return { kind: 'many', type, orderBy: [], ...target };
}

/** A list by pages, in Relay's shape. Nulls last, ties by id. */
export function connection(
  type: string,
  target: Omit<Target, 'type'> & {
    orderBy?: Ordering;
    orderings?: Readonly<Record<string, Ordering>>;
    cursor?: CursorCodec;
  },
): ConnectionField {
  const { orderBy, orderings, ...rest } = target;
  return { kind: 'connection', type, ...rest, orderings: { ...orderings, default: orderBy ?? [] } };
}

export function node(target: Omit<NodeField, 'kind'>): NodeField {
  return { kind: 'node', ...target };
}

export function nodes(target: Omit<NodesField, 'kind'>): NodesField {
  return { kind: 'nodes', ...target };
}

/** An object made of the columns of the same row; its type is declared `partOf` this one. */
export function itself(type: string, options: Omit<ItselfField, 'kind' | 'type'> = {}): ItselfField {
  return { kind: 'itself', type, ...options };
}

/** A value made by SQL. Times, dates and enums need no care: they are written as their scalar wants them. */
export function expression(sql: (row: Row, args: Arguments) => string, readership?: FieldReadership): ExpressionField {
  return { kind: 'expression', sql, ...(readership && { readership }) };
}

/** A value made in Node from facts that come with the row. */
export function made<Facts, Context extends ReadContext = ReadContext>(
  options: MadeOptions<Facts, Context>,
): MadeField {
  // Facts come from the SQL that stands beside `make`: this is the edge where they get their type.
  return { kind: 'made', ...(options as unknown as MadeOptions<unknown>) };
}

/** The global id of an object of this type, made of a column that holds its uuid. */
export function idOf(type: IdentifiedType, property: string): ExpressionField {
  return expression((row) => `'${idWords[type]}_' || ${row.column(property)}`);
}
