import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { parseGlobalId } from '../../access/global-id.ts';
import type { Viewer } from '../../access/viewer.ts';
import { TextError, unauthenticated } from '../../errors.ts';
import type { Identity } from './identity.ts';
import type { VouchedOrganisations } from './vouched-organisations.ts';

interface SignInRow {
  readonly person_id: string;
  readonly is_service: boolean;
  readonly is_student: boolean;
  readonly membership_id: string | null;
  readonly organisation_id: string | null;
  readonly functions: string[] | null;
}

/** A row of a membership that is valid today. */
type MembershipRow = SignInRow & { readonly membership_id: string; readonly organisation_id: string };

/**
 * The person that a login belongs to, under the membership they act under: the one they name, or their only one.
 * Read anew for each request, because a membership may end while its tokens still live.
 */
export class ViewerFinder {
  /** Requests that come together are looked up together; nothing is kept from one moment to the next. */
  private readonly logins = new DataLoader<Identity, readonly SignInRow[]>((identities) => this.signIn(identities), {
    cache: false,
  });

  constructor(
    private readonly pool: Pool,
    private readonly vouched: VouchedOrganisations,
  ) {}

  async find(identity: Identity, actingAs: string | undefined): Promise<Viewer> {
    const rows = await this.logins.load(identity);
    const [person] = rows;
    if (!person) throw unauthenticated('NOT_BOUND');
    const memberships = rows.filter(isMembership);
    const usable = await this.vouchedFor(identity, person.person_id, memberships);
    const acting = actingAs === undefined ? onlyOne(usable) : named(actingAs, memberships, usable);
    return {
      personId: person.person_id,
      membershipId: acting?.membership_id ?? null,
      organisationId: acting?.organisation_id ?? null,
      functions: acting?.functions ?? [],
      isService: person.is_service,
      isStudent: person.is_student,
    };
  }

  private async signIn(identities: readonly Identity[]): Promise<SignInRow[][]> {
    const { rows } = await this.pool.query<SignInRow & { readonly n: number }>(
      `select login.n::int as n, found.*
       from unnest($1::text[], $2::text[]) with ordinality as login (issuer, subject, n)
       cross join lateral sign_in(login.issuer, login.subject) found`,
      [identities.map(({ issuer }) => issuer), identities.map(({ subject }) => subject)],
    );
    return identities.map((_identity, index) => rows.filter(({ n }) => n === index + 1));
  }

  private async vouchedFor(
    identity: Identity,
    personId: string,
    memberships: readonly MembershipRow[],
  ): Promise<readonly MembershipRow[]> {
    if (identity.vouchesFor === 'EVERY_ORGANISATION' || memberships.length === 0) return memberships;
    const ids = await this.vouched.idsOf(identity.vouchesFor, personId);
    return memberships.filter((membership) => ids.has(membership.organisation_id));
  }
}

function isMembership(row: SignInRow): row is MembershipRow {
  return row.membership_id !== null && row.organisation_id !== null;
}

function onlyOne(usable: readonly MembershipRow[]): MembershipRow | undefined {
  return usable.length === 1 ? usable[0] : undefined;
}

function named(actingAs: string, all: readonly MembershipRow[], usable: readonly MembershipRow[]): MembershipRow {
  const id = parseGlobalId(actingAs);
  const isNamed = (row: MembershipRow) => id?.type === 'Membership' && row.membership_id === id.uuid;
  const membership = usable.find(isNamed);
  if (membership) return membership;
  throw new TextError('FORBIDDEN', all.some(isNamed) ? 'ACTING_AS_NOT_VOUCHED' : 'ACTING_AS_UNKNOWN');
}
