import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './source-files.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, afterHeading = ''] = readme.split('## What is promised of changes');
const rows = (afterHeading.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2);

it('every promise of the README names tests that are there', () => {
  const missing = rows.flatMap((row) => {
    const tests = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
    return tests.length > 0 && tests.every((path) => existsSync(join(root, path))) ? [] : [row];
  });
  expect(rows.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
