import type { PoolClient } from 'pg';
import { inject } from 'vitest';
import { runBatch, type BatchStatement } from '../../server/database/batch.ts';
import { applicationRole } from '../../server/database/embedded-postgres.ts';
import { poolTo } from '../support/pool.ts';

/** How PostgreSQL went over one table: all loops together. */
export interface Scan {
  readonly table: string;
  readonly how: string;
  /** Rows that were found. */
  readonly rows: number;
  /** Rows that were fetched and then left out, by the policy or by a condition. */
  readonly removed: number;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Loops'?: number;
  readonly 'Actual Rows'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

export type PlanMode = 'force_custom_plan' | 'force_generic_plan';

/**
 * Runs a batch once more as it was sent, by the server's own role, and answers the scans of all its statements: those
 * inside functions too, where the viewer's rights are looked up. A small table is read faster as a whole than by an
 * index, so that is ruled out: what is read as a whole even so has no index that serves, and grows with the country.
 */
export async function scansOf(
  applicationUrl: string,
  batch: readonly BatchStatement[],
  mode: PlanMode,
): Promise<Scan[]> {
  const url = new URL(inject('postgres').superuserUrl);
  url.pathname = new URL(applicationUrl).pathname;
  const pool = poolTo(url.href, 1);
  const client = await pool.connect();
  try {
    // Only a superuser may look into plans of others' functions.
    await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_analyze = on;
      set auto_explain.log_timing = off; set auto_explain.log_format = json; set auto_explain.log_nested_statements = on;
      set enable_seqscan = off;
      set plan_cache_mode = ${mode}; set session authorization "${applicationRole}"; set client_min_messages = log`);
    return await explained(client, batch);
  } finally {
    client.release(true);
    await pool.end();
  }
}

async function explained(client: PoolClient, batch: readonly BatchStatement[]): Promise<Scan[]> {
  const scans: Scan[] = [];
  client.on('notice', ({ message = '' }) => {
    const start = message.indexOf('{');
    if (!message.includes('plan:') || start < 0) return;
    const { Plan: root } = JSON.parse(message.slice(start)) as { Plan: PlanNode }; // written by PostgreSQL
    scans.push(...scansIn(root));
  });
  await runBatch(client, batch);
  return scans;
}

function scansIn(node: PlanNode): Scan[] {
  const table = node['Relation Name'];
  const loops = node['Actual Loops'] ?? 0;
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  const rows = (node['Actual Rows'] ?? 0) * loops;
  const own = table === undefined ? [] : [{ table, how: node['Node Type'], rows, removed: removed * loops }];
  return [...own, ...(node.Plans ?? []).flatMap(scansIn)];
}
