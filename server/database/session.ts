import type { Pool } from 'pg';
import { loginChanged } from '../access/known-login.sql.ts';
import type { Viewer } from '../access/viewer.ts';
import { runBatch, type BatchStatement } from './batch.ts';

/** One short transaction in which rows are read as the viewer. */
export interface Session {
  readonly viewer: Viewer | null;
  /** Statements go one after another: a transaction's connection takes one at a time. */
  query<Row extends object = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The one value of a statement that will be asked again: its plan is kept, and making one costs as much as running it. */
  answer?(statement: BatchStatement): Promise<string | null>;
}

export interface OpenSession {
  readonly session: Session;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** Settings are local to the transaction: a pooled connection remembers nothing of its last viewer. */
export const beginViewerSql = 'select begin_viewer($1, $2)';

export async function openReadSession(pool: Pool, viewer: Viewer | null): Promise<OpenSession> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read');
    await client.query(beginViewerSql, [viewer?.personId ?? null, viewer?.membershipId ?? null]);
  } catch (error) {
    client.release(true);
    throw error;
  }
  let isOpen = true;
  const finish = async (statement: 'commit' | 'rollback') => {
    if (!isOpen) return;
    isOpen = false;
    try {
      await client.query(statement);
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
  const session = sessionOn(
    async (sql, parameters) => (await client.query<object>(sql, parameters)).rows,
    viewer,
    async (statement) => (await runBatch(client, [statement]))[0]?.[0]?.[0] ?? null,
  );
  return {
    session,
    commit: () => finish('commit'),
    rollback: () => finish('rollback'),
  };
}

/** A viewer as their login was last found: nothing is read or done unless that is still so. */
export interface AssumedViewer {
  readonly viewer: Viewer;
  readonly issuer: string;
  readonly subject: string;
  /** What `known_logins` said. */
  readonly known: string;
}

/** Whom a transaction begins as. */
export type Asker = Viewer | AssumedViewer;

const isAssumed = (asker: Asker): asker is AssumedViewer => 'known' in asker;

export const viewerOf = (asker: Asker): Viewer => (isAssumed(asker) ? asker.viewer : asker);

export const isLoginChanged = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === loginChanged;

/** Who asks, as far as it is known: `confirm` looks them up, after which they are no longer only assumed. */
export interface WhoAsks {
  readonly viewer: Viewer | null;
  readonly assumed: { readonly by: AssumedViewer; confirm(): Promise<void> } | null;
}

/** Where a login is not what it was, nothing has happened: it is looked up, and the work done as who it is now. */
export async function asWhoAsks<Result>(who: WhoAsks, work: (asker: Asker | null) => Promise<Result>): Promise<Result> {
  const { assumed } = who;
  if (!assumed) return work(who.viewer);
  try {
    return await work(assumed.by);
  } catch (error) {
    if (!isLoginChanged(error)) throw error;
    await assumed.confirm();
    return work(who.viewer);
  }
}

/** A transaction begins with it. */
export function beginningOf(asker: Asker): readonly [text: string, parameters: readonly unknown[]] {
  const { personId, membershipId } = viewerOf(asker);
  if (!isAssumed(asker)) return [beginViewerSql, [personId, membershipId]];
  const { issuer, subject, known } = asker;
  return ['select resume_viewer($1, $2, $3, $4, $5)', [issuer, subject, known, personId, membershipId]];
}

/** What is known beforehand: the statements, and of which categories they read. */
export interface Known {
  readonly statements: readonly BatchStatement[];
  readonly categories: readonly string[];
  /** The one route that they read, if it is one: then only the rights to its student count. */
  readonly ofRoute?: string | undefined;
}

/**
 * Reads what is known beforehand as the viewer, in one transaction and one round trip; all statements see the same moment.
 * Answers the rows of each, as the texts that PostgreSQL sent.
 */
export async function readTogether(
  pool: Pool,
  asker: Asker | null,
  { statements, ...about }: Known,
): Promise<(string | null)[][][]> {
  const asViewer = beginning(asker, about);
  const client = await pool.connect();
  try {
    const results = await runBatch(client, [beginSnapshot, asViewer, ...statements, commit]);
    client.release();
    return results.slice(2);
  } catch (error) {
    // Its transaction may still be open.
    client.release(true);
    throw error;
  }
}

const beginReadingSql = 'select begin_reading($1, $2, $3, $4, $5, $6, $7)';

function beginning(asker: Asker | null, { categories, ofRoute }: Omit<Known, 'statements'>): BatchStatement {
  const viewer = asker && viewerOf(asker);
  const login = asker && isAssumed(asker) ? [asker.issuer, asker.subject, asker.known] : [null, null, null];
  const parameters = [viewer?.personId, viewer?.membershipId, categories, ofRoute, ...login];
  return { name: 'begin_reading', text: beginReadingSql, parameters };
}

const beginSnapshot = { name: 'begin', text: 'begin isolation level repeatable read', parameters: [] };
const commit = { name: 'commit', text: 'commit', parameters: [] };

/** Asks the database on one connection, inside a transaction that has begun as the viewer. */
export type Ask = (sql: string, parameters: unknown[]) => Promise<object[]>;

export function sessionOn(ask: Ask, viewer: Viewer | null, answer?: Session['answer']): Session {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    viewer,
    query: <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      inTurn(() => ask(sql, [...parameters]) as Promise<Row[]>),
    ...(answer && { answer: (statement) => inTurn(() => answer(statement)) }),
  };
}

export async function withReadSession<Result>(
  pool: Pool,
  viewer: Viewer | null,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const open = await openReadSession(pool, viewer);
  try {
    const result = await work(open.session);
    await open.commit();
    return result;
  } catch (error) {
    await open.rollback();
    throw error;
  }
}
