import { typeOfWord } from '../access/global-id.ts';
import { disputeGoal } from '../goal/dispute.ts';
import { hearRefusals, type Refusal } from '../plan/refusal.ts';
import type { Writing } from '../plan/writing.ts';
import { Disagreement } from './disagreement.entity.ts';
import { activeOf, blockingParties, join, openAbout, openDisagreement, takeAnswerBack } from './open-disagreement.ts';

interface RefusedPart {
  readonly word: string;
  readonly id: string;
  readonly what: string;
  readonly line_ids: string[];
  readonly party_ids: string[];
  /** Null: a company that reads of these lines no more than of any other part that is not its own. */
  readonly proposed_by_party_id: string | null;
}

/**
 * Of the refused lines, those about goals and actions, by what they are about: who is party to one of these could read what
 * it says. What becomes of a goal that the student set for themself is no dispute with student or lead, nor what others
 * would do for it and the student would not have; and a first plan that is refused as a whole simply
 * goes back to those who draft it.
 */
const refusedSql = `select l.subject_type as word, l.subject_id as id, max(l.what) as what,
    array_agg(distinct l.id) as line_ids, array_agg(distinct part) filter (where part is not null) as party_ids,
    case when bool_or(proposer.role <> 'COMPANY' or proposer.id = any (l.party_ids)) then proposer.id end as proposed_by_party_id
  from proposal_line l
  join proposal p on p.id = l.proposal_id
  join party proposer on proposer.id = p.proposed_by_party_id
  join party refuser on refuser.id = $2
  left join lateral unnest(l.party_ids) part on true
  where l.id = any ($1::uuid[]) and l.subject_type in ('goal', 'action')
    and not ($3::boolean and p.is_first_plan)
    and not ($4::boolean and (coalesce((l.step->'data'->>'isStudentsOwn')::boolean, false)
      or exists (select from goal g where g.id = l.subject_id and g.is_students_own)))
    and not (refuser.role = 'STUDENT' and coalesce((l.step->>'isStudentsOwn')::boolean, false))
  group by l.subject_type, l.subject_id, proposer.id
  order by min(l.place)`;

hearRefusals({
  async refused(writing, refusal) {
    const { lineIds, partyId, isBlocking, isNamed } = refusal;
    const parts = await writing.query<RefusedPart>(refusedSql, [lineIds, partyId, isBlocking && !isNamed, isBlocking]);
    for (const part of parts) await disagreeAbout(writing, part, refusal);
  },
  async applied(writing, proposalId) {
    const disputed = await writing.query<{ id: string }>(
      `select distinct d.about_id as id from disagreement d join proposal_line l on l.id = any (d.line_ids)
       where l.proposal_id = $1 and d.status = 'OPEN' and d.about_type = 'goal'`,
      [proposalId],
    );
    for (const { id } of disputed) await disputeGoal(writing, id);
  },
});

/** A party that refuses its own part disagrees for itself; without student or lead the whole line does not apply. */
async function disagreeAbout(
  writing: Writing,
  { word, id, what, line_ids, party_ids, proposed_by_party_id }: RefusedPart,
  { partyId, isBlocking }: Refusal,
): Promise<void> {
  const proposer = proposed_by_party_id === null ? [] : [proposed_by_party_id];
  const others = [...proposer, ...(isBlocking ? (party_ids ?? []) : [])];
  const partyIds = await activeOf(writing, [...others, ...(await blockingParties(writing))]);
  const open = await openAbout(writing, id, [partyId, ...partyIds]);
  if (open !== null) return goOn(writing, open, { partyId, partyIds, line_ids });
  const type = typeOfWord(word);
  await openDisagreement(writing, {
    subject: what,
    about: type ? { type, id } : null,
    lineIds: line_ids,
    raisedByPartyId: partyId,
    // The remark was written for fewer readers than a position has: what it says to all of them, the party says itself.
    position: null,
    isShownToCompany: false,
    partyIds,
  });
}

interface Further {
  readonly partyId: string;
  readonly partyIds: readonly string[];
  readonly line_ids: readonly string[];
}

/** The parties disagree about it already: one of them refused another change of it. */
async function goOn(writing: Writing, id: string, { partyId, partyIds, line_ids }: Further): Promise<void> {
  for (const party of new Set([partyId, ...partyIds])) await join(writing, id, party);
  const [known] = await writing.query<{ line_ids: string[] }>('select line_ids from disagreement where id = $1', [id]);
  await writing.update(
    Disagreement,
    { id },
    { lineIds: [...(known?.line_ids ?? []), ...line_ids], version: () => 'version' },
  );
  await takeAnswerBack(writing, id, partyId);
}
