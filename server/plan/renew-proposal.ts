import { addLines, lineOf, newBin, newProposal, ofProposal, updateProposal } from './draft.ts';
import { askAnew, hashesOf } from './asked-anew.ts';
import { contentsNow } from './plan-part.ts';
import { ProposalLine } from './proposal-line.entity.ts';
import type { ProposalRow } from './proposal-row.ts';
import { Proposal } from './proposal.entity.ts';
import type { LineNow, Renewal } from './renewal.ts';
import { setSignOffs } from './signatures.ts';
import { SignOff } from './sign-off.entity.ts';
import type { Step } from './steps.ts';
import type { Writing } from './writing.ts';

/**
 * Brings an open proposal up to date, in its place. Who sees something else in it is asked anew, and hears so; to anybody else
 * it is what it was: status, version, signature.
 */
export async function renewProposal(writing: Writing, proposal: ProposalRow, renewal: Renewal): Promise<void> {
  const { id } = proposal;
  const { changed, joined, lapsed } = await withoutOwnWord(writing, proposal, renewal);
  if (changed.length + joined.length + lapsed.length === 0) return;
  await leaveToOwners(writing, proposal, changed);
  const before = await hashesOf(writing, id);
  const said = await contentsNow(
    writing,
    changed.map(({ step }) => step),
  );
  for (const line of changed) await writing.update(ProposalLine, { id: line.id }, lineOf(line.step, said));
  if (lapsed.length > 0) await setApart(writing, proposal, lapsed);
  await addLines(writing, proposal, joined);
  const over = await setSignOffs(writing, proposal);
  if (over.length > 0) await throwAway(writing, over, proposal.proposedByPartyId);
  await writing.update(Proposal, { id }, {});
  const asked = await askAnew(writing, id, before);
  const subject = { type: 'Proposal', id } as const;
  writing.tell('PROPOSAL_RENEWED', ...[null, ...asked].map((item) => ({ category: 'PLAN' as const, item, subject })));
}

/** Who has signed a line that is its owner's alone from now on has signed the others. */
async function leaveToOwners(writing: Writing, proposal: ProposalRow, changed: Renewal['changed']): Promise<void> {
  const owners = changed.filter(({ step }) => step.isForOwnerAlone);
  for (const { id } of owners) {
    await writing.update(ProposalLine, { id }, { step: () => `step || '{"isForOwnerAlone": true}'` });
  }
  if (owners.length > 0) await setSignOffs(writing, proposal);
}

/**
 * What a party does by its own word alone it said when it offered. Where it is asked anew, and is not one of those without
 * whom nothing applies, the others are asked for that as well.
 */
async function withoutOwnWord(
  writing: Writing,
  { id, proposedByPartyId }: ProposalRow,
  renewal: Renewal,
): Promise<Renewal> {
  const { changed, joined, lapsed } = renewal;
  const steps = [...changed.map(({ step }) => step), ...joined, ...lapsed.map(({ step }) => step)];
  const isAsked = steps.some(({ isOwnWork, parties }) => isOwnWork || parties.includes(proposedByPartyId));
  if (!isAsked || (await blocks(writing, id, proposedByPartyId))) return renewal;
  const others = await writing.query<{ id: string; step: Step }>(
    `select id, step from proposal_line where proposal_id = $1 and (step->>'isOwnWork')::boolean and id <> all ($2::uuid[])`,
    [id, [...changed, ...lapsed].map((line) => line.id)],
  );
  const shared = (step: Step): Step => ({ ...step, isOwnWork: false });
  return {
    ...renewal,
    changed: [...changed, ...others].map((line) => ({ id: line.id, step: shared(line.step) })),
    joined: joined.map(shared),
  };
}

async function blocks(writing: Writing, proposalId: string, partyId: string): Promise<boolean> {
  const blocking = await writing.query(
    'select from sign_off where proposal_id = $1 and party_id = $2 and is_blocking',
    [proposalId, partyId],
  );
  return blocking.length > 0;
}

interface Terms {
  readonly title: string;
  readonly offered_at: Date;
  readonly respond_by: string;
}

/** Lines that can be signed no more, in a proposal of their own: who read them reads there that they were superseded. */
async function setApart(writing: Writing, proposal: ProposalRow, lapsed: readonly LineNow[]): Promise<void> {
  const [terms] = await writing.query<Terms>('select title, offered_at, respond_by::text from proposal where id = $1', [
    proposal.id,
  ]);
  if (!terms) throw new Error('A proposal that was just read is gone.');
  const { title, offered_at: offeredAt, respond_by: respondBy } = terms;
  const partyId = proposal.proposedByPartyId;
  const apart = await newProposal(writing, { title, isDraft: false, respondBy, partyId });
  await updateProposal(writing, apart.id, { status: 'SUPERSEDED', offeredAt });
  for (const { id } of lapsed) await writing.update(ProposalLine, { id }, { proposalId: apart.id });
  for (const id of await setSignOffs(writing, proposal))
    await writing.update(SignOff, { id }, { proposalId: apart.id });
  await setSignOffs(writing, apart);
  writing.tell('PROPOSAL_SUPERSEDED', ofProposal(apart.id));
}

/** Signatures that are asked for nothing any more. */
async function throwAway(writing: Writing, signOffIds: readonly string[], partyId: string): Promise<void> {
  const bin = await newBin(writing, partyId);
  for (const id of signOffIds) await writing.update(SignOff, { id }, { proposalId: bin.id, isDraft: true });
}
