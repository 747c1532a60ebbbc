import { createSourceEventStream, execute, GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { FeedItem } from '../live/feed-item.ts';
import { cursorAt } from '../plan/position-sealer.ts';
import { SharedText, type AtOnce, type Cursors, type SignedPlaces } from '../live/shared-reading.ts';
import { TextError } from '../errors.ts';
import type { Context } from './context.ts';
import type { Pipeline } from './pipeline.ts';
import { sharedReading } from './shared-event.ts';
import { wordError } from './word-error.ts';
import type { RequestScope } from './request-scope.ts';

export type Events = AsyncGenerator<ExecutionResult, void, void>;

/**
 * Runs a subscription with a fresh context for each event: graphql-js would give all of them the first one, with the
 * roles and rows of the moment the client subscribed.
 */
export async function subscribeAfresh(
  pipeline: Pipeline,
  scope: RequestScope,
  operation: ExecutionArgs,
  teller?: Teller,
): Promise<Events | ExecutionResult> {
  const name = operation.operationName ?? null;
  const first = pipeline.createContext(scope, name);
  first.sharing = sharedReading(operation, first, teller && new TellsAtOnce(pipeline, scope, teller));
  const source = await inContext(first, () => createSourceEventStream({ ...operation, contextValue: first }));
  if (!(Symbol.asyncIterator in source)) return worded(source, scope);
  return mapped(source[Symbol.asyncIterator](), scope, async (event) => {
    if (isShared(event)) return tellShared(pipeline, scope, event, teller);
    const context = pipeline.createContext(scope, name);
    const result = await inContext(context, async () =>
      execute({ ...operation, rootValue: event, contextValue: context }),
    );
    pipeline.parts.metrics.events.count += 1;
    const told = worded(result, scope);
    if (isPlaced(event)) placesTold.set(told, event.cursor);
    return told;
  });
}

/** Takes an answer to the client; answers, when it has left, false where they are gone. */
export interface Teller {
  /** In JSON. */
  text(json: string): boolean | Promise<boolean>;
  /** What several are told. Null where it is to be made into JSON for each. */
  shared(text: SharedText, places: SignedPlaces): boolean | Promise<boolean> | null;
}

type SharedItem = FeedItem & { readonly shared: SharedText };

function isShared(event: unknown): event is SharedItem {
  return typeof event === 'object' && event !== null && 'shared' in event && event.shared instanceof SharedText;
}

/** What was read for several: each one's own cursors are put in, and nothing is read again. */
async function tellShared(
  pipeline: Pipeline,
  scope: RequestScope,
  item: SharedItem,
  teller: Teller | undefined,
): Promise<ExecutionResult | 'TOLD' | 'GONE'> {
  const json = jsonFor(pipeline, scope, item.shared, item);
  count(pipeline);
  if (teller) return (await teller.text(json)) ? 'TOLD' : 'GONE';
  const told = JSON.parse(json) as ExecutionResult;
  placesTold.set(told, item.cursor);
  return told;
}

class TellsAtOnce implements AtOnce {
  constructor(
    private readonly pipeline: Pipeline,
    private readonly scope: RequestScope,
    private readonly teller: Teller,
  ) {}

  tell(text: SharedText, places: SignedPlaces): boolean | Promise<boolean> {
    const { pipeline, scope, teller } = this;
    count(pipeline);
    return teller.shared(text, places) ?? teller.text(jsonFor(pipeline, scope, text, cursorsAt(places)));
  }
}

function jsonFor({ parts }: Pipeline, { viewer }: RequestScope, text: SharedText, cursors: Cursors): string {
  const { cursor, previousCursor } = cursors;
  return text.for({ seal: parts.seal, viewer, cursor, previousCursor });
}

function count({ parts: { metrics } }: Pipeline): void {
  metrics.events.count += 1;
  metrics.sharedEvents.count += 1;
}

const cursorsAt = ({ cursor, previousCursor }: SignedPlaces): Cursors => ({
  cursor: cursorAt(cursor),
  previousCursor: previousCursor && cursorAt(previousCursor),
});

const placesTold = new WeakMap<ExecutionResult, string>();

/** The cursor behind which to go on after the event that this result tells, whatever of it was selected. */
export const placeOf = (result: ExecutionResult): string | undefined => placesTold.get(result);

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
