import { getNamedType, isObjectType, type GraphQLResolveInfo } from 'graphql';
import type { Arguments, ConnectionField } from './declare-reading.ts';
import { planOnce } from './plan-cache.ts';
import { planList, type ListPlan } from './plan-connection.ts';
import type { ReadContext } from './read-context.ts';
import { loggingOf, plannerFor, read } from './run-reading.ts';
import type { Statement } from './statement.ts';

interface KeptPlan {
  readonly statement: Statement;
  readonly plan: ListPlan;
}

/** A list at the root of a query, by pages. Its `where` gets the row itself in the place of a parent. */
export async function readConnection(
  context: ReadContext,
  info: GraphQLResolveInfo,
  connection: ConnectionField,
  args: Arguments,
): Promise<object> {
  const key = ['connection', numberOf(connection), args, loggingOf(context)];
  const kept = planOnce(info, key, () => planRoot(context, info, connection, args));
  const { json, touched, from, completion } = kept.plan;
  const body = `select ${json} as answer, ${touched ?? 'null'} as touched from ${from}`;
  const answer = await read(context, { statement: kept.statement.fork(), body, completion });
  if (typeof answer !== 'object' || answer === null) throw new Error('A page came back empty-handed.');
  return answer;
}

const numbers = new WeakMap<ConnectionField, number>();
let lastNumber = 0;

/** A connection that is declared once can have its plan kept; one made for a request is told from all others. */
export function numberOf(connection: ConnectionField): number {
  const number = numbers.get(connection) ?? ++lastNumber;
  numbers.set(connection, number);
  return number;
}

function planRoot(
  context: ReadContext,
  info: GraphQLResolveInfo,
  connection: ConnectionField,
  args: Arguments,
): KeptPlan {
  const output = getNamedType(info.returnType);
  if (!isObjectType(output)) throw new Error(`${info.fieldName} is no connection.`);
  const planner = plannerFor(context, info);
  const owner = `${info.parentType.name}.${info.fieldName}`;
  const plan = planList(planner, { nodes: info.fieldNodes, args, owner, row: null, output }, connection);
  return { statement: planner.statement, plan };
}
