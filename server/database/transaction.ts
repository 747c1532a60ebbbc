import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { runDescribed, type BatchStatement, type Outcome } from './batch.ts';

/** What is sent again and again has a name, under which the database keeps its plan. */
const names = new LRUCache<string, string>({ max: 1000 });

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

interface Waiting extends BatchStatement {
  /** Throws where the outcome is not what it had to be. */
  readonly check?: ((outcome: Outcome) => void) | undefined;
}

/**
 * One transaction on one connection. What nobody needs the answer of waits, and goes along with the next that is asked:
 * in its order, in the same round trip. Nothing is known to have happened before something was asked after it.
 */
export class Transaction {
  private waiting: Waiting[] = [];

  constructor(private readonly client: PoolClient) {}

  /** Goes with the next question. If it fails, that fails, and nothing of the transaction has happened. */
  later(text: string, parameters: readonly unknown[] = [], check?: Waiting['check']): void {
    this.waiting.push({ text, parameters, name: nameOf(text), check });
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

  async commit(): Promise<void> {
    // What has to be checked is checked while it can still be undone.
    if (this.waiting.length > 0) await this.flush();
    this.later('commit', [], ({ tag }) => {
      if (tag !== 'COMMIT') throw new Error(`A transaction ended with ${tag}.`);
    });
    await this.flush();
  }

  /** What waits is forgotten. */
  async rollback(): Promise<void> {
    this.waiting = [];
    await this.query('rollback');
  }

  private async flush(): Promise<Outcome[]> {
    const statements = this.waiting;
    this.waiting = [];
    const outcomes = await runDescribed(this.client, statements);
    for (const [index, outcome] of outcomes.entries()) statements[index]?.check?.(outcome);
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
