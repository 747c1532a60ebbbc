import { isTooLate } from '../access/due.sql.ts';
import type { FactsDeclaration, ObjectFacts } from './command.ts';
import { lineFactsSql } from './proposal-words.ts';
import { routeFactsSql } from './route-facts.ts';

export interface SignOffFacts {
  readonly id: string;
  readonly partyId: string;
  readonly decision: string;
  readonly isBlocking: boolean;
  readonly covers: readonly string[];
}

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
  /** Those that the viewer reads. */
  readonly signOffs: readonly SignOffFacts[];
}

/** Those beside who offers it: signatures are asked as soon as there are lines. Of a party that left nothing is asked. */
export const signers = ({ signOffs, proposedByPartyId, route }: ProposalFacts) =>
  signOffs
    .map(({ partyId }) => partyId)
    .filter((partyId) => partyId !== proposedByPartyId)
    .filter((partyId) => route?.parties.find(({ id }) => id === partyId)?.status === 'ACTIVE');

/** SQL: the viewer reads all that the proposal is about, and not their own part of it alone. */
const readsAllOf = (proposal: string) => `(${proposal}.route_id = any ((select viewer_routes('PLAN'))::uuid[])
  or ${proposal}.proposed_by_party_id = any ((select viewer_items('DRAFT'))::uuid[]))`;

/** It counts lines: how many there are is for those who read them. Once a proposal is offered none are added. */
export const versionSeen = (proposal: string) =>
  `case when ${readsAllOf(proposal)} then ${proposal}.version else 1 end`;

const firstLine = (proposal: string, select: string) =>
  `(select ${select} from proposal_line tl where tl.proposal_id = ${proposal}.id order by tl.place limit 1)`;

/** SQL (jsonb) for `wordTitle`. Whoever reads a part finds it under the name of the first line of theirs. */
export const titleFactsSql = (proposal: string) => `jsonb_build_object(
  'title', case when ${readsAllOf(proposal)} then ${proposal}.title else coalesce(${firstLine(proposal, 'tl.what')}, '') end,
  'isFirstPlan', ${proposal}.is_first_plan, 'line', ${firstLine(proposal, lineFactsSql('tl'))})`;

export const proposalFacts: FactsDeclaration<ProposalFacts> = {
  type: 'Proposal',
  table: 'proposal',
  sql: (proposal) => `jsonb_build_object('id', ${proposal}.id, 'version', ${versionSeen(proposal)},
    'versionShown', ${proposal}.version_shown, 'status', ${proposal}.status, 'proposedByPartyId', ${proposal}.proposed_by_party_id,
    'lines', (select count(*) from proposal_line fl where fl.proposal_id = ${proposal}.id),
    'commands', (select coalesce(jsonb_agg(distinct fl.command), '[]') from proposal_line fl where fl.proposal_id = ${proposal}.id),
    'isTooLate', exists (select from proposal_line fl where fl.proposal_id = ${proposal}.id and ${isTooLate('fl')}),
    'isReoffered', ${proposal}.is_first_plan or exists (select from proposal fo
      where fo.reoffer_of_id = ${proposal}.id and fo.status <> 'WITHDRAWN'),
    'signOffs', coalesce((select jsonb_agg(jsonb_build_object('id', fs.id, 'partyId', fs.party_id,
        'decision', fs.decision, 'isBlocking', fs.is_blocking, 'covers', fs.covers) order by fs.party_id)
      from sign_off fs where fs.proposal_id = ${proposal}.id), '[]'),
    'route', ${routeFactsSql(`${proposal}.route_id`)})`,
};
