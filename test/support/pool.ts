import { Pool } from 'pg';

/** To a database that is dropped behind it: that may end connections which are just ending, and is no error of the test. */
export function poolTo(url: string, max = 10): Pool {
  const pool = new Pool({ connectionString: url, max });
  pool.on('error', () => undefined);
  return pool;
}
