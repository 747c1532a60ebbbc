import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartyRoleName } from '../../server/access/reading-rules.ts';

interface Readers {
  readonly categories: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly restricted: readonly string[];
  readonly classes: Readonly<Record<string, string>>;
}

/** Who may read what, as it was decided: a copy, so that the tests stand on their own. */
export const readersFile = join(import.meta.dirname, 'readers.json');
export const readers = JSON.parse(readFileSync(readersFile, 'utf8')) as Readers;

/** How a party stands on the route. */
export interface Standing {
  readonly role: PartyRoleName;
  /** A grant covers every category that can have one. */
  readonly isGranted: boolean;
  readonly isGraduated: boolean;
}

/** What of a category's rows is read. */
export type Level = 'all' | 'own' | 'face' | 'none';

/** The words of one cell, such as "role until graduatedOn, then ground" or "own or released". */
export function levelOf(category: string, { role, isGranted, isGraduated }: Standing): Level {
  const words = readers.categories[category]?.[role];
  if (words === undefined) throw new Error(`readers.json does not say who reads ${category} as ${role}.`);
  if (words === 'never') return 'none';
  if (words === 'face') return 'face';
  if (words.startsWith('role until graduatedOn')) return !isGraduated || isGranted ? 'all' : 'none';
  if (words.startsWith('role')) return 'all';
  if (isGranted && words.includes('ground')) return 'all';
  // Nothing is released, and nobody is invited to a meeting, in what these tests look at.
  return words.includes('own') ? 'own' : 'none';
}

/** A need's explanation is narrower than the needs ("belongs" in readers.json). */
export function levelOfExplanation(standing: Standing): Level {
  return standing.role === 'MUNICIPALITY' ? 'none' : levelOf('NEEDS', standing);
}
