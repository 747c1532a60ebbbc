import type { Client } from 'pg';

/** Of everything in the database but the access log, which grows by reading: two equal ones mean that nothing changed. */
export async function checksum(owner: Client): Promise<string> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'access_log' order by 1`,
  );
  const sums: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query<{ sum: string | null }>(
      `select md5(string_agg(t::text, '|' order by t::text)) as sum from "${name}" t`,
    );
    sums.push(`${name} ${rows[0]?.sum ?? ''}`);
  }
  return sums.join('\n');
}
