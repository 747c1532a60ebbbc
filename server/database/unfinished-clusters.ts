import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isProcessRunning } from './postmaster.ts';

/** Of this process: in a container, the number of a process that is gone may be one's own. */
const making = new Set<string>();

/** A folder for a cluster that is being made, named after the process that makes it. */
export function beginUnfinished(directory: string): string {
  const name = `unfinished-${process.pid}-${randomUUID()}`;
  making.add(name);
  return join(directory, name);
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const shape = new RegExp(String.raw`^(unfinished-(?:(\d+)-)?${uuid})(?:\.password)?$`);

/** What was left when the server was killed while it made its database: the folder, and the file with the password. */
export async function removeAbandoned(directory: string): Promise<void> {
  for (const entry of await readdir(directory)) {
    const [, name, maker] = shape.exec(entry) ?? [];
    if (name === undefined || making.has(name)) continue;
    const pid = Number(maker ?? 0);
    if (pid !== 0 && pid !== process.pid && isProcessRunning(pid)) continue;
    // The program that filled it may be on its way out.
    await rm(join(directory, entry), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
