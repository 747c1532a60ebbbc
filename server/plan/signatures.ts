import { createHash } from 'node:crypto';
import type { ProposalRow } from './proposal-row.ts';
import { SignOff } from './sign-off.entity.ts';
import type { Writing } from './writing.ts';

interface Needed {
  readonly party_id: string;
  readonly is_blocking: boolean;
  readonly covers: string[];
}

/**
 * Whose agreement the lines need: of student and lead, for every line that commits others (without it nothing applies); of
 * every other party that takes part, for its own (until it confirms, they bind it to nothing). Work that a party gives
 * itself needs its own word alone.
 */
const neededSql = `select p.id as party_id, p.role = 'STUDENT' or p.id = r.lead_party_id as is_blocking,
    array_agg(l.id order by l.place) as covers
  from proposal_line l
  join route r on r.id = l.route_id
  join party p on p.route_id = l.route_id and p.status = 'ACTIVE'
    and case when (l.step->>'isOwnWork')::boolean then p.id = l.proposed_by_party_id
      else p.role = 'STUDENT' or p.id = r.lead_party_id or p.id = any (l.party_ids) end
  where l.proposal_id = $1
  group by p.id, p.role, r.lead_party_id
  order by p.id`;

/** Brings the signatures that are asked in line with the lines. Of a draft: nobody has signed yet. */
export async function setSignOffs(writing: Writing, proposal: ProposalRow): Promise<void> {
  const { id: proposalId, isDraft, proposedByPartyId } = proposal;
  const asked = await writing.query<{ id: string; party_id: string }>(
    'select id, party_id from sign_off where proposal_id = $1',
    [proposalId],
  );
  for (const needed of await writing.query<Needed>(neededSql, [proposalId])) {
    const known = asked.find(({ party_id }) => party_id === needed.party_id);
    if (known) {
      await writing.update(SignOff, { id: known.id }, { covers: needed.covers, isBlocking: needed.is_blocking });
      continue;
    }
    await writing.insert(SignOff, {
      id: writing.newId(),
      proposalId,
      routeId: writing.routeId,
      isDraft,
      proposedByPartyId,
      partyId: needed.party_id,
      isBlocking: needed.is_blocking,
      covers: needed.covers,
      decision: 'PENDING',
    });
  }
}

interface Shown {
  readonly id: string;
  readonly party_id: string;
  readonly is_blocking: boolean;
  readonly decision: string;
  readonly version: number;
  readonly lines: string;
}

/** What a signature is about, to the letter: what each line does, to what, and what that said when the line was made. */
const shownSql = `select s.id, s.party_id, s.is_blocking, s.decision, p.version,
    (select coalesce(string_agg(l.step::text, ',' order by l.place), '') from proposal_line l where l.id = any (s.covers)) as lines
  from sign_off s join proposal p on p.id = s.proposal_id`;

const hashOf = ({ lines }: Shown) => createHash('sha256').update(lines).digest('hex');

interface Answer {
  readonly signOffId: string;
  readonly decision: 'AGREED' | 'REFUSED';
  readonly refusedChanges?: readonly string[];
}

/** Signs, and keeps what was shown to who signed. */
export async function decide(writing: Writing, { signOffId, decision, refusedChanges = [] }: Answer): Promise<void> {
  const [shown] = await writing.query<Shown>(`${shownSql} where s.id = $1`, [signOffId]);
  if (!shown) throw new Error('A signature that was just read is gone.');
  await writing.update(
    SignOff,
    { id: signOffId },
    {
      decision,
      personId: writing.viewer.personId,
      method: writing.deviceOf === null ? 'ACCOUNT' : 'IN_PERSON',
      devicePersonId: writing.deviceOf,
      refusedChanges: [...refusedChanges],
      decidedAt: writing.now,
      shownVersion: shown.version,
      shownHash: hashOf(shown),
    },
  );
}

/** Offering is signing: the offering party's own lines, and its blocking signature if it is the lead (or the student). */
export async function signForOfferer(writing: Writing, proposalId: string): Promise<void> {
  const [own] = await writing.query<{ id: string }>(
    `select s.id from sign_off s join proposal p on p.id = s.proposal_id and p.proposed_by_party_id = s.party_id
     where s.proposal_id = $1`,
    [proposalId],
  );
  if (own) await decide(writing, { signOffId: own.id, decision: 'AGREED' });
}

/** Have all agreed without whom nothing applies? Where nobody is asked, it commits nobody. */
export async function isAgreed(writing: Writing, proposalId: string): Promise<boolean> {
  const [found] = await writing.query<{ agreed: boolean | null }>(
    `select bool_and(decision = 'AGREED') as agreed from sign_off where proposal_id = $1 and is_blocking`,
    [proposalId],
  );
  return found?.agreed !== false;
}

/**
 * What is offered again is not signed again by whom it shows exactly what they agreed with, in the same place: student or
 * lead, or a party for its own part. Whoever sees anything else signs anew.
 */
export async function carrySignatures(writing: Writing, fromId: string, toId: string): Promise<void> {
  const given = await writing.manager.findBy(SignOff, { proposalId: fromId, decision: 'AGREED' });
  for (const asked of await writing.query<Shown>(`${shownSql} where s.proposal_id = $1`, [toId])) {
    const signed = given.find(({ partyId }) => partyId === asked.party_id);
    if (asked.decision !== 'PENDING' || !signed) continue;
    if (signed.isBlocking !== asked.is_blocking || signed.shownHash !== hashOf(asked)) continue;
    const { personId, method, devicePersonId, decidedAt, shownVersion, shownHash } = signed;
    await writing.update(
      SignOff,
      { id: asked.id },
      { decision: 'AGREED', personId, method, devicePersonId, decidedAt, shownVersion, shownHash },
    );
  }
}
