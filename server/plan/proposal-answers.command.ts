import type { SignOffInput } from '../../schema/proposal.ts';
import { applyProposal } from './agree.ts';
import { closeAndTell, closeProposal } from './close-proposal.ts';
import { declareCommand } from './command.ts';
import { ofProposal } from './draft.ts';
import { uuidIn } from './input.ts';
import { invalidInput } from './problem.ts';
import type { ProposalRow } from './proposal-row.ts';
import { proposalFacts, type ProposalFacts, type SignOffFacts } from './proposal.facts.ts';
import { tellRefused } from './refusal.ts';
import { actsFor, openStatuses } from './route-facts.ts';
import { decide, isAgreed } from './signatures.ts';
import { reasonAgainstStatus } from './steps.ts';
import { SignOffRemark } from './sign-off-remark.entity.ts';
import type { TellPart, Writing } from './writing.ts';

/** The signature that the viewer may give: the first of their parties', or of the party named, that is still asked. */
export const askedOf = ({ route, signOffs }: ProposalFacts, ofParty?: string): SignOffFacts | undefined =>
  signOffs.find(
    ({ partyId, decision }) =>
      route !== null && decision === 'PENDING' && actsFor(route, partyId) && (ofParty ?? partyId) === partyId,
  );

/**
 * Another party confirms its own part also after student and lead have agreed: until then it binds it to nothing. Once the
 * route has ended there is nothing left to confirm, and a no could not be settled any more. What cannot happen while the
 * route stands where it does waits until it can.
 */
export function reasonAgainst(
  { status, route, commands, isTooLate }: ProposalFacts,
  asked: SignOffFacts | undefined,
): string | null {
  if (!asked) return 'SIGNED_ALREADY';
  const isOpen = route !== null && openStatuses.includes(route.status);
  if (status === 'OPEN') return isTooLate ? 'LAST_DAY_PASSED' : reasonAgainstStatus(commands, route?.status ?? '');
  if (status === 'APPLIED' && !asked.isBlocking && isOpen) return null;
  return 'PROPOSAL_CLOSED';
}

export const proposalSignOff = declareCommand<ProposalFacts, SignOffInput>({
  name: 'proposalSignOff',
  kind: 'content',
  on: proposalFacts,
  whoMay: 'Every party that must agree, each for itself: for the student the student alone.',
  may: ({ route, signOffs }) => route !== null && signOffs.some(({ partyId }) => actsFor(route, partyId)),
  possible: (facts) => reasonAgainst(facts, askedOf(facts)),
  currentVersion: ({ version }) => version,
  actingFor: (facts) => askedOf(facts)?.partyId ?? null,
  apply: (writing, facts, input) => answerFor(writing, facts, askedOf(facts), input),
});

/** The answer of who is asked, whether on a device of their own or on that of somebody else. */
export async function answerFor(
  writing: Writing,
  facts: ProposalFacts,
  signOff: SignOffFacts | undefined,
  input: SignOffInput,
): Promise<void> {
  if (!signOff) throw new Error('Nobody was asked to sign.');
  const refused = refusedLines(signOff, input);
  await decide(writing, {
    signOffId: signOff.id,
    decision: input.answer === 'AGREE' ? 'AGREED' : 'REFUSED',
    refusedChanges: refused,
  });
  await keepRemark(writing, signOff.id, input.remark);
  if (input.answer === 'REFUSE') {
    await refuse(writing, facts, signOff);
    return tellRefused(writing, {
      proposalId: facts.id,
      partyId: signOff.partyId,
      isBlocking: signOff.isBlocking,
      lineIds: refused,
      isNamed: Boolean(input.refusedChangeIds?.length),
    });
  }
  const told = { ...ofSignOff(facts, signOff), patch: howGiven(writing) };
  writing.tell(signOff.isBlocking ? 'PROPOSAL_SIGNED' : 'PART_CONFIRMED', told);
  if (signOff.isBlocking && (await isAgreed(writing, facts.id))) await applyProposal(writing, facts.id);
}

/** That an answer was given in person stands in the log too. */
const howGiven = ({ deviceOf }: Writing): object => (deviceOf === null ? {} : { method: 'IN_PERSON' });

/** A company hears of its own signature alone. */
const ofSignOff = ({ id }: ProposalFacts, signOff: SignOffFacts): TellPart => ({ ...ofProposal(id), item: signOff.id });

/** A refusal names lines, and says why; without a name it means all that the signature is about. */
export function refusedLines({ covers }: SignOffFacts, { answer, refusedChangeIds, remark }: SignOffInput): string[] {
  const path = 'input.refusedChangeIds';
  if (answer === 'AGREE') {
    if (refusedChangeIds?.length) throw invalidInput({ path, code: 'NOT_ALLOWED' });
    return [];
  }
  if (!remark) throw invalidInput({ path: 'input.remark', code: 'REQUIRED' });
  const named = (refusedChangeIds ?? []).map((id, index) => uuidIn(id, 'ProposedChange', `${path}.${index}`));
  const foreign = named.findIndex((id) => !covers.includes(id));
  if (foreign >= 0) throw invalidInput({ path: `${path}.${foreign}`, code: 'UNKNOWN' });
  return named.length > 0 ? named : [...covers];
}

async function keepRemark(writing: Writing, signOffId: string, remark: string | null | undefined): Promise<void> {
  if (!remark) return;
  // Whoever is asked anew may have said something before.
  const said = await writing.query('select from sign_off_remark where sign_off_id = $1', [signOffId]);
  if (said.length > 0) await writing.update(SignOffRemark, { signOffId }, { remark });
  else await writing.insert(SignOffRemark, { signOffId, routeId: writing.routeId, remark });
}

/** Without student and lead nothing applies: their no closes the proposal. Another's no is about its own part alone. */
async function refuse(writing: Writing, facts: ProposalFacts, signOff: SignOffFacts): Promise<void> {
  const patch = howGiven(writing);
  if (!signOff.isBlocking) return writing.tell('PART_REFUSED', { ...ofSignOff(facts, signOff), patch });
  const { id } = facts;
  await closeProposal(writing, id, 'REFUSED');
  writing.tell('PROPOSAL_REFUSED', { ...ofProposal(id), patch });
}

export const proposalWithdraw = declareCommand<ProposalFacts, object>({
  name: 'proposalWithdraw',
  kind: 'content',
  on: proposalFacts,
  whoMay: 'The party that made the proposal.',
  may: ({ route, proposedByPartyId }) => route !== null && actsFor(route, proposedByPartyId),
  possible: ({ status }) => (['OPEN', 'DRAFT'].includes(status) ? null : 'PROPOSAL_CLOSED'),
  actingFor: ({ proposedByPartyId }) => proposedByPartyId,
  async apply(writing, { id, status, proposedByPartyId }) {
    await closeAndTell(writing, { id, isDraft: status === 'DRAFT', proposedByPartyId }, 'WITHDRAWN');
  },
});

/** A route that ends waits for nobody. Not for what has every signature either: that is what happens now. */
export async function withdrawAll(writing: Writing): Promise<void> {
  const open = await writing.query<ProposalRow>(
    `select id, is_draft as "isDraft", proposed_by_party_id as "proposedByPartyId"
     from proposal p where route_id = $1 and status in ('OPEN', 'DRAFT')
       and coalesce((select not bool_and(s.decision = 'AGREED') from sign_off s where s.proposal_id = p.id and s.is_blocking), true)
     order by id`,
    [writing.routeId],
  );
  for (const waiting of open) await closeAndTell(writing, waiting, 'WITHDRAWN', { method: 'WITH_ROUTE' });
}
