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
  if (!isOwnWork) writing.tellings.push(...writing.tellings.splice(told).map(byAgreement));
  const planVersionId = await makePlanVersion(writing);
  await updateProposal(writing, id, { status: 'APPLIED', planVersionId });
  const [first] = await writing.query<{ id: string }>('select id from proposal where id = $1 and is_first_plan', [id]);
  if (first) await leadTo(writing, 'ACTIVE');
  await tellApplied(writing, id);
  await supersedeStale(writing, id);
  if (!isOwnWork) writing.tell('PLAN_AGREED', ofProposal(id));
  writing.subject = { type: 'Proposal', id };
}

/** Whoever signed last did not make the change: it is told as agreed. */
function byAgreement(telling: Telling): Telling {
  const parts = telling.parts.map((part) => ({ ...part, patch: { method: 'AGREED', ...part.patch } }));
  return { ...telling, parts };
}
