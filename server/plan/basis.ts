import { readsPlan } from '../access/reads-plan.sql.ts';
import { closeAndTell } from './close-proposal.ts';
import { completeDraft } from './draft.ts';
import { isOutdated, isPastDoing } from './line-standing.sql.ts';
import { standingSql } from './plan-part.ts';
import type { ProposalRow } from './proposal-row.ts';
import { hearPlanUnread } from './plan-unread.ts';
import { renewalOf, type LineNow } from './renewal.ts';
import { renewProposal } from './renew-proposal.ts';
import type { Writing } from './writing.ts';

interface Waiting extends ProposalRow {
  readonly isFirstPlan: boolean;
  readonly is_stale: boolean;
}

/** SQL: a part of the proposal (alias) is that of a party that has left since it was offered. */
const gaveToWhoLeft = (proposal: string) => `exists (select from proposal_line gl
      join party gy on gy.id = any (gl.party_ids) and gy.status = 'ENDED'
      where gl.proposal_id = ${proposal}.id and gy.active_until >= ${proposal}.offered_at)`;

/**
 * What still waits on the route, and whether a line of it rests on what is no longer so, or on what has just been changed by
 * the proposal `$2` (what rests on no version of its object: by the same command), or whose it is can no longer read it, nor
 * take it back. What follows from another line is brought up to date by itself, where it is open. Of the first plan, which
 * nobody edits while it waits, only whether a party left to which it gives something.
 */
const waitingSql = () => `with standing as (${standingSql()})
  select p.id, p.is_draft as "isDraft", p.is_first_plan as "isFirstPlan", p.proposed_by_party_id as "proposedByPartyId", case
    when p.is_first_plan then ${gaveToWhoLeft('p')}
    else not ${readsPlan('y')} or exists (
      select from proposal_line l where l.proposal_id = p.id and (p.is_draft or not l.step ? 'isAlong')
        and (${isOutdated('l')} or ${isPastDoing('l')}
        or exists (select from proposal_line ours where ours.proposal_id = $2
          and ours.subject_type = l.subject_type and ours.subject_id = l.subject_id
          and (l.base_version is not null or ours.command = l.command)))) end as is_stale
  from proposal p join party y on y.id = p.proposed_by_party_id
  where p.route_id = $1 and p.status in ('OPEN', 'DRAFT')
  order by p.id`;

/** A proposal that has just been applied. */
interface Applied {
  readonly id: string;
  /** It committed nobody but the party that made it. */
  readonly isOwnWork: boolean;
}

/**
 * Proposals whose basis has changed can't be agreed with any more, or are brought up to date. Asked after whatever can
 * change a basis, so that all see it at once, and nobody signs in vain.
 */
export async function supersedeStale(writing: Writing, applied: Applied | null = null): Promise<void> {
  const supersededById = applied?.id ?? null;
  const isByOwnWord = applied?.isOwnWork !== false;
  for (const waiting of await writing.query<Waiting>(waitingSql(), [writing.routeId, supersededById])) {
    const isOver =
      waiting.isDraft || waiting.isFirstPlan
        ? waiting.is_stale
        : !(await broughtUpToDate(writing, { ...waiting, isByOwnWord }));
    if (isOver) await closeAndTell(writing, waiting, 'SUPERSEDED', { supersededById });
    else if (waiting.isDraft) await completeDraft(writing, waiting);
  }
}

// What it proposed it can neither read nor take back.
hearPlanUnread((writing) => supersedeStale(writing));

const linesSql = () => `with standing as (${standingSql()})
  select l.id, l.step, ${isPastDoing('l')} as "isPastDoing" from proposal_line l
  where l.route_id = $1 and l.proposal_id = $2 order by l.place`;

/**
 * Where something else by now follows from its lines, that joins them, and who reads it signs anew. Where more has changed it
 * is superseded, unless a company that is to sign reads nothing of that: to the company it stays what it was.
 */
async function broughtUpToDate(
  writing: Writing,
  waiting: Waiting & { readonly isByOwnWord: boolean },
): Promise<boolean> {
  const lines = await writing.query<LineNow>(linesSql(), [writing.routeId, waiting.id]);
  const renewal = await renewalOf(writing, waiting, lines);
  if ((waiting.is_stale || renewal.lapsed.length > 0) && !renewal.isUnseenBySomebody) return false;
  await renewProposal(writing, waiting, renewal);
  return true;
}
