import { TextError, unauthenticated } from '../errors.ts';
import type { Pipeline } from './pipeline.ts';
import type { Incoming, RequestScope } from './request-scope.ts';
import { Rota } from './rota.ts';
import type { Identity } from './sign-in/identity.ts';
import type { WireLimits } from './socket-wire.ts';
import type { StreamLimits } from './stream-wire.ts';

export interface ConnectionLimits {
  /** Sockets and streams that one person may have open on this node, together. */
  readonly connectionsPerPerson: number;
  /** How often it is looked whether who opened a connection may still have it, in milliseconds. */
  readonly lookAgainEvery: number;
}

export const defaultConnectionLimits: ConnectionLimits = { connectionsPerPerson: 50, lookAgainEvery: 60_000 };

type Rounds = Pick<ConnectionLimits, 'lookAgainEvery'> &
  Pick<WireLimits, 'pingEvery'> &
  Pick<StreamLimits, 'signEvery'>;

/** The connections that are open on this node, over whichever transport: how many each person has, and whose turn it is. */
export class OpenConnections {
  /** Of looking whether who opened them may still have them. */
  readonly looks: Rota;
  /** Of pinging a socket. */
  readonly pings: Rota;
  /** Of a sign of life on a stream. */
  readonly signs: Rota;
  private readonly ofPerson = new Map<string, number>();

  constructor({ lookAgainEvery, pingEvery, signEvery }: Rounds) {
    this.looks = new Rota(lookAgainEvery);
    this.pings = new Rota(pingEvery);
    this.signs = new Rota(signEvery);
  }

  /** Throws RATE_LIMITED for one too many; answers how to give the place back. */
  take(personId: string, max: number): () => void {
    const taken = this.ofPerson.get(personId) ?? 0;
    if (taken >= max) throw new TextError('RATE_LIMITED', 'TOO_MANY_CONNECTIONS', { max });
    this.ofPerson.set(personId, taken + 1);
    return () => {
      const left = (this.ofPerson.get(personId) ?? 1) - 1;
      if (left > 0) this.ofPerson.set(personId, left);
      else this.ofPerson.delete(personId);
    };
  }
}

export interface ConnectionParts {
  readonly pipeline: Pipeline;
  readonly connections: OpenConnections;
  readonly limits: ConnectionLimits;
}

/** A connection that stays, and somebody signed in to it. */
export interface HeldConnection {
  readonly identity: Identity;
  readonly incoming: Incoming;
  /** It has closed. */
  release(): void;
}

const longestTimer = 2 ** 31 - 1; // milliseconds

/**
 * Signs in to a connection that outlives its first request: counted with the person's others, and ended when its token
 * expires, or when its owner may no longer come in as they did. Throws what speaks against it.
 */
export async function holdConnection(
  { pipeline, connections, limits }: ConnectionParts,
  scope: RequestScope,
  incoming: Incoming,
  end: (why: unknown) => void,
): Promise<HeldConnection> {
  const identity = await pipeline.identify(incoming);
  const actingAs = incoming.header('x-acting-as');
  await pipeline.enter(scope, identity, actingAs);
  const { viewer } = scope;
  if (!identity || !viewer) throw unauthenticated();
  const giveBack = connections.take(viewer.personId, limits.connectionsPerPerson);
  const lifetime = Math.min(identity.expiresAt.getTime() - Date.now(), longestTimer);
  const expiry = setTimeout(() => end(unauthenticated('TOKEN_EXPIRED')), Math.max(0, lifetime));
  const lookAgain = async () => {
    const now = await pipeline.parts.viewers.findAgain(identity, actingAs === '' ? undefined : actingAs);
    const isSame = now.personId === viewer.personId && now.membershipId === viewer.membershipId;
    if (!isSame) throw new TextError('FORBIDDEN', 'ACTING_AS_UNKNOWN');
  };
  const leaveTurn = connections.looks.take(() => {
    lookAgain().catch((error: unknown) => {
      // Where the look itself failed, the rights are read with each event as ever.
      if (error instanceof TextError) end(error);
      else scope.logger.warn({ err: error }, 'It could not be seen whose connection it is.');
    });
  });
  return {
    identity,
    incoming,
    release: () => {
      clearTimeout(expiry);
      leaveTurn();
      giveBack();
    },
  };
}
