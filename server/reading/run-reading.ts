import { getNamedType, isAbstractType, type GraphQLResolveInfo } from 'graphql';
import type { Session } from '../database/session.ts';
import { withAccessLog } from './access-log.sql.ts';
import { complete, type Completion } from './completion.ts';
import type { ReadContext } from './read-context.ts';
import type { Logging, Planner } from './planner.ts';
import { createPlanner } from './plan-object.ts';
import { nameOf } from '../database/statement-name.ts';
import type { Statement } from './statement.ts';

/** Rights that a membership's function gives without an assignment are logged whenever they show something. */
const overseers = ['TEAM_LEAD', 'INTAKE'];

export function loggingOf({ viewer, keepsAccessLog, later }: ReadContext): Logging {
  if (!keepsAccessLog) return 'NOTHING';
  // Who reads by oversight alone reads for themselves.
  if (later) return 'RESTRICTED';
  return viewer?.functions.some((name) => overseers.includes(name)) ? 'OVERSIGHT' : 'RESTRICTED';
}

export function plannerFor(context: ReadContext, info: GraphQLResolveInfo): Planner {
  return createPlanner(info, context, { logging: loggingOf(context), answersText: false });
}

export const isAbstractAnswer = (info: GraphQLResolveInfo) => isAbstractType(getNamedType(info.returnType));

export interface ReadRequest {
  readonly statement: Statement;
  /** A select that gives one row at most: `answer` (the text of its JSON) and `touched` (text). */
  readonly body: string;
  readonly completion: Completion | null;
  /** Where the caller has a transaction of its own: a command reads its answer in it. */
  readonly session?: Session | undefined;
}

/** Every read of the platform: one statement, which also writes the access log; then what Node has to add. */
export async function read(context: ReadContext, request: ReadRequest): Promise<unknown> {
  const { statement, completion } = request;
  const session = request.session ?? (await context.session());
  const sql = statement.logged.length > 0 ? logged(context, request) : statement.complete(request.body);
  const answer = await ask(session, sql, statement);
  if (completion) complete(answer, completion, context);
  return answer;
}

async function ask(session: Session, sql: string, { parameters, isReusable }: Statement): Promise<unknown> {
  const isKept = session.answer !== undefined && isReusable;
  const text = isKept
    ? await session.answer?.({ text: sql, parameters, name: nameOf(sql) })
    : (await session.query<{ answer: string | null }>(sql, parameters))[0]?.answer;
  return text === null || text === undefined ? null : JSON.parse(text);
}

function logged(context: ReadContext, { statement, body }: ReadRequest): string {
  if (context.later) return unlessTouched(statement.complete(body));
  const requestId = statement.bind(context.requestId, 'text');
  return withAccessLog(
    statement.complete(body),
    { logged: statement.logged, logging: loggingOf(context) },
    requestId,
    statement.bind(context.operationName, 'text'),
  );
}

/** What is to be logged is logged for each reader, who then reads it alone: here it is left out. */
const unlessTouched = (body: string) =>
  `select case when coalesce(read.touched, '') = '' then read.answer end as answer from (${body}) read`;
