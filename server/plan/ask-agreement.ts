import { notPossible } from './problem.ts';
import { offerAtOnce } from './offer.ts';
import type { Step } from './steps.ts';
import type { Writing } from './writing.ts';

/** Asks those who must agree, in a proposal of its own. */
export async function askAgreement(writing: Writing, step: Step): Promise<void> {
  await requireNotAsked(writing, step);
  await offerAtOnce(writing, [step]);
}

/** Who was asked the same already signs that one, and makes no other. */
export async function requireNotAsked(writing: Writing, step: Step): Promise<void> {
  const [asked] = await writing.query<{ id: string }>(
    `select p.id from proposal p join proposal_line l on l.proposal_id = p.id
     where p.route_id = $1 and p.status = 'OPEN' and l.command = $2 and l.subject_id = $3
     order by p.created_at, p.id limit 1`,
    [writing.routeId, step.command, step.subject.id],
  );
  if (asked) throw notPossible('AGREEMENT_ASKED_ALREADY', { type: 'Proposal', id: asked.id });
}
