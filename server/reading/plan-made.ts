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
import type { FieldPlan, FieldPosition, Operation, Planner } from './planner.ts';
import { selectedFields } from './selected-fields.ts';
import { touchedByField } from './touched.ts';

type Shape = (value: unknown) => unknown;
type Properties = Record<string, unknown>;

const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null;

/** Facts come with the row, in the place of the value; Node then makes the value of them. */
export function planMade(planner: Planner, position: FieldPosition, reading: MadeField): FieldPlan {
  const { field, nodes, row, args } = position;
  const shape = planner.answersText
    ? textShapeFor(planner.operation, field.definition.type, nodes)
    : shapeFor(planner.operation, field.definition.type, nodes);
  return {
    sql: reading.facts(row, args),
    touched: touchedByField(planner, position),
    step: (facts, context) => shape(reading.make ? reading.make(facts, context, args) : facts),
  };
}

/** As `shapeFor`, with the checks that graphql-js would make, and without the names of types. */
function textShapeFor(operation: Operation, output: GraphQLOutputType, nodes: readonly FieldNode[]): Shape {
  const inner = getNullableType(output);
  const shape = isListType(inner)
    ? listOf(textShapeFor(operation, inner.ofType, nodes))
    : isObjectType(inner)
      ? textShapeOfObject(operation, inner, nodes)
      : isLeafType(inner)
        ? (value: unknown) => inner.serialize(value)
        : notAsText;
  const isRequired = isNonNullType(output);
  return (value) => {
    if (value instanceof Error) throw new NotAsText();
    if (value !== null && value !== undefined) return shape(value);
    return isRequired ? notAsText() : null;
  };
}

function notAsText(): never {
  throw new NotAsText();
}

const listOf =
  (shape: Shape): Shape =>
  (value) => {
    if (!Array.isArray(value)) throw new NotAsText();
    return value.map(shape);
  };

function textShapeOfObject(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Shape {
  const fields = [...selectedFields(operation, type, nodes)].map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    const definition = type.getFields()[name];
    return { key, name, shape: definition && textShapeFor(operation, definition.type, fieldNodes) };
  });
  return (value) => {
    if (!isObject(value)) throw new NotAsText();
    return Object.fromEntries(
      fields.map(({ key, name, shape }) => [key, shape ? shape(value[name]) : type.name] as const),
    );
  };
}

/**
 * From objects with the contract's own names as keys to objects with the answer's: the selection decides under which
 * names, and which fields. Without selections in it, a value stays as it is.
 */
export function shapeFor(operation: Operation, output: GraphQLOutputType, nodes: readonly FieldNode[]): Shape {
  const named = getNamedType(output);
  if (isLeafType(named)) return (value) => value;
  const possible = isAbstractType(named) ? operation.schema.getPossibleTypes(named) : [named];
  const shapes = new Map<string, Shape>();
  for (const type of possible) {
    if (isObjectType(type)) shapes.set(type.name, shapeOfObject(operation, type, nodes));
  }
  const shapeOf = (value: Properties): Shape => {
    const name = isObjectType(named) ? named.name : String(value['__typename']);
    const shape = shapes.get(name);
    if (!shape) throw new Error(`A made value of ${named.name} does not say of which type it is.`);
    return shape;
  };
  const shaped: Shape = (value) => {
    if (Array.isArray(value)) return value.map(shaped);
    return isObject(value) && !(value instanceof Error) ? shapeOf(value)(value) : value;
  };
  return shaped;
}

function shapeOfObject(
  operation: Operation,
  type: Parameters<typeof selectedFields>[1],
  nodes: readonly FieldNode[],
): Shape {
  const fields = [...selectedFields(operation, type, nodes)].flatMap(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    const definition = type.getFields()[name];
    return definition ? [{ key, name, shape: shapeFor(operation, definition.type, fieldNodes) }] : [];
  });
  return (value) => {
    const result: Properties = { [typeKey]: type.name };
    for (const { key, name, shape } of fields) {
      result[key] = isObject(value) ? (shape(value[name]) ?? null) : null;
    }
    return result;
  };
}
