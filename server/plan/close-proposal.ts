import { ofProposal, updateProposal } from './draft.ts';
import { leadTo } from './life-cycle.ts';
import type { ProposalRow } from './proposal-row.ts';
import type { Writing } from './writing.ts';

type Ending = 'REFUSED' | 'WITHDRAWN' | 'EXPIRED' | 'SUPERSEDED';

/** A proposal comes to nothing. The first plan goes back to the team that drafts it. */
export async function closeProposal(
  writing: Writing,
  id: string,
  status: Ending,
  supersededById: string | null = null,
): Promise<void> {
  await updateProposal(writing, id, { status, supersededById });
  const [first] = await writing.query<{ is_first_plan: boolean }>(
    `select p.is_first_plan and r.status = 'AWAITING_AGREEMENT' as is_first_plan
     from proposal p join route r on r.id = p.route_id where p.id = $1`,
    [id],
  );
  if (first?.is_first_plan) await leadTo(writing, 'DRAFTING');
}

interface Closed {
  readonly supersededById?: string | null;
  /** How, where nobody did it on purpose. */
  readonly method?: 'WITH_ROUTE';
}

/** As `closeProposal`, and those who read it hear of it: of a draft its party alone. */
export async function closeAndTell(
  writing: Writing,
  { id, isDraft, proposedByPartyId: item }: Omit<ProposalRow, 'reofferOfId'>,
  status: Ending,
  { supersededById = null, method }: Closed = {},
): Promise<void> {
  await closeProposal(writing, id, status, supersededById);
  const patch = method === undefined ? {} : { method };
  writing.tell(
    `PROPOSAL_${status}`,
    isDraft ? { category: 'DRAFT', item, subject: { type: 'Proposal', id }, patch } : { ...ofProposal(id), patch },
  );
}
