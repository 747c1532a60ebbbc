// A program of its own, for tests about the end of a server: holds an embedded PostgreSQL until it is interrupted, and
// then still asks it something before it stops it.
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../server/database/embedded-postgres.ts';

const [directory = ''] = process.argv.slice(2);
const postgres = await startEmbeddedPostgres({
  directory,
  passwords: { superuser: 'for the inside', owner: 'of the tables', server: 'of requests' },
});
const stayAlive = setInterval(() => undefined, 60_000); // 1 minute

process.once('SIGINT', () => {
  void lastWords().finally(() => clearInterval(stayAlive));
});

// Only now may somebody interrupt it.
process.stdout.write('holding\n');

async function lastWords(): Promise<void> {
  const client = new Client({ connectionString: postgres.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ answer: string }>(`select 'still answering' as answer`);
  process.stdout.write(`${rows[0]?.answer}\n`);
  await client.end();
  await postgres.stop();
  process.stdout.write('stopped\n');
}
