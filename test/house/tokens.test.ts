import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const dashboard = join(root, 'client-examples/dashboard');
const tokens = readFileSync(join(dashboard, 'public/tokens.css'), 'utf8');
const sheets = readdirSync(dashboard, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !path.startsWith('public'))
  .map((path) => ({ path, content: readFileSync(join(dashboard, path), 'utf8') }));

describe('the look of the dashboard', () => {
  it('takes every colour from the one file of tokens', () => {
    const colour = /#[0-9a-f]{3,8}\b(?=[^{]*[;}])|\b(?:rgb|hsl|oklch)a?\(/gi;
    const own = sheets.flatMap(({ path, content }) =>
      (content.match(colour) ?? []).map((found) => `${path}: ${found}`),
    );
    expect(own).toEqual([]);
  });

  it('uses no token that the file does not have', () => {
    const unknown = sheets.flatMap(({ path, content }) =>
      [...content.matchAll(/var\((--[\w-]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !tokens.includes(`${name}:`))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has a dark value for every colour', () => {
    const [light = '', dark = ''] = tokens.split('@media screen');
    const colours = (block: string) => [...block.matchAll(/(--[\w-]*color[\w-]*):/g)].map(([, name]) => name);
    expect(colours(dark)).toEqual(colours(light));
  });
});
