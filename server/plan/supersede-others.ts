import { ofProposal, updateProposal } from './draft.ts';
import type { Writing } from './writing.ts';

interface Waiting {
  readonly id: string;
  readonly is_draft: boolean;
  readonly proposed_by_party_id: string;
}

/**
 * Closes what still waits on the route: all of it, or what asks for one command alone. Not what has every signature without
 * which nothing applies: that is what happens now. It can be offered again, by the rules as they are then.
 */
export async function supersedeOthers(writing: Writing, command: string | null): Promise<void> {
  const waiting = await writing.query<Waiting>(
    `select p.id, p.is_draft, p.proposed_by_party_id from proposal p
     where p.route_id = $1 and p.status in ('OPEN', 'DRAFT')
       and ($2::text is null or exists (select from proposal_line l where l.proposal_id = p.id and l.command = $2))
       and exists (select from sign_off s where s.proposal_id = p.id and s.is_blocking and s.decision <> 'AGREED')
     order by p.id`,
    [writing.routeId, command],
  );
  for (const { id, is_draft, proposed_by_party_id } of waiting) {
    await updateProposal(writing, id, { status: 'SUPERSEDED' });
    writing.tell(
      'PROPOSAL_SUPERSEDED',
      is_draft ? { category: 'DRAFT', item: proposed_by_party_id, subject: { type: 'Proposal', id } } : ofProposal(id),
    );
  }
}
