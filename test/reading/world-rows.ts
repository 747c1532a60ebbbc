import type { Client } from 'pg';

const uuid = (kind: number, number: number) =>
  `00000000-0000-4000-8000-${String(kind).padStart(4, '0')}${String(number).padStart(8, '0')}`;

export interface PersonRow {
  readonly id: string;
  readonly name: string | null;
  readonly isService: boolean | null;
}
export interface ActionRow {
  readonly id: string;
  readonly goalId: string;
  readonly name: string;
  readonly rank: number | null;
  readonly status: string;
  readonly dueOn: string | null;
  readonly ownerId: string | null;
}
export interface GoalRow {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  readonly status: string;
  readonly weight: number | null;
  readonly size: number | null;
  readonly serial: string | null;
  readonly dueOn: string | null;
  readonly createdAt: string;
  readonly tags: readonly string[];
  readonly moods: readonly string[] | null;
  readonly ownerId: string | null;
  readonly subjectWord: string | null;
  readonly subjectId: string | null;
  readonly subjectIds: readonly string[];
  readonly side: { readonly secret: string | null; readonly required: string | null } | null;
}

/** Odd names on purpose: quotes, a backslash, other scripts, an emoji. Some people have no name, where they must. */
export const people: readonly PersonRow[] = [
  { id: uuid(1, 1), name: 'Ilse', isService: false },
  { id: uuid(1, 2), name: `Bram "O'Neill" \\ ✓`, isService: null },
  { id: uuid(1, 3), name: null, isService: true },
];

const nameOf = (number: number) => ['Ä', `b'b`, '"c"', '日本', 'e\\e', '💡'][number % 6] ?? '';

export const goals: readonly GoalRow[] = [0, 1, 2, 3].map((n) => ({
  id: uuid(2, n),
  name: `${nameOf(n)} ${String(n)}`,
  note: n % 2 === 0 ? null : 'line\nbreak\ttab',
  status: n % 3 === 0 ? 'OPEN' : 'DONE',
  weight: n === 1 ? null : n + 0.25,
  size: n === 2 ? null : n * 3,
  serial: n === 0 ? null : `900719925474099${String(n)}`,
  dueOn: n === 3 ? null : `2027-0${String(n + 1)}-28`,
  createdAt: `2027-02-01T0${String(n)}:00:00.${String(n)}00Z`,
  tags: n === 0 ? [] : ['a b', `{"x"}`, 'null'].slice(0, n),
  moods: n === 1 ? null : ['OPEN', 'DONE'],
  ownerId: people[n]?.id ?? uuid(9, n),
  subjectWord: ['goal', 'action', 'person', 'party'][n] ?? null,
  subjectId: [uuid(2, 3), uuid(3, 1), uuid(1, 1), uuid(7, 7)][n] ?? null,
  subjectIds: n === 0 ? [] : [`goal_${uuid(2, n)}`, `person_${uuid(1, n)}`, `action_${uuid(3, 99)}`],
  side: n === 2 ? null : { secret: n === 1 ? null : `secret ${String(n)}`, required: n === 3 ? null : 'here' },
}));

/** Goal 0 has none, goal 1 many, with equal and absent keys; the last has no owner, which it must. */
export const actions: readonly ActionRow[] = Array.from({ length: 17 }, (_, n) => ({
  id: uuid(3, n),
  goalId: uuid(2, n < 12 ? 1 : n < 15 ? 2 : 3),
  name: `act ${String(n % 4)}`,
  rank: n % 5 === 4 ? null : n % 5,
  status: n % 2 === 0 ? 'OPEN' : 'DONE',
  dueOn: n % 3 === 0 ? null : `2027-05-1${String(n % 4)}`,
  ownerId: n === 16 ? null : (people[n % 2]?.id ?? null),
}));

export const happenings = [
  { __typename: 'Event', at: '2027-03-01T10:00:00.123456+01:00', number: '9007199254740993', goalId: uuid(2, 1) },
  { __typename: 'Silence', text: 'quiet' },
  { __typename: 'Event', at: '2027-03-02T10:00:00Z', number: null, thingWord: 'action', thingId: uuid(3, 3) },
] as const;

const insert = (table: string, rows: readonly object[]) =>
  [`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, JSON.stringify(rows)] as const;

const snake = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );

export async function insertWorld(client: Client): Promise<void> {
  const sides = goals.flatMap(({ id, side }) => (side ? [{ goalId: id, ...side }] : []));
  const tables = { world_person: people, world_goal: goals, world_side: sides, world_action: actions };
  for (const [table, rows] of Object.entries(tables)) {
    const [sql, json] = insert(table, rows.map(snake));
    await client.query(sql, [json]);
  }
}
