import type { FieldNode, GraphQLObjectType } from 'graphql';
import { collectSubfields } from './executor.ts';
import type { Operation } from './planner.ts';

/**
 * The selected fields of one object type: by response key, the nodes that together select it. It is the executor's own
 * function (fragments, directives, order), so that the plan never sees another selection than the one it completes.
 */
export function selectedFields(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  return collectSubfields(operation.schema, operation.fragments, operation.variableValues, type, [...nodes]);
}
