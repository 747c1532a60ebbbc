import { escapeIdentifier } from 'pg';
import type { GraphQLObjectType } from 'graphql';
import { openCursor, type ListPlace } from './cursor.ts';
import type { ConnectionField } from './declare-reading.ts';
import { pastPlace } from './keyset.ts';
import { pageOf, type Page } from './page-arguments.ts';
import { conditionOf, fromOf, orderBy, rowOf, sortKeys, type SortKey } from './plan-relation.ts';
import type { FieldPosition, Planner } from './planner.ts';
import { allOf } from './sql-text.ts';
import { PlannedRow } from './statement.ts';

/** A list in the operation. At the root of a query there is no row that it belongs to. */
export type ListPosition = Pick<FieldPosition, 'nodes' | 'args' | 'owner'> & {
  readonly row: PlannedRow | null;
  readonly output: GraphQLObjectType;
};

/** The rows of one page, before anything is read of them. */
export interface PagePlan {
  readonly page: Page;
  readonly place: ListPlace;
  /** A row of the page. `@n` is its place, from the end where reading began; `@count` is one too many if there is more. */
  readonly row: PlannedRow;
  readonly from: string;
  /** SQL: are there rows on the near side of the cursor from which reading began? */
  lieBefore(): string;
}

interface List {
  readonly planner: Planner;
  readonly position: ListPosition;
  readonly connection: ConnectionField;
  readonly ordering: string;
  readonly page: Page;
}

export function planPage(planner: Planner, position: ListPosition, connection: ConnectionField): PagePlan {
  const page = pageOf(position.args);
  const chosen = position.args['orderBy'];
  const ordering = typeof chosen === 'string' && chosen in connection.orderings ? chosen : 'default';
  const list: List = { planner, position, connection, ordering, page };
  const inner = rowOf(planner, connection.type);
  const keys = keysOf(list, inner);
  const condition = allOf([
    membersOf(list, inner),
    page.after === null ? null : pastCursor(list, inner, keys, page.after, 'end'),
    page.before === null ? null : pastCursor(list, inner, keys, page.before, 'start'),
  ]);
  const named = keys.map(({ sql }, index) => `${sql} as ${keyName(index)}`);
  const carried = inner.carriedColumns();
  const rows = `select ${[`${inner.alias}.*`, ...carried.columns, ...named].join(', ')} from ${fromOf(inner)} ${inner.besideJoins()}
    where ${condition} order by ${orderBy(keys, page.isBackward)} limit ${page.size + 1}`;
  const row = new PlannedRow(planner.statement, inner.type, inner.alias, carried.names);
  const outer = keys.map((key, index) => ({ ...key, sql: `${row.alias}.${keyName(index)}` }));
  const from = `(select ${row.alias}.*, row_number() over (order by ${orderBy(outer, page.isBackward)}) as "@n",
    count(*) over () as "@count" from (${rows}) ${row.alias}) ${row.alias}`;
  const place = { list: nameOf(list), keys: outer, codec: connection.cursor };
  return { page, place, row, from, lieBefore: () => planLieBefore(list) };
}

const keyName = (index: number) => escapeIdentifier(`@k${index}`);

function nameOf({ position, connection, ordering }: List): string {
  return `${position.owner}/${connection.type}/${ordering}`;
}

function keysOf({ connection, ordering, position }: List, row: PlannedRow): SortKey[] {
  const keys = sortKeys(row, connection.orderings[ordering] ?? [], position.args);
  if (keys.length === 0) throw new Error(`The list of ${connection.type} has no order.`);
  return keys;
}

/** The rows of the list, without regard to cursors. */
function membersOf({ connection, position }: List, row: PlannedRow): string {
  return conditionOf(connection, row, position.args, position.row);
}

function pastCursor(
  list: List,
  row: PlannedRow,
  keys: readonly SortKey[],
  cursor: string,
  towards: 'end' | 'start',
): string {
  const { planner, connection, position } = list;
  planner.statement.isReusable = false;
  const opened = openCursor({ list: nameOf(list), keys, codec: connection.cursor }, cursor, planner.context);
  const past = pastPlace(keys, opened.keys, towards, (value, sqlType) => row.bind(value, sqlType));
  return allOf([past, opened.where?.(row, position.row)]);
}

function planLieBefore(list: List): string {
  const { planner, connection, page } = list;
  const [cursor, towards] = page.isBackward ? [page.before, 'start' as const] : [page.after, 'end' as const];
  if (cursor === null) return 'false';
  const row = rowOf(planner, connection.type);
  const condition = membersOf(list, row);
  const past = pastCursor(list, row, keysOf(list, row), cursor, towards);
  return `exists (select from ${fromOf(row)} ${row.besideJoins()} where ${condition} and (${past}) is not true)`;
}
