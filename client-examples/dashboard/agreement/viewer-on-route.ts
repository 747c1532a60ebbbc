import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option } from '../command/field.ts';
import type { PartyLineFragment, PartyNameFragment, RoutePageQuery } from '../generated/graphql.ts';

export interface ViewerOnRoute {
  readonly isStudent: boolean;
  /** What the student is called where they print their own plan; null: by their role. */
  readonly studentName: string | null;
  readonly personId: string | null;
  /** The parties that the viewer acts for. */
  readonly partyIds: readonly string[];
  /** Those that take part. */
  readonly parties: readonly PartyNameFragment[];
  /** The others, each with a party for which they may be there. */
  readonly people: readonly PersonOnRoute[];
}

export interface PersonOnRoute {
  readonly assignmentId: string;
  readonly personId: string;
  readonly name: string;
  readonly partyId: string;
  readonly partyName: string | null;
}

/** Who looks at the route: what a sentence calls them, never what they may do. */
export const ViewerOnRouteContext = createContext<ViewerOnRoute>({
  isStudent: false,
  studentName: null,
  personId: null,
  partyIds: [],
  parties: [],
  people: [],
});

export const useViewerOnRoute = (): ViewerOnRoute => useContext(ViewerOnRouteContext);

interface Read {
  readonly viewer: Pick<RoutePageQuery['viewer'], 'person' | 'student'>;
  readonly route?: { readonly parties: readonly PartyLineFragment[] } | null;
}

export function viewerOnRoute({ viewer, route }: Read): ViewerOnRoute {
  const personId = viewer.person?.id;
  const acting = route?.parties.filter(({ assignments }) => assignments.some(({ person }) => person?.id === personId));
  const people = route?.parties.flatMap(({ id, organisation, assignments }) =>
    assignments
      .filter(({ person }) => person.id !== personId)
      .map(({ id: assignmentId, person }) => ({
        assignmentId,
        personId: person.id,
        name: person.displayName,
        partyId: id,
        partyName: organisation?.name ?? null,
      })),
  );
  return {
    isStudent: viewer.student !== null,
    studentName: null,
    personId: personId ?? null,
    partyIds: acting?.map(({ id }) => id) ?? [],
    parties: route?.parties.filter(({ status }) => status === 'ACTIVE') ?? [],
    people: people ?? [],
  };
}

interface PartyWords {
  name(party: Omit<PartyNameFragment, 'id'>): string;
  /** Several in one sentence, behind a preposition. */
  names(parties: readonly PartyNameFragment[], more?: readonly string[]): string;
  /** The variant of a text that speaks to the student, where there is one. */
  readonly context: string;
}

/** The organisation's name; the student, who is told "you" where it is the student that reads. */
export function usePartyWords(): PartyWords {
  const { t, i18n } = useTranslation();
  const { isStudent, studentName } = useViewerOnRoute();
  const named = ({ role, organisation }: Omit<PartyNameFragment, 'id'>, you: string, other: string) => {
    if (organisation) return organisation.name;
    if (role !== 'STUDENT') return t(`role.${role}`);
    return isStudent ? t(you) : (studentName ?? t(other));
  };
  return {
    name: (party) => named(party, 'you', 'role.STUDENT'),
    names: (parties, more = []) =>
      new Intl.ListFormat(i18n.language).format([
        ...parties.map((party) => named(party, 'youObject', 'theStudent')),
        ...more,
      ]),
    context: isStudent ? 'student' : '',
  };
}

/** Those that take part, to choose from. */
export function usePartyOptions(): readonly Option[] {
  const { name } = usePartyWords();
  const { parties } = useViewerOnRoute();
  return parties.map((party) => ({ value: party.id, label: name(party) }));
}
