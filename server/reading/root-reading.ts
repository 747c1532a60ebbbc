import type { GraphQLResolveInfo } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Arguments, ConnectionField } from './declare-reading.ts';
import { readConnection } from './read-connection.ts';
import type { ReadContext } from './read-context.ts';
import { readObject } from './read-object.ts';
import { readValues, type GivenRow } from './read-values.ts';

/** What a field at the root of a query reads. */
export type RootTarget =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'object'; readonly type: string; readonly id: string }
  | { readonly kind: 'connection'; readonly connection: ConnectionField; readonly args: Arguments }
  | { readonly kind: 'value'; readonly row: GivenRow };

/** From the arguments of the field, as graphql-js gives them, to what is read. Throws what is wrong with them. */
export type RootReading = (args: Arguments, context: ReadContext) => Promise<RootTarget>;

const roots = new Map<string, RootReading>();

/** Declares how a field of Query is read: by a resolver (`readRoot`), or with its whole operation in one go. */
export function declareRoot(field: string, reading: RootReading): RootReading {
  if (roots.has(field)) throw new Error(`The root field ${field} is declared twice.`);
  roots.set(field, reading);
  return reading;
}

export const rootReading = (field: string): RootReading | undefined => roots.get(field);

/** For resolvers: the value that graphql-js completes. */
export async function readRoot(
  context: ReadContext,
  info: GraphQLResolveInfo,
  reading: RootReading,
  args: Arguments,
): Promise<object | null> {
  const target = await reading(args, context);
  switch (target.kind) {
    case 'nothing':
      return null;
    case 'object':
      return readObject(context, info, target.type, { id: target.id });
    case 'connection':
      return readConnection(context, info, target.connection, target.args);
    case 'value': {
      const [value] = await readValues(context, info, [target.row]);
      return value ?? null;
    }
    default:
      return target satisfies never;
  }
}

const mostRemembered = 256;

/** The same list for the same filter: plans are kept for a list, so it should not be a new one each time. */
export function rememberedConnection<Filter extends object>(
  make: (filter: Filter) => ConnectionField,
): (filter: Filter) => ConnectionField {
  const known = new LRUCache<string, ConnectionField>({ max: mostRemembered });
  return (filter) => {
    const key = JSON.stringify(filter);
    const found = known.get(key) ?? make(filter);
    known.set(key, found);
    return found;
  };
}
