import {
  createSourceEventStream,
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { FeedItem } from '../live/feed-item.ts';
import { SharedText, type Cursors } from '../live/shared-reading.ts';
import { collectFields } from '../reading/executor.ts';
import { badUserInput, subscriptionUndecided, TextError } from '../errors.ts';
import type { Context } from './context.ts';
import { parseOptions } from './document-limits.ts';
import { resumedBehind } from './last-event-id.ts';
import { coded, type Pipeline } from './pipeline.ts';
import { fragmentsOf, undecidedIn } from './undecided-subscription.ts';
import { sharedReading } from './shared-event.ts';
import { wordError } from './word-error.ts';
import type { RequestScope } from './request-scope.ts';

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

export function nameOf(operation: OperationDefinitionNode): string | null {
  return operation.name?.value ?? null;
}

export type Events = AsyncGenerator<ExecutionResult, void, void>;

/**
 * Runs a subscription with a fresh context for each event: graphql-js would give all of them the first one, with the
 * roles and rows of the moment the client subscribed.
 */
export async function subscribeAfresh(
  pipeline: Pipeline,
  scope: RequestScope,
  operation: ExecutionArgs,
  tellText?: TellText,
): Promise<Events | ExecutionResult> {
  const name = operation.operationName ?? null;
  const first = pipeline.createContext(scope, name);
  first.sharing = sharedReading(
    operation,
    first,
    tellText && ((text, cursors) => tellText(textFor(pipeline, scope, text, cursors))),
  );
  const source = await inContext(first, () => createSourceEventStream({ ...operation, contextValue: first }));
  if (!(Symbol.asyncIterator in source)) return worded(source, scope);
  return mapped(source[Symbol.asyncIterator](), scope, async (event) => {
    if (isShared(event)) return tellShared(pipeline, scope, event, tellText);
    const context = pipeline.createContext(scope, name);
    const result = await inContext(context, async () =>
      execute({ ...operation, rootValue: event, contextValue: context }),
    );
    pipeline.parts.metrics.events.count += 1;
    const told = worded(result, scope);
    if (isPlaced(event)) places.set(told, event.cursor);
    return told;
  });
}

/** Takes an answer that is JSON already to the client; answers, when it has left, false where they are gone. */
export type TellText = (json: string) => boolean | Promise<boolean>;

type SharedItem = FeedItem & { readonly shared: SharedText };

function isShared(event: unknown): event is SharedItem {
  return typeof event === 'object' && event !== null && 'shared' in event && event.shared instanceof SharedText;
}

/** What was read for several: each one's own cursors are put in, and nothing is read again. */
async function tellShared(
  pipeline: Pipeline,
  scope: RequestScope,
  item: SharedItem,
  tellText: TellText | undefined,
): Promise<ExecutionResult | 'TOLD' | 'GONE'> {
  const json = textFor(pipeline, scope, item.shared, item);
  if (tellText) return (await tellText(json)) ? 'TOLD' : 'GONE';
  const told = JSON.parse(json) as ExecutionResult;
  places.set(told, item.cursor);
  return told;
}

function textFor({ parts }: Pipeline, { viewer }: RequestScope, text: SharedText, cursors: Cursors): string {
  const { seal, metrics } = parts;
  metrics.events.count += 1;
  metrics.sharedEvents.count += 1;
  const { cursor, previousCursor } = cursors;
  return text.for({ seal, viewer, cursor, previousCursor });
}

const places = new WeakMap<ExecutionResult, string>();

/** The cursor behind which to go on after the event that this result tells, whatever of it was selected. */
export const placeOf = (result: ExecutionResult): string | undefined => places.get(result);

/** Not by AccessChanged: where the clock brought it, its place is that of a change which may lie behind what was told since. */
function isPlaced(event: unknown): event is { readonly cursor: string } {
  if (typeof event !== 'object' || event === null || !('cursor' in event)) return false;
  return typeof event.cursor === 'string' && !('type' in event && event.type === 'AccessChanged');
}

/** What was read goes on only when its transaction is committed. */
async function inContext<Result>(context: Context, work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    await context.reads.finish();
    return result;
  } finally {
    await context.reads.abandon();
  }
}

/** By hand, not by an async generator: one that waits cannot be ended from outside. */
function mapped(
  source: AsyncIterator<unknown>,
  scope: RequestScope,
  change: (event: unknown) => Promise<ExecutionResult | 'TOLD' | 'GONE'>,
): Events {
  const end = async (): Promise<IteratorReturnResult<void>> => {
    await source.return?.();
    return { done: true, value: undefined };
  };
  const events: Events = {
    next: async () => {
      try {
        for (;;) {
          const event = await source.next();
          if (event.done) return event;
          const value = await change(event.value);
          if (value === 'GONE') return await end();
          if (value !== 'TOLD') return { done: false, value };
        }
      } catch (error) {
        await end();
        throw asGraphql(error, scope);
      }
    },
    return: end,
    throw: async (error) => {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]: () => events,
    [Symbol.asyncDispose]: async () => {
      await end();
    },
  };
  return events;
}

function worded(result: ExecutionResult, scope: RequestScope): ExecutionResult {
  const { errors, ...rest } = result;
  return errors ? { ...rest, errors: errors.map((error) => asGraphql(inputCoded(error), scope)) } : rest;
}

/** Errors without a path are about variables: nothing has run yet. Apollo knows them by their words. */
function inputCoded(error: GraphQLError): GraphQLError {
  if (error.path || error instanceof TextError) return error;
  return new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });
}

/** An error already in its words, in the form that sockets send on. */
export function asGraphql(error: unknown, scope: RequestScope): GraphQLError {
  const { message, extensions, path } = wordError(error, scope);
  const nodes = error instanceof GraphQLError ? error.nodes : undefined;
  return new GraphQLError(message, { nodes, path, extensions });
}
