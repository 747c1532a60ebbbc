import { escapeLiteral } from 'pg';
import type { GraphQLResolveInfo } from 'graphql';
import { parseGlobalId } from '../access/global-id.ts';
import { branchesOf, completionByType, selectBranch, type Branch } from './plan-node.ts';
import type { ReadContext } from './read-context.ts';
import { plannerFor, read } from './run-reading.ts';
import { jsonArray, jsonObject } from './sql-text.ts';

interface FoundNode {
  readonly id: string;
  readonly object: object;
}

/**
 * The objects with these global ids, in their order; null where there is none, where the viewer may not see it, and for
 * what is no id of ours: no answer tells which.
 */
export async function readNodes(
  context: ReadContext,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<(object | null)[]> {
  const wanted = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const parsed = parseGlobalId(id);
    if (parsed) wanted.set(parsed.type, [...(wanted.get(parsed.type) ?? []), parsed.uuid]);
  }
  const planner = plannerFor(context, info);
  const branches = branchesOf(planner, info.returnType, info.fieldNodes, (type) => wanted.has(type));
  if (branches.length === 0) return ids.map(() => null);
  const selects = branches.map((branch) => selectWanted(branch, wanted.get(branch.typeName) ?? []));
  const named = jsonObject([
    ['id', { sql: 'x.id', form: 'WORD', isPresent: true }],
    ['object', { sql: 'x.j', form: 'JSON' }],
  ]);
  const body = `select ${jsonArray(named)} as answer, string_agg(x.l, ' ') as touched
    from (${selects.join('\nunion all ')}) x`;
  const completion = completionByType(branches);
  const within = completion && { within: new Map([['object', completion]]) };
  const found = await read(context, { statement: planner.statement, body, completion: within });
  const objects = new Map(Array.isArray(found) ? found.map(({ id, object }: FoundNode) => [id, object]) : []);
  return ids.map((id) => objects.get(id) ?? null);
}

function selectWanted(branch: Branch, uuids: readonly string[]): string {
  const column = branch.row.column('id');
  const globalId = `${escapeLiteral(`${branch.word}_`)} || ${column} as id, `;
  return selectBranch(branch, globalId, `${column} = any (${branch.row.bind(uuids, 'uuid[]')})`);
}
