import { idWords, type IdentifiedType } from '../access/global-id.ts';
import type { Viewer } from '../access/viewer.ts';
import { beginViewerSql } from '../database/session.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Command, FactsDeclaration, ObjectFacts } from './command.ts';
import { outcomeIn, outcomeSql, type Outcome, type RememberedRow, type RequestIdentity } from './remembered-request.ts';
import type { Moment, Place } from './writing.ts';

export interface Seen<Facts> extends Moment {
  readonly facts: Facts;
}

export interface Looked<Facts> {
  readonly place: Place | undefined;
  /** Of a request that was answered already. */
  readonly outcome: Outcome | null;
  /** Absent where the viewer does not see it. */
  readonly seen: Seen<Facts> | undefined;
}

export const momentSql = 'select app_now() as now, app_today()::text as today';

type Question = readonly [text: string, parameters: readonly unknown[]];

/** Locks the route (or the student) on which an object stands, and answers which. */
export const lockSql = (type: IdentifiedType, uuid: string): Question => [
  `select p.route_id as "routeId", p.student_id as "studentId",
     pg_advisory_xact_lock(hashtextextended(coalesce(p.route_id, p.student_id)::text, 0))
   from place_of($1, $2) p`,
  [idWords[type], uuid],
];

export const remembered = (identity: RequestIdentity | null): Question => [
  outcomeSql,
  [identity?.personId ?? null, identity?.key ?? null],
];

export function requireMoment(moment: Moment | undefined): Moment {
  if (!moment) throw new Error('The database told no time.');
  return moment;
}

export const factsSql = ({ table, sql }: Pick<FactsDeclaration, 'table' | 'sql'>, uuid: string): Question => [
  `select ${sql('t')} as facts, app_now() as now, app_today()::text as today from "${table}" t where t.id = $1`,
  [uuid],
];

/**
 * The lock comes before the first look: whatever is read afterwards, in the same round trip, is no longer changed by
 * another. Each statement sees what was committed when it began, as the viewer.
 */
export async function lookFirst<Facts extends ObjectFacts>(
  transaction: Transaction,
  { on }: Command<Facts, never>,
  uuid: string,
  { viewer, identity }: { readonly viewer: Viewer; readonly identity: RequestIdentity | null },
): Promise<Looked<Facts>> {
  const [[place], , [known], [seen]] = (await transaction.ask([
    lockSql(on.type, uuid),
    [beginViewerSql, [viewer.personId, viewer.membershipId]],
    remembered(identity),
    factsSql(on, uuid),
  ])) as [Place[], object[], RememberedRow[], Seen<Facts>[]]; // in the order in which they are asked
  return {
    place: place && { routeId: place.routeId, studentId: place.studentId },
    outcome: identity && outcomeIn(known, identity),
    seen,
  };
}
