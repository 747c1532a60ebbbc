import { badUserInput } from '../errors.ts';
import type { Arguments } from './declare-reading.ts';

/** A LIKE pattern that finds the words as they were typed. */
export const containing = (words: string): string => `%${words.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;

const longestSearch = 100; // characters

/** What the argument `search` asks for; empty where it is absent. */
export function searched({ search }: Arguments): string {
  const words = typeof search === 'string' ? search : '';
  if (words.length > longestSearch) throw badUserInput('BAD_FILTER', { path: 'search', code: 'TOO_LONG' });
  return words;
}
