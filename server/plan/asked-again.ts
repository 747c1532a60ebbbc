import { inOrder, signersOf, type Signer } from './must-agree.ts';
import type { ClosedLine, ProposalFacts } from './proposal.facts.ts';
import { isCompanyAlone } from './route-facts.ts';

/**
 * Whose agreement what is left of a closed proposal would need, offered again without what student or lead refused: not
 * theirs who have signed just that, in the same place.
 */
export function askedAgain({ route, proposedByPartyId, closedLines, signOffs }: ProposalFacts): string[] {
  if (!route) return [];
  const refused = signOffs.flatMap((signOff) =>
    signOff.isBlocking && signOff.decision === 'REFUSED' ? signOff.refused : [],
  );
  const left = linesLeft(
    closedLines.filter(({ id }) => !refused.includes(id)),
    closedLines,
    isCompanyAlone(route),
  );
  const isNew = ({ partyId, covers }: Signer) => {
    const readsAll = route.parties.find(({ id }) => id === partyId)?.role !== 'COMPANY';
    return left.some(
      ({ id, isReworded, restsOnReworded, restsOnOwnerId }) =>
        covers.includes(id) && (isReworded || (restsOnReworded && (readsAll || restsOnOwnerId === partyId))),
    );
  };
  const hasSigned = (asked: Signer) =>
    signOffs.some(
      ({ partyId, decision, isBlocking, covers }) =>
        partyId === asked.partyId &&
        decision === 'AGREED' &&
        isBlocking === asked.isBlocking &&
        covers.length === asked.covers.length &&
        asked.covers.every((id) => covers.includes(id)),
    );
  const asked = signersOf(route, left, proposedByPartyId)
    .filter((signer) => signer.partyId !== proposedByPartyId && (isNew(signer) || !hasSigned(signer)))
    .map(({ partyId }) => partyId);
  return inOrder(route, asked);
}

/** A company does not read what became of what it does not own: what it reads no more is not gone by that. */
function linesLeft(lines: readonly ClosedLine[], all: readonly ClosedLine[], isBlind: boolean): ClosedLine[] {
  const standing = lines.filter((line) => (isBlind ? !line.isReworded && !line.restsOnReworded : !line.isPastDoing));
  const makes = (among: readonly ClosedLine[], id: string | null) =>
    among.some((one) => one.makes && one.subjectId === id);
  const left = standing.filter(({ restsOnId }) => !makes(all, restsOnId) || makes(standing, restsOnId));
  return left.some(({ isAlong }) => !isAlong) ? left : [];
}
