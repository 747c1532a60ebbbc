import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  getNamedType,
  GraphQLError,
  isListType,
  isNonNullType,
  NoSchemaIntrospectionCustomRule,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { badUserInput } from '../errors.ts';

/** Far above what the dashboard asks (some 600 tokens, 9 levels), far below what makes a server sweat. */
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
function reported(limit: Limit, n: number, what: string): ValidationRule {
  const message = `The document has too many ${what}: at most ${n}.`;
  const options = {
    n,
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) => {
        context?.reportError(new GraphQLError(message));
      },
    ],
  };
  return (context) => limit(options)(context);
}

export function validationRules(isIntrospectable: boolean): ValidationRule[] {
  return [
    reported(maxDepthRule, documentLimits.depth, 'levels'),
    reported(maxAliasesRule, documentLimits.aliases, 'aliases'),
    reported(maxDirectivesRule, documentLimits.directives, 'directives'),
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
export function requireAffordable({ schema, document, operation, variables }: AskedOperation): void {
  const cost = measure({ schema, document, operation, variables });
  if (cost > documentLimits.cost) throw refusal(`The operation costs too much: at most ${documentLimits.cost}.`);
}

function measure({ schema, document, operation, variables }: AskedOperation): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operation.name && { operationName: operation.name.value }),
      estimators: [fieldCost],
    });
  } catch (error) {
    // Variables that do not fit, or a fan of fragments. Neither has a cost that could be trusted, so neither runs.
    if (!(error instanceof GraphQLError)) throw error;
    const code = error.message.startsWith('Query exceeds') ? 'GRAPHQL_VALIDATION_FAILED' : 'BAD_USER_INPUT';
    throw refusal(error.message, code, error);
  }
}

function refusal(message: string, code = 'GRAPHQL_VALIDATION_FAILED', cause?: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: cause?.nodes ?? null, extensions: { code, http: { status: 400 } } });
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
      context.reportError(new GraphQLError('A text holds the character NUL.', { nodes: node }));
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
