import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { stat } from 'node:fs/promises';
import type { PostgresBinaries } from './postgres-binaries.ts';

interface UserAndGroup {
  readonly uid: number;
  readonly gid: number;
}

/** How PostgreSQL's programs are run: it refuses to run as root, so that root has to run it as somebody else. */
export interface PostgresAccount {
  /** Whose the files must be. Null: of the user of this process. */
  readonly owner: UserAndGroup | null;
  /** Taken on by the process itself, unless `prefix` does that. */
  readonly credentials: UserAndGroup | Record<string, never>;
  /** Goes before the program and its arguments. */
  readonly prefix: readonly string[];
}

/** Little of this server's environment is PostgreSQL's business, and its secrets least of all. */
const environment = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C' };

const nobody = { uid: 65_534, gid: 65_534 };

/** `directory` exists. Throws with an explanation if PostgreSQL cannot run on it. */
export async function chooseAccount(directory: string, binaries: PostgresBinaries): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return { owner: null, credentials: {}, prefix: [] };
  const { uid, gid } = await stat(directory);
  const owner = uid === 0 ? nobody : { uid, gid };
  const accounts: PostgresAccount[] = [
    { owner, credentials: owner, prefix: [] },
    { owner, credentials: {}, prefix: passingThrough('dac_read_search', owner) },
    // Containers often have no right to the former, which would be enough.
    { owner, credentials: {}, prefix: passingThrough('dac_override', owner) },
  ];
  const found = accounts.find((account) => canReach(account, directory, binaries));
  if (found) return found;
  throw new Error(
    `PostgreSQL does not run as root, and the user that would run it instead (uid ${owner.uid}) cannot reach ` +
      `${directory} or ${binaries.postgres}: a folder above is closed to others. Start the server as an ordinary user, ` +
      'or set DATA_DIR to a folder that others may pass through, or use a PostgreSQL of your own by DATABASE_URL.',
  );
}

/**
 * A home folder, root's above all, is often closed to others. PostgreSQL is then left the one right to pass through
 * closed folders; everything else of root's is dropped as always.
 */
function passingThrough(capability: string, owner: UserAndGroup): string[] {
  const user = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  return ['setpriv', ...user, `--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--'];
}

function canReach(account: PostgresAccount, directory: string, binaries: PostgresBinaries): boolean {
  const probe = ['sh', '-c', 'cd "$1" && test -x "$2"', 'sh', directory, binaries.postgres];
  const [program, ...rest] = withPrefix(account, probe);
  return spawnSync(program, rest, { cwd: '/', env: environment, ...account.credentials }).status === 0;
}

/**
 * In a session of its own: Ctrl+C goes to every process of the terminal's group, and PostgreSQL must stay until the
 * server has finished its last requests.
 */
export function spawnAs(account: PostgresAccount, command: readonly string[], stdio: StdioOptions): ChildProcess {
  const [program, ...rest] = withPrefix(account, command);
  return spawn(program, rest, { cwd: '/', env: environment, detached: true, stdio, ...account.credentials });
}

function withPrefix(account: PostgresAccount, command: readonly string[]): [string, ...string[]] {
  const [program = '', ...rest] = [...account.prefix, ...command];
  return [program, ...rest];
}
