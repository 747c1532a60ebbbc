import type { Pool, PoolClient } from 'pg';
import { runBatch, type BatchStatement } from './batch.ts';

const begin = { name: 'begin', text: 'begin isolation level repeatable read', parameters: [] };

/** What is asked here is of one route at a time, by its ids; a plan that fits any of them is made once a connection. */
const settled = {
  name: 'settled',
  text: `select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true),
    set_config('enable_bitmapscan', 'off', true)`,
  parameters: [],
};

const commit = { name: 'commit', text: 'commit', parameters: [] };

/** One short transaction that sees one moment, for the server itself: as whom it reads, its statements say. */
export class Snapshot {
  private isOpen = true;
  /** It begins with what is asked first. */
  private waiting: readonly BatchStatement[] = [begin, settled];

  private constructor(private readonly client: PoolClient) {}

  static async open(pool: Pool): Promise<Snapshot> {
    return new Snapshot(await pool.connect());
  }

  /** The one value of each, in one round trip. */
  async ask(statements: readonly BatchStatement[]): Promise<(string | null)[]> {
    const { waiting } = this;
    this.waiting = [];
    const results = await runBatch(this.client, [...waiting, ...statements]);
    return statements.map((_, index) => results[waiting.length + index]?.[0]?.[0] ?? null);
  }

  /** As `ask`, and the commit goes along: it happens unless something before it fails. */
  async askLast(statements: readonly BatchStatement[]): Promise<(string | null)[]> {
    const answers = await this.ask([...statements, commit]);
    this.isOpen = false;
    this.client.release();
    return answers.slice(0, -1);
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    try {
      if (this.waiting.length === 0) await this.client.query(how);
      this.client.release();
    } catch (error) {
      this.client.release(true);
      throw error;
    }
  }
}
