import { daysToAnswer } from '../access/due.sql.ts';
import { applyProposal } from './agree.ts';
import { addLines, newProposal, ofProposal, stepsOf, updateProposal } from './draft.ts';
import { ProposalLine } from './proposal-line.entity.ts';
import type { ProposalRow } from './proposal-row.ts';
import { SignOff } from './sign-off.entity.ts';
import { carrySignatures, isAgreed, signForOfferer } from './signatures.ts';
import { requireAllowed, stepsAlong, type Step } from './steps.ts';
import type { Writing } from './writing.ts';

interface Terms {
  readonly title?: string | null | undefined;
  readonly respondBy?: string | null | undefined;
}

/** A change by itself is a proposal of its own. What commits nobody but who asks for it is agreed at once. */
export async function offerAtOnce(writing: Writing, steps: readonly Step[]): Promise<void> {
  const proposal = await newProposal(writing, { title: steps[0]?.what ?? '', isDraft: false });
  await addLines(writing, proposal, steps);
  await offer(writing, proposal, {});
  if (writing.answer === null) writing.subject = steps[0]?.subject ?? null;
}

/** From here on everybody reads it whose plan it is. It applies when student and lead agree: perhaps at once. */
export async function offer(writing: Writing, proposal: ProposalRow, { title, respondBy }: Terms): Promise<void> {
  const { id, reofferOfId } = proposal;
  const patch = {
    status: 'OPEN',
    isDraft: false,
    offeredAt: writing.now,
    // As asked for now, else when it was drafted, if that is still to come.
    respondBy:
      respondBy ?? (() => `case when respond_by >= app_today() then respond_by else app_today() + ${daysToAnswer} end`),
    ...(typeof title === 'string' ? { title } : {}),
  };
  const steps = await stepsOf(writing, id);
  for (const step of steps) await requireAllowed(writing, step);
  const along = await stepsAlong(writing, steps, proposal.proposedByPartyId);
  if (along.length > 0) await addLines(writing, proposal, along);
  await updateProposal(writing, id, patch);
  await show(writing, id);
  await signForOfferer(writing, id);
  if (reofferOfId) await carrySignatures(writing, reofferOfId, id);
  writing.subject = { type: 'Proposal', id };
  if (await isAgreed(writing, id)) return applyProposal(writing, id);
  writing.answer = { kind: 'AgreementRequested', proposalId: id };
  writing.tell('PROPOSAL_OFFERED', ofProposal(id));
}

async function show(writing: Writing, proposalId: string): Promise<void> {
  const hidden = await writing.query<{ id: string; is_line: boolean }>(
    `select id, true as is_line from proposal_line where proposal_id = $1 and is_draft
     union all select id, false from sign_off where proposal_id = $1 and is_draft`,
    [proposalId],
  );
  for (const { id, is_line } of hidden) {
    await writing.update(is_line ? ProposalLine : SignOff, { id }, { isDraft: false });
  }
}
