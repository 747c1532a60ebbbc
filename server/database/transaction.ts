import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../access/viewer.ts';
import { runDescribed, type BatchStatement, type Outcome } from './batch.ts';
import { sessionOn, type Session } from './session.ts';
import { nameOf } from './statement-name.ts';

const commitStatement: BatchStatement = { text: 'commit', parameters: [], name: nameOf('commit') };

/**
 * One transaction on one connection. What nobody needs the answer of waits, and goes along with the next that is asked:
 * in its order, in the same round trip. Nothing is known to have happened before something was asked after it.
 */
export class Transaction {
  private waiting: BatchStatement[] = [];
  private isLast = false;
  private hasEnded = false;
  private readonly afterCommit: (() => void)[] = [];

  constructor(private readonly client: PoolClient) {}

  /** Goes with the next question. If it fails, that fails, and nothing of the transaction has happened. */
  later(text: string, parameters: readonly unknown[] = []): void {
    this.waiting.push({ text, parameters, name: nameOf(text) });
  }

  async query<Row extends object>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.later(text, parameters);
    return ((await this.flush()).at(-1)?.rows ?? []) as Row[]; // what it reads, whoever wrote it knows
  }

  /** Several questions that do not wait for each other's answers. */
  async ask(statements: readonly (readonly [text: string, parameters: readonly unknown[]])[]): Promise<object[][]> {
    for (const [text, parameters] of statements) this.later(text, parameters);
    return (await this.flush()).slice(-statements.length).map(({ rows }) => rows);
  }

  /** Called when all of it has been committed. */
  onceCommitted(work: () => void): void {
    this.afterCommit.push(work);
  }

  /** What is asked next is the last, and the commit goes along: it happens unless something before it fails. */
  endWithNext(): void {
    this.isLast = true;
  }

  async commit(): Promise<void> {
    if (this.hasEnded) return;
    this.isLast = true;
    await this.flush();
  }

  /** What waits is forgotten. What has been committed stays. */
  async rollback(): Promise<void> {
    if (this.hasEnded) return;
    this.isLast = false;
    this.waiting = [];
    await this.query('rollback');
  }

  private async flush(): Promise<Outcome[]> {
    if (this.hasEnded) throw new Error('Something was asked of a transaction that has ended.');
    const { isLast } = this;
    const statements = isLast ? [...this.waiting, commitStatement] : this.waiting;
    this.waiting = [];
    const outcomes = await runDescribed(this.client, statements);
    if (!isLast) return outcomes;
    this.hasEnded = true;
    const { tag } = outcomes.pop() ?? {};
    if (tag !== 'COMMIT') throw new Error(`A transaction ended with ${String(tag)}.`);
    for (const work of this.afterCommit) work();
    return outcomes;
  }
}

/** What the work did is committed as a whole; where it throws, nothing of it has happened. */
export async function inTransaction<Result>(
  dataSource: DataSource,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  const transaction = new Transaction((await runner.connect()) as PoolClient); // of the driver that it is made with
  try {
    transaction.later('begin isolation level read committed');
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** To read in it, as whomever it reads as by then. */
export function sessionIn(transaction: Transaction, viewer: Viewer | null): Session {
  return sessionOn(
    (sql, parameters) => transaction.query(sql, parameters),
    viewer,
    async ({ text, parameters }) => {
      const [row] = await transaction.query<{ answer: string | null }>(text, parameters);
      return row?.answer ?? null;
    },
  );
}
