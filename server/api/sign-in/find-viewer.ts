import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { parseGlobalId } from '../../access/global-id.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { AssumedViewer } from '../../database/session.ts';
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
  /** What `known_logins` says of the login. */
  readonly known: string;
}

/** A row of a membership that is valid today. */
type MembershipRow = SignInRow & { readonly membership_id: string; readonly organisation_id: string };

/**
 * The person that a login belongs to, under the membership they act under: the one they name, or their only one.
 * Looked up anew for each request, because a membership may end while its tokens still live; or assumed to be what it
 * was, by a request whose reading begins with comparing.
 */
export class ViewerFinder {
  /** Requests that come together are looked up together; nothing is kept from one moment to the next. */
  private readonly logins = new DataLoader<Identity, readonly SignInRow[]>((identities) => this.signIn(identities), {
    cache: false,
    maxBatchSize: mostAtOnce,
  });
  private readonly known = new DataLoader<Identity, string | undefined>((identities) => this.askKnown(identities), {
    cache: false,
    maxBatchSize: mostAtOnce,
  });
  private readonly remembered = new LRUCache<string, readonly SignInRow[]>({ max: mostRemembered });

  constructor(
    private readonly pool: Pool,
    private readonly vouched: VouchedOrganisations,
  ) {}

  async find(identity: Identity, actingAs: string | undefined): Promise<Viewer> {
    const rows = await this.logins.load(identity);
    this.remembered.set(nameOf(identity), rows);
    return this.viewerOf(identity, actingAs, rows);
  }

  /** As `find`; where nothing is other than when they were last looked up, only that is asked. */
  async findAgain(identity: Identity, actingAs: string | undefined): Promise<Viewer> {
    const [known, rows] = [await this.known.load(identity), this.remembered.get(nameOf(identity))];
    if (rows && known !== undefined && rows[0]?.known === known) return this.viewerOf(identity, actingAs, rows);
    return this.find(identity, actingAs);
  }

  /** Who they were when they were last looked up; null where that is not known. */
  async assume(identity: Identity, actingAs: string | undefined): Promise<AssumedViewer | null> {
    const rows = this.remembered.get(nameOf(identity));
    const known = rows?.[0]?.known;
    if (!rows || known === undefined) return null;
    const { issuer, subject } = identity;
    return { viewer: await this.viewerOf(identity, actingAs, rows), issuer, subject, known };
  }

  private async viewerOf(
    identity: Identity,
    actingAs: string | undefined,
    rows: readonly SignInRow[],
  ): Promise<Viewer> {
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
    const { rows } = await this.pool.query<SignInRow & { readonly n: number }>({
      name: 'sign_in',
      text: `select login.n::int as n, found.*, known.known
        from unnest($1::text[], $2::text[]) with ordinality as login (issuer, subject, n)
        cross join lateral sign_in(login.issuer, login.subject) found
        join known_logins($1::text[], $2::text[]) known on known.n = login.n`,
      values: valuesOf(identities),
    });
    const found = identities.map((): SignInRow[] => []);
    for (const row of rows) found[row.n - 1]?.push(row);
    return found;
  }

  private async askKnown(identities: readonly Identity[]): Promise<(string | undefined)[]> {
    const { rows } = await this.pool.query<{ readonly n: number; readonly known: string }>({
      name: 'known_logins',
      text: 'select n, known from known_logins($1::text[], $2::text[])',
      values: valuesOf(identities),
    });
    const found = new Map(rows.map(({ n, known }) => [n, known]));
    return identities.map((_identity, index) => found.get(index + 1));
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

const mostRemembered = 10_000; // logins
const mostAtOnce = 200; // logins
const valuesOf = (identities: readonly Identity[]) => [
  identities.map(({ issuer }) => issuer),
  identities.map(({ subject }) => subject),
];
const nameOf = ({ issuer, subject }: Identity) => `${issuer}\0${subject}`;

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
