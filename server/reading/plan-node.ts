import { escapeLiteral } from 'pg';
import { getNamedType, isAbstractType, isObjectType, type FieldNode, type GraphQLOutputType } from 'graphql';
import { idWords, isIdentifiedType } from '../access/global-id.ts';
import type { Completion } from './completion.ts';
import type { NodeField, NodesField } from './declare-reading.ts';
import { fromOf, handUp, rowOf } from './plan-relation.ts';
import type { FieldPlan, FieldPosition, ObjectPlan, Planner } from './planner.ts';
import { jsonArray } from './sql-text.ts';
import type { PlannedRow } from './statement.ts';
import { touchedOfRow } from './touched.ts';

/** One possible type of a position: its row and plan. */
export interface Branch {
  readonly typeName: string;
  /** The word of its ids. */
  readonly word: string;
  readonly row: PlannedRow;
  readonly plan: ObjectPlan;
}

/** The types that an object with a global id can have here: those with rows of their own. */
export function branchesOf(
  planner: Planner,
  output: GraphQLOutputType,
  nodes: readonly FieldNode[],
  isWanted: (typeName: string) => boolean = () => true,
): Branch[] {
  const named = getNamedType(output);
  const possible = isAbstractType(named) ? planner.operation.schema.getPossibleTypes(named) : [named];
  return possible.flatMap((type) => {
    const source = planner.catalogue.get(type.name)?.source;
    if (!isObjectType(type) || !isIdentifiedType(type.name) || !isWanted(type.name)) return [];
    if (!source || source.from === null) return [];
    const row = rowOf(planner, type.name);
    const plan = planner.planObject({ type: row.type, nodes, row, isAbstract: isAbstractType(named) });
    return [{ typeName: type.name, word: idWords[type.name], row, plan }];
  });
}

export function completionByType(branches: readonly Branch[]): Completion | null {
  const byType = new Map<string, Completion>();
  for (const { typeName, plan } of branches) if (plan.completion) byType.set(typeName, plan.completion);
  return byType.size > 0 ? { byType } : null;
}

/** All branches hand up the same columns, whether or not their own rows are logged. */
export function selectBranch({ row, plan }: Branch, first: string, where: string): string {
  return `select ${first}${plan.json} as j, ${touchedOfRow(plan.touched)} as l
    from ${fromOf(row)} ${row.besideJoins()} ${plan.joins.join('\n')} where ${where}`;
}

/** An object of the interface Node: the branch of its word reads it, the others are not run. Hidden: null. */
export function planNode(planner: Planner, position: FieldPosition, reading: NodeField): FieldPlan {
  const { words } = position.row;
  const isWanted = (name: string) => !words || (isIdentifiedType(name) && words.includes(idWords[name]));
  const branches = branchesOf(planner, position.field.definition.type, position.nodes, isWanted);
  if (branches.length === 0) return { sql: 'null', form: 'JSON' };
  const alternatives = chosenBranch(branches, reading.word(position.row), reading.id(position.row));
  const alias = planner.statement.alias('node');
  const touched = branches.flatMap((branch) => branch.plan.touched);
  return {
    ...handUp(alias, { touched }),
    // Looked up by its id (`offset 0`): as a join, PostgreSQL may come to read all rows there are.
    joins: [`left join lateral (${alternatives} offset 0) ${alias} on true`],
    within: completionByType(branches),
  };
}

function chosenBranch(branches: readonly Branch[], word: string, id: string): string {
  return branches
    .map((branch) => {
      const isThisType = `${word} = ${escapeLiteral(branch.word)}`;
      return selectBranch(branch, '', `${isThisType} and ${branch.row.column('id')} = ${id}`);
    })
    .join('\nunion all ');
}

/** Objects by their global ids, in that order; hidden ones are left out, and none tells how many were named. */
export function planNodes(planner: Planner, position: FieldPosition, reading: NodesField): FieldPlan {
  const branches = branchesOf(planner, position.field.definition.type, position.nodes);
  const alias = planner.statement.alias('nodes');
  const named = `named_${alias}`;
  const alternatives = chosenBranch(branches, `${named}.word`, `${named}.id`);
  const touched = branches.flatMap((branch) => branch.plan.touched);
  const join = `left join lateral (
    select ${jsonArray('found.j', ` order by ${named}.n`)} as j, string_agg(found.l, ' ') as l
    from (select split_part(g.id, '_', 1) as word, split_part(g.id, '_', 2)::uuid as id, g.n
      from unnest(${reading.ids(position.row)}) with ordinality g (id, n)) ${named}
    join lateral (${alternatives}) found on true) ${alias} on true`;
  return { ...handUp(alias, { touched }), isPresent: true, joins: [join], within: completionByType(branches) };
}
