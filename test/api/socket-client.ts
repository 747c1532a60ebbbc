import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';

/** What came out of a socket, in order: messages, then how it was closed. */
export interface SocketClient {
  readonly socket: WebSocket;
  send(message: object | string): void;
  /** The next message; throws when the socket is closed instead. */
  next(): Promise<Message>;
  /** How the socket was closed. */
  readonly closed: Promise<Closed>;
}

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

export async function openSocket(
  url: string,
  options: ClientOptions & { protocol?: string } = {},
): Promise<SocketClient> {
  const { protocol = 'graphql-transport-ws', ...rest } = options;
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, protocol, rest);
  const client = clientOf(socket);
  await once(socket, 'open');
  return client;
}

function clientOf(socket: WebSocket): SocketClient {
  const arrived: Message[] = [];
  let wake: (() => void) | undefined;
  socket.on('message', (data: Buffer) => {
    arrived.push(JSON.parse(data.toString('utf8')) as Message);
    wake?.();
  });
  const closed = new Promise<Closed>((resolve) => {
    socket.once('close', (code, reason) => {
      resolve({ code, reason: String(reason) });
      wake?.();
    });
  });
  const next = async (): Promise<Message> => {
    for (;;) {
      const message = arrived.shift();
      if (message) return message;
      if (socket.readyState === WebSocket.CLOSED)
        throw new Error(`The socket was closed: ${JSON.stringify(await closed)}`);
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return {
    socket,
    closed,
    next,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
  };
}

/** Signed in and accepted. */
export async function connect(url: string, payload: object, options: ClientOptions = {}): Promise<SocketClient> {
  const client = await openSocket(url, options);
  client.send({ type: 'connection_init', payload });
  const message = await client.next();
  if (message.type !== 'connection_ack') throw new Error(`No acknowledgement, but ${message.type}.`);
  return client;
}

export function subscribe(client: SocketClient, id: string, query: string, variables?: object): void {
  client.send({ type: 'subscribe', id, payload: { query, variables } });
}
