import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** A file that people write, with a path from the top of the repository. */
export interface SourceFile {
  readonly path: string;
  readonly content: string;
}

const folders = ['schema', 'server', 'test', 'client-examples'];
const notWritten = ['node_modules', 'generated', 'dist'];

export const sourceFiles: readonly SourceFile[] = folders
  .flatMap((folder) => filesBelow(folder))
  .filter((path) => /\.(ts|tsx|css|graphql)$/.test(path))
  .map((path) => ({ path, content: readFileSync(join(root, path), 'utf8') }));

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notWritten.includes(entry.name) ? [] : filesBelow(path);
    return [path];
  });
}

/** The files of ours that a file imports, as paths from the top of the repository. */
export function importsOf({ path, content }: SourceFile): string[] {
  const specifiers = content.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm);
  return [...specifiers].map((match) => relative('.', normalize(join(dirname(path), match[1] ?? match[2] ?? ''))));
}
