import { once } from 'node:events';
import { chmod, chown, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { dirname, join } from 'node:path';
import { chooseAccount, spawnAs, type PostgresAccount } from './postgres-account.ts';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { beginUnfinished, removeAbandoned } from './unfinished-clusters.ts';

export const superuser = 'postgres';

/** The files of one embedded PostgreSQL. */
export interface Cluster {
  readonly folder: string;
  /** What PostgreSQL had to say in its last run; of the run before in a file beside it. */
  readonly logFile: string;
  readonly account: PostgresAccount;
  readonly binaries: PostgresBinaries;
}

export interface ClusterOptions {
  readonly directory: string;
  readonly superuserPassword: string;
  /** For tests: may lose everything when the machine stops. */
  readonly isDisposable: boolean;
}

/** Finds the cluster in the directory, or makes one there. */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  await mkdir(dirname(options.directory), { recursive: true });
  await mkdir(options.directory, { recursive: true, mode: 0o700 });
  const directory = await realpath(options.directory);
  const binaries = await findPostgresBinaries();
  const account = await chooseAccount(directory, binaries);
  if (account.owner) await chown(directory, account.owner.uid, account.owner.gid);
  const cluster = {
    folder: join(directory, 'cluster'),
    logFile: join(directory, 'postgres.log'),
    account,
    binaries,
  };
  await removeAbandoned(directory);
  const version = await versionOf(cluster.folder);
  if (version === null) await createCluster(cluster, directory, options);
  else await requireSameVersion(cluster, version);
  return cluster;
}

async function versionOf(folder: string): Promise<string | null> {
  try {
    return (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return null;
    if (code !== 'EACCES') throw error;
    throw new Error(
      `The database in ${folder} belongs to another user, probably because an earlier server was started by root. Start ` +
        'it as that user again, or give the folder to this user with chown --recursive.',
      { cause: error },
    );
  }
}

async function requireSameVersion(cluster: Cluster, version: string): Promise<void> {
  const probe = spawnAs(cluster.account, [cluster.binaries.postgres, '--version'], ['ignore', 'pipe', 'ignore']);
  const [answer] = await Promise.all([probe.stdout ? text(probe.stdout) : '', once(probe, 'close')]);
  const current = /\d+/.exec(answer)?.[0];
  if (current === version) return;
  throw new Error(
    `The database in ${cluster.folder} was made by PostgreSQL ${version}, and this server brings version ${current}. ` +
      'Dump it with the former and restore it with the latter (pg_dump, pg_restore), or set DATA_DIR to another folder.',
  );
}

/** Made beside its place and then moved there: a cluster that was made by half is never mistaken for one. */
async function createCluster(cluster: Cluster, directory: string, options: ClusterOptions): Promise<void> {
  const unfinished = beginUnfinished(directory);
  const passwordFile = `${unfinished}.password`;
  try {
    await writeFile(passwordFile, options.superuserPassword, { mode: 0o600, flag: 'wx' });
    await chmod(passwordFile, 0o600); // whatever the umask made of it
    const { owner } = cluster.account;
    if (owner) await chown(passwordFile, owner.uid, owner.gid);
    await runInitdb(cluster, unfinished, passwordFile, options.isDisposable);
    await rename(unfinished, cluster.folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Of two servers that start at once, the first one's cluster counts; which of them may use it is decided later.
    if ((await versionOf(cluster.folder)) === null) throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The built-in C.UTF-8 sorts the same on every machine and in every version, so that no index ever goes wrong. */
async function runInitdb(cluster: Cluster, folder: string, passwordFile: string, isDisposable: boolean): Promise<void> {
  const command = [
    cluster.binaries.initdb,
    `--pgdata=${folder}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(isDisposable ? ['--no-sync'] : []),
  ];
  const initdb = spawnAs(cluster.account, command, ['ignore', 'ignore', 'pipe']);
  const ending = new Promise<number | null>((resolve) => initdb.once('close', resolve));
  const [complaint, status] = await Promise.all([initdb.stderr ? text(initdb.stderr) : '', ending]);
  if (status !== 0) throw new Error(`PostgreSQL could not make a database in ${folder}: ${complaint.trim()}`);
}
