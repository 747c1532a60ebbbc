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

/** One short transaction that sees one moment, for the server itself: as whom it reads, its statements say. */
export class Snapshot {
  private isOpen = true;

  private constructor(private readonly client: PoolClient) {}

  static async open(pool: Pool): Promise<Snapshot> {
    const client = await pool.connect();
    try {
      await runBatch(client, [begin, settled]);
      return new Snapshot(client);
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** The one value of each, in one round trip. */
  async ask(statements: readonly BatchStatement[]): Promise<(string | null)[]> {
    const results = await runBatch(this.client, statements);
    return statements.map((_, index) => results[index]?.[0]?.[0] ?? null);
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    try {
      await this.client.query(how);
      this.client.release();
    } catch (error) {
      this.client.release(true);
      throw error;
    }
  }
}
