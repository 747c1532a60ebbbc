import type { Pool } from 'pg';
import { parseGlobalId } from '../../access/global-id.ts';
import type { Viewer } from '../../access/viewer.ts';
import { withReadSession } from '../../database/session.ts';

const life = 600_000; // 10 minutes: an organisation may be renamed, or come after the server's start

/** From what OIDC_ISSUERS says of organisations, ids or names, to their ids. */
export class VouchedOrganisations {
  private readonly known = new Map<readonly string[], { readonly ids: Promise<ReadonlySet<string>>; until: number }>();

  constructor(private readonly pool: Pool) {}

  idsOf(organisations: readonly string[], personId: string): Promise<ReadonlySet<string>> {
    const known = this.known.get(organisations);
    if (known && known.until > Date.now()) return known.ids;
    const ids = this.read(organisations, personId);
    this.known.set(organisations, { ids, until: Date.now() + life });
    ids.catch(() => this.known.delete(organisations));
    return ids;
  }

  private async read(organisations: readonly string[], personId: string): Promise<ReadonlySet<string>> {
    const ids = organisations.map((name) => parseGlobalId(name)?.uuid ?? name.toLowerCase());
    const rows = await withReadSession(this.pool, directoryReader(personId), (session) =>
      session.query<{ id: string }>(
        // A name that two organisations share stands for neither.
        `select id from organisation where id::text = any ($1)
         union
         select min(id::text)::uuid from organisation where name = any ($2) group by name having count(*) = 1`,
        [ids, organisations],
      ),
    );
    return new Set(rows.map((row) => row.id));
  }
}

/** Everybody who is signed in reads the directory of organisations. */
function directoryReader(personId: string): Viewer {
  return { personId, membershipId: null, organisationId: null, functions: [], isService: false, isStudent: false };
}
