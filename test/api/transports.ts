import { openSocket, subscribe, type Closed, type Message, type SocketClient } from './socket-client.ts';
import { openStream, type StreamClient, type StreamError } from './stream-client.ts';

/** One step of a subscription, told alike over every transport. */
export interface Told {
  readonly data?: unknown;
  readonly errors?: readonly StreamError[];
  /** It is over: as it should be, or with a word for programs. */
  readonly ended?: string;
}

export interface Subscriber {
  next(): Promise<Told>;
  leave(): void;
  /** Reads nothing more, as a machine that is too slow; answers how to read on. */
  stall(): () => void;
}

export interface Asked {
  readonly query: string;
  readonly variables?: object | undefined;
  /** HTTP headers, or the parameters a socket is opened with. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the connection itself: Origin, Host. */
  readonly outer?: Readonly<Record<string, string>>;
}

export interface Transport {
  readonly name: string;
  /** The metric that counts those that are open. */
  readonly gauge: string;
  subscribe(url: string, asked: Asked): Promise<Subscriber>;
}

const socket: Transport = {
  name: 'socket',
  gauge: 'sockets_open',
  subscribe: async (url, { query, variables, headers, outer = {} }) => {
    const client = await openSocket(url, { headers: outer }).catch((error: unknown) => String(error));
    // Before it was open, there are no words but the status.
    if (typeof client === 'string') return over(client);
    client.send({ type: 'connection_init', ...(headers && { payload: headers }) });
    const answer = await messageOr(client);
    if ('reason' in answer) return over(answer.reason);
    subscribe(client, '1', query, variables);
    return {
      next: async () => {
        const message = await messageOr(client);
        if ('reason' in message) return { ended: message.reason };
        if (message.type === 'complete') return { ended: 'complete' };
        return (message.type === 'error' ? { errors: message.payload } : message.payload) as Told;
      },
      leave: () => client.socket.terminate(),
      stall: () => {
        client.socket.pause();
        return () => client.socket.resume();
      },
    };
  },
};

async function messageOr(client: SocketClient): Promise<Message | Closed> {
  try {
    return await client.next();
  } catch {
    return client.closed;
  }
}

const stream: Transport = {
  name: 'stream',
  gauge: 'streams_open',
  subscribe: async (url, { query, variables, headers = {}, outer = {} }) => {
    const client = await openStream(url, { query, variables, headers: { ...headers, ...outer } });
    const { response } = client;
    if (response.status !== 200) {
      const { errors } = (await response.json()) as { errors: readonly StreamError[] };
      return over(`${String(response.status)} ${wordsOf(errors)}`);
    }
    return { next: () => nextOf(client), leave: client.leave, stall: () => () => undefined };
  },
};

/** What a socket says as it closes, the last event of a stream says. */
async function nextOf(client: StreamClient): Promise<Told> {
  const event = await client.next();
  if (event === null) return { ended: 'torn off' };
  if (event.event === 'complete') return { ended: 'complete' };
  const told = event.data ?? {};
  const reason = told.errors?.[0]?.extensions['reason'];
  return lastWords.includes(String(reason)) ? { ended: wordsOf(told.errors ?? []) } : told;
}

const lastWords = ['TOKEN_EXPIRED', 'GOING_AWAY', 'TOO_SLOW', 'ACTING_AS_UNKNOWN', 'NOT_BOUND'];

const wordsOf = (errors: readonly StreamError[]): string =>
  errors.map(({ message, extensions: { code, reason } }) => `${String(code)}: ${String(reason)} ${message}`).join();

const over = (ended: string): Subscriber => ({
  next: async () => ({ ended }),
  leave: () => undefined,
  stall: () => () => undefined,
});

/** Everything that is promised of one is promised of all. */
export const transports: readonly Transport[] = [socket, stream];
