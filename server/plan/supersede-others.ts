import { closeAndTell } from './close-proposal.ts';
import type { ProposalRow } from './proposal-row.ts';
import type { Writing } from './writing.ts';

/**
 * Closes what still waits on the route: all of it, or what asks for one command alone. Not what has every signature without
 * which nothing applies: that is what happens now. It can be offered again, by the rules as they are then.
 */
export async function supersedeOthers(writing: Writing, command: string | null): Promise<void> {
  const others = await writing.query<ProposalRow>(
    `select p.id, p.is_draft as "isDraft", p.proposed_by_party_id as "proposedByPartyId" from proposal p
     where p.route_id = $1 and p.status in ('OPEN', 'DRAFT')
       and ($2::text is null or exists (select from proposal_line l where l.proposal_id = p.id and l.command = $2))
       and exists (select from sign_off s where s.proposal_id = p.id and s.is_blocking and s.decision <> 'AGREED')
     order by p.id`,
    [writing.routeId, command],
  );
  for (const waiting of others) await closeAndTell(writing, waiting, 'SUPERSEDED');
}
