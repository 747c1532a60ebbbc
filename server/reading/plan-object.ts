import { getArgumentValues, GraphQLError, type FieldNode } from 'graphql';
import { completionOf, typeKey, type Completion, type Step } from './completion.ts';
import type { Arguments } from './declare-reading.ts';
import { planConnection } from './plan-connection.ts';
import { planMade } from './plan-made.ts';
import { planNode, planNodes } from './plan-node.ts';
import { planItself, planMany, planOne } from './plan-relation.ts';
import type { FieldPlan, FieldPosition, ObjectPlan, Logging, ObjectPosition, Operation, Planner } from './planner.ts';
import type { ReadContext } from './read-context.ts';
import { catalogueOf, type ColumnField, type PreparedField, type PreparedType } from './reading-catalogue.ts';
import { selectedFields } from './selected-fields.ts';
import { jsonObject, literal, writtenFor, type Entry } from './sql-text.ts';
import { Statement } from './statement.ts';
import { touchedBeside, touchedBy, touchedByField } from './touched.ts';
import { planWithheldFields } from './withheld-fields.ts';

export function createPlanner(operation: Operation, context: ReadContext, logging: Logging): Planner {
  const planner: Planner = {
    catalogue: catalogueOf(operation.schema),
    operation,
    statement: new Statement(),
    context,
    logging,
    planObject: (position) => planObject(planner, position),
  };
  return planner;
}

function planObject(planner: Planner, { type, nodes, row, isAbstract }: ObjectPosition): ObjectPlan {
  const entries: Entry[] = isAbstract ? [[typeKey, literal(type.name)]] : [];
  const joins: string[] = [];
  const touched = new Set(touchedBy(planner, row));
  const steps = new Map<string, Step>();
  const within = new Map<string, Completion>();
  for (const [key, fieldNodes] of selectedFields(planner.operation, type.output, nodes)) {
    const plan = planSelected(planner, type, fieldNodes, row);
    entries.push([key, plan.sql]);
    joins.push(...(plan.joins ?? []));
    for (const rows of plan.touched ?? []) touched.add(rows);
    if (plan.step) steps.set(key, plan.step);
    if (plan.within) within.set(key, plan.within);
  }
  return { json: jsonObject(entries), joins, touched: [...touched], completion: completionOf(steps, within) };
}

function planSelected(
  planner: Planner,
  type: PreparedType,
  nodes: readonly FieldNode[],
  row: ObjectPosition['row'],
): FieldPlan {
  const [node] = nodes;
  if (!node) throw new Error('A selected field has no node.');
  if (node.name.value === '__typename') return { sql: literal(type.name) };
  const field = type.fields.get(node.name.value);
  if (!field) throw new Error(`No reading is known of ${type.name}.${node.name.value}.`);
  const args = argumentsOf(planner, field, node);
  if (!args) return { sql: 'null' };
  try {
    return planField(planner, { field, nodes, row, args, owner: type.name });
  } catch (error) {
    // What the client asked is wrong at this place (a page size, a cursor): the error belongs here, not to the whole.
    if (!(error instanceof GraphQLError)) throw error;
    planner.statement.isReusable = false;
    return { sql: 'null', step: () => error };
  }
}

/** Null where an argument is wrong: graphql-js says so itself when it comes to the field. */
function argumentsOf(planner: Planner, field: PreparedField, node: FieldNode): Arguments | null {
  try {
    return getArgumentValues(field.definition, node, planner.operation.variableValues);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

function planField(planner: Planner, position: FieldPosition): FieldPlan {
  const { reading } = position.field;
  switch (reading.kind) {
    case 'column':
      return planColumn(planner, position, reading);
    case 'expression':
      return {
        sql: writtenFor(position.field.definition.type, reading.sql(position.row, position.args)),
        touched: touchedByField(planner, position),
      };
    case 'one':
      return planOne(planner, position, reading);
    case 'many':
      return planMany(planner, position, reading);
    case 'connection':
      return planConnection(planner, position, reading);
    case 'node':
      return planNode(planner, position, reading);
    case 'nodes':
      return planNodes(planner, position, reading);
    case 'itself':
      return planItself(planner, position, reading);
    case 'made':
      return planMade(planner, position, reading);
    case 'withheld':
      return { sql: planWithheldFields(position.row) };
    default:
      return reading satisfies never;
  }
}

function planColumn(planner: Planner, { field, row }: FieldPosition, { property, idWord }: ColumnField): FieldPlan {
  const column = row.column(property);
  const sql =
    idWord === null
      ? writtenFor(field.definition.type, column, row.describe(property).sqlType)
      : `${literal(`${idWord}_`)} || ${column}`;
  return field.beside === null ? { sql } : { sql, touched: touchedBeside(planner, row, field.beside) };
}
