import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  print,
  typeFromAST,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { badUserInput } from '../errors.ts';

type Values = Readonly<Record<string, unknown>>;

const longestDetail = 300; // characters: the library repeats the value it was sent

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
  coerceInputValue(value, type, (path, _invalid, error) => {
    const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    throw badUserInput('VARIABLE_INVALID', { path: `${name}${place}`, ...why(error) });
  });
}

/** In the reader's language where the value is of a scalar of ours (`reason` names its words), else the library's. */
function why(error: GraphQLError): Record<string, string> {
  const { reason } = error.extensions;
  if (typeof reason === 'string') return { detail: `errors:${reason}` };
  return { detail: error.message.replace(/ ?Did you mean .*$/s, '').slice(0, longestDetail) };
}
