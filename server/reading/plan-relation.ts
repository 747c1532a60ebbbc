import type { FieldNode, GraphQLOutputType } from 'graphql';
import { getNamedType, isAbstractType } from 'graphql';
import type { Arguments, ItselfField, ManyField, OneField, Order, Ordering } from './declare-reading.ts';
import type { FieldPlan, FieldPosition, ObjectPlan, Planner } from './planner.ts';
import { preparedType } from './reading-catalogue.ts';
import { allOf, jsonArray } from './sql-text.ts';
import { PlannedRow } from './statement.ts';
import { touchedByField, touchedOfRow } from './touched.ts';

export const isAbstract = (output: GraphQLOutputType) => isAbstractType(getNamedType(output));

type Relation = Pick<OneField, 'on' | 'where' | 'type'>;

/** A row of the type led to, under an alias of its own. */
export function rowOf(planner: Planner, typeName: string): PlannedRow {
  const type = preparedType(planner.catalogue, typeName);
  return new PlannedRow(planner.statement, type, planner.statement.alias(typeName.toLowerCase()));
}

export function fromOf({ type, alias }: PlannedRow): string {
  if (type.source.from === null) throw new Error(`Rows of ${type.name} are brought by the caller; none can be led to.`);
  return `${type.source.from} ${alias}`;
}

/** Which rows the relation leads to from the parent's row. */
export function conditionOf(relation: Relation, row: PlannedRow, args: Arguments, parent: PlannedRow | null): string {
  const pairs = Object.entries(relation.on ?? {}).map(([theirs, ours]) => {
    if (!parent) throw new Error(`A list at the root has no row to join ${relation.type} on.`);
    return `${row.column(theirs)} = ${parent.column(ours)}`;
  });
  // At the root there is no parent; a callback that is declared there does not ask for it.
  return allOf([...pairs, relation.where?.(row, args, parent ?? row)]);
}

export interface SortKey {
  readonly sql: string;
  readonly sqlType: string | undefined;
  readonly isDescending: boolean;
  readonly isNullable: boolean;
}

const isNamed = (order: string | Order): order is string => typeof order === 'string';

/** The keys of an ordering, with the id behind them: no two rows are alike. */
export function sortKeys(row: PlannedRow, ordering: Ordering, args: Arguments): SortKey[] {
  const keys = ordering.map((given): SortKey => {
    const order: Order = isNamed(given) ? { by: given } : given;
    const isDescending = order.descending ?? false;
    if (typeof order.by !== 'string') {
      return { sql: `(${order.by(row, args)})`, sqlType: order.type, isDescending, isNullable: true };
    }
    const { sqlType, isNullable } = row.describe(order.by);
    return { sql: row.column(order.by), sqlType, isDescending, isNullable };
  });
  const ties = row.type.source.key.filter((property) => !ordering.includes(property));
  return [...keys, ...ties.map((property) => tie(row, property))];
}

function tie(row: PlannedRow, property: string): SortKey {
  return {
    sql: row.column(property),
    sqlType: row.describe(property).sqlType,
    isDescending: false,
    isNullable: false,
  };
}

/** Nulls last, in both directions; reversed, they come first. */
export function orderBy(keys: readonly SortKey[], isReversed = false): string {
  return keys
    .map(({ sql, isDescending, isNullable }) => {
      const direction = isDescending !== isReversed ? ' desc' : '';
      return `${sql}${direction}${isNullable ? ` nulls ${isReversed ? 'first' : 'last'}` : ''}`;
    })
    .join(', ');
}

/** What a joined subselect hands up: the JSON, and the rows of logged categories if there are any. */
export function handUp(alias: string, plan: Pick<ObjectPlan, 'touched'>): FieldPlan {
  return { sql: `${alias}.j`, form: 'JSON', touched: plan.touched.length > 0 ? [`${alias}.l`] : [] };
}

function planTarget(
  planner: Planner,
  position: FieldPosition,
  row: PlannedRow,
  nodes: readonly FieldNode[],
): ObjectPlan {
  const output = position.field.definition.type;
  return planner.planObject({ type: row.type, nodes, row, isAbstract: isAbstract(output) });
}

export function planOne(planner: Planner, position: FieldPosition, relation: OneField): FieldPlan {
  const row = rowOf(planner, relation.type);
  const plan = planTarget(planner, position, row, position.nodes);
  const present = relation.present?.(position.row, position.args);
  const condition = allOf([present, conditionOf(relation, row, position.args, position.row)]);
  const isUnique = row.type.source.key.length > 0 && row.type.source.key.every((key) => key in (relation.on ?? {}));
  const alias = planner.statement.alias('one');
  const touched = plan.touched.length > 0 ? `, ${touchedOfRow(plan.touched)} as l` : '';
  const join = `left join lateral (select ${plan.json} as j${touched} from ${fromOf(row)} ${row.besideJoins()}
    ${plan.joins.join('\n')} where ${condition}${isUnique ? '' : ' limit 1'}) ${alias} on true`;
  return { ...handUp(alias, plan), joins: [join], within: plan.completion };
}

export function planMany(planner: Planner, position: FieldPosition, relation: ManyField): FieldPlan {
  const row = rowOf(planner, relation.type);
  const plan = planTarget(planner, position, row, position.nodes);
  const present = relation.present?.(position.row, position.args);
  const condition = allOf([present, conditionOf(relation, row, position.args, position.row)]);
  const keys = sortKeys(row, relation.orderBy, position.args);
  const order = keys.length > 0 ? ` order by ${orderBy(keys)}` : '';
  const alias = planner.statement.alias('many');
  const touched = plan.touched.length > 0 ? `, string_agg(${touchedOfRow(plan.touched)}, ' ') as l` : '';
  const join = `left join lateral (select ${jsonArray(plan.json, order)} as j${touched}
    from ${fromOf(row)} ${row.besideJoins()} ${plan.joins.join('\n')} where ${condition}) ${alias} on true`;
  const handed = handUp(alias, plan);
  const sql = present === undefined ? handed.sql : `case when ${present} then ${handed.sql} end`;
  return { ...handed, sql, isPresent: present === undefined, joins: [join], within: plan.completion };
}

/** An object made of the same row: no rows but those that the row's own columns come from. */
export function planItself(planner: Planner, position: FieldPosition, reading: ItselfField): FieldPlan {
  const type = preparedType(planner.catalogue, reading.type);
  const row = new PlannedRow(planner.statement, type, position.row.alias);
  const isAbstractHere = isAbstract(position.field.definition.type);
  const plan = planner.planObject({ type, nodes: position.nodes, row, isAbstract: isAbstractHere });
  const condition = reading.present?.(row, position.args);
  return {
    sql: condition === undefined ? plan.json : `case when ${condition} then ${plan.json} end`,
    form: 'JSON',
    isPresent: condition === undefined,
    joins: [row.besideJoins(), ...plan.joins],
    touched: [...plan.touched, ...touchedByField(planner, position)],
    within: plan.completion,
  };
}
