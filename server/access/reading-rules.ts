import { dataCategories, dataCategoryOf, type DataCategory, type ReadingCategory } from './category.ts';
import { notYetKept } from './not-yet-kept.ts';

export const partyRoles = ['STUDENT', 'SCHOOL', 'MUNICIPALITY', 'COMPANY', 'SUPPORT_PROVIDER'] as const;
export type PartyRoleName = (typeof partyRoles)[number];

/**
 * Why a party of a role reads a category:
 * `role`: every row, by the role alone; `ground`: every row, while a grant covers the category;
 * `untilGraduation`: by the role until the day of graduation; `own`: the rows it owns; `face`: the route's face alone;
 * `party`: the rows about itself; `partyByGround`: these, while a grant covers the category; `lead`: every row, while it
 * leads the route.
 */
export type Basis = 'role' | 'untilGraduation' | 'ground' | 'own' | 'face' | 'party' | 'partyByGround' | 'lead';

type RulesOfRole = Partial<Record<ReadingCategory, readonly Basis[]>>;

const ofEveryOrganisation: RulesOfRole = {
  CONSENT: ['party'],
  GRANT: ['party', 'lead'],
  INVITATION: ['lead'],
  DRAFT: ['party'],
  REMARK: ['own'],
};

/** The one place of who may read what by role. Absent: never, and no hint that there is something. */
export const readingRules: Record<PartyRoleName, RulesOfRole> = {
  STUDENT: {
    ROUTE: ['role'],
    IDENTITY: ['role'],
    EDUCATION: ['role'],
    PLAN: ['role'],
    WINDOW: ['role'],
    NEEDS: ['role'],
    NEED_EXPLANATION: ['role'],
    WORK: ['role'],
    PROVISIONS: ['role'],
    COACHING: ['role'],
    MEETINGS: ['role'],
    CHECK_INS: ['role'],
    OUTCOMES: ['role'],
    DOCUMENTS: ['role'],
    CONSENT: ['role'],
    GRANT: ['role'],
    INVITATION: ['role'],
    DRAFT: ['party'],
    REMARK: ['role'],
  },
  SCHOOL: {
    ...ofEveryOrganisation,
    REMARK: ['role'],
    ROUTE: ['role'],
    IDENTITY: ['role'],
    EDUCATION: ['role'],
    PLAN: ['role'],
    WINDOW: ['role'],
    // UAVG 30.2.a covers the school's guidance of its students; after graduation only consent does.
    NEEDS: ['untilGraduation', 'ground'],
    NEED_EXPLANATION: ['untilGraduation', 'ground'],
    WORK: ['role'],
    PROVISIONS: ['role'],
    COACHING: ['role'],
    MEETINGS: ['role'],
    CHECK_INS: ['ground'],
    OUTCOMES: ['role'],
    DOCUMENTS: ['own', 'ground'],
  },
  MUNICIPALITY: {
    ...ofEveryOrganisation,
    // A draft says what the plan says by now: whoever reads the plan by a ground reads it by that ground alone.
    DRAFT: ['partyByGround'],
    ROUTE: ['role'],
    IDENTITY: ['ground'],
    EDUCATION: ['ground'],
    PLAN: ['ground'],
    WINDOW: ['ground'],
    NEEDS: ['ground'],
    WORK: ['ground'],
    PROVISIONS: ['own', 'ground'],
    COACHING: ['ground'],
    OUTCOMES: ['ground'],
    DOCUMENTS: ['own', 'ground'],
  },
  COMPANY: {
    ...ofEveryOrganisation,
    ROUTE: ['face'],
    PLAN: ['own'],
    WORK: ['own'],
    PROVISIONS: ['own'],
    DOCUMENTS: ['own'],
  },
  SUPPORT_PROVIDER: {
    ...ofEveryOrganisation,
    // A draft says what the plan says by now: whoever reads the plan by a ground reads it by that ground alone.
    DRAFT: ['partyByGround'],
    ROUTE: ['role'],
    IDENTITY: ['ground'],
    EDUCATION: ['ground'],
    PLAN: ['ground'],
    WINDOW: ['ground'],
    NEEDS: ['ground'],
    NEED_EXPLANATION: ['ground'],
    WORK: ['ground'],
    PROVISIONS: ['own'],
    COACHING: ['own', 'ground'],
    CHECK_INS: ['ground'],
    OUTCOMES: ['ground'],
    DOCUMENTS: ['own', 'ground'],
  },
};

export interface RuleRow {
  readonly role: PartyRoleName;
  readonly category: ReadingCategory;
  readonly basis: Basis;
  /** The category that a grant must name for the bases `ground` and `partyByGround`. */
  readonly coveredBy: string;
}

export const ruleRows: readonly RuleRow[] = partyRoles.flatMap((role) =>
  Object.entries(readingRules[role]).flatMap(([category, bases]) =>
    bases.map((basis) => ({
      role,
      category: category as ReadingCategory,
      basis,
      coveredBy: dataCategoryOf(category as ReadingCategory),
    })),
  ),
);

/** The categories that a party of this role can be asked for, or given: those of which it may ever read some. */
export function categoriesFor(role: PartyRoleName): string[] {
  const ofRole = ruleRows.filter((rule) => rule.role === role).map((rule) => rule.coveredBy);
  const mayRead = (category: DataCategory) => {
    const decided = notYetKept[category];
    return decided ? decided[role] !== 'never' : ofRole.includes(category);
  };
  return dataCategories.filter((category) => category !== 'ROUTE' && mayRead(category));
}
