import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, getVariableValues } from './executor.ts';
import type { BatchStatement } from '../database/batch.ts';
import { isLoginChanged, type Known } from '../database/session.ts';
import { withAccessLog } from './access-log.sql.ts';
import { completeText, NotAsText, type Completion } from './completion.ts';
import { fragmentsOf, planOnce } from './plan-cache.ts';
import { planList } from './plan-connection.ts';
import { createPlanner } from './plan-object.ts';
import { fromOf, rowOf } from './plan-relation.ts';
import type { Planner } from './planner.ts';
import type { ReadContext } from './read-context.ts';
import { numberOf } from './read-connection.ts';
import { valuesFrom } from './read-values.ts';
import { rootReading, type RootTarget } from './root-reading.ts';
import { loggingOf } from './run-reading.ts';
import { nameOf } from '../database/statement-name.ts';
import type { Statement } from './statement.ts';
import { touchedOfRow } from './touched.ts';

/** Runs statements as the viewer in one transaction and one round trip. */
export type RunTogether = (known: Known) => Promise<(string | null)[][][]>;

export interface TextRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The data of a query as the text that PostgreSQL made of it, without an object of it in this process: all root fields
 * in one round trip. Null where the operation is not of this kind, or where an error has to be told: then graphql-js
 * executes it, over the same plans, and the answer is the same.
 */
export async function readText(
  context: ReadContext,
  request: TextRequest,
  runTogether: RunTogether,
): Promise<string | null> {
  try {
    const fields = rootFields(request);
    if (!fields) return null;
    const reads = await Promise.all(fields.map((field) => prepareRoot(context, field)));
    const asked = reads.filter((read) => read.plan !== null);
    const results = asked.length > 0 ? await runTogether(knownOf(context, asked)) : [];
    const parts = reads.map((read) => {
      const answer = read.plan === null ? null : (results[asked.indexOf(read)]?.[0]?.[0] ?? null);
      return `${JSON.stringify(read.field.key)}:${finished(context, read, answer)}`;
    });
    return `{${parts.join(',')}}`;
  } catch (error) {
    // What took too long takes too long again. Anything else graphql-js comes upon too, and tells it at its place.
    // Nor is it of the answer that a login is no longer what it was.
    if (isCancelled(error) || isLoginChanged(error)) throw error;
    return null;
  }
}

const cancelled = '57014'; // SQLSTATE query_canceled, by statement_timeout

const isCancelled = (error: unknown) => error instanceof Error && 'code' in error && error.code === cancelled;

interface RootField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly info: RootInfo;
}

interface RootInfo {
  readonly schema: GraphQLSchema;
  readonly fieldNodes: readonly FieldNode[];
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variableValues: Record<string, unknown>;
}

/** Null if any field is read in another way. */
function rootFields({ schema, document, operation, variables }: TextRequest): RootField[] | null {
  const query = schema.getQueryType();
  if (!query || operation.operation !== OperationTypeNode.QUERY) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return null;
  const fragments = fragmentsOf(document);
  const fields: RootField[] = [];
  for (const [key, nodes] of collectFields(schema, fragments, coerced, query, operation.selectionSet)) {
    const definition = query.getFields()[nodes[0]?.name.value ?? ''];
    if (!definition || !rootReading(definition.name)) return null;
    fields.push({
      key,
      nodes,
      definition,
      info: { schema, fieldNodes: nodes, fragments, variableValues: coerced },
    });
  }
  return fields;
}

interface TextPlan {
  readonly statement: Statement;
  readonly sql: string;
  readonly name: string;
  readonly completion: Completion | null;
}

interface RootRead {
  readonly field: RootField;
  readonly target: RootTarget;
  /** Null where nothing is read: there is no such object. */
  readonly plan: TextPlan | null;
}

async function prepareRoot(context: ReadContext, field: RootField): Promise<RootRead> {
  const [node] = field.nodes;
  const reading = rootReading(field.definition.name);
  if (!node || !reading) throw new NotAsText();
  const target = await reading(getArgumentValues(field.definition, node, field.info.variableValues), context);
  if (target.kind === 'nothing') return { field, target, plan: null };
  const key = ['text', keyOf(target), loggingOf(context)];
  const plan = planOnce(field.info, key, () => planRoot(context, field, target));
  return { field, target, plan };
}

function keyOf(target: Exclude<RootTarget, { kind: 'nothing' }>): unknown {
  switch (target.kind) {
    case 'object':
      return target.type;
    case 'connection':
      return [numberOf(target.connection), target.args];
    case 'value':
      return target.row.__typename;
    default:
      return target satisfies never;
  }
}

function planRoot(context: ReadContext, field: RootField, target: RootTarget): TextPlan {
  const planner = createPlanner(field.info, context, { logging: loggingOf(context), answersText: true });
  const { statement } = planner;
  const { select, completion } = planBody(planner, field, target);
  const body = statement.complete(select);
  const sql =
    statement.logged.length > 0
      ? withAccessLog(
          body,
          { logged: statement.logged, logging: planner.logging },
          `$${lateAt(statement, target) + 1}::text`,
          `$${lateAt(statement, target) + 2}::text`,
        )
      : body;
  return { statement, sql, name: nameOf(sql), completion };
}

/** How many parameters there are before those of the access log: the plan's, and the target's own. */
const lateAt = ({ parameters }: Statement, { kind }: RootTarget) => parameters.length + (kind === 'connection' ? 0 : 1);

function planBody(
  planner: Planner,
  { nodes, definition, info }: RootField,
  target: RootTarget,
): { readonly select: string; readonly completion: Completion | null } {
  if (target.kind === 'connection') {
    const output = objectType(definition);
    const owner = `${info.schema.getQueryType()?.name ?? ''}.${definition.name}`;
    const list = planList(planner, { nodes, args: target.args, owner, row: null, output }, target.connection);
    const select = `select ${list.json} as answer, ${list.touched ?? 'null'} as touched from ${list.from}`;
    return { select, completion: list.completion };
  }
  const typeName = target.kind === 'object' ? target.type : target.kind === 'value' ? target.row.__typename : '';
  const row = rowOf(planner, typeName);
  const plan = planner.planObject({ type: row.type, nodes, row, isAbstract: false });
  const given = `$${planner.statement.parameters.length + 1}`;
  const from = target.kind === 'value' ? valuesFrom(row, `${given}::jsonb`) : fromOf(row);
  const where = target.kind === 'value' ? 'true' : `${row.column('id')} = ${given}::uuid`;
  const select = `select ${plan.json} as answer, ${touchedOfRow(plan.touched)} as touched
    from ${from} ${row.besideJoins()} ${plan.joins.join('\n')} where ${where} limit 1`;
  return { select, completion: plan.completion };
}

function objectType(definition: RootField['definition']): GraphQLObjectType {
  const output = getNamedType(definition.type);
  if (!isObjectType(output)) throw new NotAsText();
  return output;
}

function knownOf(context: ReadContext, reads: readonly RootRead[]): Known {
  const categories = new Set(reads.flatMap(({ plan }) => [...(plan?.statement.asked ?? [])]));
  return {
    statements: reads.map((read) => statementOf(context, read)),
    categories: [...categories],
    ofRoute: theOneRoute(reads),
  };
}

function theOneRoute(reads: readonly RootRead[]): string | undefined {
  const ids = reads.map(({ target }) =>
    target.kind === 'object' && target.type === 'TransitionRoute' ? target.id : undefined,
  );
  return ids.every((id) => id === ids[0]) ? ids[0] : undefined;
}

function statementOf(context: ReadContext, { plan, target }: RootRead): BatchStatement {
  if (plan === null) throw new Error('Nothing is read of what is not there.');
  const own =
    target.kind === 'object' ? [target.id] : target.kind === 'value' ? [JSON.stringify([{ ...target.row, n: 0 }])] : [];
  const log = plan.statement.logged.length > 0 ? [context.requestId, context.operationName] : [];
  const parameters = [...plan.statement.parameters, ...own, ...log];
  return { text: plan.sql, parameters, name: plan.statement.isReusable ? plan.name : undefined };
}

function finished(context: ReadContext, { field, plan }: RootRead, answer: string | null): string {
  if (answer === null || answer === 'null') {
    if (field.definition.type.toString().endsWith('!')) throw new NotAsText();
    return 'null';
  }
  if (!plan?.completion) return answer;
  const value: unknown = JSON.parse(answer);
  completeText(value, plan.completion, context);
  return JSON.stringify(value);
}
