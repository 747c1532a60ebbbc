import { escapeIdentifier } from 'pg';
import type { ReadingCategory } from '../access/category.ts';
import type { Row } from './declare-reading.ts';
import type { Beside, Column, PreparedType, Source } from './reading-catalogue.ts';
import { allOf } from './sql-text.ts';

/** What one statement gathers while it is planned: parameters, aliases, and the categories it has to log. */
export class Statement {
  readonly parameters: unknown[] = [];
  /** Reading categories of which rows are logged, in the order of their numbers in the `touched` text. */
  readonly logged: ReadingCategory[] = [];
  /** Whose rows are asked for: the viewer's rights to them can be looked up together beforehand. */
  readonly asked = new Set<ReadingCategory>();
  /** False once the text depends on more than the document and the variables of its selection. */
  isReusable = true;
  private aliases = 0;
  /** The name under which the whole statement knows a query. */
  private readonly common = new Map<string, string>();

  /** Goes on where this one stands, without changing it: a kept plan's statement, with the values of one request. */
  fork(): Statement {
    const copy = new Statement();
    copy.parameters.push(...this.parameters);
    copy.logged.push(...this.logged);
    for (const category of this.asked) copy.asked.add(category);
    copy.isReusable = this.isReusable;
    copy.aliases = this.aliases;
    for (const [sql, name] of this.common) copy.common.set(sql, name);
    return copy;
  }

  /** A name for a query: whoever asks for the same one again is given the same rows, read once. */
  once(sql: string): string {
    const name = this.common.get(sql) ?? this.alias('common');
    this.common.set(sql, name);
    return name;
  }

  /** The select with the queries that it names. Asked once, PostgreSQL reads only what is asked of it; else all, once. */
  complete(select: string): string {
    if (this.common.size === 0) return select;
    return `with ${[...this.common].map(([sql, name]) => `${name} as ${sql}`).join(', ')} ${select}`;
  }

  /** Values of a request are bound, never written; only words of our own are. */
  bind(value: unknown, sqlType?: string): string {
    this.parameters.push(value);
    const place = `$${this.parameters.length}`;
    return sqlType === undefined ? place : `${place}::${sqlType}`;
  }

  /** Drops what was bound since there were so many: PostgreSQL wants each parameter to be named somewhere. */
  forgetBeyond(count: number): void {
    this.parameters.length = count;
  }

  alias(prefix: string): string {
    this.aliases += 1;
    return `${prefix}_${this.aliases}`;
  }

  /** The number under which a category stands in the `touched` text. */
  numberOf(category: ReadingCategory): number {
    const found = this.logged.indexOf(category);
    return found >= 0 ? found : this.logged.push(category) - 1;
  }
}

function columnOf(source: Source, property: string, owner: string): Column {
  const column = source.columns.get(property);
  if (!column) throw new Error(`${owner} has no column for "${property}".`);
  return column;
}

const carriedName = (beside: string, column: string) => escapeIdentifier(`${beside}.${column.replaceAll('"', '')}`);

/** A row in the statement, and the rows beside it as far as something asks for them. */
export class PlannedRow implements Row {
  words: readonly string[] | undefined;
  /** Fields that whoever asks for the row has already: they are not read. */
  known: readonly string[] = [];
  private readonly besides = new Map<string, string>();

  constructor(
    readonly statement: Statement,
    readonly type: PreparedType,
    readonly alias: string,
    /** Of the rows beside, those whose columns this row has already (\`carriedColumns\`). */
    private readonly carried: ReadonlySet<string> = new Set(),
  ) {
    this.ask(type.source);
  }

  private ask({ readership }: Source): void {
    if ('category' in readership) this.statement.asked.add(readership.category);
  }

  column(property: string): string {
    const dot = property.indexOf('.');
    if (dot >= 0) return this.besideColumn(property.slice(0, dot), property.slice(dot + 1));
    return `${this.alias}.${escapeIdentifier(columnOf(this.type.source, property, this.type.name).name)}`;
  }

  bind(value: unknown, sqlType?: string): string {
    return this.statement.bind(value, sqlType);
  }

  describe(property: string): Column {
    const dot = property.indexOf('.');
    if (dot < 0) return columnOf(this.type.source, property, this.type.name);
    const { source } = this.beside(property.slice(0, dot));
    return { ...columnOf(source, property.slice(dot + 1), this.type.name), isNullable: true };
  }

  /** The joins of the rows beside; complete once everything else of the row is planned. */
  besideJoins(): string {
    return [...this.besides].map(([name, alias]) => this.besideJoin(this.beside(name), alias)).join(' ');
  }

  private besideColumn(name: string, property: string): string {
    const { source } = this.beside(name);
    this.ask(source);
    const column = escapeIdentifier(columnOf(source, property, `${this.type.name}.${name}`).name);
    if (this.carried.has(name)) return `${this.alias}.${carriedName(name, column)}`;
    const alias = this.besides.get(name) ?? this.statement.alias(name.toLowerCase());
    this.besides.set(name, alias);
    return `${alias}.${column}`;
  }

  /** SQL: what a query around this row needs in order not to join the rows beside it again; and which rows these are. */
  carriedColumns(): { readonly columns: readonly string[]; readonly names: ReadonlySet<string> } {
    const columns = [...this.besides].flatMap(([name, alias]) =>
      [...this.beside(name).source.columns.values()].map((column) => {
        const own = escapeIdentifier(column.name);
        return `${alias}.${own} as ${carriedName(name, own)}`;
      }),
    );
    return { columns, names: new Set(this.besides.keys()) };
  }

  private besideJoin({ source, on, isCommon, lookup }: Beside, alias: string): string {
    if (lookup) return `left join lateral ${lookup(this)} ${alias} on true`;
    const condition = allOf(
      Object.entries(on).map(
        ([theirs, ours]) =>
          `${alias}.${escapeIdentifier(columnOf(source, theirs, this.type.name).name)} = ${this.column(ours)}`,
      ),
    );
    const isUnique = source.key.length > 0 && source.key.every((property) => property in on);
    const rows = isCommon && source.from !== null ? this.statement.once(source.from) : source.from;
    return isUnique
      ? `left join ${rows} ${alias} on ${condition}`
      : `left join lateral (select * from ${source.from} ${alias} where ${condition} limit 1) ${alias} on true`;
  }

  private beside(name: string): Beside {
    const beside = this.type.besides.get(name);
    if (!beside) throw new Error(`${this.type.name} has no rows beside it named "${name}".`);
    return beside;
  }
}
