import { dataCategoryOf, type DataCategory, type ReadingCategory } from '../access/category.ts';
import type { Readership } from '../access/readable.ts';
import { partyRoles, readingRules, type Basis, type PartyRoleName } from '../access/reading-rules.ts';
import type { PreparedField, PreparedType } from '../reading/reading-catalogue.ts';

/**
 * Who reads without acting on the route. OVERSEER: INTAKE and TEAM_LEAD of an active party's organisation; INVITED: those
 * of an invited one; REGISTRAR: who registered the student; SCHOOL: INTAKE and TEAM_LEAD of the school of the enrolment.
 */
export type OtherReader = 'OVERSEER' | 'INVITED' | 'REGISTRAR' | 'SCHOOL';

export interface RoleReader {
  readonly role: PartyRoleName;
  readonly bases: readonly Basis[];
}

/** Who may read a field by the rights that the database enforces. */
export interface CategoryReaders {
  readonly category: DataCategory;
  readonly roles: readonly RoleReader[];
  readonly others: readonly OtherReader[];
  readonly isOfOwnOrganisation: boolean;
}

type OfCategory = Extract<Readership, { category: ReadingCategory }>;

/** Rights to single rows: nobody holds one on a table whose rows no right can name. */
const rightsToItems: readonly Basis[] = ['own', 'face', 'party', 'partyByGround'];
/** Not narrowed by anything that the party owns or was granted. */
const wide: readonly Basis[] = ['role', 'face'];

/** Whoever reads a field reads the row that it stands in, and the rows that it leads to. */
export function readersOfField(row: PreparedType, field: PreparedField): CategoryReaders | null {
  const target = categoryOfField(row, field);
  const own = row.source.readership;
  if (target === null || !('category' in own)) return null;
  const isSame = target === own;
  return {
    category: dataCategoryOf(target.category),
    roles: partyRoles.flatMap((role) => {
      const bases = isSame ? basesOf(role, own) : narrower(basesOf(role, own), basesOf(role, target));
      return bases.length > 0 ? [{ role, bases }] : [];
    }),
    others: othersOf(own).filter((other) => othersOf(target).includes(other)),
    isOfOwnOrganisation: target.ownOrganisation !== undefined,
  };
}

/** An organisation or person that a row names is read by who reads the row. */
function categoryOfField({ source: { readership: own } }: PreparedType, field: PreparedField): OfCategory | null {
  const { readership, source } = field;
  if ('class' in readership) return readership.class === 'DIRECTORY' && 'category' in own ? own : null;
  // A value counted by SQL has no rows of its own: then the rules for its category say all there is to say.
  const isOfSource = 'category' in source.readership && source.readership.category === readership.category;
  return isOfSource ? source.readership : { category: readership.category, item: 'counted' };
}

function basesOf(role: PartyRoleName, { category, item, ownOrganisation }: OfCategory): readonly Basis[] {
  if (ownOrganisation !== undefined && role === 'STUDENT') return [];
  return (readingRules[role][category] ?? []).filter((basis) => item !== undefined || !rightsToItems.includes(basis));
}

function narrower(row: readonly Basis[], target: readonly Basis[]): readonly Basis[] {
  if (row.length === 0 || target.length === 0) return [];
  return target.every((basis) => wide.includes(basis)) ? row : target;
}

/** As `derived_rights` (rights.sql.ts) has it for the audiences OVERSIGHT and ENROLMENT. */
function othersOf({ category, route, item }: OfCategory): readonly OtherReader[] {
  if (category === 'INVITATION') return ['INVITED'];
  if (category === 'ROUTE' && route === undefined) return ['OVERSEER', 'REGISTRAR', 'SCHOOL'];
  // An invited party's own row is all that a right of its organisation names.
  if (category === 'ROUTE') return ['OVERSEER', 'SCHOOL', ...(item === route ? [] : ['INVITED' as const])];
  const isByEnrolment = route === undefined && (category === 'IDENTITY' || category === 'EDUCATION');
  return isByEnrolment ? ['REGISTRAR', 'SCHOOL'] : [];
}
