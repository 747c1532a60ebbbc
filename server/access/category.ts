/** The categories of a route's data as the contract names them. */
export const dataCategories = [
  'ROUTE',
  'IDENTITY',
  'EDUCATION',
  'PLAN',
  'NEEDS',
  'WORK',
  'PROVISIONS',
  'COACHING',
  'MEETINGS',
  'CHECK_INS',
  'OUTCOMES',
  'DOCUMENTS',
] as const;
export type DataCategory = (typeof dataCategories)[number];

/**
 * Facets: rows whose readership is narrower than that of the category they belong to. A right names either a category
 * or a facet; the contract shows a facet under its category.
 */
export const facets = {
  NEED_EXPLANATION: 'NEEDS',
  CONSENT: 'ROUTE',
  GRANT: 'ROUTE',
  INVITATION: 'ROUTE',
  ACCESS: 'ROUTE',
  WINDOW: 'PLAN',
  DRAFT: 'PLAN',
  REMARK: 'PLAN',
} as const satisfies Record<string, DataCategory>;
export type Facet = keyof typeof facets;

export type ReadingCategory = DataCategory | Facet;

/** Every read of these is written to the access log (health, or what identifies a young person). */
export const restrictedCategories: readonly DataCategory[] = [
  'IDENTITY',
  'NEEDS',
  'PROVISIONS',
  'COACHING',
  'CHECK_INS',
  'OUTCOMES',
  'DOCUMENTS',
];

/**
 * What somebody who oversees an organisation's work may read of its routes and students, without being assigned to them:
 * that they are there, who takes part, whom a school has enrolled. No other right is held by oversight (a constraint of
 * `reading_right`).
 */
export const overseenCategories: readonly ReadingCategory[] = ['ROUTE', 'INVITATION', 'IDENTITY', 'EDUCATION'];

export function isFacet(category: string): category is Facet {
  return category in facets;
}

export function dataCategoryOf(category: ReadingCategory): DataCategory {
  return isFacet(category) ? facets[category] : category;
}

export function isRestricted(category: ReadingCategory): boolean {
  return restrictedCategories.includes(dataCategoryOf(category));
}
