import type { Writing } from './writing.ts';

/** A person's access to the route became wider or narrower, began, or ended. */
export interface AccessNotice {
  readonly kind: 'ACCESS_CHANGED' | 'ACCESS_ENDED';
  readonly personId: string;
  readonly organisationId: string | null;
}

interface Access {
  readonly personId: string;
  readonly organisationId: string | null;
  /** `CATEGORY` or `CATEGORY:item`. */
  readonly rights: ReadonlySet<string>;
}

export type AccessOfRoute = ReadonlyMap<string, Access>;

/** Who reads what of a locked route by assignment, at this moment. */
export async function accessOfRoute(writing: Writing, routeId = writing.place.routeId): Promise<AccessOfRoute> {
  if (routeId === null) return new Map();
  const rows = await writing.query<{
    person_id: string;
    organisation_id: string | null;
    rights: string[];
  }>('select person_id, organisation_id, rights from access_of_route($1)', [routeId]);
  return new Map(
    rows.map((row) => [
      `${row.person_id} ${row.organisation_id ?? ''}`,
      {
        personId: row.person_id,
        organisationId: row.organisation_id,
        rights: new Set(row.rights),
      },
    ]),
  );
}

export function compareAccess(
  before: AccessOfRoute,
  after: AccessOfRoute,
  newItems: ReadonlySet<string>,
): AccessNotice[] {
  const ended = [...before]
    .filter(([key]) => !after.has(key))
    .map(([, access]): AccessNotice => ({
      kind: 'ACCESS_ENDED',
      ...whose(access),
    }));
  const changed = [...after]
    .filter(([key, access]) => differs(before.get(key)?.rights, access.rights, newItems))
    .map(([, access]): AccessNotice => ({
      kind: 'ACCESS_CHANGED',
      ...whose(access),
    }));
  return [...ended, ...changed];
}

const whose = ({ personId, organisationId }: Access) => ({
  personId,
  organisationId,
});

/** A right to something that was made just now opens nothing of the past: the change that made it says enough. */
function differs(
  before: ReadonlySet<string> | undefined,
  after: ReadonlySet<string>,
  newItems: ReadonlySet<string>,
): boolean {
  if (!before) return true;
  const isNew = (right: string) => newItems.has(right.slice(right.indexOf(':') + 1));
  return (
    [...before].some((right) => !after.has(right)) || [...after].some((right) => !before.has(right) && !isNew(right))
  );
}
