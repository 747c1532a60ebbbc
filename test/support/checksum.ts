import type { Client } from 'pg';

/** Of everything in the database but the access log, which grows by reading: two equal ones mean that nothing changed. */
export async function checksum(owner: Client): Promise<string> {
  const { rows: tables } = await owner.query<{ sum: string }>(
    `select format('select %L as name, count(*), sum(hashtextextended(t::text, 0)) from %I t', tablename, tablename) as sum
     from pg_tables where schemaname = 'public' and tablename <> 'access_log' order by 1`,
  );
  const { rows } = await owner.query<object>(tables.map(({ sum }) => sum).join(' union all '));
  return rows
    .map((row) => Object.values(row).join(' '))
    .toSorted()
    .join('\n');
}
