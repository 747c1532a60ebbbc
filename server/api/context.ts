import type { CursorSeal } from '../access/sealed-cursor.ts';
import type { Engine } from '../plan/engine.ts';
import type { ReadContext } from '../reading/read-context.ts';
import type { OperationSession } from './operation-session.ts';
import type { RequestScope } from './request-scope.ts';

/** What every resolver is given. Made anew for each operation, and for each event of a subscription. */
export interface Context extends ReadContext {
  operationName: string | null;
  readonly engine: Engine;
  /** Commits what `session()` read; for the pipeline alone. */
  readonly reads: OperationSession;
  readonly scope: RequestScope;
}

export interface ContextParts {
  readonly engine: Engine;
  readonly seal: CursorSeal;
}

export function createContext(
  scope: RequestScope,
  reads: OperationSession,
  parts: ContextParts,
  operationName: string | null = null,
): Context {
  return {
    ...parts,
    viewer: scope.viewer,
    language: scope.language,
    requestId: scope.requestId,
    operationName,
    session: () => reads.open(),
    reads,
    scope,
  };
}
