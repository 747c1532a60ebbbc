import { GraphQLError, type ExecutionResult } from 'graphql';
import type { ServerResponse } from 'node:http';
import { TextError } from '../errors.ts';
import { holdConnection, type ConnectionLimits, type ConnectionParts } from './held-connection.ts';
import type { Incoming, RequestScope } from './request-scope.ts';
import { StreamGone, StreamWire, type StreamLimits } from './stream-wire.ts';
import { prepareSubscription, type SubscriptionRequest } from './prepare-subscription.ts';
import { asGraphql, placeOf, subscribeAfresh, type Events } from './subscription.ts';

export interface StreamParts extends ConnectionParts {
  readonly limits: ConnectionLimits & StreamLimits;
}

export interface StreamRequest {
  readonly scope: RequestScope;
  readonly incoming: Incoming;
  readonly asked: SubscriptionRequest;
}

/** One subscription over one answer that goes on: it is signed in to as a socket is, and ends as one does. */
export class EventStream {
  private wire: StreamWire | undefined;
  private events: Events | undefined;
  private isOver = false;
  private refusal: unknown;

  constructor(
    private readonly parts: StreamParts,
    private readonly request: StreamRequest,
  ) {}

  /** Resolves when nothing more is to be told. Throws what speaks against beginning; the rest is told as an event. */
  async run(response: ServerResponse): Promise<void> {
    const { scope, incoming } = this.request;
    const { limits, connections, pipeline } = this.parts;
    const { subscriptions } = pipeline.parts.metrics;
    const held = await holdConnection(this.parts, scope, incoming, (why) => this.end(why));
    try {
      if (this.isOver) throw this.refusal;
      if (response.destroyed) return;
      response.once('close', () => this.stop());
      this.wire = new StreamWire(response, limits, connections.signs, () => this.end(tooSlow()));
      subscriptions.inc();
      await this.tellAll(this.wire);
    } finally {
      this.stop();
      if (response.closed) held.release();
      else response.once('close', () => held.release());
    }
  }

  /** From our side; the last event says why. */
  end(why: unknown): void {
    if (this.isOver) return;
    this.refusal = why;
    this.wire?.end({ errors: [asGraphql(why, this.request.scope)] });
    this.stop();
  }

  private async tellAll(wire: StreamWire): Promise<void> {
    const begun = await this.begin();
    if (!('next' in begun)) return wire.end(begun);
    try {
      this.events = begun;
      // Ended while it began: nobody has told the source.
      if (this.isOver) await begun.return();
      else for await (const result of begun) await wire.tell(result, placeOf(result));
      wire.end();
    } catch (error) {
      if (error instanceof StreamGone) return undefined;
      // What a source throws is in its words already.
      wire.end({ errors: [error instanceof GraphQLError ? error : asGraphql(error, this.request.scope)] });
    }
    return undefined;
  }

  private async begin(): Promise<Events | ExecutionResult> {
    const { scope, asked } = this.request;
    const { pipeline } = this.parts;
    try {
      const operation = prepareSubscription(pipeline, asked);
      if (Array.isArray(operation)) return { errors: operation.map((error) => asGraphql(error, scope)) };
      if (operation.operationName) scope.notes.operationName = operation.operationName;
      return await subscribeAfresh(pipeline, scope, operation);
    } catch (error) {
      return { errors: [asGraphql(error, scope)] };
    }
  }

  private stop(): void {
    if (this.isOver) return;
    this.isOver = true;
    if (this.wire) this.parts.pipeline.parts.metrics.subscriptions.dec();
    this.events?.return().catch((error: unknown) => {
      this.request.scope.logger.error({ err: error }, 'A stream did not end well.');
    });
  }
}

export const goingAway = () => new TextError('INTERNAL_SERVER_ERROR', 'GOING_AWAY');
const tooSlow = () => new TextError('RATE_LIMITED', 'TOO_SLOW');
