import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import { isAgreed, nothingYet, replay, type LoggedChange, type ReplayedRoute } from './log-replay.ts';

interface StoredChange extends LoggedChange {
  /** Of the transaction that wrote it, as the rows of that transaction name it. */
  readonly transaction: string;
}

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// What was told to one person alone (that their access changed) says nothing of the plan.
const logSql = `select kind, ${moment('at')} as at, actor_person_id as "actorPersonId",
    (transaction::text::numeric % 4294967296)::text as transaction,
    (select coalesce(jsonb_agg(jsonb_build_object('category', p.category, 'subjectType', p.subject_type,
        'subjectId', p.subject_id, 'patch', p.patch) order by p.category <> c.category, p.category), '[]')
      from change_part p where p.route_id = c.route_id and p.sequence = c.sequence) as parts
  from change c where c.route_id = $1 and kind not in ('ACCESS_CHANGED', 'ACCESS_ENDED') order by sequence`;

const rowsOf = (table: string, columns: string, key = 'id') => `(select coalesce(jsonb_object_agg(t.key, t.row), '{}')
  from (select ${key} as key, jsonb_build_object(${columns}) as row from ${table} where route_id = $1) t)`;

const versions = `'version', version, 'contentVersion', content_version`;
const owned = `'title', title, 'status', status, 'ownerPartyId', owner_party_id, 'dueOn', due_on, ${versions},
  'createdAt', ${moment('created_at')}`;

const tablesSql = `select
  (select jsonb_build_object('status', status, 'phase', phase, 'leadPartyId', lead_party_id, 'studentId', student_id,
     'schoolId', school_id, 'endedAt', ${moment('ended_at')}, 'version', version) from route where id = $1) as route,
  (select jsonb_build_object('startsOn', starts_on, 'expectedGraduationOn', expected_graduation_on,
     'graduatedOn', graduated_on, 'endsOn', ends_on) from route_window where route_id = $1) as "window",
  (select jsonb_build_object('aim', aim) from route_aim where route_id = $1) as aim,
  ${rowsOf(
    'party',
    `'role', role, 'status', status, 'organisationId', organisation_id, 'activeFrom', ${moment('active_from')},
     'activeUntil', ${moment('active_until')}, 'createdAt', ${moment('created_at')}`,
  )} as parties,
  (select coalesce(jsonb_agg(jsonb_build_object('partyId', party_id, 'personId', person_id, 'function', function,
     'from', ${moment('"from"')}, 'until', ${moment('until')})), '[]') from assignment where route_id = $1) as assignments,
  ${rowsOf('goal', `${owned}, 'measure', measure, 'phase', phase, 'isStudentsOwn', is_students_own`)} as goals,
  ${rowsOf('action', `${owned}, 'goalId', goal_id`)} as actions,
  ${rowsOf(
    'note',
    `'subjectType', subject_type, 'subjectId', subject_id, 'itemId', item_id, 'text', text, 'partyId', party_id,
     'personId', person_id, 'createdAt', ${moment('created_at')}`,
  )} as notes,
  ${rowsOf(
    'obstacle',
    `'partyId', party_id, 'kind', kind, 'text', text, 'recordedAt', ${moment('recorded_at')},
     'closedAt', ${moment('closed_at')}, 'isBroughtToRegion', is_brought_to_region`,
  )} as obstacles,
  ${rowsOf(
    'route_hold',
    `'reason', reason, 'reviewOn', review_on, 'since', ${moment('since')}, 'endedAt', ${moment('ended_at')}`,
  )} as holds,
  ${rowsOf(
    'contact_attempt',
    `'partyId', party_id, 'means', means, 'attemptedOn', attempted_on, 'isAnswered', is_answered,
     'recordedAt', ${moment('recorded_at')}`,
  )} as "contactAttempts"`;

const planVersionsSql = `select v.xmin::text as transaction, (select coalesce(jsonb_object_agg(f.subject_id, f.content::jsonb), '{}')
    from plan_leaf f where f.plan_version_id = v.id) as content
  from plan_version v where v.route_id = $1 order by v.number`;

interface AgreedVersion {
  readonly transaction: string;
  readonly content: Record<string, unknown>;
}

/** Where what the log tells of a route differs from what its tables, and the versions of its plan, hold. */
export async function differences(owner: Client, routeId: string): Promise<string[]> {
  const { rows: log } = await owner.query<StoredChange>(logSql, [routeId]);
  const { rows: agreed } = await owner.query<AgreedVersion>(planVersionsSql, [routeId]);
  const { rows: tables } = await owner.query<Record<string, unknown>>(tablesSql, [routeId]);
  const state = nothingYet();
  const told = new Map<string, Record<string, unknown>>();
  for (const change of log) {
    replay(state, change);
    told.set(change.transaction, planOf(state));
  }
  return [
    ...agreed.flatMap(({ transaction, content }, index) =>
      firstDifference(told.get(transaction), content, `version ${String(index + 1)}`),
    ),
    ...firstDifference(plain(state), tables[0], 'the tables'),
  ];
}

/** What a version of the plan keeps of it. */
function planOf({ goals, actions }: ReplayedRoute): Record<string, unknown> {
  const agreed = new Map([...goals].filter(([, goal]) => isAgreed(goal)));
  const toDo = new Map([...actions].filter(([, action]) => agreed.has(String(action['goalId']))));
  const content = (rows: ReplayedRoute['goals'], without: string, ...fields: readonly string[]) =>
    [...rows]
      .filter(([, row]) => row['status'] !== without)
      .map(([id, row]) => [id, Object.fromEntries(fields.map((field) => [field, row[field]]))] as const);
  return Object.fromEntries([
    ...content(agreed, 'DROPPED', 'title', 'measure', 'phase', 'dueOn', 'ownerPartyId', 'isStudentsOwn'),
    ...content(toDo, 'CANCELLED', 'goalId', 'title', 'dueOn', 'ownerPartyId'),
  ]);
}

const plain = (state: ReplayedRoute): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => [name, value instanceof Map ? Object.fromEntries(value) : value]),
  );

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function firstDifference(told: unknown, held: unknown, path: string): string[] {
  const [one, other] = [inOrder(told), inOrder(held)];
  if (isDeepStrictEqual(one, other)) return [];
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => firstDifference(one[key], other[key], `${path}.${key}`)).slice(0, 3);
  }
  return [`${path}: told ${JSON.stringify(one)}, held ${JSON.stringify(other)}`];
}

/** Who was assigned in the same instant stands in no order. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(sorted).toSorted((one, other) => (one < other ? -1 : 1)) : value;
const sorted = (value: unknown): string =>
  JSON.stringify(isObject(value) ? Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)) : value);
