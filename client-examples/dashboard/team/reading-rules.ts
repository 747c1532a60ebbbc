import type { DataCategory, PartyRole } from '../generated/graphql.ts';

/** A company reads of plan, work and provisions what is its own alone: its words and its preview say no more than that. */
export const readsOwnAlone = ({ role }: { readonly role: PartyRole }): boolean => role === 'COMPANY';

/** A municipality reads what is needed, never why in the student's own words; a company nothing of it. */
export const readsExplanations = ({ role }: { readonly role: PartyRole }): boolean =>
  role !== 'MUNICIPALITY' && role !== 'COMPANY';

export const categories = [
  'PLAN',
  'WORK',
  'NEEDS',
  'EDUCATION',
  'IDENTITY',
  'COACHING',
  'PROVISIONS',
] as const satisfies readonly DataCategory[];

const ofCompany: readonly DataCategory[] = ['PLAN', 'WORK', 'PROVISIONS'];

/** What a party in this role can ask for: the server refuses what is never meant for it. */
export const categoriesFor = (role: PartyRole): readonly DataCategory[] =>
  role === 'COMPANY' ? categories.filter((category) => ofCompany.includes(category)) : categories;
