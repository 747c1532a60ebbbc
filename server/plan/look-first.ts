import { idWords, type IdentifiedType } from '../access/global-id.ts';
import { beginningOf, type Asker } from '../database/session.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Command, FactsDeclaration, ObjectFacts } from './command.ts';
import { outcomeIn, outcomeSql, type Outcome, type RememberedRow, type RequestIdentity } from './remembered-request.ts';
import type { Moment, Place } from './writing.ts';

export interface Looked<Facts> {
  readonly place: Place | undefined;
  /** Of a request that was answered already. */
  readonly outcome: Outcome | null;
  /** Null where the viewer does not see it. */
  readonly facts: Facts | null;
  readonly moment: Moment;
}

export const momentSql = 'select app_now() as now, app_today()::text as today';

type Question = readonly [text: string, parameters: readonly unknown[]];

/**
 * Locks the route (or the student) on which an object stands, and answers which. From here on the viewer looks at that
 * student alone, until `lookAtAllSql`.
 */
export const lockSql = (type: IdentifiedType, uuid: string): Question => [
  `select p.route_id as "routeId", p.student_id as "studentId",
     pg_advisory_xact_lock(hashtextextended(coalesce(p.route_id, p.student_id)::text, 0)),
     set_config('app.engine_route', coalesce(p.route_id::text, ''), true),
     set_config('app.only_student', p.student_id::text, true)
   from place_of($1, $2) p`,
  [idWords[type], uuid],
];

export const lookAtAllSql = `select set_config('app.only_student', '', true)`;

export const remembered = (identity: RequestIdentity | null): Question => [
  outcomeSql('$1', '$2'),
  [identity?.personId ?? null, identity?.key ?? null],
];

export function requireMoment(moment: Moment | undefined): Moment {
  if (!moment) throw new Error('The database told no time.');
  return moment;
}

const factsSql = ({ table, sql }: Declaration) => `select ${sql('t')} as facts from "${table}" t where t.id = $1`;

type Declaration = Pick<FactsDeclaration, 'table' | 'sql'>;

export async function factsSeen<Facts>(transaction: Transaction, on: Declaration, uuid: string): Promise<Facts | null> {
  const [seen] = await transaction.query<{ facts: Facts }>(factsSql(on), [uuid]);
  return seen?.facts ?? null;
}

interface LookRow<Facts> {
  readonly now: Date;
  readonly today: string;
  /** A number of PostgreSQL's that may be larger than ours. */
  readonly logEnd: string;
  readonly known: RememberedRow | null;
  readonly facts: Facts | null;
}

const lookSql = (on: Declaration, uuid: string, identity: RequestIdentity | null): Question => [
  `select app_now() as now, app_today()::text as today, log_end() as "logEnd",
     (select to_json(k) from (${outcomeSql('$2', '$3')}) k) as known, (${factsSql(on)}) as facts`,
  [uuid, identity?.personId ?? null, identity?.key ?? null],
];

interface Looking {
  readonly asker: Asker;
  readonly identity: RequestIdentity | null;
}

/**
 * The lock comes before the first look: whatever is read afterwards, in the same round trip, is no longer changed by
 * another. Each statement sees what was committed when it began, as the viewer.
 */
export async function lookFirst<Facts extends ObjectFacts>(
  transaction: Transaction,
  { on }: Command<Facts, never>,
  uuid: string,
  { asker, identity }: Looking,
): Promise<Looked<Facts>> {
  const [[place], , [look]] = (await transaction.ask([
    lockSql(on.type, uuid),
    beginningOf(asker),
    lookSql(on, uuid, identity),
  ])) as [Place[], object[], LookRow<Facts>[]]; // in the order in which they are asked
  if (!look) throw new Error('The database answered nothing.');
  const { now, today, logEnd, known, facts } = look;
  return {
    place: place && { routeId: place.routeId, studentId: place.studentId },
    outcome: identity && outcomeIn(known ?? undefined, identity),
    facts,
    moment: { now, today, logEnd: Number(logEnd) },
  };
}
