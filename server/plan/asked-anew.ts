import { hashOf, shownSql, type Shown } from './shown.sql.ts';
import { SignOff } from './sign-off.entity.ts';
import type { Writing } from './writing.ts';

/** A hash of what each signature that is asked is about now, by its id. */
export async function hashesOf(writing: Writing, proposalId: string): Promise<ReadonlyMap<string, string>> {
  const all = await writing.query<Shown>(`${shownSql} where s.proposal_id = $1 order by s.party_id`, [proposalId]);
  return new Map(all.map((shown) => [shown.id, hashOf(shown)]));
}

/**
 * Who is shown something else than before has signed nothing of it yet; another's answer stands for what is shown now as well.
 * Answers the ids of the signatures that are asked, or asked anew.
 */
export async function askAnew(
  writing: Writing,
  proposalId: string,
  before: ReadonlyMap<string, string>,
): Promise<string[]> {
  const asked: string[] = [];
  for (const shown of await writing.query<Shown>(`${shownSql} where s.proposal_id = $1 order by s.party_id`, [
    proposalId,
  ])) {
    const { id, decision, version } = shown;
    const isSame = before.get(id) === hashOf(shown);
    if (!isSame) asked.push(id);
    if (decision === 'PENDING') continue;
    await writing.update(SignOff, { id }, isSame ? { shownVersion: version, shownHash: hashOf(shown) } : unanswered);
  }
  return asked;
}

const unanswered = {
  decision: 'PENDING',
  personId: null,
  method: null,
  devicePersonId: null,
  refusedChanges: [],
  decidedAt: null,
  shownVersion: null,
  shownHash: null,
};
