import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Api } from './api.ts';
import { ChangesDocument, type ChangesSubscription } from './generated/graphql.ts';

export type FeedEvent = ChangesSubscription['planChanges'];

export interface FollowOptions {
  /** One route, or all routes on which the viewer acts. */
  readonly routeId?: string;
  /** Where to begin: the `feedCursor` of a query, or the cursor kept from last time. */
  readonly after?: string;
  readonly signal?: AbortSignal;
  /** Told when the socket was lost and is opened again. */
  readonly onReconnect?: (after: string | undefined) => void;
}

/** The platform keeps its promise in the order of each route; a break in the chain means that events were lost. */
export class ChainBrokenError extends Error {
  override readonly name = 'ChainBrokenError';
}

const remembered = 5_000; // cursors of events that may come again after a reconnection
const longestPause = 10_000; // 10 seconds

/**
 * The changes of the plan, none missing and none twice, over as many sockets as it takes. Keep the cursor of the last
 * event you handled: it is all you need to go on after a restart.
 */
export async function* followChanges(api: Api, options: FollowOptions = {}): AsyncGenerator<FeedEvent, void, void> {
  const state = { after: options.after, chain: new Map<string, string>(), seen: new Set<string>() };
  for (let failures = 0; !options.signal?.aborted;) {
    try {
      for await (const event of oneSocket(api, options, state.after)) {
        failures = 0;
        if (isNew(event, state)) yield event;
        state.after = event.cursor;
      }
    } catch (error) {
      if (error instanceof ChainBrokenError || isRefusal(error)) throw error;
    }
    if (options.signal?.aborted) return;
    options.onReconnect?.(state.after);
    await pause(Math.min(longestPause, 250 * 2 ** failures++));
  }
}

interface FeedState {
  after: string | undefined;
  /** Last cursor of each route. */
  readonly chain: Map<string, string>;
  readonly seen: Set<string>;
}

function isNew(event: FeedEvent, { chain, seen }: FeedState): boolean {
  switch (event.__typename) {
    case 'PlanChange': {
      if (seen.has(event.cursor)) return false;
      const last = chain.get(event.changedRoute.id);
      if (last !== undefined && last !== event.previousCursor) {
        throw new ChainBrokenError(`Something is missing before the change “${event.summary}”.`);
      }
      chain.set(event.changedRoute.id, event.cursor);
      remember(seen, event.cursor);
      return true;
    }
    case 'AccessChanged':
      // Rights that began or ended by the clock have no place of their own: the cursor is that of the last change.
      chain.set(event.widenedRoute.id, event.cursor);
      return true;
    case 'AccessEnded':
      chain.delete(event.routeId);
      return true;
    case 'FeedReset':
      chain.clear();
      return true;
    case 'CaughtUp':
    default:
      return true;
  }
}

function remember(seen: Set<string>, cursor: string): void {
  seen.add(cursor);
  const [oldest] = seen;
  if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
}

/** Until the socket closes. A lost socket ends it with an error; the caller opens the next one. */
async function* oneSocket(
  api: Api,
  { routeId, signal }: FollowOptions,
  after: string | undefined,
): AsyncGenerator<FeedEvent, void, void> {
  const client = createClient({
    url: `${api.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: `Bearer ${api.token}`, 'Accept-Language': api.language },
    retryAttempts: 0,
    keepAlive: 15_000, // a socket that died silently is noticed
  });
  const dispose = () => void client.dispose();
  signal?.addEventListener('abort', dispose, { once: true });
  try {
    const variables = { routeId: routeId ?? null, after: after ?? null };
    const results = client.iterate<ChangesSubscription>({ query: ChangesDocument.toString(), variables });
    for await (const { data, errors } of results) {
      if (errors) throw new RefusedError(errors[0]?.message ?? 'The feed was refused.');
      if (data) yield data.planChanges;
    }
  } finally {
    signal?.removeEventListener('abort', dispose);
    dispose();
  }
}

/** The server says no: asking again will not help. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

const passing = ['INTERNAL_SERVER_ERROR', 'RATE_LIMITED'];

/**
 * graphql-ws throws what the server refused as a list of GraphQL errors, and a lost socket as a close event. A fault of
 * the server passes; a token that ran out (4403) does not.
 */
function isRefusal(error: unknown): boolean {
  if (error instanceof RefusedError) return true;
  if (Array.isArray(error)) {
    const errors: readonly { readonly extensions?: { readonly code?: string } }[] = error;
    return !errors.every(({ extensions }) => passing.includes(extensions?.code ?? ''));
  }
  return typeof error === 'object' && error !== null && 'code' in error && (error.code === 4401 || error.code === 4403);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
