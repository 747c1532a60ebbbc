import { getNamedType, type FieldNode, type GraphQLOutputType } from 'graphql';
import { complete, completeText, type Completion } from './completion.ts';
import type { ManyField } from './declare-reading.ts';
import { conditionOf, fromOf, rowOf } from './plan-relation.ts';
import type { FieldPosition, Planner } from './planner.ts';
import type { ReadContext } from './read-context.ts';
import { touchedOfRow } from './touched.ts';

type RowsById = Readonly<Record<string, unknown>>;

/** The rows to which a value made in Node leads, read beside its facts: once for each selection of them. */
export class LedRows {
  readonly joins: string[] = [];
  readonly touched: string[] = [];
  private readonly aliases: string[] = [];
  private readonly completions: (Completion | null)[] = [];
  private readonly known = new Map<FieldNode | undefined, number>();

  constructor(
    private readonly planner: Planner,
    private readonly position: FieldPosition,
    private readonly relation: ManyField,
  ) {}

  get isAsked(): boolean {
    return this.aliases.length > 0;
  }

  get sql(): string {
    return `json_build_array(${this.aliases.map((alias) => `${alias}.j`).join(', ')})`;
  }

  /** From ids to the rows of this selection; null where the position is of another type. */
  shapeOf(output: GraphQLOutputType, nodes: readonly FieldNode[]) {
    if (getNamedType(output).name !== this.relation.type) return null;
    const index = this.planned(nodes);
    return (ids: unknown, rows: readonly RowsById[]): unknown =>
      (ids as readonly string[]).flatMap((id) => rows[index]?.[id] ?? []);
  }

  /** In place and once: several values may lead to the same row. */
  complete(rows: readonly RowsById[], context: ReadContext): void {
    const completeRows = this.planner.answersText ? completeText : complete;
    for (const [index, completion] of this.completions.entries()) {
      if (completion) completeRows(Object.values(rows[index] ?? {}), completion, context);
    }
  }

  private planned(nodes: readonly FieldNode[]): number {
    // The same fragment on each of many permissions is one selection.
    const key = nodes.length === 1 ? nodes[0] : undefined;
    const known = key && this.known.get(key);
    if (known !== undefined) return known;
    const { planner, position, relation } = this;
    const row = rowOf(planner, relation.type);
    const plan = planner.planObject({ type: row.type, nodes, row, isAbstract: false });
    const alias = planner.statement.alias('led');
    const touched = plan.touched.length > 0 ? `, string_agg(${touchedOfRow(plan.touched)}, ' ') as l` : '';
    this.joins
      .push(`left join lateral (select coalesce(json_object_agg(${row.column('id')}, (${plan.json})::json), '{}') as j${touched}
      from ${fromOf(row)} ${row.besideJoins()} ${plan.joins.join('\n')}
      where ${conditionOf(relation, row, position.args, position.row)}) ${alias} on true`);
    if (plan.touched.length > 0) this.touched.push(`${alias}.l`);
    this.completions.push(plan.completion);
    const index = this.aliases.push(alias) - 1;
    if (key) this.known.set(key, index);
    return index;
  }
}
