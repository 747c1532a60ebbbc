import type { ExecutionArgs, GraphQLError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { TextError, unauthenticated } from '../errors.ts';
import { closings, type Closing } from './closings.ts';
import type { Pipeline } from './pipeline.ts';
import type { Incoming, RequestScope } from './request-scope.ts';
import type { Identity } from './sign-in/identity.ts';
import { asGraphql, prepareSubscription, subscribeAfresh, type Events } from './subscription.ts';
import { wordError } from './word-error.ts';

export interface SessionLimits {
  readonly subscriptionsPerSocket: number;
  readonly socketsPerPerson: number;
}

export const defaultSessionLimits: SessionLimits = { subscriptionsPerSocket: 20, socketsPerPerson: 50 };

/** How many sockets each person has open on this node. */
export type OpenSockets = Map<string, number>;

export interface SessionParts {
  readonly pipeline: Pipeline;
  readonly limits: SessionLimits;
  readonly openSockets: OpenSockets;
  readonly close: (closing: Closing) => void;
}

interface Running {
  readonly scope: RequestScope;
  readonly began: number;
}

interface SignedIn {
  readonly identity: Identity;
  readonly incoming: Incoming;
  readonly personId: string;
  readonly expiry: NodeJS.Timeout;
}

const longestTimer = 2 ** 31 - 1; // milliseconds

/** One socket's sign-in and subscriptions. */
export class SocketSession {
  private signedIn: SignedIn | undefined;
  private isClosed = false;
  private readonly running = new Map<string, Running>();
  private readonly prepared = new WeakMap<ExecutionArgs, RequestScope>();

  constructor(private readonly parts: SessionParts) {}

  /** At `connection_init`. False: the socket is being closed, with the reason in its closing words. */
  async connect(incoming: Incoming): Promise<boolean> {
    const { pipeline, openSockets, limits, close } = this.parts;
    const scope = pipeline.openScope(incoming);
    try {
      const identity = await pipeline.signIn(scope, incoming);
      if (!identity || !scope.viewer) throw unauthenticated();
      const { personId } = scope.viewer;
      if (this.isClosed) return false;
      const sockets = openSockets.get(personId) ?? 0;
      if (sockets >= limits.socketsPerPerson) {
        close(closings.tooMany);
        return false;
      }
      openSockets.set(personId, sockets + 1);
      const lifetime = Math.min(identity.expiresAt.getTime() - Date.now(), longestTimer);
      const expiry = setTimeout(() => close(closings.expired), Math.max(0, lifetime));
      this.signedIn = { identity, incoming, personId, expiry };
      return true;
    } catch (error) {
      wordError(error, scope); // counts it, and logs what is a fault of ours
      close(closingFor(error));
      return false;
    }
  }

  /** The viewer is read anew: memberships may have changed since the socket was opened. */
  async prepare(payload: SubscribePayload, subscriptions: number): Promise<ExecutionArgs | GraphQLError[]> {
    const { pipeline, limits } = this.parts;
    if (!this.signedIn) throw new Error('A subscription came before the connection was accepted.');
    const { incoming, identity } = this.signedIn;
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
    this.running.set(id, { scope, began: performance.now() });
    this.parts.pipeline.parts.metrics.subscriptions.inc();
    try {
      const result = await subscribeAfresh(this.parts.pipeline, scope, operation);
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
    this.parts.pipeline.parts.metrics.subscriptions.dec();
    this.note(running);
  }

  closed(): void {
    this.isClosed = true;
    for (const id of this.running.keys()) this.completed(id);
    if (!this.signedIn) return;
    const { personId, expiry } = this.signedIn;
    clearTimeout(expiry);
    const left = (this.parts.openSockets.get(personId) ?? 1) - 1;
    if (left > 0) this.parts.openSockets.set(personId, left);
    else this.parts.openSockets.delete(personId);
    this.signedIn = undefined;
  }

  private refused(errors: readonly unknown[], scope: RequestScope): GraphQLError[] {
    const worded = errors.map((error) => asGraphql(error, scope));
    this.note({ scope, began: performance.now() });
    return worded;
  }

  private note({ scope, began }: Running): void {
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
