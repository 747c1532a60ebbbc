import { escapeIdentifier } from 'pg';
import type { GraphQLResolveInfo } from 'graphql';
import type { Session } from '../database/session.ts';
import type { Completion } from './completion.ts';
import { fromOf, rowOf } from './plan-relation.ts';
import type { ObjectPlan, Planner } from './planner.ts';
import type { ReadContext } from './read-context.ts';
import { planOnce } from './plan-cache.ts';
import { isAbstractAnswer, loggingOf, plannerFor, read } from './run-reading.ts';
import { jsonArray } from './sql-text.ts';
import type { PlannedRow } from './statement.ts';
import { touchedOfRow } from './touched.ts';

/** A row that the caller brings. Its values are those that the type's reading declares. */
export interface GivenRow {
  readonly __typename: string;
  readonly [property: string]: unknown;
}

interface Branch {
  readonly typeName: string;
  readonly plan: ObjectPlan;
  readonly select: string;
  /** Place of the parameter with the rows. */
  readonly parameter: number;
}

export interface ReadValuesOptions {
  readonly session?: Session;
  /** Where it is known of what types the objects can be that a row leads to by their ids: the words of these ids. */
  readonly words?: readonly string[] | undefined;
  /** Fields of the rows that the caller puts in itself: null in what is answered. */
  readonly known?: readonly string[];
}

/**
 * Objects made of rows that the caller brings (the outcome of a command, the events of a feed), in their order. Of a
 * type with rows of its own, the values given name the row: null where the viewer may not see it.
 */
export async function readValues(
  context: ReadContext,
  info: GraphQLResolveInfo,
  rows: readonly GivenRow[],
  options: ReadValuesOptions = {},
): Promise<(object | null)[]> {
  if (rows.length === 0) return [];
  const groups = [...groupByType(rows)];
  const { words, known } = options;
  const key = [
    'values',
    loggingOf(context),
    words,
    known,
    ...groups.map(([name, given]) => [name, Object.keys(given[0] ?? {})]),
  ];
  const { statement: planned, branches, body } = planOnce(info, key, () => planRows(context, info, groups, options));
  const statement = planned.fork();
  for (const [index, [, given]] of groups.entries()) {
    statement.parameters[branches[index]?.parameter ?? NaN] = JSON.stringify(given);
  }
  const completion = completionOfGiven(branches, isAbstractAnswer(info));
  const answer = await read(context, { statement, body, completion, session: options.session });
  return Array.isArray(answer) ? answer.map((row: object | null) => row) : [];
}

/** For rows of these types with these properties; their values come with each reading. */
function planRows(
  context: ReadContext,
  info: GraphQLResolveInfo,
  groups: readonly (readonly [string, readonly Numbered[]])[],
  options: ReadValuesOptions,
) {
  const planner = plannerFor(context, info);
  const branches = groups.map(([name, given]) =>
    planGiven(planner, info, [name, Object.keys(given[0] ?? {})], options),
  );
  const body = `select ${jsonArray("coalesce(x.j, 'null')", ' order by x.n')} as answer, string_agg(x.l, ' ') as touched
    from (${branches.map(({ select }) => select).join('\nunion all ')}) x`;
  return { statement: planner.statement, branches, body };
}

interface Numbered {
  readonly n: number;
  readonly [property: string]: unknown;
}

function groupByType(rows: readonly GivenRow[]): Map<string, Numbered[]> {
  const groups = new Map<string, Numbered[]>();
  for (const [n, { __typename, ...values }] of rows.entries()) {
    groups.set(__typename, [...(groups.get(__typename) ?? []), { ...values, n }]);
  }
  return groups;
}

function planGiven(
  planner: Planner,
  info: GraphQLResolveInfo,
  [typeName, given]: readonly [string, readonly string[]],
  { words, known = [] }: ReadValuesOptions,
): Branch {
  const row = rowOf(planner, typeName);
  row.words = words;
  row.known = known;
  const plan = planner.planObject({ type: row.type, nodes: info.fieldNodes, row, isAbstract: isAbstractAnswer(info) });
  const parameter = planner.statement.parameters.length;
  const rows = row.bind(null, 'jsonb');
  const from = row.type.source.from === null ? valuesFrom(row, rows) : lookedUpFrom(row, rows, given);
  const n = row.type.source.from === null ? row.alias : `given_${row.alias}`;
  // A row as a whole is "not null" only where all its columns are: its key says whether it was found.
  const [key = ''] = row.type.source.key;
  const present =
    row.type.source.from === null ? plan.json : `case when ${row.column(key)} is not null then ${plan.json} end`;
  const select = `select ${n}.n, ${present} as j, ${touchedOfRow(plan.touched)} as l
    from ${from} ${row.besideJoins()} ${plan.joins.join('\n')}`;
  return { typeName, plan, select, parameter };
}

const typed = (row: PlannedRow, properties: readonly string[]) =>
  ['n int', ...properties.map((property) => `${escapeIdentifier(property)} ${row.describe(property).sqlType}`)].join(
    ', ',
  );

export function valuesFrom(row: PlannedRow, rows: string): string {
  return `jsonb_to_recordset(${rows}) as ${row.alias} (${typed(row, [...row.type.source.columns.keys()])})`;
}

function lookedUpFrom(row: PlannedRow, rows: string, given: readonly string[]): string {
  const properties = given.filter((property) => property !== 'n');
  const alias = `given_${row.alias}`;
  const on = properties
    .map((property) => `${row.column(property)} = ${alias}.${escapeIdentifier(property)}`)
    .join(' and ');
  return `jsonb_to_recordset(${rows}) as ${alias} (${typed(row, properties)}) left join ${fromOf(row)} on ${on}`;
}

function completionOfGiven(branches: readonly Branch[], isAbstract: boolean): Completion | null {
  const [only] = branches;
  if (!isAbstract) return only?.plan.completion ?? null;
  const byType = new Map<string, Completion>();
  for (const { typeName, plan } of branches) if (plan.completion) byType.set(typeName, plan.completion);
  return byType.size > 0 ? { byType } : null;
}
