import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

/** Folders of test/ that are about no part of the server: the house itself, what tests stand on, and the whole at once. */
const ofNoPart = ['house', 'support', 'stories', 'schema', 'browser', 'bench', 'faults', 'client-examples'];

describe('a test file', () => {
  it('stands in test/ where what it tests stands in server/', () => {
    const astray = sourceFiles
      .map(({ path }) => path)
      .filter((path) => path.startsWith('test/') && path.endsWith('.test.ts'))
      .filter((path) => !hasMirror(path.split('/').slice(1)));
    expect(astray).toEqual([]);
  });
});

/** The file of the same name, or a folder of the same name for tests of what its files do together. */
function hasMirror(path: readonly string[]): boolean {
  const [first = '', ...rest] = path;
  if (rest.length === 0) return existsSync(join(root, 'server', first.replace(/\.test\.ts$/, '.ts')));
  const folder = join(root, 'server', ...path.slice(0, -1));
  return ofNoPart.includes(first) || (existsSync(folder) && statSync(folder).isDirectory());
}
