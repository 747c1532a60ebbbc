import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { badUserInput, subscriptionUndecided } from '../errors.ts';
import { collectFields } from '../reading/executor.ts';
import { parseOptions } from './document-limits.ts';
import { resumedBehind } from './last-event-id.ts';
import { coded, type Pipeline } from './pipeline.ts';
import { fragmentsOf, undecidedIn } from './undecided-subscription.ts';

export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Of a stream that goes on: the place of the last event that arrived. */
  readonly lastEventId?: string | undefined;
}

/** The same examination as over HTTP. Throws, or answers one or more errors of the document. */
export function prepareSubscription(pipeline: Pipeline, request: SubscriptionRequest): ExecutionArgs | GraphQLError[] {
  const { schema } = pipeline.parts;
  const document = pipeline.subscriptions.get(request.query) ?? validDocument(pipeline, request.query);
  if (Array.isArray(document)) return document;
  const operation = getOperationAST(document, request.operationName);
  if (!operation) throw badUserInput('OPERATION_UNKNOWN');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) throw badUserInput('SUBSCRIPTIONS_ONLY');
  pipeline.requireRunnable(document, operation, request.variables);
  const field = requireField(pipeline, document, operation, request.variables);
  const variableValues = resumedBehind(request.lastEventId, field, request.variables);
  return { schema, document, operationName: nameOf(operation), variableValues };
}

function validDocument(pipeline: Pipeline, query: string): DocumentNode | GraphQLError[] {
  const { schema } = pipeline.parts;
  const document = parsed(query);
  if (document instanceof GraphQLError) return [coded(document, 'GRAPHQL_PARSE_FAILED')];
  const undecided = undecidedIn(schema, document);
  if (undecided) throw subscriptionUndecided(undecided);
  const findings = validate(schema, document, pipeline.allRules, { hideSuggestions: true });
  if (findings.length > 0) return findings.map((finding) => coded(finding, 'GRAPHQL_VALIDATION_FAILED'));
  pipeline.subscriptions.set(query, document);
  return document;
}

/** With @skip or @include nothing may be left of a subscription; the library does not look before it leaps. */
function requireField(
  { parts: { schema } }: Pipeline,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: SubscriptionRequest['variables'],
): FieldNode {
  const type = schema.getSubscriptionType();
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (!type || !coerced) throw badUserInput('BAD_USER_INPUT');
  const fields = collectFields(schema, fragmentsOf(document), coerced, type, operation.selectionSet);
  const [field] = [...fields.values()].flat();
  if (!field) throw badUserInput('NOTHING_SUBSCRIBED');
  return field;
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, parseOptions);
  } catch (error) {
    // Other than of syntax: the document nests too deep for the parser.
    return error instanceof GraphQLError ? error : new GraphQLError('The document nests too deep.');
  }
}

function nameOf(operation: OperationDefinitionNode): string | null {
  return operation.name?.value ?? null;
}
