import type { Server as Protocol } from 'graphql-ws';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocket, type RawData } from 'ws';
import { closings, type Closing } from './closings.ts';
import { idsInTurn } from './ids-in-turn.ts';
import type { Rota } from './rota.ts';
import { textFrame } from './text-frame.ts';

export interface WireLimits {
  /** Between two pings; a socket that has not answered the last one is dead. In milliseconds. */
  readonly pingEvery: number;
  /** Bytes that may wait for a slow reader. */
  readonly buffered: number;
  /** How long one message may take to leave, in milliseconds. */
  readonly sendWithin: number;
  readonly messagesPerMinute: number;
}

export const defaultWireLimits: WireLimits = {
  pingEvery: 45_000,
  buffered: 1024 * 1024,
  sendWithin: 15_000,
  messagesPerMinute: 600,
};

/** Ends what would go on reading for a socket that nobody reads any more. */
class SocketGone extends Error {}

/** Time for the closing words to arrive at a reader that is only slow, in milliseconds. */
const farewell = 2_000;

/** Carries the protocol's messages over one socket, and lets neither a slow reader nor a fast writer hold us up. */
export function attachWire<Extra>(
  protocol: Protocol<Extra>,
  socket: WebSocket,
  extra: Extra,
  { limits, logger, pings }: { readonly limits: WireLimits; readonly logger: Logger; readonly pings: Rota },
): void {
  const close = (closing: Closing) => closeSocket(socket, closing);
  const fail = (error: unknown) => {
    if (error instanceof SocketGone) return;
    // The library's own words for a message of the protocol that only servers send.
    if (error instanceof Error && error.message.startsWith('Unexpected message of type'))
      return close(closings.unexpected);
    logger.error({ err: error }, 'A socket failed.');
    close(closings.fault);
  };
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (message) => sendWithin(socket, message, limits, () => close(closings.tooSlow)),
      close: (code = 1000, reason = '') => close({ code, reason }),
      onMessage: (handle) => {
        const isTooFast = counter(limits.messagesPerMinute);
        const take = idsInTurn(handle);
        socket.on('message', (data: RawData, isBinary: boolean) => {
          if (socket.readyState !== WebSocket.OPEN) return;
          if (isTooFast()) return close(closings.tooFast);
          if (isBinary) return close(closings.notText);
          take(textOf(data)).catch(fail);
        });
      },
    },
    extra,
  );
  const stopPinging = keepAlive(socket, pings);
  // A frame that is too large, or not of the protocol: the library has closed the socket and says so here.
  socket.on('error', (error) => logger.info({ err: error }, 'A socket broke the rules of its protocol.'));
  socket.once('close', (code, reason) => {
    stopPinging();
    closed(code, String(reason)).catch((error: unknown) => logger.error({ err: error }, 'A socket did not end well.'));
  });
}

export function closeSocket(socket: WebSocket, { code, reason }: Closing): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), farewell).unref();
}

/** A message that is a frame already, as `SharedFrame`. */
interface Frame {
  readonly bytes: Uint8Array;
  readonly message: string;
  letGo(): void;
}

/**
 * For messages that are JSON already, in ASCII; in turn with those of the protocol, as each waits for the one before it.
 * Answers at once where the message has left at once, as it mostly has where nothing waits before it: then it goes past the
 * library straight to the connection below, in one piece, for half of what that costs. False: nobody is there to take it.
 */
export class Sender {
  constructor(
    private readonly socket: WebSocket,
    private readonly below: Duplex,
    private readonly limits: WireLimits,
  ) {}

  text(message: string): boolean | Promise<boolean> {
    if (!this.isFree) return this.send(message);
    this.below.write(textFrame(message), 'latin1');
    return this.written();
  }

  frame(frame: Frame): boolean | Promise<boolean> {
    if (!this.isFree) return this.send(frame.message);
    this.below.write(frame.bytes);
    if (this.below.writableLength > 0) frame.letGo();
    return this.written();
  }

  /** Nothing is compressed here: what waits, waits below. */
  private get isFree(): boolean {
    return this.socket.readyState === WebSocket.OPEN && this.below.writableLength === 0;
  }

  private send(message: string): Promise<boolean> {
    return hasLeft(sendWithin(this.socket, message, this.limits, this.giveUp));
  }

  private written(): boolean | Promise<boolean> {
    if (this.below.writableLength === 0) return true;
    // Nothing more, behind it: to hear of each that left at once would cost as much as sending it.
    const sending = new Promise<Error | null | undefined>((resolve) => this.below.write('', resolve));
    return hasLeft(leaveWithin(sending, this.limits, this.giveUp));
  }

  private readonly giveUp = () => closeSocket(this.socket, closings.tooSlow);
}

async function hasLeft(sending: Promise<void>): Promise<boolean> {
  try {
    await sending;
    return true;
  } catch (error) {
    if (error instanceof SocketGone) return false;
    throw error;
  }
}

/** Resolves when the message has left: the sender of events waits for it, and so never runs ahead of the reader. */
async function sendWithin(socket: WebSocket, message: string, limits: WireLimits, giveUp: () => void): Promise<void> {
  if (socket.readyState === WebSocket.OPEN && socket.bufferedAmount > limits.buffered) giveUp();
  if (socket.readyState !== WebSocket.OPEN) throw new SocketGone();
  await leaveWithin(new Promise((resolve) => socket.send(message, resolve)), limits, giveUp);
}

async function leaveWithin(
  sending: Promise<Error | null | undefined>,
  limits: WireLimits,
  giveUp: () => void,
): Promise<void> {
  const timer = setTimeout(giveUp, limits.sendWithin);
  const error = await sending;
  clearTimeout(timer);
  if (error) throw new SocketGone();
}

function keepAlive(socket: WebSocket, pings: Rota): () => void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  return pings.take(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    if (socket.readyState === WebSocket.OPEN) socket.ping();
  });
}

function counter(perMinute: number): () => boolean {
  let count = 0;
  let until = 0;
  return () => {
    const now = Date.now();
    if (now > until) [count, until] = [0, now + 60_000];
    count += 1;
    return count > perMinute;
  };
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}
