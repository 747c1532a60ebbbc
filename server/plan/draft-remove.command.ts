import { declareCommand } from './command.ts';
import { newBin, requireDraft, tellDraft } from './draft.ts';
import { linesLeft } from './lines-left.ts';
import { ProposalLine } from './proposal-line.entity.ts';
import { proposedChangeFacts, type ProposedChangeFacts } from './proposed-change.facts.ts';
import { actsFor } from './route-facts.ts';
import { setSignOffs } from './signatures.ts';
import { SignOff } from './sign-off.entity.ts';
import { stepsAlong, type Step } from './steps.ts';
import type { Writing } from './writing.ts';

/** What was collected in error is taken out again. */
export const draftRemove = declareCommand<ProposedChangeFacts, object>({
  name: 'draftRemove',
  kind: 'progress',
  on: proposedChangeFacts,
  whoMay: 'The party whose draft it is.',
  inStatus: ['ACTIVE'],
  statusReason: 'PLAN_NOT_AGREED_YET',
  may: ({ route, proposedByPartyId }) => route !== null && actsFor(route, proposedByPartyId),
  possible({ status, isAlong }) {
    if (status !== 'DRAFT') return 'DRAFT_NOT_OPEN';
    return isAlong ? 'FOLLOWS_FROM_ANOTHER_LINE' : null;
  },
  subject: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
  actingFor: ({ proposedByPartyId }) => proposedByPartyId,
  async apply(writing, { id, proposalId, proposedByPartyId }) {
    const draft = await requireDraft(writing, proposalId);
    const bin = await newBin(writing);
    for (const lineId of await removedWith(writing, { id, proposalId, proposedByPartyId })) {
      await writing.update(ProposalLine, { id: lineId }, { proposalId: bin.id });
    }
    for (const signOffId of await setSignOffs(writing, draft)) {
      await writing.update(SignOff, { id: signOffId }, { proposalId: bin.id });
    }
    await tellDraft(writing, draft);
  },
});

interface Line {
  readonly id: string;
  readonly step: Step;
}

type Removed = Pick<ProposedChangeFacts, 'id' | 'proposalId' | 'proposedByPartyId'>;

/** The line, those that have nothing left to rest on without it, and those that followed from these alone. */
async function removedWith(writing: Writing, { id, proposalId, proposedByPartyId }: Removed): Promise<string[]> {
  const lines = await writing.query<Line>('select id, step from proposal_line where proposal_id = $1 order by place', [
    proposalId,
  ]);
  const removed = lines.find((line) => line.id === id)?.step;
  const steps = linesLeft(
    lines.map(({ step }) => step),
    (step) => step === removed,
  );
  const left = lines.filter(({ step }) => steps.includes(step));
  const gone = lines.filter((line) => !left.includes(line));
  const asked = steps.filter(({ isAlong }) => !isAlong);
  const along = await stepsAlong(writing, asked, proposedByPartyId);
  const followsNoMore = left.filter(
    ({ step }) =>
      step.isAlong && !along.some((one) => one.command === step.command && one.subject.id === step.subject.id),
  );
  return [...gone, ...followsNoMore].map((line) => line.id);
}
