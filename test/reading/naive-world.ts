import { execute, isObjectType, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { badUserInput, cursorInvalid } from '../../server/errors.ts';
import { completeByReading } from '../../server/reading/default-resolver.ts';
import { actions, goals, happenings, people, type ActionRow, type GoalRow, type PersonRow } from './world-rows.ts';
import { adviceFor, shout } from './world.reading.ts';
import { buildWorldSchema } from './world.ts';

/** The same contract over the same rows, with a resolver a field: what any GraphQL server would answer. */

type Row = ActionRow | GoalRow | PersonRow;
type Args = Readonly<Record<string, unknown>>;
type Resolve = (row: never, args: Args) => unknown;

const withType = (type: string, row: Row | undefined) => row && { ...row, __typename: type };
const person = (id: string | null) =>
  withType(
    'Person',
    people.find((row) => row.id === id),
  );
const goal = (id: unknown) =>
  withType(
    'Goal',
    goals.find((row) => row.id === id),
  );
const action = (id: unknown) =>
  withType(
    'Action',
    actions.find((row) => row.id === id),
  );

function nodeOf(id: string): object | undefined {
  const [word, uuid] = id.split('_');
  if (word === 'goal') return goal(uuid);
  if (word === 'action') return action(uuid);
  return word === 'person' ? person(uuid ?? null) : undefined;
}

const bySubject = (word: string | null | undefined, id: string | null | undefined) =>
  nodeOf(`${String(word)}_${String(id)}`) ?? null;
const at = (text: string) => new Date(text).toISOString();

interface Key {
  readonly of: (row: ActionRow) => string | number | null;
  readonly isDescending?: boolean;
}

const id: Key = { of: (row) => row.id };
const rank: Key = { of: (row) => row.rank };
const orders: Record<string, Key[]> = {
  RANK: [rank, id],
  NAME: [{ of: (row) => row.name, isDescending: true }, rank, id],
  DUE: [{ of: (row) => row.dueOn, isDescending: true }, rank, id],
};

type Values = readonly (string | number | null)[];

function compare(keys: readonly Key[], a: Values, b: Values): number {
  for (const [index, { isDescending }] of keys.entries()) {
    const [left, right] = [a[index] ?? null, b[index] ?? null];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right !== (isDescending ?? false) ? -1 : 1;
  }
  return 0;
}

const valuesOf = (keys: readonly Key[], row: ActionRow) => keys.map((key) => key.of(row));
const isGiven = (value: unknown) => value !== undefined && value !== null;

function opened(order: string, keys: readonly Key[], cursor: unknown): Values | null {
  if (!isGiven(cursor)) return null;
  if (typeof cursor !== 'string' || !cursor.startsWith(`${order}[`)) throw cursorInvalid();
  const values: unknown = JSON.parse(cursor.slice(order.length));
  if (!Array.isArray(values) || values.length !== keys.length) throw cursorInvalid();
  return values.map((value, index) => (keys[index] === rank && value !== null ? Number(value) : value));
}

function page(rows: readonly ActionRow[], args: Args): object {
  const { first, last } = args;
  if (isGiven(first) && isGiven(last)) throw badUserInput('PAGE_DIRECTION');
  const size = Number(last ?? first ?? 25);
  if (size < 1 || size > 100) throw badUserInput('PAGE_SIZE');
  const order = typeof args['orderBy'] === 'string' ? args['orderBy'] : 'default';
  const keys = orders[order] ?? [rank, id];
  const after = opened(order, keys, args['after']);
  const before = opened(order, keys, args['before']);
  const isBackward = isGiven(last) || (!isGiven(first) && before !== null && after === null);
  const sorted = rows.toSorted((a, b) => compare(keys, valuesOf(keys, a), valuesOf(keys, b)));
  const isAfter = (row: ActionRow) => !after || compare(keys, valuesOf(keys, row), after) > 0;
  const isBefore = (row: ActionRow) => !before || compare(keys, valuesOf(keys, row), before) < 0;
  const stretch = sorted.filter((row) => isAfter(row) && isBefore(row));
  const shown = isBackward ? stretch.slice(-size) : stretch.slice(0, size);
  const hasMore = stretch.length > size;
  const cursor = (row: ActionRow | undefined) =>
    row
      ? `${order}${JSON.stringify(valuesOf(keys, row).map((value) => (value === null ? null : String(value))))}`
      : null;
  return {
    nodes: shown.map((row) => withType('Action', row)),
    edges: shown.map((row) => ({ cursor: cursor(row), node: withType('Action', row) })),
    pageInfo: {
      hasNextPage: isBackward ? before !== null && !sorted.every(isBefore) : hasMore,
      hasPreviousPage: isBackward ? hasMore : after !== null && !sorted.every(isAfter),
      startCursor: cursor(shown[0]),
      endCursor: cursor(shown.at(-1)),
    },
  };
}

const ofGoal = (row: GoalRow) => actions.filter(({ goalId }) => goalId === row.id);
const byName = (a: ActionRow, b: ActionRow) => compare([{ of: (row) => row.name }, id], [a.name, a.id], [b.name, b.id]);
const firstOf = (row: GoalRow) =>
  withType(
    'Action',
    ofGoal(row).find((child) => child.rank === 1),
  ) ?? null;

const resolvers: Record<string, Record<string, Resolve>> = {
  Person: { id: (row: PersonRow) => `person_${row.id}` },
  Action: {
    id: (row: ActionRow) => `action_${row.id}`,
    goal: (row: ActionRow) => goal(row.goalId),
    owner: (row: ActionRow) => person(row.ownerId),
  },
  Goal: {
    id: (row: GoalRow) => `goal_${row.id}`,
    createdAt: (row: GoalRow) => at(row.createdAt),
    secret: (row: GoalRow) => row.side?.secret,
    required: (row: GoalRow) => row.side?.required,
    owner: (row: GoalRow) => person(row.ownerId),
    kin: firstOf,
    actions: (row: GoalRow, { status, atLeast }) =>
      ofGoal(row)
        .filter((child) => !isGiven(status) || child.status === status)
        .filter((child) => !isGiven(atLeast) || (child.rank ?? 0) >= Number(atLeast))
        .toSorted(byName)
        .map((child) => withType('Action', child)),
    page: (row: GoalRow, args) => page(ofGoal(row), args),
    subject: (row: GoalRow) => bySubject(row.subjectWord, row.subjectId),
    subjects: (row: GoalRow) => row.subjectIds.map(nodeOf).filter((found) => found !== undefined),
    figures: (row: GoalRow) =>
      row.size === null ? null : { actionCount: ofGoal(row).length, first: firstOf(row), size: row.size },
    shout: (row: GoalRow, { times }) => shout(row.name, times),
    advice: (row: GoalRow) => adviceFor(row.name, row.size),
    advices: (row: GoalRow) => row.tags.map((tag, index) => adviceFor(tag, index * 4)),
  },
  Event: {
    at: (row: { at: string }) => at(row.at),
    goal: (row: { goalId?: string }) => goal(row.goalId),
    thing: (row: { thingWord?: string; thingId?: string }) => bySubject(row.thingWord, row.thingId),
  },
  Query: {
    goal: (_root, { id: given }) => (String(given).startsWith('goal_') ? nodeOf(String(given)) : null),
    node: (_root, { id: given }) => nodeOf(String(given)),
    nodes: (_root, { ids }) => (Array.isArray(ids) ? ids.map((given) => nodeOf(String(given)) ?? null) : null),
    actions: (_root, args) => page(actions, args),
    happenings: () => happenings,
  },
};

export function buildNaiveSchema(): GraphQLSchema {
  const schema = buildWorldSchema();
  // For the types of unions and interfaces alone; every field gets its plain resolver back below.
  completeByReading(schema);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('__')) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const own = resolvers[type.name]?.[name];
      field.resolve = own
        ? (source, args) => own(source as never, args)
        : (source: unknown) => (source as Record<string, unknown>)[name];
    }
  }
  return schema;
}

export function runNaively(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
): ExecutionResult | Promise<ExecutionResult> {
  return execute({ schema, document, variableValues });
}
