import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const built = join(import.meta.dirname, '../../dist/dashboard');
const most = 250_000; // bytes

it('somebody who opens the dashboard waits for 250 kB of JavaScript at most', async () => {
  const page = await readFile(join(built, 'index.html'), 'utf8');
  const paths = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
  const sizes = await Promise.all(paths.map(async (path) => gzipSync(await readFile(join(built, path))).length));
  expect(paths.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
});
