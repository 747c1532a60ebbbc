import type { OfferInput } from '../../schema/proposal.ts';
import { typeOfWord, idWords } from '../access/global-id.ts';
import { declareCommand } from './command.ts';
import { addLines, newProposal } from './draft.ts';
import { routeFacts, type OnRouteFacts } from './facts-on-route.ts';
import { othersToAgree } from './must-agree.ts';
import { offer } from './offer.ts';
import { planPart, planParts } from './plan-part.ts';
import { invalidInput, notPossible } from './problem.ts';
import { unmetPoints } from './readiness.ts';
import { actsForLead } from './route-facts.ts';
import { leadTo } from './life-cycle.ts';
import { declareWriter, type Step } from './steps.ts';
import type { Writing } from './writing.ts';

/** The first plan: everything drafted so far, offered as one. */
export const planOffer = declareCommand<OnRouteFacts, OfferInput>({
  name: 'planOffer',
  kind: 'content',
  on: routeFacts,
  whoMay: 'The lead.',
  inStatus: ['DRAFTING'],
  statusReason: 'PLAN_NOT_DRAFTED',
  may: ({ route }) => route !== null && actsForLead(route),
  actingFor: ({ route }) => route?.leadPartyId ?? null,
  needsAgreementOf: ({ route, draftedFor }, acting) =>
    route ? othersToAgree(route, [{ parties: draftedFor, isOwnWork: false }], acting) : [],
  async apply(writing, { id }, { title, respondBy }) {
    requireFuture(writing, respondBy);
    const unmet = await unmetPoints(writing);
    if (unmet.length > 0) throw notPossible('PLAN_NOT_READY', { type: 'TransitionRoute', id });
    const reofferOfId = await lastFirstPlan(writing);
    const proposal = await newProposal(writing, { title: title ?? '', isDraft: false, isFirstPlan: true, reofferOfId });
    await addLines(writing, proposal, await draftedSteps(writing));
    await leadTo(writing, 'AWAITING_AGREEMENT');
    await offer(writing, proposal, { respondBy });
  },
});

/** Offered before and come back: who finds in it what they agreed with need not sign again. */
async function lastFirstPlan(writing: Writing): Promise<string | null> {
  const [last] = await writing.query<{ id: string }>(
    'select id from proposal where route_id = $1 and is_first_plan order by created_at desc, id limit 1',
    [writing.routeId],
  );
  return last?.id ?? null;
}

/** An answer cannot be asked for by a day that has passed. */
export function requireFuture(writing: Writing, respondBy: string | null | undefined): void {
  if (respondBy && respondBy < writing.today) throw invalidInput({ path: 'input.respondBy', code: 'IN_THE_PAST' });
}

const agreeDrafted = 'planOffer';

declareWriter(agreeDrafted, async (writing, { subject }) => {
  await planPart(subject.type)?.agree?.(writing, subject.id);
});

interface Drafted {
  readonly word: string;
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly party_ids: string[];
  readonly version: number;
}

async function draftedSteps(writing: Writing): Promise<Step[]> {
  const steps: Step[] = [];
  for (const { type, drafted } of planParts()) {
    if (drafted === undefined) continue;
    const rows = await writing.query<Drafted>(`select '${idWords[type]}' as word, d.* from (${drafted}) d`, [
      writing.routeId,
    ]);
    steps.push(...rows.map(stepOf));
  }
  return steps;
}

function stepOf({ word, id, kind, what, party_ids, version }: Drafted): Step {
  const type = typeOfWord(word);
  if (!type) throw new Error(`A plan has no part ${word}.`);
  return draftedStep({ subject: { type, id }, kind, what, parties: party_ids, baseVersion: version });
}

/** What was drafted already is agreed with as it stands. */
export function draftedStep(drafted: Pick<Step, 'subject' | 'kind' | 'what' | 'parties' | 'baseVersion'>): Step {
  return { command: agreeDrafted, ...drafted, isOwnWork: false, data: {} };
}
