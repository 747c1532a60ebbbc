import { print, type StreamMessage } from 'graphql-sse';
import type { ExecutionResult } from 'graphql';
import type { ServerResponse } from 'node:http';
import type { Rota } from './rota.ts';

export interface StreamLimits {
  /** How long one message may take to leave, in milliseconds. */
  readonly sendWithin: number;
  /** Between two signs of life, in milliseconds: a reader that hears none for half a minute looks elsewhere. */
  readonly signEvery: number;
}

export const defaultStreamLimits: Pick<StreamLimits, 'signEvery'> = { signEvery: 12_000 };

/** Ends what would go on reading for a stream that nobody reads any more. */
export class StreamGone extends Error {}

/** Time for the last words to arrive at a reader that is only slow, in milliseconds. */
const farewell = 2_000;

/** A comment: it says that the stream lives, and browsers take it for the beginning of the answer. */
const sign = ':\n\n';

/** Writes events of graphql-sse's distinct connections mode, one after another, and never ahead of the reader. */
export class StreamWire {
  private readonly stopSigns: () => void;
  private isOver = false;

  constructor(
    private readonly response: ServerResponse,
    private readonly limits: StreamLimits,
    signs: Rota,
    private readonly giveUp: () => void,
  ) {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // A proxy that gathers what it passes on would hold events back.
      'X-Accel-Buffering': 'no',
    });
    response.write(sign);
    // One that waits behind a slow event says nothing, and would only be more to write.
    this.stopSigns = signs.take(() => response.writableNeedDrain || response.write(sign));
    response.once('close', () => this.stop());
  }

  /** Resolves when the event has left: the sender waits for it. */
  async tell(result: ExecutionResult, place: string | undefined): Promise<void> {
    if (this.isOver) throw new StreamGone();
    const timer = setTimeout(this.giveUp, this.limits.sendWithin);
    const error = await new Promise<Error | null | undefined>((resolve) =>
      this.response.write(messageOf({ event: 'next', data: result }, place), resolve),
    );
    clearTimeout(timer);
    if (error) throw new StreamGone();
  }

  /** With what is still to be said, if anything. */
  end(last?: ExecutionResult): void {
    if (this.isOver) return;
    this.stop();
    if (last) this.response.write(messageOf({ event: 'next', data: last }, undefined));
    this.response.end(print({ event: 'complete', data: null }));
    const timer = setTimeout(() => this.response.destroy(), farewell);
    this.response.once('close', () => clearTimeout(timer));
  }

  private stop(): void {
    this.isOver = true;
    this.stopSigns();
  }
}

/** An event's id is its place: a client that comes back sends the last one as Last-Event-ID. */
function messageOf(message: StreamMessage<false, 'next'>, place: string | undefined): string {
  return place === undefined ? print(message) : `id: ${place}\n${print(message)}`;
}
