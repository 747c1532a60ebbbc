import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '../../server/api/entities.ts';
import { createDataSource } from '../../server/database/data-source.ts';
import { applicationRole, startEmbeddedPostgres } from '../../server/database/embedded-postgres.ts';
import { superuser } from '../../server/database/postgres-cluster.ts';
import { readPostmaster } from '../../server/database/postmaster.ts';
import { prepareDatabase } from '../../server/database/prepare.ts';

const passwords = { superuser: 'for a test', owner: 'for a test', server: 'for a test' };

/** A PostgreSQL of its own, prepared as a server does; what it has acknowledged outlives a crash. */
export interface OwnPostgres {
  /** For more that belongs to it; removed with it. */
  readonly folder: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly superuserUrl: string;
  /** `fast`: ends what runs; `immediate`: as if it had crashed. Resolves when it accepts connections again. */
  restart(how: 'fast' | 'immediate'): Promise<void>;
  stop(): Promise<void>;
}

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'transitieroute-own-postgres-'));
  await chmod(folder, 0o755);
  const directory = join(folder, 'postgres');
  let postgres = await startEmbeddedPostgres({ directory, passwords });
  const { ownerUrl, applicationUrl } = postgres;
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const restart = async (how: 'fast' | 'immediate') => {
    const { pid } = (await readPostmaster(join(directory, 'cluster'))) ?? {};
    if (pid !== undefined) process.kill(pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await postgres.ended;
    postgres = await startEmbeddedPostgres({ directory, passwords, port: Number(new URL(ownerUrl).port) });
  };
  try {
    const owner = createDataSource(ownerUrl, entities, 2);
    await owner.initialize();
    await prepareDatabase(owner, applicationRole);
    await owner.destroy();
  } catch (error) {
    await stop();
    throw error;
  }
  const superuserUrl = new URL(ownerUrl);
  Object.assign(superuserUrl, { username: superuser, password: passwords.superuser });
  return { folder, ownerUrl, applicationUrl, superuserUrl: superuserUrl.href, restart, stop };
}
