/** What a line commits. */
export interface Committed {
  /** It commits nobody but the party that asks for it. */
  readonly isOwnWork: boolean;
  /** It is the student's own: the student's word alone makes it binding, and every other party is asked for its own part. */
  readonly isStudentsOwn?: boolean;
  /**
   * It came of what a party did by its own word while the proposal waited: the others' signatures stand, and that party is asked
   * alone. Else one party could keep them signing for ever.
   */
  readonly isForOwnerAlone?: boolean;
  /** The parties whose part it is, before or after. */
  readonly parties: readonly string[];
}

interface Member {
  readonly id: string;
  readonly role: string;
  readonly status: string;
}

/** Who takes part, as far as whoever asks may know. */
export interface Team {
  readonly leadPartyId: string;
  readonly parties: readonly Member[];
}

/** Without student and lead a line does not apply; where it is the student's own, without the student. */
export const isBlocking = (
  { leadPartyId }: Team,
  { id, role }: Member,
  { isStudentsOwn }: Pick<Committed, 'isStudentsOwn'> = {},
) => role === 'STUDENT' || (id === leadPartyId && isStudentsOwn !== true);

/**
 * The parties whose agreement a line needs: student and lead, where it commits others (without them nothing applies); every
 * other party that takes part, for its own (until it confirms, the line binds it to nothing). Work that a party gives itself
 * needs its own word alone. The one place of this rule: by it signatures are asked, and permissions say whose will be.
 */
export function mustAgree(team: Team, line: Committed, proposedByPartyId: string | null): Member[] {
  const { isOwnWork, isForOwnerAlone, parties } = line;
  return team.parties.filter((party) => {
    if (party.status !== 'ACTIVE') return false;
    if (isForOwnerAlone) return parties.includes(party.id);
    return isOwnWork ? party.id === proposedByPartyId : isBlocking(team, party, line) || parties.includes(party.id);
  });
}

/** A line of a proposal, as far as it matters for who signs. */
export interface SignedLine extends Committed {
  readonly id: string;
  readonly subjectId: string;
  readonly field: string | null;
  /** Without these it does not apply either. */
  readonly needs: readonly string[];
}

export interface Signer {
  readonly partyId: string;
  readonly isBlocking: boolean;
  readonly covers: string[];
}

/** The signatures that a proposal of these lines needs: of each party one, for all that it must agree with. */
export function signersOf(team: Team, lines: readonly SignedLine[], proposedByPartyId: string | null): Signer[] {
  const asked = withOwnersGiven(lines).map((line) => ({ line, by: mustAgree(team, line, proposedByPartyId) }));
  return team.parties
    .map((party) => {
      const covered = asked.filter(({ by }) => by.includes(party)).map(({ line }) => line);
      const blocks = (line: SignedLine) => isBlocking(team, party, line) || line.needs.includes(party.id);
      return { partyId: party.id, isBlocking: covered.some(blocks), covers: covered.map((line) => line.id) };
    })
    .filter(({ covers }) => covers.length > 0);
}

/** Whoever is to own it agrees with all that becomes of it at the same time, and who gives it away words it no more alone. */
function withOwnersGiven(lines: readonly SignedLine[]): SignedLine[] {
  return lines.map((line) => {
    const given = lines.filter(({ field, subjectId }) => field === 'owner' && subjectId === line.subjectId);
    if (given.length === 0) return line;
    return { ...line, isOwnWork: false, parties: [...line.parties, ...given.flatMap(({ parties }) => parties)] };
  });
}

/** Whose agreement all of the lines need beside that of who asks: offering is signing. */
export function othersToAgree(team: Team, lines: readonly Committed[], proposedByPartyId: string | null): string[] {
  const asked = new Set(lines.flatMap((line) => mustAgree(team, line, proposedByPartyId).map(({ id }) => id)));
  return inOrder(
    team,
    [...asked].filter((id) => id !== proposedByPartyId),
  );
}

/** The student first, then the lead, then the others. */
export function inOrder(team: Team, partyIds: readonly string[]): string[] {
  const rank = (party: Member) => (party.role === 'STUDENT' ? 0 : isBlocking(team, party) ? 1 : 2);
  return team.parties
    .filter(({ id }) => partyIds.includes(id))
    .toSorted((one, other) => rank(one) - rank(other) || one.id.localeCompare(other.id))
    .map(({ id }) => id);
}
