import type { ExecutionArgs, GraphQLError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { TextError } from '../errors.ts';
import { closings, type Closing } from './closings.ts';
import {
  defaultConnectionLimits,
  holdConnection,
  type ConnectionLimits,
  type ConnectionParts,
  type HeldConnection,
} from './held-connection.ts';
import { prepareSubscription } from './prepare-subscription.ts';
import type { Incoming, RequestScope } from './request-scope.ts';
import { SocketTeller } from './socket-teller.ts';
import type { Sender } from './socket-wire.ts';
import { asGraphql, subscribeAfresh, type Events } from './subscription.ts';
import { wordError } from './word-error.ts';

export interface SessionLimits extends ConnectionLimits {
  readonly subscriptionsPerSocket: number;
}

export const defaultSessionLimits: SessionLimits = { ...defaultConnectionLimits, subscriptionsPerSocket: 20 };

export interface SessionParts extends ConnectionParts {
  readonly limits: SessionLimits;
  readonly close: (closing: Closing) => void;
  readonly send: Sender;
}

interface Running {
  readonly scope: RequestScope;
  readonly began: number;
  readonly teller: SocketTeller;
}

/** One socket's sign-in and subscriptions. */
export class SocketSession {
  private held: HeldConnection | undefined;
  private isClosed = false;
  private readonly running = new Map<string, Running>();
  private readonly prepared = new WeakMap<ExecutionArgs, RequestScope>();

  constructor(private readonly parts: SessionParts) {}

  /** At `connection_init`. False: the socket is being closed, with the reason in its closing words. */
  async connect(incoming: Incoming): Promise<boolean> {
    const scope = this.parts.pipeline.openScope(incoming);
    const close = (error: unknown) => {
      wordError(error, scope); // counts it, and logs what is a fault of ours
      this.parts.close(closingFor(error));
    };
    try {
      this.held = await holdConnection(this.parts, scope, incoming, close);
      if (this.isClosed) this.held.release();
      return !this.isClosed;
    } catch (error) {
      close(error);
      return false;
    }
  }

  /** The viewer is read anew: memberships may have changed since the socket was opened. */
  async prepare(payload: SubscribePayload, subscriptions: number): Promise<ExecutionArgs | GraphQLError[]> {
    const { pipeline, limits } = this.parts;
    if (!this.held) throw new Error('A subscription came before the connection was accepted.');
    const { incoming, identity } = this.held;
    const scope = pipeline.openScope(incoming);
    scope.notes.operationType = 'subscription';
    try {
      await pipeline.enter(scope, identity, incoming.header('x-acting-as'));
      if (subscriptions > limits.subscriptionsPerSocket) {
        throw new TextError('RATE_LIMITED', 'TOO_MANY_SUBSCRIPTIONS', { max: limits.subscriptionsPerSocket });
      }
      const operation = prepareSubscription(pipeline, payload);
      if (Array.isArray(operation)) return this.refused(operation, scope);
      this.prepared.set(operation, scope);
      return operation;
    } catch (error) {
      return this.refused([error], scope);
    }
  }

  async run(id: string, operation: ExecutionArgs): Promise<Events | { errors: GraphQLError[] }> {
    const scope = this.prepared.get(operation);
    if (!scope) throw new Error('A subscription was not prepared.');
    if (operation.operationName) scope.notes.operationName = operation.operationName;
    const { pipeline, send } = this.parts;
    const teller = new SocketTeller(id, send);
    this.running.set(id, { scope, began: performance.now(), teller });
    pipeline.parts.metrics.subscriptions.inc();
    try {
      const result = await subscribeAfresh(pipeline, scope, operation, teller);
      return 'next' in result ? result : { errors: [...(result.errors ?? [])] };
    } catch (error) {
      return { errors: [asGraphql(error, scope)] };
    }
  }

  /** A subscription has ended, by whomever. */
  completed(id: string): void {
    const running = this.running.get(id);
    if (!running) return;
    this.running.delete(id);
    running.teller.isOver = true;
    this.parts.pipeline.parts.metrics.subscriptions.dec();
    this.note(running);
  }

  closed(): void {
    this.isClosed = true;
    for (const id of this.running.keys()) this.completed(id);
    this.held?.release();
  }

  private refused(errors: readonly unknown[], scope: RequestScope): GraphQLError[] {
    const worded = errors.map((error) => asGraphql(error, scope));
    this.note({ scope, began: performance.now() });
    return worded;
  }

  private note({ scope, began }: Pick<Running, 'scope' | 'began'>): void {
    const milliseconds = performance.now() - began;
    const { operationName, operationType, codes } = scope.notes;
    this.parts.pipeline.parts.metrics.noteOperation('websocket', scope, milliseconds / 1000);
    scope.logger.info(
      { type: operationType, operation: operationName?.slice(0, 80), codes, milliseconds: Math.round(milliseconds) },
      'subscription',
    );
  }
}

function closingFor(error: unknown): Closing {
  if (!(error instanceof TextError)) return closings.fault;
  const { textKey } = error;
  switch (error.extensions['code']) {
    case 'UNAUTHENTICATED':
      if (textKey === 'TOKEN_EXPIRED') return closings.expired;
      return textKey === 'SIGN_IN_UNAVAILABLE' ? closings.fault : closings.unauthenticated(textKey);
    case 'RATE_LIMITED':
      return closings.tooMany;
    default:
      return closings.forbidden(textKey);
  }
}
