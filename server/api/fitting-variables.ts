import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  print,
  typeFromAST,
  type GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { badUserInput, type TextError } from '../errors.ts';

type Values = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const longestPath = 300; // characters: the last name may be the client's own

/**
 * Throws BAD_USER_INPUT at the first value that does not fit its variable. Only the first: the library would look for
 * all of them, and a body full of wrong values would keep the server busy for a minute.
 */
export function requireFitting(schema: GraphQLSchema, operation: OperationDefinitionNode, values: Values): void {
  for (const { variable, type: typeNode, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, typeNode);
    // An unknown type is found by validation.
    if (!isInputType(type)) continue;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined && (defaultValue || !isNonNullType(type))) continue;
    if (value === undefined || value === null) {
      if (isNonNullType(type)) throw badUserInput('VARIABLE_MISSING', { path: `$${name}: ${print(typeNode)}` });
      continue;
    }
    requireFit(name, type, value);
  }
}

function requireFit(name: string, type: GraphQLInputType, value: unknown): void {
  coerceInputValue(value, type, (path, invalid, error) => {
    throw unfit(`${name}${inPath(path)}`, typeAt(type, path), invalid, error);
  });
}

const inPath = (path: Path) => path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');

/** The type of the value at this place; a list may be sent as its only entry. */
function typeAt(type: GraphQLInputType, path: Path): GraphQLInputType {
  return path.reduce((at: GraphQLInputType, key) => {
    const bare = getNullableType(at);
    if (typeof key === 'number') return isListType(bare) ? bare.ofType : at;
    const named = getNamedType(bare);
    return (isInputObjectType(named) ? named.getFields()[key]?.type : undefined) ?? at;
  }, type);
}

/** The library says what is wrong in English alone: it is found anew here, so that it has words in each language. */
function unfit(path: string, type: GraphQLInputType, value: unknown, error: GraphQLError): TextError {
  if (value === null || value === undefined) return badUserInput('VARIABLE_MISSING', { path });
  const named = getNamedType(type);
  if (isInputObjectType(named)) return unfitObject(path, named, value);
  const { reason } = error.extensions;
  if (typeof reason === 'string') return invalid(path, reason);
  return invalid(path, isEnumType(named) ? 'NO_ENUM_VALUE' : (notOfScalar[named.name] ?? 'NOT_OF_TYPE'));
}

const notOfScalar: Readonly<Record<string, string>> = {
  Int: 'NO_WHOLE_NUMBER',
  Float: 'NO_NUMBER',
  String: 'NO_TEXT',
  Boolean: 'NO_BOOLEAN',
  ID: 'NO_ID',
};

function unfitObject(path: string, type: GraphQLInputObjectType, value: unknown): TextError {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid(path, 'NO_OBJECT');
  const fields = type.getFields();
  const missing = Object.values(fields).find(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined && !Object.hasOwn(value, field.name),
  );
  if (missing) return badUserInput('VARIABLE_MISSING', { path: `${path}.${missing.name}` });
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  if (unknown === undefined) return invalid(path, 'NOT_OF_TYPE');
  return badUserInput('FIELD_UNKNOWN', { path: `${path}.${unknown}`.slice(0, longestPath) });
}

const invalid = (path: string, reason: string) =>
  badUserInput('VARIABLE_INVALID', { path, detail: `errors:${reason}` });
