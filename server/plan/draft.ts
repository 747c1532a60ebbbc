import type { QueryDeepPartialEntity } from 'typeorm';
import { idWords } from '../access/global-id.ts';
import { readsPlan, readsWholePlan } from '../access/reads-plan.sql.ts';
import { contentsNow, planPart } from './plan-part.ts';
import { notPossible } from './problem.ts';
import { ProposalLine } from './proposal-line.entity.ts';
import type { ProposalRow } from './proposal-row.ts';
import { Proposal } from './proposal.entity.ts';
import { setSignOffs } from './signatures.ts';
import { stepsAlong, type Step } from './steps.ts';
import type { TellPart, Writing } from './writing.ts';

/** The draft that a change is to be put into: of the party that asks, which reads it. Another is as if it weren't there. */
export async function requireDraft(writing: Writing, id: string): Promise<ProposalRow> {
  const [draft] = await writing.query<ProposalRow>(
    `select id, is_draft as "isDraft", proposed_by_party_id as "proposedByPartyId", reoffer_of_id as "reofferOfId" from proposal
     where id = $1 and status = 'DRAFT' and proposed_by_party_id = $2
       and exists (select from party y where y.id = $2 and ${readsPlan('y')})`,
    [id, writing.place.actingPartyId],
  );
  if (!draft) throw notPossible('DRAFT_NOT_OPEN');
  return draft;
}

/** Its version counts lines alone: what else becomes of it moves no version. */
export function updateProposal(writing: Writing, id: string, patch: QueryDeepPartialEntity<Proposal>): Promise<void> {
  return writing.update(Proposal, { id }, { ...patch, version: () => 'version' });
}

interface NewProposal {
  readonly title: string;
  readonly isDraft: boolean;
  readonly isFirstPlan?: boolean;
  readonly isBin?: boolean;
  readonly reofferOfId?: string | null;
  readonly respondBy?: string | null | undefined;
  /** Whose it is; absent: of the party that asks. */
  readonly partyId?: string;
}

/** A proposal without lines yet. */
export async function newProposal(writing: Writing, proposal: NewProposal): Promise<ProposalRow> {
  const partyId = proposal.partyId ?? writing.place.actingPartyId;
  if (partyId === null) throw new Error('A proposal is made for a party.');
  const id = writing.newId();
  await writing.insert(Proposal, {
    id,
    routeId: writing.routeId,
    version: 1,
    versionShown: 1,
    status: 'DRAFT',
    isDraft: proposal.isDraft,
    isFirstPlan: proposal.isFirstPlan ?? false,
    isBin: proposal.isBin ?? false,
    reofferOfId: proposal.reofferOfId ?? null,
    respondBy: proposal.respondBy ?? null,
    title: proposal.title,
    proposedByPartyId: partyId,
    createdAt: writing.now,
  });
  return { id, isDraft: proposal.isDraft, proposedByPartyId: partyId, reofferOfId: proposal.reofferOfId ?? null };
}

/** Nothing is erased: what is taken out goes where a draft goes that is thrown away. */
export async function newBin(writing: Writing, partyId?: string): Promise<ProposalRow> {
  const bin = await newProposal(writing, { title: '', isDraft: true, isBin: true, ...(partyId && { partyId }) });
  await updateProposal(writing, bin.id, { status: 'WITHDRAWN' });
  return bin;
}

/** Puts steps into a proposal, one line each, and works out anew whose agreement it needs. */
export async function addLines(writing: Writing, proposal: ProposalRow, steps: readonly Step[]): Promise<void> {
  const [last] = await writing.query<{ place: number | null }>(
    'select max(place) as place from proposal_line where proposal_id = $1',
    [proposal.id],
  );
  const said = await contentsNow(writing, steps);
  const rows = steps.map((step, index) => ({
    id: writing.newId(),
    proposalId: proposal.id,
    routeId: writing.routeId,
    isDraft: proposal.isDraft,
    proposedByPartyId: proposal.proposedByPartyId,
    place: (last?.place ?? 0) + index + 1,
    ...lineOf(step, said),
  }));
  await writing.insert(ProposalLine, ...rows);
  await setSignOffs(writing, proposal);
}

/** A step as its line keeps it, with what its subject says now. */
export const lineOf = (step: Step, said: ReadonlyMap<string, object>) => ({
  command: step.command,
  kind: step.kind,
  subjectType: idWords[step.subject.type],
  subjectId: step.subject.id,
  baseVersion: step.baseVersion,
  what: step.what,
  field: step.field ?? null,
  before: step.before ?? null,
  after: step.after ?? null,
  partyIds: [...step.parties],
  step: { ...step, said: said.get(step.subject.id) ?? null } as object,
});

/** A change that waits in a draft: nothing applies yet, and nobody else hears of it. */
export async function saveLines(writing: Writing, draft: ProposalRow, steps: readonly Step[]): Promise<void> {
  const drafted = await stepsOf(writing, draft.id);
  requireOpenIn(drafted, steps);
  requireUnsaidIn(drafted, steps);
  await addLines(writing, draft, [...steps, ...(await alongInDraft(writing, draft, [...drafted, ...steps]))]);
  await tellDraft(writing, draft);
}

/** Its lines are others by now, as who has it left them. */
export async function tellDraft(writing: Writing, { id, proposedByPartyId: item }: ProposalRow): Promise<void> {
  await writing.update(Proposal, { id }, { versionShown: () => 'version + 1' });
  writing.subject = { type: 'Proposal', id };
  writing.answer = { kind: 'DraftSaved', proposalId: id };
  writing.tell('DRAFT_CHANGED', { category: 'DRAFT', item, subject: writing.subject });
}

/** What follows by now from its lines stands among them before anybody signs: who offers it reads all of it first. */
export async function completeDraft(writing: Writing, draft: ProposalRow): Promise<void> {
  const along = await alongInDraft(writing, draft, await stepsOf(writing, draft.id));
  if (along.length === 0) return;
  await addLines(writing, draft, along);
  await writing.update(Proposal, { id: draft.id }, {});
  const subject = { type: 'Proposal', id: draft.id } as const;
  writing.tell('DRAFT_COMPLETED', { category: 'DRAFT', item: draft.proposedByPartyId, subject });
}

/** Who reads of the plan what is its own alone: its draft shows that much of what follows, the rest when it is offered. */
export async function alongInDraft(
  writing: Writing,
  { proposedByPartyId }: Pick<ProposalRow, 'proposedByPartyId'>,
  steps: readonly Step[],
): Promise<Step[]> {
  const along = await stepsAlong(writing, steps, proposedByPartyId);
  if (along.length === 0) return along;
  const whole = await writing.query(`select from party y where y.id = $1 and ${readsWholePlan('y')}`, [
    proposedByPartyId,
  ]);
  return whole.length > 0 ? along : along.filter(({ parties }) => parties.includes(proposedByPartyId));
}

/** What the draft itself closes cannot be changed further on in it. */
function requireOpenIn(drafted: readonly Step[], steps: readonly Step[]): void {
  const closed = new Set(drafted.filter(({ closes }) => closes).map(({ subject }) => subject.id));
  const touched = steps
    .filter(({ isAlong }) => !isAlong)
    .flatMap(({ subject, restsOn }) => [subject, restsOn?.mayBeClosed ? undefined : restsOn]);
  for (const subject of touched) {
    if (!subject || !closed.has(subject.id)) continue;
    throw notPossible(planPart(subject.type)?.closedReason ?? 'PROPOSAL_CLOSED', subject);
  }
}

/** A draft says one thing of each: of two that say the one and the other both would be signed, and the last written. */
function requireUnsaidIn(drafted: readonly Step[], steps: readonly Step[]): void {
  const aboutOf = ({ command, subject, field }: Step) => `${command} ${subject.id} ${field ?? ''}`;
  const said = new Set(drafted.map(aboutOf));
  const again = steps.find((step) => !step.isAlong && said.has(aboutOf(step)));
  if (again) throw notPossible('IN_DRAFT_ALREADY', again.subject);
}

/** The steps of a proposal, in their order. */
export async function stepsOf(writing: Writing, proposalId: string): Promise<Step[]> {
  const rows = await writing.query<{ step: Step }>(
    'select step from proposal_line where proposal_id = $1 order by place',
    [proposalId],
  );
  return rows.map(({ step }) => step);
}

/** Read as the plan; by a company only where it signs. */
export function ofProposal(id: string): TellPart {
  return { category: 'PLAN', item: id, subject: { type: 'Proposal', id } };
}
