import { escapeLiteral } from 'pg';
import type { ReadingCategory } from '../access/category.ts';
import type { PreparedType } from './reading-catalogue.ts';
import type { PlannedRow } from './statement.ts';

type Account = 'route' | 'student';

/** The property by which the viewer's rights on a row are found, on the account of its route or of its student. */
function propertyOf({ source, name }: PreparedType, wanted: Account): [Account, string] {
  const readership: { route?: string; student?: string } = 'category' in source.readership ? source.readership : {};
  const own = (account: Account) =>
    readership[account] ?? (source.columns.has(`${account}Id`) ? `${account}Id` : undefined);
  const other = wanted === 'route' ? 'student' : 'route';
  const found = own(wanted);
  if (found !== undefined) return [wanted, found];
  const instead = own(other);
  if (instead === undefined)
    throw new Error(`${name} has withheldFields, but names neither its route nor its student.`);
  return [other, instead];
}

interface Candidate {
  readonly category: ReadingCategory;
  readonly account: Account;
  readonly fields: string[];
}

/** The fields of a type that a reader of its rows may lack the right to, by the category that they need. */
export function withheldCandidates(type: PreparedType): readonly Candidate[] {
  const own = 'category' in type.source.readership ? type.source.readership.category : null;
  const candidates = new Map<ReadingCategory, Candidate>();
  for (const [name, { readership, source }] of type.fields) {
    if (!('category' in readership) || readership.category === own || readership.category === 'ROUTE') continue;
    const of = 'category' in source.readership ? source.readership : null;
    const account = of?.route === undefined && of?.student !== undefined ? 'student' : 'route';
    const candidate = candidates.get(readership.category) ?? { category: readership.category, account, fields: [] };
    candidate.fields.push(name);
    candidates.set(readership.category, candidate);
  }
  return [...candidates.values()];
}

function holds(row: PlannedRow, wanted: Account, condition: string): string {
  const [account, property] = propertyOf(row.type, wanted);
  const id = `v.${account}_id`;
  return `${row.column(property)} in (select ${id} from viewer_right v where ${condition} and ${id} is not null)`;
}

/**
 * The fields of which the viewer's rights leave out everything: from rights alone, never from what there is. Whoever
 * is only a company there is told of no field at all. Asked once a statement, not once a row (hashed subselects).
 */
export function planWithheldFields(row: PlannedRow): string {
  const candidates = withheldCandidates(row.type);
  if (candidates.length === 0) return `'[]'::json`;
  const order = [...row.type.fields.keys()];
  const listed = candidates
    .map(({ category, account, fields }) => {
      const values = fields.map((name) => `(${order.indexOf(name)}, ${escapeLiteral(name)})`).join(', ');
      const isHeld = holds(row, account, `v.category = ${escapeLiteral(category)}`);
      return `select f.place, f.name from (values ${values}) f (place, name) where not ${isHeld}`;
    })
    .join(' union all ');
  const isToldOf = holds(row, candidates[0]?.account ?? 'route', `v.role <> 'COMPANY'`);
  return `case when ${isToldOf}
    then coalesce((select json_agg(f.name order by f.place) from (${listed}) f), '[]') else '[]' end`;
}
