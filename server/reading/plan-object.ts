import { getArgumentValues, GraphQLError, isNonNullType, type FieldNode } from 'graphql';
import { completionOf, NotAsText, typeKey, type Completion, type Step } from './completion.ts';
import type { Arguments } from './declare-reading.ts';
import { planConnection } from './plan-connection.ts';
import { planMade } from './plan-made.ts';
import { planNode, planNodes } from './plan-node.ts';
import { planItself, planMany, planOne } from './plan-relation.ts';
import type { FieldPlan, FieldPosition, ObjectPlan, ObjectPosition, Operation, Planner } from './planner.ts';
import type { ReadContext } from './read-context.ts';
import { catalogueOf, type ColumnField, type PreparedField, type PreparedType } from './reading-catalogue.ts';
import { selectedFields } from './selected-fields.ts';
import { jsonObject, nameIn, writtenFor, type Entry, type Value } from './sql-text.ts';
import { Statement } from './statement.ts';
import { touchedBeside, touchedBy, touchedByField } from './touched.ts';
import { planWithheldFields } from './withheld-fields.ts';

export function createPlanner(
  operation: Operation,
  context: ReadContext,
  { logging, answersText }: Pick<Planner, 'logging' | 'answersText'>,
): Planner {
  const planner: Planner = {
    catalogue: catalogueOf(operation.schema),
    operation,
    statement: new Statement(),
    context,
    logging,
    answersText,
    planObject: (position) => planObject(planner, position),
  };
  return planner;
}

function planObject(planner: Planner, { type, nodes, row, isAbstract }: ObjectPosition): ObjectPlan {
  const entries: Entry[] = [];
  const joins: string[] = [];
  const touched = new Set(touchedBy(planner, row));
  const steps = new Map<string, Step>();
  const within = new Map<string, Completion>();
  for (const [key, fieldNodes] of selectedFields(planner.operation, type.output, nodes)) {
    const plan = planSelected(planner, type, fieldNodes, row);
    entries.push([key, plan]);
    joins.push(...(plan.joins ?? []));
    for (const rows of plan.touched ?? []) touched.add(rows);
    if (plan.step) steps.set(key, plan.step);
    if (plan.within) within.set(key, plan.within);
  }
  const completion = completionOf(steps, within);
  // In a text it is only there for what Node has to complete by type, and is taken out again.
  const saysType = isAbstract && (!planner.answersText || completion !== null);
  const said: Entry[] = saysType ? [[typeKey, nameIn(type.name)], ...entries] : entries;
  return { json: jsonObject(said), joins, touched: [...touched], completion };
}

function planSelected(
  planner: Planner,
  type: PreparedType,
  nodes: readonly FieldNode[],
  row: ObjectPosition['row'],
): FieldPlan {
  const [node] = nodes;
  if (!node) throw new Error('A selected field has no node.');
  if (node.name.value === '__typename') return nameIn(type.name);
  if (row.known.includes(node.name.value)) return { sql: 'null', form: 'JSON' };
  const field = type.fields.get(node.name.value);
  if (!field) throw new Error(`No reading is known of ${type.name}.${node.name.value}.`);
  const args = argumentsOf(planner, field, node);
  if (!args) return refused(planner);
  const bound = planner.statement.parameters.length;
  try {
    const plan = planField(planner, { field, nodes, row, args, owner: type.name });
    return planner.answersText ? kept(field, plan) : plan;
  } catch (error) {
    // What the client asked is wrong at this place (a page size, a cursor): the error belongs here, not to the whole.
    if (!(error instanceof GraphQLError)) throw error;
    planner.statement.forgetBeyond(bound);
    return refused(planner, error);
  }
}

/** An error at this place: graphql-js tells it, and does what it means for the fields around it. */
function refused(planner: Planner, error?: GraphQLError): FieldPlan {
  if (planner.answersText) throw new NotAsText();
  if (!error) return { sql: 'null', form: 'JSON' };
  planner.statement.isReusable = false;
  return { sql: 'null', form: 'JSON', step: () => error };
}

/** What the contract promises not to be null fails in the statement where it is. */
const kept = ({ definition }: PreparedField, plan: FieldPlan): FieldPlan =>
  isNonNullType(definition.type) && !plan.step ? { ...plan, isRequired: true } : plan;

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
        ...writtenFor(position.field.definition.type, reading.sql(position.row, position.args)),
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
      return { sql: planWithheldFields(position.row), isPresent: true };
    default:
      return reading satisfies never;
  }
}

function planColumn(planner: Planner, { field, row }: FieldPosition, { property, idWord }: ColumnField): FieldPlan {
  const column = row.column(property);
  const { sqlType, isNullable } = row.describe(property);
  const written: Value =
    idWord === null
      ? writtenFor(field.definition.type, column, sqlType)
      : { sql: column, form: 'WORD', prefix: `${idWord}_` };
  const value = { ...written, isPresent: !isNullable };
  return field.beside === null ? value : { ...value, touched: touchedBeside(planner, row, field.beside) };
}
