import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { subscriptionUndecided } from '../errors.ts';
import { collectFields } from '../reading/executor.ts';

/**
 * What a subscription subscribes to does not hang on a variable: GraphQL's own rule knows none, and fails over it. To be
 * asked before a document is validated. Answers the operation where it does.
 */
export function undecidedIn(schema: GraphQLSchema, document: DocumentNode): OperationDefinitionNode | undefined {
  const type = schema.getSubscriptionType();
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .filter(({ operation }) => operation === OperationTypeNode.SUBSCRIPTION)
    .find(({ selectionSet }) => {
      try {
        if (type) collectFields(schema, fragmentsOf(document), {}, type, selectionSet);
        return false;
      } catch (error) {
        if (error instanceof GraphQLError) return true;
        throw error;
      }
    });
}

/** By the empty document that stands in for theirs. */
const standIns = new WeakMap<DocumentNode, OperationDefinitionNode>();

/** To be validated in its place, by `undecidedSubscriptions`. */
export function standInFor(operation: OperationDefinitionNode): DocumentNode {
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
  standIns.set(document, operation);
  return document;
}

export const undecidedSubscriptions: ValidationRule = (context) => ({
  Document: (document) => {
    const operation = standIns.get(document);
    if (operation) context.reportError(subscriptionUndecided(operation));
  },
});

export function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
