import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { idWords } from '../access/global-id.ts';
import { PlanLeaf } from './plan-leaf.entity.ts';
import { planParts } from './plan-part.ts';
import { PlanVersion } from './plan-version.entity.ts';
import type { Writing } from './writing.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The hash that a reader finds again over the leaves that they read: their hashes in order of the alphabet. */
export const hashOfLeaves = (hashes: readonly string[]) => sha256([...hashes].toSorted().join(''));

/** Keeps the whole plan as it is now agreed, one leaf for each object: readers verify what they may read of it. */
export async function makePlanVersion(writing: Writing): Promise<string> {
  const id = writing.newId();
  const [last] = await writing.query<{ number: number }>(
    'select coalesce(max(number), 0)::int as number from plan_version where route_id = $1',
    [writing.routeId],
  );
  const leaves = await leavesNow(writing, id);
  await writing.insert(PlanVersion, {
    id,
    routeId: writing.routeId,
    number: (last?.number ?? 0) + 1,
    agreedAt: writing.now,
    rootHash: hashOfLeaves(leaves.map(({ hash }) => hash)),
  });
  if (leaves.length > 0) await writing.insert(PlanLeaf, ...leaves);
  return id;
}

async function leavesNow(writing: Writing, planVersionId: string) {
  const leaves = [];
  for (const { type, contents } of planParts()) {
    const rows = await writing.query<{ id: string; content: string }>(
      `select id, content::text as content from (${contents}) part where is_agreed order by id`,
      [writing.routeId],
    );
    for (const { id, content } of rows) {
      const salt = randomBytes(16).toString('hex');
      leaves.push({
        id: randomUUID(),
        planVersionId,
        routeId: writing.routeId,
        subjectType: idWords[type],
        subjectId: id,
        content,
        salt,
        hash: sha256(salt + content),
      });
    }
  }
  return leaves;
}
