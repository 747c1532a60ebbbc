import type { DataCategory, GivenConsentFragment, PartyReadsFragment } from '../generated/graphql.ts';

type Grant = NonNullable<PartyReadsFragment['grants']>[number];

/** One kind of data, and how it stands between the student and one party. */
export interface ReadingLine {
  readonly category: DataCategory;
  /** By which the party reads it now; null: it does not. */
  readonly grant: Grant | null;
  /** The yes that it rests on; null: none, or another ground. */
  readonly consent: GivenConsentFragment | null;
  /** For what it was asked, last; null: it never was, or the viewer does not know. */
  readonly purpose: GivenConsentFragment['purpose'] | null;
  readonly isAsked: boolean;
}

/** What a party reads beyond its role, could read again, or asks to. */
export function linesOf(party: PartyReadsFragment, consents: readonly GivenConsentFragment[]): ReadingLine[] {
  const given = consents.filter((consent) => consent.party.id === party.id);
  const grants = party.grants ?? [];
  // After a no the student can still say yes.
  const asked = party.consentRequests;
  const known = [
    ...grants.map(({ category }) => category),
    ...given.flatMap(({ categories }) => categories),
    ...asked.flatMap(({ categories }) => categories),
  ];
  // In one order, whatever is answered: what one pressed stays where it was.
  return [...new Set(known)].toSorted().map((category) => {
    const grant = grants.find((one) => one.category === category) ?? null;
    const request = asked.findLast(({ categories }) => categories.includes(category));
    const last = given.findLast(({ categories }) => categories.includes(category));
    return {
      category,
      grant,
      consent: given.find(({ id }) => id === grant?.consent?.id) ?? null,
      purpose: request?.purpose ?? last?.purpose ?? null,
      isAsked: grant === null && request !== undefined && !request.answeredAt,
    };
  });
}
