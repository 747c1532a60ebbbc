import type { Pool } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import { openReadSession, type OpenSession, type Session } from '../database/session.ts';

/** Reading went on after the end: the client went away, or somebody kept a session too long. */
export class OperationEnded extends Error {
  constructor() {
    super('The operation has ended, and its session with it.');
  }
}

/** The one read transaction of an operation. */
export interface OperationSession {
  /** Begins at the first call; later calls answer the same session. */
  open(): Promise<Session>;
  /**
   * Commits, before the answer leaves. Throws when anything that was read cannot be vouched for: after a failed
   * statement the transaction, its rows in the access log included, is gone, so its data must not go out either.
   */
  finish(): Promise<void>;
  /** Rolls back what is not finished: nobody waits for the answer any more. */
  abandon(): Promise<void>;
}

export function createOperationSession(pool: Pool, viewerNow: () => Viewer | null): OperationSession {
  let opening: Promise<OpenSession> | undefined;
  let hasEnded = false;
  let hasFailed = false;

  const requireRunning = () => {
    if (hasEnded) throw new OperationEnded();
  };
  const watch = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    requireRunning();
    try {
      return await work();
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
  const watched = ({ session }: OpenSession): Session => ({
    viewer: session.viewer,
    query: <Row extends object>(sql: string, parameters?: readonly unknown[]) =>
      watch(() => session.query<Row>(sql, parameters)),
    ...(session.answer && { answer: (statement) => watch(async () => session.answer?.(statement) ?? null) }),
  });
  let session: Promise<Session> | undefined;

  return {
    open: async () => {
      requireRunning();
      opening ??= openReadSession(pool, viewerNow());
      session ??= opening.then(watched);
      return session;
    },
    finish: async () => {
      requireRunning();
      hasEnded = true;
      if (!opening) return;
      const open = await opening;
      if (!hasFailed) return open.commit();
      await open.rollback();
      throw new Error('A statement of the operation failed, so nothing it read may leave.');
    },
    abandon: async () => {
      if (hasEnded) return;
      hasEnded = true;
      // An opening that failed has left nothing to roll back, and its error has reached whoever opened.
      const open = await opening?.catch(() => undefined);
      await open?.rollback();
    },
  };
}
