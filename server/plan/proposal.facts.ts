import { isTooLate } from '../access/due.sql.ts';
import type { FactsDeclaration, ObjectFacts } from './command.ts';
import { isOutdated, isPastDoing } from './line-standing.sql.ts';
import type { Standing } from './lines-left.ts';
import type { SignedLine } from './must-agree.ts';
import { maySignNoMore } from '../access/own-parties.sql.ts';
import { standingSql } from './plan-part.ts';
import type { SubjectReference } from './problem.ts';
import { signedLineSql } from './proposal-line.sql.ts';
import { lineFactsSql } from './proposal-words.ts';
import { routeFactsSql } from './route-facts.ts';
import { isNewTo } from './shown.sql.ts';
import type { Step } from './steps.ts';

export interface SignOffFacts {
  readonly id: string;
  readonly partyId: string;
  readonly decision: string;
  readonly isBlocking: boolean;
  /** Who gave it may not give it any more. */
  readonly isVoid: boolean;
  readonly covers: readonly string[];
  readonly refused: readonly string[];
}

export interface ClosedLine extends SignedLine, Standing, Pick<Step, 'subject' | 'baseVersion'> {
  readonly restsOn: SubjectReference | null;
  /** It follows from the line about this object; null: from none. */
  readonly follows: string | null;
  /** Nothing more can be done with its object. */
  readonly isClosed: boolean;
  /** The parties to which it would show something else by now. */
  readonly isNewTo: readonly string[];
}

/** What came to nothing, and may be offered again. */
export const closedStatuses: readonly string[] = ['REFUSED', 'EXPIRED', 'SUPERSEDED'];

export interface ProposalFacts extends ObjectFacts {
  readonly version: number;
  /** Of a draft: as its party last left it itself. */
  readonly versionShown: number;
  readonly status: string;
  readonly proposedByPartyId: string;
  readonly lines: number;
  /** What its lines do, as far as the viewer reads them. */
  readonly commands: readonly string[];
  /** The last day on which that could be done has passed. */
  readonly isTooLate: boolean;
  /** What was left of it has been offered again. A first plan is, by offering the plan. */
  readonly isReoffered: boolean;
  /** Of what came to nothing, those that the viewer reads, in their order. */
  readonly closedLines: readonly ClosedLine[];
  /** Those that the viewer reads. */
  readonly signOffs: readonly SignOffFacts[];
}

/** Those beside who offers it: signatures are asked as soon as there are lines. Of a party that left nothing is asked. */
export const signers = ({ signOffs, proposedByPartyId, route }: ProposalFacts) =>
  signOffs
    .map(({ partyId }) => partyId)
    .filter((partyId) => partyId !== proposedByPartyId)
    .filter((partyId) => route?.parties.find(({ id }) => id === partyId)?.status === 'ACTIVE');

const readsWhole = (proposal: string) => `${proposal}.route_id = any ((select viewer_routes('PLAN'))::uuid[])`;
const isOwn = (proposal: string) => `${proposal}.proposed_by_party_id = any ((select viewer_items('DRAFT'))::uuid[])`;

/** SQL: the viewer reads all that the proposal is about, and not their own part of it alone. */
const readsAllOf = (proposal: string) => `(${readsWhole(proposal)} or ${isOwn(proposal)})`;

/**
 * It counts lines: how many there are is for those who read them. Whoever reads a part of what is offered is counted what they
 * put into it themselves, and what came of their own since.
 */
export const versionSeen = (proposal: string) => `case
  when ${readsWhole(proposal)} or ${proposal}.is_draft then ${proposal}.version
  else case when ${isOwn(proposal)} then ${proposal}.version_shown else 1 end + coalesce((select max((vl.step->>'joined')::int)
    from proposal_line vl where vl.proposal_id = ${proposal}.id), 0) end`;

const firstLine = (proposal: string, select: string) =>
  `(select ${select} from proposal_line tl where tl.proposal_id = ${proposal}.id order by tl.place limit 1)`;

/** SQL (jsonb) for `wordTitle`. Whoever reads a part finds it under the name of the first line of theirs. */
export const titleFactsSql = (proposal: string) => `jsonb_build_object(
  'title', case when ${readsAllOf(proposal)} then ${proposal}.title else coalesce(${firstLine(proposal, 'tl.what')}, '') end,
  'isFirstPlan', ${proposal}.is_first_plan, 'line', ${firstLine(proposal, lineFactsSql('tl'))})`;

/** SQL (jsonb): how the line (alias) of a closed proposal stands by now. */
const closedLineSql = (line: string) => `(with standing as (${standingSql().replaceAll('$1', `${line}.route_id`)})
  select ${signedLineSql(line)} || jsonb_build_object('subject', ${line}.step->'subject', 'baseVersion', ${line}.base_version,
    'restsOn', ${line}.step->'restsOn', 'follows', ${line}.step->'follows', 'isOutdated', ${isOutdated(line)},
    'isPastDoing', ${isPastDoing(line)}, 'isClosed', exists (select from standing cs where cs.id = ${line}.subject_id and cs.is_closed),
    'isRefused', exists (select from sign_off rs where rs.proposal_id = ${line}.proposal_id and rs.is_blocking
      and rs.decision = 'REFUSED' and ${line}.id = any (rs.refused_changes)),
    'isNewTo', (select coalesce(jsonb_agg(ny.id), '[]') from party ny
      where ny.route_id = ${line}.route_id and ${isNewTo('ny', line)})))`;

const ofLinesSql = (proposal: string) => `(select jsonb_build_object('lines', count(*),
    'commands', coalesce(jsonb_agg(distinct fl.command), '[]'), 'isTooLate', coalesce(bool_or(${isTooLate('fl')}), false),
    'closedLines', coalesce(jsonb_agg(${closedLineSql('fl')} order by fl.place)
      filter (where ${proposal}.status in ('${closedStatuses.join("', '")}')), '[]'))
  from proposal_line fl where fl.proposal_id = ${proposal}.id)`;

export const proposalFacts: FactsDeclaration<ProposalFacts> = {
  type: 'Proposal',
  table: 'proposal',
  sql: (proposal) => `jsonb_build_object('id', ${proposal}.id, 'version', ${versionSeen(proposal)},
    'versionShown', ${proposal}.version_shown, 'status', ${proposal}.status, 'proposedByPartyId', ${proposal}.proposed_by_party_id,
    'isReoffered', ${proposal}.is_first_plan or exists (select from proposal fo
      where fo.reoffer_of_id = ${proposal}.id and fo.status <> 'WITHDRAWN'),
    'signOffs', coalesce((select jsonb_agg(jsonb_build_object('id', fs.id, 'partyId', fs.party_id,
        'decision', fs.decision, 'isBlocking', fs.is_blocking, 'isVoid', ${maySignNoMore('fs')}, 'covers', fs.covers,
        'refused', fs.refused_changes) order by fs.party_id)
      from sign_off fs where fs.proposal_id = ${proposal}.id), '[]'),
    'route', ${routeFactsSql(`${proposal}.route_id`)}) || ${ofLinesSql(proposal)}`,
};
