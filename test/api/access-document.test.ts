import { beforeAll, describe, expect, it } from 'vitest';
import { categoriesFor } from '../../server/access/reading-rules.ts';
import { emittedFiles } from '../../server/api/emit-schema.ts';
import { roles } from '../access/fixture.ts';
import { readers } from '../access/oracle.ts';

/** The cells behind each category, as ACCESS.md shows them. */
const shown = new Map<string, readonly string[]>();

beforeAll(async () => {
  const lines = (await emittedFiles()).get('ACCESS.md')?.split('\n') ?? [];
  for (const line of lines) {
    const [, name = '', ...cells] = line.split('|').map((cell) => cell.trim());
    if (name in readers.categories) shown.set(name, cells.slice(0, roles.length));
  }
});

/** The rules say it in their own word; of work nothing is released yet. */
const inRules = (category: string, cell: string) => {
  if (category === 'WORK' && cell === 'own or released') return 'own';
  return cell === 'role until graduatedOn, then ground' ? 'untilGraduation or ground' : cell;
};

describe('the access document', () => {
  it('says of every category and role what was decided, kept or not', () => {
    const decided = Object.entries(readers.categories).map(([category, cells]) => [
      category,
      roles.map((role) => inRules(category, cells[role] ?? '')),
    ]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(decided));
  });
});

describe('a party', () => {
  it.each(roles)('of role %s can be asked for what it may ever read, and for nothing else', (role) => {
    const decided = Object.keys(readers.categories).filter(
      (category) => category !== 'ROUTE' && readers.categories[category]?.[role] !== 'never',
    );
    expect(categoriesFor(role)).toEqual(decided);
  });
});
