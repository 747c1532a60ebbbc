import type { GraphQLSchema } from 'graphql';
import { buildSchema, getMetadataStorage, type AuthCheckerFn, type PubSub } from 'type-graphql';
import type { EntityMetadata } from 'typeorm';
import { objectTypes } from '../../schema/object-types.ts';
import { RoutePhase, RouteStatus } from '../../schema/route-status.ts';
import type { Scope } from '../access/scope.ts';
import { unauthenticated } from '../errors.ts';
import { requireCompleteLifeCycle } from '../plan/life-cycle.ts';
import { completeByReading } from '../reading/default-resolver.ts';
import { prepareReading } from '../reading/prepare-reading.ts';
import type { Context } from './context.ts';
import { describeReaders } from './describe-readers.ts';
import { describeRoots } from './describe-roots.ts';
import './readings.ts';
import { resolvers } from './resolvers.ts';

type ResolverClasses = readonly [new () => object, ...(new () => object)[]];

/** The contract with everything behind it. Throws when a declaration is missing or does not fit. */
export async function buildApiSchema(metadatas: readonly EntityMetadata[]): Promise<GraphQLSchema> {
  requireCompleteLifeCycle(Object.keys(RouteStatus), Object.keys(RoutePhase));
  const schema = await buildScopedSchema(resolvers, objectTypes);
  completeByReading(schema);
  prepareReading(metadatas, schema);
  describeReaders(schema);
  describeRoots(schema);
  return schema;
}

export async function buildScopedSchema(
  classes: ResolverClasses,
  types: readonly (new () => object)[],
): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [...classes],
    orphanedTypes: [...types],
    authChecker: requireViewer,
    // Commands validate their input, so that what is wrong with it is data and not an error.
    validate: false,
    pubSub: noPubSub,
  });
  requireScopes(classes);
  return schema;
}

const requireViewer: AuthCheckerFn<Context, Scope> = ({ context }, scopes) => {
  if (context.viewer === null && !scopes.includes('public')) throw unauthenticated();
  return true;
};

/** A root field without a scope would be open to everybody: it stops the server instead. */
function requireScopes(classes: ResolverClasses): void {
  const storage = getMetadataStorage();
  const rootFields = [...storage.queries, ...storage.mutations, ...storage.subscriptions];
  const open = rootFields
    .filter(({ target, roles }) => classes.some((one) => one === target) && (roles ?? []).length === 0)
    .map(({ schemaName }) => schemaName);
  if (open.length > 0) {
    throw new Error(`These root fields do not say what they read or run (@Reads, @Runs): ${open.join(', ')}.`);
  }
}

/** The library wants one as soon as there is a subscription; ours have a source of their own, the change log. */
const noPubSub: PubSub = {
  publish: () => {
    throw new Error('Events come from the change log.');
  },
  subscribe: () => {
    throw new Error('Events come from the change log.');
  },
};
