import { isLeftOut, linesLeft } from './lines-left.ts';
import { inOrder, signersOf, type Signer } from './must-agree.ts';
import type { ClosedLine, ProposalFacts } from './proposal.facts.ts';
import { isCompanyAlone } from './route-facts.ts';

/**
 * Whose agreement what is left of a closed proposal would need, offered again without what student or lead refused: not
 * theirs who have signed just that, in the same place.
 */
export function askedAgain({ route, proposedByPartyId, closedLines, signOffs }: ProposalFacts): string[] {
  if (!route) return [];
  const left = offeredAgain(closedLines, isCompanyAlone(route));
  const isSigned = (asked: Signer) =>
    signOffs.some(
      ({ partyId, decision, isBlocking, isVoid, covers }) =>
        partyId === asked.partyId &&
        decision === 'AGREED' &&
        !isVoid &&
        isBlocking === asked.isBlocking &&
        covers.length === asked.covers.length &&
        asked.covers.every((id) => covers.includes(id)),
    );
  const isNew = ({ partyId, covers }: Signer) =>
    left.some((line) => covers.includes(line.id) && line.isNewTo.includes(partyId));
  const asked = signersOf(route, left, proposedByPartyId)
    .filter((signer) => signer.partyId !== proposedByPartyId && (isNew(signer) || !isSigned(signer)))
    .map(({ partyId }) => partyId);
  return inOrder(route, asked);
}

/** What a company reads no more is not past doing by that: it does not read what became of what it does not own. */
function offeredAgain(lines: readonly ClosedLine[], isBlind: boolean): ClosedLine[] {
  const isOver = (line: ClosedLine) =>
    isLeftOut({ ...line, isPastDoing: line.isPastDoing && !isBlind }, { isBlind, includesRefused: false });
  const along = lines.filter(({ follows, isClosed }) => follows !== null && !isClosed);
  const bringsBack = ({ subject }: ClosedLine) => along.some((one) => one.isRefused && one.follows === subject.id);
  const asked = linesLeft(
    lines.filter(({ follows }) => follows === null),
    (line) => isOver(line) || bringsBack(line),
  );
  return lines.filter(
    (line) =>
      asked.includes(line) ||
      (along.includes(line) && !isOver(line) && asked.some(({ subject }) => subject.id === line.follows)),
  );
}
