import { handleProtocols, makeServer, type Server as Protocol } from 'graphql-ws';
import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { closings } from './closings.ts';
import type { OpenConnections } from './held-connection.ts';
import { inSlices } from './in-slices.ts';
import type { Origins } from './origins.ts';
import type { Pipeline } from './pipeline.ts';
import { addressOf } from './refusals.ts';
import type { Incoming } from './request-scope.ts';
import { SocketSession, type SessionLimits } from './socket-session.ts';
import { attachWire, closeSocket, Sender, type WireLimits } from './socket-wire.ts';

export interface SocketParts {
  readonly pipeline: Pipeline;
  readonly origins: Origins;
  readonly connections: OpenConnections;
  readonly limits: SessionLimits & WireLimits;
}

export interface Sockets {
  /** Closes all, a slice at a time. */
  drain(): Promise<void>;
}

interface Extra {
  readonly session: SocketSession;
  readonly address: string;
}

const largestMessage = 64 * 1024; // bytes
const initWithin = 5_000; // 5 seconds

/** Accepts WebSockets at /graphql beside the HTTP server's requests. They carry subscriptions and nothing else. */
export function acceptSockets(http: Server, parts: SocketParts): Sockets {
  const { pipeline, origins, connections, limits } = parts;
  const { logger, metrics } = pipeline.parts;
  const protocol = subscriptionProtocol();
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
    handleProtocols,
  });
  let isDraining = false;

  const accept = (socket: WebSocket, request: IncomingMessage, below: Duplex) => {
    metrics.sockets.inc();
    const close = closeSocket.bind(undefined, socket);
    const send = new Sender(socket, below, limits);
    const session = new SocketSession({ pipeline, limits, connections, close, send });
    socket.once('close', () => {
      metrics.sockets.dec();
      session.closed();
    });
    attachWire(
      protocol,
      socket,
      { session, address: addressOf(request) },
      { limits, logger, pings: connections.pings },
    );
  };

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const status = isDraining ? 503 : refusal(request, origins);
    if (status !== null) return refuseUpgrade(socket, status);
    return server.handleUpgrade(request, socket, head, (opened) => accept(opened, request, socket));
  });

  return {
    drain: async () => {
      isDraining = true;
      await inSlices([...server.clients], (socket) => closeSocket(socket, closings.goingAway));
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function subscriptionProtocol(): Protocol<Extra> {
  return makeServer<Record<string, unknown> | undefined, Extra>({
    connectionInitWaitTimeout: initWithin,
    onConnect: async ({ connectionParams, extra }) =>
      extra.session.connect(incomingOf(connectionParams, extra.address)),
    onSubscribe: ({ subscriptions, extra }, _id, payload) =>
      extra.session.prepare(payload, Object.keys(subscriptions).length),
    context: ({ extra }, id) => ({ session: extra.session, id }),
    subscribe: (operation) => {
      const context: unknown = operation.contextValue;
      if (!isRunContext(context)) throw new Error('A subscription has no socket.');
      return context.session.run(context.id, operation);
    },
    onComplete: ({ extra }, id) => extra.session.completed(id),
  });
}

interface RunContext {
  readonly session: SocketSession;
  readonly id: string;
}

function isRunContext(context: unknown): context is RunContext {
  return typeof context === 'object' && context !== null && 'session' in context && 'id' in context;
}

/** The names that HTTP gives its headers, in whichever case the client writes them. */
function incomingOf(parameters: Readonly<Record<string, unknown>> | undefined, address: string): Incoming {
  const texts = Object.entries(parameters ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
  );
  const headers = new Map(texts);
  return { header: (name) => headers.get(name), address };
}

function refusal(request: IncomingMessage, origins: Origins): number | null {
  const { origin, host } = request.headers;
  if (request.url?.split('?', 1)[0] !== '/graphql') return 404;
  return origins.isAllowedHost(host) && origins.isAllowedOrigin(origin, host) ? null : 403;
}

function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
