import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../../server/api/context.ts';
import { TextError, unauthenticated } from '../../server/errors.ts';

const definition = /* GraphQL */ `
  type Query {
    me: Me
    answer(text: String, count: Int, mood: Mood): String
    numbers(first: Int): NumberConnection!
    organisationNames: [String!]!
    fault(kind: Fault!): String
    slow(milliseconds: Int!): Boolean
  }
  type Mutation {
    touch: Boolean
  }
  type Subscription {
    ticks(count: Int!): Tick
    names: String
    fault(kind: Fault!): String
    endless: Tick
    places(after: String): Tick
  }
  enum Mood {
    CALM
    LIVELY
  }
  enum Fault {
    PLAIN
    SQL
    FOREIGN_CODE
    NOT_FOUND
    UNAUTHENTICATED
    AT_SUBSCRIBE
  }
  type Me {
    personId: String
    membershipId: String
    organisationId: String
    functions: [String!]!
    language: String!
    secretThing: String
    next: Me
  }
  type NumberConnection {
    nodes: [Number!]!
  }
  type Number {
    value: Int
    numbers(first: Int): NumberConnection!
  }
  type Tick {
    n: Int!
    language: String!
    personId: String
  }
`;

/** What a fault says must never reach a client. */
export const secretWords = 'postgres://server:hunter2@db noor.jansen@student.example';

interface Probe {
  /** Sources of `endless` that have not ended. */
  running: number;
  touches: number;
}

export const probe: Probe = { running: 0, touches: 0 };

async function fail(kind: string, context: Context): Promise<never> {
  switch (kind) {
    case 'SQL':
      await (await context.session()).query(`select '${secretWords}'::uuid`);
      throw new Error('unreachable');
    case 'FOREIGN_CODE':
      throw new GraphQLError(secretWords, { extensions: { code: 'BAD_USER_INPUT', query: secretWords } });
    case 'NOT_FOUND':
      throw new TextError('NOT_FOUND');
    case 'UNAUTHENTICATED':
      throw unauthenticated();
    default:
      throw new Error(secretWords);
  }
}

async function organisationNames(context: Context): Promise<string[]> {
  const session = await context.session();
  const rows = await session.query<{ name: string }>('select name from organisation order by name');
  return rows.map((row) => row.name);
}

function endless(): AsyncIterable<object> {
  probe.running += 1;
  let stop: (() => void) | undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => stopped.then(() => ({ done: true as const, value: undefined })),
      return: async () => {
        probe.running -= 1;
        stop?.();
        return { done: true as const, value: undefined };
      },
    }),
  };
}

/** Three events, each with its place: the number before it. */
async function* places(after: string | null | undefined): AsyncGenerator<object> {
  for (let n = Number(after ?? 0) + 1; n <= 3; n += 1) yield { n, cursor: String(n) };
}

async function* ticks(count: number): AsyncGenerator<object> {
  for (let n = 1; n <= count; n += 1) yield { n };
}

type Resolvers = Record<string, Record<string, object>>;

const me = (context: Context) => ({
  ...context.viewer,
  functions: context.viewer?.functions ?? [],
  language: context.language,
});

const resolvers: Resolvers = {
  Query: {
    me: { resolve: (_: unknown, _arguments: object, context: Context) => me(context) },
    answer: { resolve: (_: unknown, { text = 'hello' }: { text?: string }) => text },
    numbers: { resolve: () => ({ nodes: [] }) },
    organisationNames: { resolve: (_: unknown, _arguments: object, context: Context) => organisationNames(context) },
    fault: { resolve: (_: unknown, { kind }: { kind: string }, context: Context) => fail(kind, context) },
    slow: {
      resolve: (_: unknown, { milliseconds }: { milliseconds: number }) =>
        new Promise((resolve) => setTimeout(resolve, milliseconds, true)),
    },
  },
  Mutation: { touch: { resolve: () => (probe.touches += 1) > 0 } },
  Me: { next: { resolve: (source: object) => source } },
  Subscription: {
    ticks: { subscribe: (_: unknown, { count }: { count: number }) => ticks(count), resolve: (event: object) => event },
    endless: { subscribe: () => endless(), resolve: (event: object) => event },
    places: {
      subscribe: (_: unknown, { after }: { after?: string | null }) => places(after),
      resolve: (event: object) => event,
    },
    names: {
      subscribe: () => ticks(2),
      resolve: async (_: unknown, _arguments: object, context: Context) => (await organisationNames(context)).join(),
    },
    fault: {
      subscribe: async (_: unknown, { kind }: { kind: string }, context: Context) => {
        if (kind === 'AT_SUBSCRIBE') await fail('PLAIN', context);
        if (kind === 'NOT_FOUND') await fail(kind, context);
        return ticks(1);
      },
      resolve: (_: unknown, { kind }: { kind: string }, context: Context) => fail(kind, context),
    },
  },
  Tick: {
    language: { resolve: (_: unknown, _arguments: object, context: Context) => context.language },
    personId: { resolve: (_: unknown, _arguments: object, context: Context) => context.viewer?.personId },
  },
};

export function apiSchema(): GraphQLSchema {
  const schema = buildSchema(definition);
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!type || !('getFields' in type)) throw new Error(`No object type ${typeName}.`);
    for (const [name, field] of Object.entries(fields)) Object.assign(type.getFields()[name] ?? {}, field);
  }
  return schema;
}
