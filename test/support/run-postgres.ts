import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../server/database/embedded-postgres.ts';
import { superuser } from '../../server/database/postgres-cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The one PostgreSQL of this run. What is in its databases comes later, see database.ts. */
    postgres: PostgresOfRun;
  }
}

export interface PostgresOfRun {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

/** Once a run, before all test files: a database server of which nothing is left afterwards. */
export default async function runPostgres(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'transitieroute-test-'));
  await chmod(folder, 0o755);
  const passwords = { superuser: randomUUID(), owner: randomUUID(), server: randomUUID() };
  const postgres = await startEmbeddedPostgres({ directory: join(folder, 'postgres'), passwords, isDisposable: true });
  const { ownerUrl, applicationUrl } = postgres;
  const superuserUrl = new URL('/postgres', ownerUrl);
  superuserUrl.username = superuser;
  superuserUrl.password = passwords.superuser;
  project.provide('postgres', { superuserUrl: superuserUrl.href, ownerUrl, applicationUrl });
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true });
  };
}
