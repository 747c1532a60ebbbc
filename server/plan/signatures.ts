import { signersOf, type SignedLine, type Signer, type Team } from './must-agree.ts';
import { maySignNoMore } from '../access/own-parties.sql.ts';
import { signedLineSql } from './proposal-line.sql.ts';
import type { ProposalRow } from './proposal-row.ts';
import { hashOf, shownSql, type Shown } from './shown.sql.ts';
import { SignOff } from './sign-off.entity.ts';
import type { Writing } from './writing.ts';

async function neededOf(writing: Writing, { id, proposedByPartyId }: ProposalRow): Promise<Signer[]> {
  const lines = await writing.query<{ line: SignedLine }>(
    `select ${signedLineSql('l')} as line from proposal_line l where l.proposal_id = $1 order by l.place`,
    [id],
  );
  return signersOf(
    await teamOf(writing),
    lines.map(({ line }) => line),
    proposedByPartyId,
  );
}

async function teamOf(writing: Writing): Promise<Team> {
  const [team] = await writing.query<Team>(
    `select r.lead_party_id as "leadPartyId", (select jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role,
       'status', p.status) order by p.id) from party p where p.route_id = r.id) as parties from route r where r.id = $1`,
    [writing.routeId],
  );
  if (!team) throw new Error('A locked route is gone.');
  return team;
}

/**
 * Brings the signatures that are asked in line with the lines. Of a draft: nobody has signed yet. Answers the ids of those
 * that are asked for nothing any more.
 */
export async function setSignOffs(writing: Writing, proposal: ProposalRow): Promise<string[]> {
  const { id: proposalId, isDraft, proposedByPartyId } = proposal;
  const asked = await writing.query<{ id: string; party_id: string }>(
    'select id, party_id from sign_off where proposal_id = $1',
    [proposalId],
  );
  const all = await neededOf(writing, proposal);
  for (const needed of all) {
    const known = asked.find(({ party_id }) => party_id === needed.partyId);
    if (known) {
      await writing.update(SignOff, { id: known.id }, { covers: needed.covers, isBlocking: needed.isBlocking });
      continue;
    }
    await writing.insert(SignOff, {
      id: writing.newId(),
      proposalId,
      routeId: writing.routeId,
      isDraft,
      proposedByPartyId,
      ...needed,
      decision: 'PENDING',
    });
  }
  return asked.filter(({ party_id }) => !all.some(({ partyId }) => partyId === party_id)).map(({ id }) => id);
}

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

type Given = Pick<
  SignOff,
  'partyId' | 'isBlocking' | 'personId' | 'method' | 'devicePersonId' | 'decidedAt' | 'shownVersion' | 'shownHash'
>;

/**
 * What is offered again is not signed again by whom it shows exactly what they agreed with, in the same place: student or
 * lead, or a party for its own part. Whoever sees anything else signs anew, and so does a party of which somebody signed who
 * may not any more: for a student of 16, a parent.
 */
export async function carrySignatures(writing: Writing, fromId: string, toId: string): Promise<void> {
  const given = await writing.query<Given>(
    `select party_id as "partyId", is_blocking as "isBlocking", person_id as "personId", method,
       device_person_id as "devicePersonId", decided_at as "decidedAt", shown_version as "shownVersion", shown_hash as "shownHash"
     from sign_off s where proposal_id = $1 and decision = 'AGREED' and not ${maySignNoMore('s')}`,
    [fromId],
  );
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
