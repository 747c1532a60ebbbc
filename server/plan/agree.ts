import { supersedeStale } from './basis.ts';
import { ofProposal, stepsOf, updateProposal } from './draft.ts';
import { leadTo } from './life-cycle.ts';
import { makePlanVersion } from './plan-versions.ts';
import { tellApplied } from './refusal.ts';
import { writeSteps } from './steps.ts';
import type { Telling, Writing } from './writing.ts';

/** What student and lead agreed with is written, and becomes a version of the plan. */
export async function applyProposal(writing: Writing, id: string): Promise<void> {
  const steps = await stepsOf(writing, id);
  const isOwnWork = steps.every((step) => step.isOwnWork);
  writing.isAgreed = true;
  const told = writing.tellings.length;
  await writeSteps(writing, steps);
  if (!isOwnWork) {
    const asked = await whoAsked(writing, id);
    writing.tellings.push(...writing.tellings.splice(told).map((telling) => byAgreement(telling, asked)));
  }
  const planVersionId = await makePlanVersion(writing);
  await updateProposal(writing, id, { status: 'APPLIED', planVersionId });
  const [first] = await writing.query<{ id: string }>('select id from proposal where id = $1 and is_first_plan', [id]);
  if (first) await leadTo(writing, 'ACTIVE');
  await tellApplied(writing, id);
  await supersedeStale(writing, { id, isOwnWork });
  if (!isOwnWork) writing.tell('PLAN_AGREED', ofProposal(id));
  writing.subject = { type: 'Proposal', id };
}

type Asked = Required<Pick<Telling, 'actorPartyId' | 'actorPersonId'>>;

/** Offering is signing: who signed for the party that made the proposal. Where nothing of it is its own, the party alone. */
async function whoAsked(writing: Writing, proposalId: string): Promise<Asked> {
  const [asked] = await writing.query<Asked>(
    `select p.proposed_by_party_id as "actorPartyId", s.person_id as "actorPersonId" from proposal p
     left join sign_off s on s.proposal_id = p.id and s.party_id = p.proposed_by_party_id where p.id = $1`,
    [proposalId],
  );
  if (!asked) throw new Error('A proposal that is agreed with is gone.');
  return asked;
}

/** Whoever signed last did not make the change: it is told as agreed, and as asked for by who proposed it. */
function byAgreement(telling: Telling, asked: Asked): Telling {
  const parts = telling.parts.map((part) => ({ ...part, patch: { method: 'AGREED', ...part.patch } }));
  return { ...telling, ...asked, parts };
}
