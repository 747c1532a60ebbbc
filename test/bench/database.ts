import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '../../server/api/entities.ts';
import { createDataSource } from '../../server/database/data-source.ts';
import { applicationRole, startEmbeddedPostgres } from '../../server/database/embedded-postgres.ts';
import { prepareDatabase } from '../../server/database/prepare.ts';
import { fillWorld, type WorldSize } from './world.ts';

export interface BenchDatabase {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  stop(): Promise<void>;
}

const passwords = { superuser: 'bench', owner: 'bench', server: 'bench' };

/** A PostgreSQL of its own, with the project's own tables and policies, filled. */
export async function startBenchDatabase(size: WorldSize): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'transitieroute-bench-'));
  const postgres = await startEmbeddedPostgres({ directory: folder, passwords, isDisposable: true });
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const owner = createDataSource(postgres.ownerUrl, entities, 2);
    await owner.initialize();
    await prepareDatabase(owner, applicationRole);
    await owner.destroy();
    await fillWorld(postgres.ownerUrl, size);
    return { ownerUrl: postgres.ownerUrl, applicationUrl: postgres.applicationUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
