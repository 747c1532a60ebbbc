import type { ReofferInput } from '../../schema/reoffer-input.ts';
import { requireNotAsked } from './ask-agreement.ts';
import { askedAgain } from './asked-again.ts';
import { declareCommand } from './command.ts';
import { addLines, alongInDraft, newProposal, tellDraft } from './draft.ts';
import { isOutdated, isPastDoing } from './line-standing.sql.ts';
import { isLeftOut, linesLeft, type Standing } from './lines-left.ts';
import { offer } from './offer.ts';
import { standingSql } from './plan-part.ts';
import { requireFuture } from './plan-offer.command.ts';
import { notPossible } from './problem.ts';
import { closedStatuses, proposalFacts, type ProposalFacts } from './proposal.facts.ts';
import { actsFor, isCompanyAlone } from './route-facts.ts';
import { isSameChange } from './same-change.ts';
import { stepAgain, stepsAlong, type Step } from './steps.ts';
import type { Writing } from './writing.ts';

/** What is left of a proposal that came to nothing, offered again in one step. */
export const proposalReoffer = declareCommand<ProposalFacts, ReofferInput>({
  name: 'proposalReoffer',
  kind: 'content',
  on: proposalFacts,
  whoMay: 'The party that made the proposal.',
  inStatus: ['ACTIVE'],
  statusReason: 'PLAN_NOT_AGREED_YET',
  may: ({ route, proposedByPartyId }) => route !== null && actsFor(route, proposedByPartyId),
  possible({ status, isReoffered }) {
    if (!closedStatuses.includes(status)) return 'PROPOSAL_NOT_REOFFERED';
    return isReoffered ? 'REOFFERED_ALREADY' : null;
  },
  actingFor: ({ proposedByPartyId }) => proposedByPartyId,
  needsAgreementOf: askedAgain,
  async apply(writing, facts, { respondBy, includesRefused, isInDraft }) {
    const { id } = facts;
    requireFuture(writing, respondBy);
    const steps = await stepsLeft(writing, facts, includesRefused === true);
    if (steps.length === 0) throw notPossible('NOTHING_LEFT_TO_OFFER', { type: 'Proposal', id });
    for (const step of steps) if (step.baseVersion === null) await requireNotAsked(writing, step);
    const [was] = await writing.query<{ title: string }>('select title from proposal where id = $1', [id]);
    const draft = await newProposal(writing, { title: was?.title ?? '', isDraft: true, reofferOfId: id, respondBy });
    await addLines(writing, draft, steps);
    // Nobody signs what they have not read: what says something else by now is read first.
    if (isInDraft === true || (await saysAnythingNew(writing, draft.id, id))) return tellDraft(writing, draft);
    await offer(writing, draft, {});
  },
});

/** A line that is not, to the letter, one of the other proposal. */
async function saysAnythingNew(writing: Writing, proposalId: string, otherId: string): Promise<boolean> {
  const news = await writing.query(
    `select from proposal_line l where l.proposal_id = $1
       and not exists (select from proposal_line o where o.proposal_id = $2 and o.step = l.step) limit 1`,
    [proposalId, otherId],
  );
  return news.length > 0;
}

interface Line extends Standing {
  readonly step: Step;
}

const linesSql = () => `with standing as (${standingSql()})
  select l.step, ${isOutdated('l')} as "isOutdated", ${isPastDoing('l')} as "isPastDoing",
    exists (select from sign_off s where s.proposal_id = l.proposal_id and s.is_blocking and s.decision = 'REFUSED'
      and l.id = any (s.refused_changes)) as "isRefused"
  from proposal_line l where l.route_id = $1 and l.proposal_id = $2 order by l.place`;

/**
 * Its lines but those that student or lead refused, as they would be asked for now. What can no longer be done is left out,
 * and what follows from a line is worked out anew.
 */
async function stepsLeft(writing: Writing, facts: ProposalFacts, includesRefused: boolean): Promise<Step[]> {
  const { id, route } = facts;
  const lines = await writing.query<Line>(linesSql(), [writing.routeId, id]);
  const refused = includesRefused ? [] : lines.filter(({ isRefused }) => isRefused).map(({ step }) => step);
  const offering = { isBlind: route === null || isCompanyAlone(route), includesRefused };
  const asked = lines.filter(({ step }) => !step.isAlong);
  const again = new Map<Step, Step>();
  for (const line of asked) {
    const now = isLeftOut(line, offering) ? null : await stepAgain(writing, line.step);
    if (now && !(await bringsBack(writing, now, refused))) again.set(line.step, now);
  }
  const left = linesLeft(
    asked.map(({ step }) => step),
    (step) => !again.has(step),
  ).flatMap((step) => again.get(step) ?? []);
  return inTheirPlaces(lines, [...left, ...(await alongInDraft(writing, facts, left))]);
}

/** What follows from the step was refused: with the step it would come back. */
async function bringsBack(writing: Writing, step: Step, refused: readonly Step[]): Promise<boolean> {
  const along = await stepsAlong(writing, [step], writing.place.actingPartyId);
  return along.some((follows) => refused.some((one) => isSameChange(one, follows)));
}

/** In the order in which they stood, so that who sees the same sees it in the same order; what is new comes behind. */
function inTheirPlaces(lines: readonly Line[], steps: readonly Step[]): Step[] {
  const place = (step: Step) => {
    const found = lines.findIndex((line) => isSameChange(line.step, step));
    return found < 0 ? lines.length : found;
  };
  return steps.toSorted((one, other) => place(one) - place(other));
}
