import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { PasswordRole } from '../secrets.ts';
import { openCluster, superuser, type Cluster } from './postgres-cluster.ts';
import { PostgresStartError, runPostgres, type PostgresProcess } from './postgres-process.ts';
import {
  clusterName,
  hasPostmasterEnded,
  isPostmasterRunning,
  hasProcessEnded,
  readPostmaster,
  serverOf,
  stopPostmaster,
} from './postmaster.ts';

export interface EmbeddedPostgresOptions {
  /** Made at the first start; the data stay in it. */
  readonly directory: string;
  readonly passwords: Readonly<Record<PasswordRole, string>>;
  /** For tests: faster, but the data may be lost when the machine stops. */
  readonly isDisposable?: boolean;
  /** For tests that start it again beside servers that are still there; absent: one that is free. */
  readonly port?: number;
}

export interface EmbeddedPostgres {
  /** As the role that owns the tables and may make other roles. */
  readonly ownerUrl: string;
  /** As the role that serves requests. */
  readonly applicationUrl: string;
  /** Resolves when PostgreSQL is gone, asked to stop or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const database = 'transitieroute';
export const ownerRole = 'transitieroute_owner';
export const applicationRole = 'transitieroute_server';

/**
 * Starts PostgreSQL on loopback, on a port that is free; it never outlives this process. Throws, with an explanation for
 * the person who starts the server, if another server uses the folder or PostgreSQL cannot run here.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { directory, passwords, isDisposable = false } = options;
  const cluster = await openCluster({ directory, superuserPassword: passwords.superuser, isDisposable });
  const { postgres, port } = await startOnFreePort(cluster, isDisposable, options.port);
  const urlOf = (role: string, password: string, name: string) =>
    `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;
  try {
    await prepareRoles(urlOf(superuser, passwords.superuser, 'postgres'), passwords);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return {
    ownerUrl: urlOf(ownerRole, passwords.owner, database),
    applicationUrl: urlOf(applicationRole, passwords.server, database),
    ended: postgres.ended,
    stop: () => postgres.stop(),
  };
}

async function startOnFreePort(
  cluster: Cluster,
  isDisposable: boolean,
  wanted?: number,
): Promise<{ postgres: PostgresProcess; port: number }> {
  const deadline = Date.now() + 20_000; // 20 seconds
  for (;;) {
    const stalePid = await settleFormer(cluster.folder);
    const port = wanted ?? (await findFreePort());
    try {
      const postgres = await runPostgres(cluster, { settings: settingsFor(port, isDisposable), stalePid });
      return { postgres, port };
    } catch (error) {
      if (!isPassing(error) || Date.now() > deadline) throw error;
      await wait(250);
    }
  }
}

/** Another program was quicker to take the port, or the last processes of a killed PostgreSQL are still going. */
function isPassing(error: unknown): boolean {
  return (
    error instanceof PostgresStartError &&
    /Address already in use|lock file .* already exists|shared memory block .* still in use/.test(error.log)
  );
}

/**
 * Waits for the PostgreSQL of a server that was killed; stops it if nobody does. Returns the number that its left-over
 * file names if that process is none of ours.
 */
async function settleFormer(folder: string): Promise<number | null> {
  const former = await readPostmaster(folder);
  if (!former) return null;
  if (!isPostmasterRunning(former)) return former.pid;
  const server = serverOf(former);
  // Killed a moment ago, it may still be on its way out.
  if (server !== null && !(await hasProcessEnded(server, 1_000))) {
    throw new Error(
      `Another server (process ${server}) is using the database in ${folder}. Stop it first, or start this one with ` +
        'another DATA_DIR.',
    );
  }
  if (server === null) {
    throw new Error(
      `A PostgreSQL (process ${former.pid}) that this server did not start is using ${folder}. Stop it first.`,
    );
  }
  if (!(await hasPostmasterEnded(former, 5_000))) await stopPostmaster(former); // 5 seconds
  return null;
}

function settingsFor(port: number, isDisposable: boolean): Record<string, string> {
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  return {
    cluster_name: clusterName(process.pid),
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(isDisposable ? careless : {}),
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * At every start, so that the passwords are those of the keys file. The superuser stays inside: the owner can make the
 * roles and tables of this database, and the application can do what the owner grants it.
 */
async function prepareRoles(superuserUrl: string, passwords: Readonly<Record<PasswordRole, string>>): Promise<void> {
  const client = new Client({ connectionString: superuserUrl, application_name: 'transitieroute start' });
  await client.connect().catch((error: unknown) => {
    throw new Error(
      'The embedded PostgreSQL does not know the password of SECRETS_FILE. Was the file replaced? Restore the one that ' +
        'this DATA_DIR was made with.',
      { cause: error },
    );
  });
  try {
    await giveRole(client, ownerRole, passwords.owner, 'createrole');
    await giveRole(client, applicationRole, passwords.server, 'noinherit');
    await client.query(`grant ${applicationRole} to ${ownerRole} with admin true, inherit false, set false`);
    const existing = await client.query('select from pg_database where datname = $1', [database]);
    if (existing.rowCount === 0) await client.query(`create database ${database} owner ${ownerRole}`);
  } finally {
    await client.end();
  }
}

async function giveRole(client: Client, name: string, password: string, rights: string): Promise<void> {
  const existing = await client.query('select from pg_roles where rolname = $1', [name]);
  const verb = existing.rowCount === 0 ? 'create' : 'alter';
  const role = escapeIdentifier(name);
  await client.query(
    `${verb} role ${role} login nosuperuser nobypassrls ${rights} password ${escapeLiteral(password)}`,
  );
}
