import { Pool } from 'pg';

/** PostgreSQL has ended the connection, or the connection is gone. */
const endings = ['57P01', 'ECONNRESET', 'EPIPE'];

/** To a database that is dropped behind it: that may end connections which are just ending, and is no error of the test. */
export function poolTo(url: string, max = 10): Pool {
  const pool = new Pool({ connectionString: url, max });
  pool.on('error', (error: Error & { code?: string }) => {
    if (!endings.includes(error.code ?? '')) throw error;
  });
  return pool;
}
