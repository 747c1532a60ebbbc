import type { Logger } from 'pino';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Secrets } from '../secrets.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

export interface Database {
  /** Owns the tables; for migrations and the access layer alone. */
  readonly ownerUrl: string;
  /** Reads under the policies. */
  readonly applicationUrl: string;
  /** Resolves when the database is gone; never, for one that is not ours. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The PostgreSQL that the settings name, or one of our own. */
export async function openDatabase(config: Config, secrets: Secrets, logger: Logger): Promise<Database> {
  const { database } = config;
  if (database.kind === 'external') {
    return {
      ownerUrl: database.ownerUrl,
      applicationUrl: database.url,
      ended: new Promise(() => undefined),
      stop: async () => undefined,
    };
  }
  const directory = join(config.dataDirectory, 'postgres');
  logger.info({ directory }, 'Starting the PostgreSQL of this server.');
  const postgres = await startEmbeddedPostgres({ directory, passwords: secrets.databasePasswords });
  return postgres;
}
