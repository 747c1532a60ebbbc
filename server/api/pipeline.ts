import {
  GraphQLError,
  specifiedRules,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { createContext, type Context, type ContextParts } from './context.ts';
import { requireAffordable, requireStorable, validationRules } from './document-limits.ts';
import type { Metrics } from './metrics.ts';
import { createOperationSession } from './operation-session.ts';
import type { RateLimits } from './rate-limits.ts';
import { openScope, type Incoming, type RequestScope } from './request-scope.ts';
import type { ViewerFinder } from './sign-in/find-viewer.ts';
import { bearerToken, type Identity, type VerifyToken } from './sign-in/identity.ts';
import { TextError } from '../errors.ts';

export interface PipelineParts extends ContextParts {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly verifyToken: VerifyToken;
  readonly viewers: ViewerFinder;
  readonly rateLimits: RateLimits;
  readonly isIntrospectable: boolean;
}

const mostOfSubscriptions = 1_000_000; // characters

/**
 * The steps of every operation, over whichever transport it came: scope, sign-in, acting membership, rate, the
 * document's limits, context. A transport only carries; what it left out here would be open there.
 */
export class Pipeline {
  /** Subscriptions that were parsed and found valid, by their text: many clients follow with the same one. */
  readonly subscriptions = new LRUCache<string, DocumentNode>({
    maxSize: mostOfSubscriptions,
    sizeCalculation: (_document, text) => text.length,
  });
  /** Beside GraphQL's own. */
  readonly validationRules: readonly ValidationRule[];
  readonly allRules: readonly ValidationRule[];

  constructor(readonly parts: PipelineParts) {
    this.validationRules = validationRules(parts.isIntrospectable);
    this.allRules = [...specifiedRules, ...this.validationRules];
  }

  openScope(incoming: Incoming): RequestScope {
    return openScope(incoming, this.parts.logger);
  }

  /** Null without a token. Throws UNAUTHENTICATED for one that is not good. */
  async identify(incoming: Incoming): Promise<Identity | null> {
    const { rateLimits, verifyToken } = this.parts;
    await rateLimits.requireLeft('refusedTokens', incoming.address);
    try {
      const token = bearerToken(incoming.header('authorization'));
      return token === null ? null : await verifyToken(token);
    } catch (error) {
      if (error instanceof TextError) await rateLimits.spend('refusedTokens', incoming.address);
      throw error;
    }
  }

  /** Puts the viewer into the scope, and counts the request. Whoever asked before is assumed to be who they were. */
  async signIn(scope: RequestScope, incoming: Incoming): Promise<Identity | null> {
    const { rateLimits, viewers } = this.parts;
    const identity = await this.identify(incoming);
    const actingAs = named(incoming.header('x-acting-as'));
    const by = identity && (await viewers.assume(identity, actingAs).catch(() => null));
    if (!identity || !by) {
      await this.enter(scope, identity, actingAs);
      return identity;
    }
    const confirm = async () => {
      scope.assumed = null;
      scope.viewer = await viewers.find(identity, actingAs);
    };
    scope.viewer = by.viewer;
    scope.assumed = { by, confirm };
    await rateLimits.spend('operations', by.viewer.personId);
    return identity;
  }

  /** As `signIn`, for a connection whose token was verified when it began. */
  async enter(scope: RequestScope, identity: Identity | null, actingAs: string | undefined): Promise<void> {
    const { rateLimits, viewers } = this.parts;
    if (identity === null) {
      await rateLimits.spend('anonymous', scope.address);
      return;
    }
    scope.viewer = await viewers.find(identity, named(actingAs));
    await rateLimits.spend('operations', scope.viewer.personId);
  }

  /** A parsed and valid document, with its variables: throws what speaks against running it. */
  requireRunnable(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>> | null | undefined,
  ): void {
    requireStorable(variables);
    requireAffordable({ schema: this.parts.schema, document, operation, variables });
  }

  createContext(scope: RequestScope, operationName: string | null = null): Context {
    const { pool } = this.parts;
    return createContext(
      scope,
      createOperationSession(pool, () => scope.viewer),
      this.parts,
      operationName,
    );
  }
}

const named = (actingAs: string | undefined) => (actingAs === '' ? undefined : actingAs);

/** GraphQL's own findings about a document, with the code of our contract. */
export function coded(error: GraphQLError, code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED'): GraphQLError {
  if (error instanceof TextError) return error;
  const { message, nodes, source, positions, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { ...extensions, code } });
}
