import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { History } from './history.ts';

/** Of a run that did not hold: all that was done and told in it, to be looked into and checked again. */
export async function keepRecord(history: History, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, serialize(history));
}

export async function readRecord(file: string): Promise<History> {
  return deserialize(await readFile(file)) as History;
}
