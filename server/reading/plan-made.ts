import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { NotAsText, typeKey } from './completion.ts';
import type { MadeField } from './declare-reading.ts';
import { LedRows } from './led-rows.ts';
import type { FieldPlan, FieldPosition, Operation, Planner } from './planner.ts';
import type { ReadContext } from './read-context.ts';
import { selectedFields } from './selected-fields.ts';
import { touchedByField } from './touched.ts';

/** Rows that a value leads to, by their ids: one set for each selection of them. */
type RowsById = Readonly<Record<string, unknown>>;
type Shape = (value: unknown, rows: readonly RowsById[]) => unknown;
type Properties = Record<string, unknown>;

const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null;

/** Facts come with the row, in the place of the value; Node then makes the value of them. */
export function planMade(planner: Planner, position: FieldPosition, reading: MadeField): FieldPlan {
  const { field, nodes, row, args } = position;
  const led = reading.leadsTo ? new LedRows(planner, position, reading.leadsTo) : null;
  const shape = planner.answersText
    ? textShapeFor({ operation: planner.operation, led }, field.definition.type, nodes)
    : shapeFor({ operation: planner.operation, led }, field.definition.type, nodes);
  const facts = reading.facts(row, args);
  const touched = touchedByField(planner, position);
  const make = (told: unknown, context: ReadContext) => (reading.make ? reading.make(told, context, args) : told);
  if (!led?.isAsked) return { sql: facts, touched, step: (told, context) => shape(make(told, context), []) };
  return {
    sql: `json_build_object('facts', ${facts}, 'rows', ${led.sql})`,
    joins: led.joins,
    touched: [...touched, ...led.touched],
    step: (told, context) => {
      const { facts: known, rows } = told as { facts: unknown; rows: RowsById[] };
      led.complete(rows, context);
      return shape(make(known, context), rows);
    },
  };
}

interface Shaping {
  readonly operation: Operation;
  readonly led: LedRows | null;
}

/** As `shapeFor`, with the checks that graphql-js would make, and without the names of types. */
function textShapeFor(shaping: Shaping, output: GraphQLOutputType, nodes: readonly FieldNode[]): Shape {
  const inner = getNullableType(output);
  const led = isListType(inner) ? shaping.led?.shapeOf(output, nodes) : null;
  if (led) return led;
  const shape: Shape = isListType(inner)
    ? listOf(textShapeFor(shaping, inner.ofType, nodes))
    : isObjectType(inner)
      ? textShapeOfObject(shaping, inner, nodes)
      : isLeafType(inner)
        ? (value: unknown) => inner.serialize(value)
        : notAsText;
  const isRequired = isNonNullType(output);
  return (value, rows) => {
    if (value instanceof Error) throw new NotAsText();
    if (value !== null && value !== undefined) return shape(value, rows);
    return isRequired ? notAsText() : null;
  };
}

function notAsText(): never {
  throw new NotAsText();
}

const listOf =
  (shape: Shape): Shape =>
  (value, rows) => {
    if (!Array.isArray(value)) throw new NotAsText();
    return value.map((item) => shape(item, rows));
  };

function textShapeOfObject(shaping: Shaping, type: GraphQLObjectType, nodes: readonly FieldNode[]): Shape {
  const fields = [...selectedFields(shaping.operation, type, nodes)].map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    const definition = type.getFields()[name];
    return { key, name, shape: definition && textShapeFor(shaping, definition.type, fieldNodes) };
  });
  return (value, rows) => {
    if (!isObject(value)) throw new NotAsText();
    return Object.fromEntries(
      fields.map(({ key, name, shape }) => [key, shape ? shape(value[name], rows) : type.name] as const),
    );
  };
}

/**
 * From objects with the contract's own names as keys to objects with the answer's: the selection decides under which
 * names, and which fields. Without selections in it, a value stays as it is.
 */
function shapeFor(shaping: Shaping, output: GraphQLOutputType, nodes: readonly FieldNode[]): Shape {
  const named = getNamedType(output);
  const led = shaping.led?.shapeOf(output, nodes);
  if (led) return led;
  if (isLeafType(named)) return (value) => value;
  const possible = isAbstractType(named) ? shaping.operation.schema.getPossibleTypes(named) : [named];
  const shapes = new Map<string, Shape>();
  for (const type of possible) {
    if (isObjectType(type)) shapes.set(type.name, shapeOfObject(shaping, type, nodes));
  }
  const shapeOf = (value: Properties): Shape => {
    const name = isObjectType(named) ? named.name : String(value['__typename']);
    const shape = shapes.get(name);
    if (!shape) throw new Error(`A made value of ${named.name} does not say of which type it is.`);
    return shape;
  };
  const shaped: Shape = (value, rows) => {
    if (Array.isArray(value)) return value.map((item) => shaped(item, rows));
    return isObject(value) && !(value instanceof Error) ? shapeOf(value)(value, rows) : value;
  };
  return shaped;
}

function shapeOfObject(
  shaping: Shaping,
  type: Parameters<typeof selectedFields>[1],
  nodes: readonly FieldNode[],
): Shape {
  const fields = [...selectedFields(shaping.operation, type, nodes)].flatMap(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    const definition = type.getFields()[name];
    return definition ? [{ key, name, shape: shapeFor(shaping, definition.type, fieldNodes) }] : [];
  });
  return (value, rows) => {
    const result: Properties = { [typeKey]: type.name };
    for (const { key, name, shape } of fields) {
      result[key] = isObject(value) ? (shape(value[name], rows) ?? null) : null;
    }
    return result;
  };
}
