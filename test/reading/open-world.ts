import {
  execute as graphqlExecute,
  getOperationAST,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { Client, type Pool } from 'pg';
import type { CursorSeal } from '../../server/access/sealed-cursor.ts';
import { openReadSession, readTogether } from '../../server/database/session.ts';
import { completeByReading } from '../../server/reading/default-resolver.ts';
import { connection } from '../../server/reading/declare-reading.ts';
import { prepareReading } from '../../server/reading/prepare-reading.ts';
import type { ReadContext } from '../../server/reading/read-context.ts';
import { readText } from '../../server/reading/read-text.ts';
import { declareRoot } from '../../server/reading/root-reading.ts';
import { readConnection, readNodes, readObject, readValues } from '../../server/reading/read.ts';
import { signingWith } from '../../server/access/signing.ts';
import { parseGlobalId } from '../../server/access/global-id.ts';
import { createTestDatabase } from '../support/database.ts';
import { poolTo } from '../support/pool.ts';
import { insertWorld, happenings } from './world-rows.ts';
import { actionOrders } from './world.reading.ts';
import { buildWorldSchema, worldMetadatas, worldTables } from './world.ts';

const orderOf = (scope: string) => /\/([A-Z]+)"/.exec(scope)?.[1] ?? 'default';

/** Cursors in clear, so that two ways of making them can be compared; orders are still told apart. */
export const openSeal: CursorSeal = {
  seal: (scope, content) => `${orderOf(scope)}${content}`,
  open: (scope, cursor) => (cursor.startsWith(orderOf(scope)) ? cursor.slice(orderOf(scope).length) : null),
  signing: { ...signingWith(Buffer.alloc(32)), sign: () => Buffer.alloc(0) },
  unsign: (_scope, cursor) => cursor,
};

export interface World {
  readonly schema: GraphQLSchema;
  run(source: string | DocumentNode, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** The same as text, made by the database; null where graphql-js is to execute it. */
  text(document: DocumentNode, variables?: Record<string, unknown>): Promise<string | null>;
  /** Statements that were sent since the last time this was asked. */
  statements(): string[];
  close(): Promise<void>;
}

const allActions = connection('Action', { orderings: actionOrders, orderBy: actionOrders.RANK });

declareRoot('goal', async ({ id }) => {
  const parsed = parseGlobalId(String(id));
  return parsed?.type === 'Goal' ? { kind: 'object', type: 'Goal', id: parsed.uuid } : { kind: 'nothing' };
});
declareRoot('actions', async (args) => ({ kind: 'connection', connection: allActions, args }));

const contextFor = (session: ReadContext['session']): ReadContext => ({
  keepsAccessLog: true,
  viewer: null,
  language: 'nl',
  requestId: 'test',
  operationName: null,
  seal: openSeal,
  session,
});

async function readAsText(
  pool: Pool,
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Promise<string | null> {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has no operation.');
  const context = contextFor(() => Promise.reject(new Error('A text is read in one go.')));
  return readText(context, { schema, document, operation, variables }, (known) => readTogether(pool, null, known));
}

const roots = {
  goal: ({ id }: { id: string }, context: ReadContext, info: Parameters<typeof readObject>[1]) => {
    const parsed = parseGlobalId(id);
    return parsed?.type === 'Goal' ? readObject(context, info, 'Goal', { id: parsed.uuid }) : null;
  },
  node: async ({ id }: { id: string }, context: ReadContext, info: Parameters<typeof readObject>[1]) =>
    (await readNodes(context, info, [id]))[0],
  nodes: ({ ids }: { ids: string[] }, context: ReadContext, info: Parameters<typeof readObject>[1]) =>
    readNodes(context, info, ids),
  actions: (args: object, context: ReadContext, info: Parameters<typeof readObject>[1]) =>
    readConnection(context, info, allActions, { ...args }),
  happenings: (_args: object, context: ReadContext, info: Parameters<typeof readObject>[1]) =>
    readValues(context, info, happenings),
};

export async function openWorld(): Promise<World> {
  const database = await createTestDatabase();
  const owner = new Client(database.ownerUrl);
  await owner.connect();
  await owner.query(worldTables);
  await insertWorld(owner);
  await owner.query('grant select on all tables in schema public to public');
  await owner.end();
  const pool = poolTo(database.applicationUrl, 2);
  const schema = buildWorldSchema();
  completeByReading(schema);
  prepareReading(await worldMetadatas(database.ownerUrl), schema);
  const sent: string[] = [];
  return {
    schema,
    run: (source, variables) => execute(pool, schema, sent, source, variables),
    text: (document, variables = {}) => readAsText(pool, schema, document, variables),
    statements: () => sent.splice(0),
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
}

async function execute(
  pool: Pool,
  schema: GraphQLSchema,
  sent: string[],
  source: string | DocumentNode,
  variableValues?: Record<string, unknown>,
): Promise<ExecutionResult> {
  const open = await openReadSession(pool, null);
  const session: typeof open.session = {
    viewer: null,
    query: (sql, parameters) => {
      sent.push(sql);
      return open.session.query(sql, parameters);
    },
  };
  const contextValue = contextFor(() => Promise.resolve(session));
  try {
    const document = typeof source === 'string' ? parse(source) : source;
    return await graphqlExecute({ schema, document, variableValues, contextValue, rootValue: roots });
  } finally {
    // A root field that fails answers for all of them at once: the statements of the others may still be under way.
    await open.session.query('select 1').catch(() => undefined);
    await open.commit();
  }
}
