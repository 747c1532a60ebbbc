import {
  isAbstractType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import { typeKey } from './completion.ts';

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null;

/**
 * Objects that were read have the answer's own names as keys. Others, made by a resolver, have the contract's: such an
 * object must not have a key that a client could choose as an alias of another field, so let it be made by reading too
 * (`readValues`) wherever it is more than one value.
 */
export const pickField: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) => {
  if (!isObject(source)) return undefined;
  const key = String(info.path.key);
  return key in source ? source[key] : source[info.fieldName];
};

/** An object of an interface or union says of which type it is. */
export const typeOfRead: GraphQLTypeResolver<unknown, unknown> = (value) => {
  const name = isObject(value) ? (value[typeKey] ?? value['__typename']) : undefined;
  return typeof name === 'string' ? name : undefined;
};

/** Below the root, the whole schema is completed from what was read: no field has a resolver of its own. */
export function completeByReading(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = typeOfRead;
    if (!isObjectType(type) || roots.includes(type)) continue;
    type.isTypeOf = undefined;
    for (const field of Object.values(type.getFields())) field.resolve = pickField;
  }
}
