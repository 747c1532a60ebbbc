import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from './declare-reading.ts';
import { planOnce } from './plan-cache.ts';
import type { ObjectPlan } from './planner.ts';
import { fromOf, rowOf } from './plan-relation.ts';
import type { ReadContext } from './read-context.ts';
import { isAbstractAnswer, loggingOf, plannerFor, read } from './run-reading.ts';
import { PlannedRow, type Statement } from './statement.ts';
import { touchedOfRow } from './touched.ts';

interface KeptPlan {
  readonly statement: Statement;
  readonly row: PlannedRow;
  readonly besideJoins: string;
  readonly plan: ObjectPlan;
}

/**
 * One object of a type, by its uuid or by a condition that at most one row meets. Null if there is none, or none that
 * the viewer may see.
 */
export async function readObject(
  context: ReadContext,
  info: GraphQLResolveInfo,
  typeName: string,
  target: { readonly id: string } | { readonly where: (row: Row) => string },
): Promise<object | null> {
  const kept = planOnce(info, ['object', typeName, loggingOf(context)], () => planRoot(context, info, typeName));
  const { plan } = kept;
  const statement = kept.statement.fork();
  const row = new PlannedRow(statement, kept.row.type, kept.row.alias);
  const where = 'id' in target ? `${row.column('id')} = ${row.bind(target.id, 'uuid')}` : target.where(row);
  const body = `select ${plan.json} as answer, ${touchedOfRow(plan.touched)} as touched
    from ${fromOf(row)} ${kept.besideJoins} ${row.besideJoins()} ${plan.joins.join('\n')} where ${where} limit 1`;
  return asObject(await read(context, { statement, body, completion: plan.completion }));
}

function planRoot(context: ReadContext, info: GraphQLResolveInfo, typeName: string): KeptPlan {
  const planner = plannerFor(context, info);
  const row = rowOf(planner, typeName);
  const plan = planner.planObject({ type: row.type, nodes: info.fieldNodes, row, isAbstract: isAbstractAnswer(info) });
  return { statement: planner.statement, row, besideJoins: row.besideJoins(), plan };
}

function asObject(answer: unknown): object | null {
  return typeof answer === 'object' ? answer : null;
}
