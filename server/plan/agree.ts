import { ofProposal, stepsOf, updateProposal } from './draft.ts';
import { leadTo } from './life-cycle.ts';
import { makePlanVersion } from './plan-versions.ts';
import { writeSteps } from './steps.ts';
import type { Writing } from './writing.ts';

/** What student and lead agreed with is written, and becomes a version of the plan. */
export async function applyProposal(writing: Writing, id: string): Promise<void> {
  const steps = await stepsOf(writing, id);
  writing.isAgreed = true;
  await writeSteps(writing, steps);
  const planVersionId = await makePlanVersion(writing);
  await updateProposal(writing, id, { status: 'APPLIED', planVersionId });
  const [first] = await writing.query<{ id: string }>('select id from proposal where id = $1 and is_first_plan', [id]);
  if (first) await leadTo(writing, 'ACTIVE');
  await supersede(writing, id);
  if (!steps.every(({ isOwnWork }) => isOwnWork)) writing.tell('PLAN_AGREED', ofProposal(id));
}

/** Proposals that rest on what has just been changed cannot be agreed with any more. */
async function supersede(writing: Writing, byId: string): Promise<void> {
  const stale = await writing.query<{ id: string; is_draft: boolean; proposed_by_party_id: string }>(
    `select distinct p.id, p.is_draft, p.proposed_by_party_id from proposal p
     join proposal_line theirs on theirs.proposal_id = p.id
     join proposal_line ours on ours.proposal_id = $1 and ours.subject_id = theirs.subject_id
     where p.status in ('OPEN', 'DRAFT') and p.id <> $1 and p.route_id = $2 order by p.id`,
    [byId, writing.routeId],
  );
  for (const { id, is_draft, proposed_by_party_id } of stale) {
    await updateProposal(writing, id, { status: 'SUPERSEDED', supersededById: byId });
    writing.tell(
      'PROPOSAL_SUPERSEDED',
      is_draft ? { category: 'DRAFT', item: proposed_by_party_id, subject: { type: 'Proposal', id } } : ofProposal(id),
    );
  }
}
