import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { completionOf, type Completion, type Step } from './completion.ts';
import { cursorFacts, sealing } from './cursor.ts';
import type { ConnectionField } from './declare-reading.ts';
import { planPage, type ListPosition, type PagePlan } from './plan-page.ts';
import { handUp, isAbstract } from './plan-relation.ts';
import type { FieldPlan, FieldPosition, ObjectPlan, Planner } from './planner.ts';
import { selectedFields } from './selected-fields.ts';
import { jsonArray, jsonObject, nameIn, type Entry } from './sql-text.ts';
import { touchedOfRow } from './touched.ts';

export interface ListPlan {
  readonly json: string;
  /** Aggregated over the rows; null if nothing of them is logged. */
  readonly touched: string | null;
  readonly from: string;
  readonly completion: Completion | null;
}

type PlanPart = (name: string, nodes: readonly FieldNode[], output: GraphQLObjectType) => FieldPlan;

export function planConnection(planner: Planner, position: FieldPosition, connection: ConnectionField): FieldPlan {
  const { name, type } = position.field.definition;
  const output = objectType(type);
  const plan = planList(planner, { ...position, owner: `${position.owner}.${name}`, output }, connection);
  const alias = planner.statement.alias('page');
  const touched = plan.touched === null ? '' : `, ${plan.touched} as l`;
  const join = `left join lateral (select ${plan.json} as j${touched} from ${plan.from}) ${alias} on true`;
  return {
    ...handUp(alias, { touched: plan.touched === null ? [] : [plan.touched] }),
    isPresent: true,
    joins: [join],
    within: plan.completion,
  };
}

/** A page in Relay's shape, aggregated from its rows: each row is read once, whatever asks for it. */
export function planList(planner: Planner, position: ListPosition, connection: ConnectionField): ListPlan {
  const rows = planPage(planner, position, connection);
  const plan = planParts(planner, position.output, position.nodes, (name, nodes, output) => {
    if (name === 'edges') return aggregated(rows, planEdge(planner, rows, nodes, output));
    if (name === 'nodes') return aggregated(rows, planRow(planner, rows, nodes, output, name));
    if (name === 'pageInfo') return planPageInfo(planner, rows, nodes, objectOf(output, name));
    throw new Error(`${output.name}.${name} is no field of a connection.`);
  });
  const touched = plan.touched.length > 0 ? `string_agg(${touchedOfRow(plan.touched)}, ' ')` : null;
  const { row, from, page } = rows;
  return {
    json: plan.json,
    touched,
    // One row comes of it whatever is selected, also where nothing is aggregated (`{ __typename }`).
    from: `${from} ${row.besideJoins()} ${plan.joins.join('\n')} where ${row.alias}."@n" <= ${page.size} having true`,
    completion: plan.completion,
  };
}

const objectOf = (output: GraphQLObjectType, field: string) => objectType(output.getFields()[field]?.type);

function objectType(output: Parameters<typeof getNamedType>[0]): GraphQLObjectType {
  const named = getNamedType(output);
  if (!isObjectType(named)) throw new Error('A connection, its edges and its page info are objects.');
  return named;
}

/** An object whose fields are all of one kind: connection, edge, page info. */
function planParts(
  planner: Planner,
  output: GraphQLObjectType,
  nodes: readonly FieldNode[],
  planPart: PlanPart,
): ObjectPlan {
  const entries: Entry[] = [];
  const joins: string[] = [];
  const touched = new Set<string>();
  const steps = new Map<string, Step>();
  const within = new Map<string, Completion>();
  for (const [key, fieldNodes] of selectedFields(planner.operation, output, nodes)) {
    const name = fieldNodes[0]?.name.value ?? '';
    const plan: FieldPlan = name === '__typename' ? nameIn(output.name) : planPart(name, fieldNodes, output);
    entries.push([key, plan]);
    joins.push(...(plan.joins ?? []));
    for (const rows of plan.touched ?? []) touched.add(rows);
    if (plan.step) steps.set(key, plan.step);
    if (plan.within) within.set(key, plan.within);
  }
  return { json: jsonObject(entries), joins, touched: [...touched], completion: completionOf(steps, within) };
}

/** `@n` counts from the end where reading began. */
function aggregated({ row, page }: PagePlan, plan: FieldPlan): FieldPlan {
  const order = `${row.alias}."@n"${page.isBackward ? ' desc' : ''}`;
  return { ...plan, sql: jsonArray(plan.sql, ` order by ${order}`), form: 'JSON', isPresent: true };
}

function planRow(
  planner: Planner,
  { row }: PagePlan,
  nodes: readonly FieldNode[],
  output: GraphQLObjectType,
  field: string,
): FieldPlan {
  const type = output.getFields()[field]?.type;
  const plan = planner.planObject({ type: row.type, nodes, row, isAbstract: type !== undefined && isAbstract(type) });
  return {
    sql: plan.json,
    form: 'JSON',
    isPresent: true,
    joins: plan.joins,
    touched: plan.touched,
    within: plan.completion,
  };
}

function planEdge(planner: Planner, rows: PagePlan, nodes: readonly FieldNode[], output: GraphQLObjectType): FieldPlan {
  const plan = planParts(planner, objectOf(output, 'edges'), nodes, (name, fieldNodes, edge) => {
    if (name === 'node') return planRow(planner, rows, fieldNodes, edge, name);
    if (name === 'cursor') return { sql: cursorFacts(rows.place, rows.row), step: sealing(rows.place) };
    throw new Error(`${edge.name}.${name} is no field of an edge.`);
  });
  return {
    sql: plan.json,
    form: 'JSON',
    isPresent: true,
    joins: plan.joins,
    touched: plan.touched,
    within: plan.completion,
  };
}

const certain = (sql: string): FieldPlan => ({ sql, form: 'PLAIN', isPresent: true });

function planPageInfo(
  planner: Planner,
  { row, page, place, lieBefore }: PagePlan,
  nodes: readonly FieldNode[],
  output: GraphQLObjectType,
): FieldPlan {
  const hasMore = `coalesce(max(${row.alias}."@count") > ${page.size}, false)`;
  const cursorAt = (end: 'start' | 'end'): FieldPlan => {
    const order = `${row.alias}."@n"${(end === 'end') === page.isBackward ? '' : ' desc'}`;
    return { sql: `(array_agg(${cursorFacts(place, row)} order by ${order}))[1]`, step: sealing(place) };
  };
  const plan = planParts(planner, output, nodes, (name) => {
    if (name === 'hasNextPage') return certain(page.isBackward ? lieBefore() : hasMore);
    if (name === 'hasPreviousPage') return certain(page.isBackward ? hasMore : lieBefore());
    if (name === 'startCursor') return cursorAt('start');
    if (name === 'endCursor') return cursorAt('end');
    throw new Error(`${output.name}.${name} is no field of page info.`);
  });
  return { sql: plan.json, form: 'JSON', isPresent: true, joins: plan.joins, within: plan.completion };
}
