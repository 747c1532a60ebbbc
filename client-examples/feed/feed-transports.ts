import { createClient as createStreams, NetworkError } from 'graphql-sse';
import { createClient as createSocket } from 'graphql-ws';
import type { FeedEvent } from './feed-chain.ts';
import { FeedInterrupted, ofAnswer, ofClosing, ofErrors } from './feed-interruption.ts';
import {
  PlanFeedDocument,
  type PlanFeedSubscription,
  type PlanFeedSubscriptionVariables,
} from './generated/graphql.ts';

export interface FeedRequest {
  readonly url: string;
  /** `Authorization` and the like: as HTTP headers, or as the parameters of a socket. */
  readonly headers: Readonly<Record<string, string>>;
  readonly variables: PlanFeedSubscriptionVariables;
  readonly signal: AbortSignal;
  readonly onOpen: () => void;
  /** How long it may be silent, or take to open, before it is given up, in milliseconds. */
  readonly patience: number;
  /** Where there is no WebSocket of its own: Node 20. */
  readonly webSocket?: unknown;
}

/** One connection's events. Ends when it is told to; else throws FeedInterrupted or FeedRefused. */
export type FeedTransport = (request: FeedRequest) => AsyncIterable<FeedEvent>;

const query = PlanFeedDocument.toString();

export const overSocket: FeedTransport = async function* ({
  url,
  headers,
  variables,
  signal,
  onOpen,
  patience,
  webSocket,
}) {
  let isOpen = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const client = createSocket({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: heardOut(webSocket),
    connectionParams: { ...headers },
    retryAttempts: 0,
    keepAlive: patience / 2,
    on: {
      connected: () => {
        clearTimeout(waiting);
        isOpen = true;
        onOpen();
      },
      // A socket that has died in silence is told by nobody.
      ping: (isTheirs) => {
        if (!isTheirs) waiting = setTimeout(() => client.terminate(), patience / 2);
      },
      pong: () => clearTimeout(waiting),
    },
  });
  const leave = () => client.terminate();
  signal.addEventListener('abort', leave, { once: true });
  waiting = setTimeout(leave, patience);
  try {
    yield* eventsOf(client.iterate<PlanFeedSubscription>({ query, variables: { ...variables } }));
    throw new FeedInterrupted('LOST', 'The server ended the feed.');
  } catch (error) {
    if (!signal.aborted) throw ofSocket(error, isOpen);
  } finally {
    clearTimeout(waiting);
    signal.removeEventListener('abort', leave);
    client.terminate();
  }
};

/**
 * A socket that is left before it has opened says so as an error. By then the library no longer listens, and where an
 * error that nobody hears ends the program (the package ws), so would leaving.
 */
function heardOut(webSocket: unknown): unknown {
  if (typeof webSocket !== 'function') return webSocket;
  return new Proxy(webSocket, {
    construct: (target, parameters: unknown[], made) => {
      const socket: unknown = Reflect.construct(target, parameters, made);
      if (!canBeHeard(socket)) throw new TypeError('This is no WebSocket.');
      socket.addEventListener('error', () => undefined);
      return socket;
    },
  });
}

interface Heard {
  addEventListener(type: 'error', listener: () => void): void;
}

const canBeHeard = (socket: unknown): socket is Heard =>
  typeof socket === 'object' && socket !== null && 'addEventListener' in socket;

function ofSocket(error: unknown, isOpen: boolean): unknown {
  if (Array.isArray(error)) return ofErrors(error);
  if (typeof error === 'object' && error !== null && 'code' in error && 'reason' in error) {
    return ofClosing({ code: Number(error.code), reason: String(error.reason) }, isOpen);
  }
  if (error instanceof Error && error.name.startsWith('Feed')) return error;
  // Where a socket does not open, a browser tells no reason.
  return new FeedInterrupted(isOpen ? 'LOST' : 'UNOPENED', 'The socket did not open, or broke.');
}

/** For where sockets don't come through. */
export const overStream: FeedTransport = async function* ({ url, headers, variables, signal, onOpen, patience }) {
  let isOpen = false;
  // Not by its head alone: what is in between may hold back all that follows.
  const watch = silenceWatch(patience, () => {
    isOpen = true;
    onOpen();
  });
  const client = createStreams({
    url: `${url}/graphql/stream`,
    headers: { ...headers },
    retryAttempts: 0,
    fetchFn: async (address: string, init: RequestInit) => {
      const response = await fetchWithin(patience, address, init);
      if (!response.ok || response.body === null) return response;
      const { status, headers: answered } = response;
      return new Response(response.body.pipeThrough(watch.through()), { status, headers: answered });
    },
  });
  const leave = () => client.dispose();
  signal.addEventListener('abort', leave, { once: true });
  try {
    yield* eventsOf(client.iterate<PlanFeedSubscription>({ query, variables: { ...variables } }));
    throw new FeedInterrupted('LOST', 'The server ended the feed.');
  } catch (error) {
    if (!signal.aborted) throw await ofStream(error, isOpen);
  } finally {
    watch.stop();
    signal.removeEventListener('abort', leave);
    client.dispose();
  }
};

/** Rejects where no answer begins in time; what is answered may take as long as it likes. */
async function fetchWithin(milliseconds: number, address: string, init: RequestInit): Promise<Response> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), milliseconds);
  init.signal?.addEventListener('abort', () => giveUp.abort(), { once: true });
  try {
    return await fetch(address, { ...init, signal: giveUp.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function ofStream(error: unknown, isOpen: boolean): Promise<unknown> {
  if (error instanceof NetworkError && error.response instanceof Response) return ofAnswer(error.response);
  if (error instanceof Error && error.name.startsWith('Feed')) return error;
  return new FeedInterrupted(isOpen ? 'LOST' : 'UNOPENED', 'The stream did not open, or broke.');
}

interface Result {
  readonly data?: PlanFeedSubscription | null;
  readonly errors?: Parameters<typeof ofErrors>[0];
}

async function* eventsOf(results: AsyncIterable<Result>): AsyncGenerator<FeedEvent, void, void> {
  for await (const { data, errors } of results) {
    if (errors) throw ofErrors(errors);
    if (data) yield data.planChanges;
  }
}

/** Passes everything on, and breaks when nothing came for too long. `onFirst`: called with the first piece. */
function silenceWatch(patience: number, onFirst: () => void) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  const wait = (stream: TransformStreamDefaultController<Uint8Array>) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => stream.error(new Error('The stream fell silent.')), patience);
  };
  return {
    through: () =>
      new TransformStream<Uint8Array, Uint8Array>({
        start: wait,
        transform: (piece, stream) => {
          wait(stream);
          if (isFirst) onFirst();
          isFirst = false;
          stream.enqueue(piece);
        },
      }),
    stop: () => clearTimeout(waiting),
  };
}
