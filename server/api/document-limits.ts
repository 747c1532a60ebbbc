import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  getNamedType,
  GraphQLError,
  isListType,
  isNonNullType,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { badUserInput, TextError, tooMuch } from '../errors.ts';
import { fragmentsOf, variablesIn } from '../reading/plan-cache.ts';
import { requireFitting } from './fitting-variables.ts';

/** Far above what the dashboard asks (some 950 tokens, 9 levels), far below what makes a server sweat. */
export const documentLimits = {
  tokens: 2000,
  depth: 15,
  aliases: 60,
  directives: 50,
  cost: 50_000,
} as const;

/** Counted while parsing: what is too long is not read to its end. */
export const parseOptions = { maxTokens: documentLimits.tokens };

type Limit = (options: Parameters<typeof maxDepthRule>[0]) => (context: ValidationContext) => object;

/** The library's rules throw, and call their message a syntax error: report it as what it is. */
function reported(limit: Limit, n: number, textKey: string): ValidationRule {
  const options = {
    n,
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) => {
        context?.reportError(tooMuch(textKey, n));
      },
    ],
  };
  return (context) => limit(options)(context);
}

export function validationRules(isIntrospectable: boolean): ValidationRule[] {
  return [
    reported(maxDepthRule, documentLimits.depth, 'TOO_MANY_LEVELS'),
    reported(maxAliasesRule, documentLimits.aliases, 'TOO_MANY_ALIASES'),
    reported(maxDirectivesRule, documentLimits.directives, 'TOO_MANY_DIRECTIVES'),
    storableLiterals,
    ...(isIntrospectable ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
}

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined | null;
}

/** Throws when the operation, with these variables, may cost more than one request should. */
export function requireAffordable(asked: AskedOperation): void {
  if (measure(asked) > documentLimits.cost) throw tooMuch('TOO_COSTLY', documentLimits.cost);
}

const mostMeasured = 64; // of one operation, with other variables
const longestKey = 1000; // characters: longer ones are rarely sent twice
const measured = new WeakMap<OperationDefinitionNode, LRUCache<string, number>>();

/** What the operation may cost, in objects. Throws where the variables do not fit: then nothing can be said of it. */
export function measure(asked: AskedOperation): number {
  const { schema, operation, variables } = asked;
  requireFitting(schema, operation, variables ?? {});
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const counting = isMutation ? countingVariables(asked) : Object.keys(variables ?? {});
  if (counting === null) return computeCost(asked);
  const ofOperation = measured.get(operation) ?? new LRUCache<string, number>({ max: mostMeasured });
  measured.set(operation, ofOperation);
  const key = JSON.stringify(counting.map((name) => [name, variables?.[name]]));
  const known = ofOperation.get(key);
  if (known !== undefined) return known;
  const cost = computeCost(asked);
  if (key.length <= longestKey) ofOperation.set(key, cost);
  return cost;
}

const countingIn = new WeakMap<OperationDefinitionNode, readonly string[] | null>();

/**
 * The variables on which the cost of a mutation depends. What it brings (texts, a signing code) is not kept, and is hardly
 * ever sent twice: what is asked about its answer counts. Null where the two cannot be told apart.
 */
function countingVariables({ document, operation }: AskedOperation): readonly string[] | null {
  const known = countingIn.get(operation);
  if (known !== undefined) return known;
  const { selections } = operation.selectionSet;
  const fields = selections.filter((selection) => selection.kind === Kind.FIELD);
  const asked = fields.flatMap(({ directives = [], selectionSet }) => [
    ...directives,
    ...(selectionSet ? [selectionSet] : []),
  ]);
  const found = fields.length === selections.length ? variablesIn(asked, fragmentsOf(document)) : null;
  countingIn.set(operation, found);
  return found;
}

function computeCost({ schema, document, operation, variables }: AskedOperation): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operation.name && { operationName: operation.name.value }),
      estimators: [fieldCost],
    });
  } catch (error) {
    // A fan of fragments, or an argument that does not fit. Neither has a cost that could be trusted, so neither runs.
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.startsWith('Query exceeds')) throw tooMuch('TOO_COSTLY', documentLimits.cost);
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

const pageSize = 25; // of a connection that is asked for without `first`
const listSize = 5; // of a plain list: parties, goals, actions
const mutationCost = 2000; // each is a transaction of its own: some 25 in one request

function fieldCost({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  if (type.name === 'Mutation') return mutationCost + childComplexity;
  return 1 + childComplexity * rows(type.name, field, args);
}

function rows(parent: string, field: ComplexityEstimatorArgs['field'], args: Record<string, unknown>): number {
  // The connection itself has been multiplied by its page.
  if (parent.endsWith('Connection')) return 1;
  if (getNamedType(field.type).name.endsWith('Connection')) {
    const pages = [args['first'], args['last']].filter((size) => typeof size === 'number');
    return pages.length > 0 ? Math.max(1, ...pages) : pageSize;
  }
  if (field.name === 'nodes' && Array.isArray(args['ids'])) return Math.max(1, args['ids'].length);
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type) ? listSize : 1;
}

const nul = '\0';

/** PostgreSQL has no NUL in a text; found here, it is an error of the request and not one of ours. */
const storableLiterals: ValidationRule = (context) => ({
  StringValue: (node) => {
    if (node.value.includes(nul)) {
      context.reportError(new TextError('BAD_USER_INPUT', 'CONTROL_CHARACTER', {}, node));
    }
  },
});

export function requireStorable(variables: unknown): void {
  // Without recursion: a request may nest deeper than the stack.
  const waiting: unknown[] = [variables];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && value.includes(nul)) throw badUserInput('CONTROL_CHARACTER');
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) waiting.push(key, inner);
    }
  }
}
