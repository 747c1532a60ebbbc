/** What a line commits. */
export interface Committed {
  /** It commits nobody but the party that asks for it. */
  readonly isOwnWork: boolean;
  /** It is the student's own: the student's word alone makes it binding, and every other party is asked for its own part. */
  readonly isStudentsOwn?: boolean;
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
  const { isOwnWork, parties } = line;
  return team.parties.filter((party) => {
    if (party.status !== 'ACTIVE') return false;
    return isOwnWork ? party.id === proposedByPartyId : isBlocking(team, party, line) || parties.includes(party.id);
  });
}

/** Whose agreement all of the lines need beside that of who asks: offering is signing. */
export function othersToAgree(team: Team, lines: readonly Committed[], proposedByPartyId: string | null): string[] {
  const asked = new Set(lines.flatMap((line) => mustAgree(team, line, proposedByPartyId)));
  const others = [...asked].filter(({ id }) => id !== proposedByPartyId);
  const rank = (party: Member) => (party.role === 'STUDENT' ? 0 : isBlocking(team, party) ? 1 : 2);
  return others.toSorted((one, other) => rank(one) - rank(other) || one.id.localeCompare(other.id)).map(({ id }) => id);
}
