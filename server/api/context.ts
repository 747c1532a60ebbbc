import type { CursorSeal } from '../access/sealed-cursor.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Engine } from '../plan/engine.ts';
import type { Pool } from 'pg';
import { openReadSession, type WhoAsks } from '../database/session.ts';
import type { FeedContext } from '../live/feed-context.ts';
import type { Feeds } from '../live/feeds.ts';
import type { OperationSession } from './operation-session.ts';
import type { RequestScope } from './request-scope.ts';

/** What every resolver is given. Made anew for each operation, and for each event of a subscription. */
export interface Context extends FeedContext, WhoAsks {
  readonly viewer: Viewer | null;
  operationName: string | null;
  readonly engine: Engine;
  /** Commits what `session()` read; for the pipeline alone. */
  readonly reads: OperationSession;
  readonly scope: RequestScope;
}

export interface ContextParts {
  readonly engine: Engine;
  readonly seal: CursorSeal;
  readonly feeds: Feeds;
  readonly pool: Pool;
  readonly keepsAccessLog: boolean;
}

/** Of the operation's scope, also in the copy that Apollo makes of a context: who asks may be looked up only later. */
class OfScope {
  constructor(readonly scope: RequestScope) {}

  get viewer() {
    return this.scope.viewer;
  }

  get assumed() {
    return this.scope.assumed;
  }
}

export function createContext(
  scope: RequestScope,
  reads: OperationSession,
  parts: ContextParts,
  operationName: string | null = null,
): Context {
  const { engine, seal, feeds, pool, keepsAccessLog } = parts;
  return Object.assign(new OfScope(scope), {
    engine,
    seal,
    feeds,
    openReadSession: () => openReadSession(pool, scope.viewer),
    language: scope.language,
    requestId: scope.requestId,
    operationName,
    keepsAccessLog,
    session: () => reads.open(),
    reads,
  });
}
