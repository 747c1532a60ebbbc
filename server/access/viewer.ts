/** The function of who coordinates a region: told figures, and no route, whatever else they do under that membership. */
export const figuresAlone = 'REGIONAL_COORDINATOR';

/** Who is asking, under the one membership they act under in this request. */
export interface Viewer {
  readonly personId: string;
  /** Null for a student, and for a person with several memberships who named none. */
  readonly membershipId: string | null;
  readonly organisationId: string | null;
  /** Functions of the acting membership. */
  readonly functions: readonly string[];
  /** A service account: its person has no name to show. */
  readonly isService: boolean;
  /** The person is the student of some route. */
  readonly isStudent: boolean;
}
