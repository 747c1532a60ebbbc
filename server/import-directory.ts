/**
 * `npm run directory -- people.json`: brings organisations and people into the database of DATABASE_OWNER_URL, and prints
 * a one-time link for everybody who has no login yet. Running it again changes what changed and doubles nothing.
 */
import { readFile } from 'node:fs/promises';
import { entities } from './api/entities.ts';
import { readConfig } from './config.ts';
import { createDataSource } from './database/data-source.ts';
import { writeDirectory } from './organisation/write-directory.ts';
import { parseDirectory } from './organisation/directory-file.ts';

const [path] = process.argv.slice(2);
const { database } = readConfig();
if (path === undefined || database.kind !== 'external') {
  process.stderr.write('Usage: DATABASE_URL=… DATABASE_OWNER_URL=… npm run directory -- people.json\n');
  process.exit(2);
}
const owner = createDataSource(database.ownerUrl, entities, 1);
await owner.initialize();
try {
  const directory = parseDirectory(await readFile(path, 'utf8'));
  for (const { name, link } of await owner.transaction((manager) => writeDirectory(manager, directory))) {
    process.stdout.write(`${name}\t${link}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await owner.destroy();
}
