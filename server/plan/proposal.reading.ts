import { declareReading, expression, idOf, made, many, node, one, type Row } from '../reading/declare-reading.ts';
import { PlanLeaf } from './plan-leaf.entity.ts';
import { PlanVersion } from './plan-version.entity.ts';
import { permissionsOn } from './permissions.ts';
import { ProposalLine } from './proposal-line.entity.ts';
import { proposalFacts, titleFactsSql, versionSeen } from './proposal.facts.ts';
import { lineFactsSql, wordLine, wordTitle, type LineFacts, type TitleFacts } from './proposal-words.ts';
import { Proposal } from './proposal.entity.ts';
import { SignOffRemark } from './sign-off-remark.entity.ts';
import { SignOff } from './sign-off.entity.ts';

declareReading('Proposal', {
  entity: Proposal,
  fields: {
    version: expression((proposal) => versionSeen(proposal.alias)),
    title: made<TitleFacts>({
      facts: (proposal) => titleFactsSql(proposal.alias),
      make: (facts, { language }) => wordTitle(facts, language),
    }),
    proposedBy: one('Party', { on: { id: 'proposedByPartyId' } }),
    changes: many('ProposedChange', { on: { proposalId: 'id' }, orderBy: ['place'] }),
    signOffs: many('SignOff', {
      on: { proposalId: 'id' },
      // Of a party that left nothing is asked any more; what it answered stays.
      where: (signOff) => `not (${signOff.column('decision')} = 'PENDING' and exists (select from party ep
        where ep.id = ${signOff.column('partyId')} and ep.status <> 'ACTIVE'))`,
      orderBy: [{ by: blockingFirst, type: 'boolean' }, 'partyId'],
    }),
    waitsFor: many('Party', {
      on: { routeId: 'routeId' },
      where: (party, _args, proposal) => `${party.column('status')} = 'ACTIVE' and ${party.column('id')} in (
        select ws.party_id from sign_off ws
        where ws.proposal_id = ${proposal.column('id')} and ws.decision = 'PENDING'
          and (${proposal.column('status')} = 'OPEN' or ${proposal.column('status')} = 'APPLIED' and not ws.is_blocking))`,
      orderBy: ['createdAt'],
    }),
    route: one('TransitionRoute', { on: { id: 'routeId' } }),
    supersededBy: one('Proposal', { on: { id: 'supersededById' } }),
    planVersion: one('PlanVersion', { on: { id: 'planVersionId' } }),
    viewerPermissions: permissionsOn(proposalFacts),
  },
});

function blockingFirst(signOff: Row): string {
  return `not ${signOff.column('isBlocking')}`;
}

declareReading('ProposedChange', {
  entity: ProposalLine,
  fields: {
    id: idOf('ProposedChange', 'id'),
    subject: node({
      word: (line) => line.column('subjectType'),
      id: (line) => line.column('subjectId'),
    }),
    summary: made<LineFacts>({
      facts: (line) => lineFactsSql(line.alias),
      make: (facts, { language }) => wordLine(facts, language),
    }),
    parts: many('Party', {
      on: { routeId: 'routeId' },
      where: (party, _args, line) => `${party.column('id')} = any (${line.column('partyIds')})`,
      orderBy: ['createdAt'],
    }),
  },
});

/** Of a list of lines, those that the viewer reads. */
const linesIn = (property: string) =>
  made({
    facts: (signOff: Row) => `coalesce((select jsonb_agg('line_' || cl.id order by cl.place) from proposal_line cl
      where cl.id = any (${signOff.column(property)})), '[]')`,
  });

declareReading('SignOff', {
  entity: SignOff,
  beside: { word: { entity: SignOffRemark, on: { signOffId: 'id' } } },
  fields: {
    by: one('Party', { on: { id: 'partyId' } }),
    covers: linesIn('covers'),
    person: one('Person', { on: { id: 'personId' } }),
    refusedChanges: linesIn('refusedChanges'),
  },
});

/**
 * The parties that have not confirmed something which stands in a version, in whichever version it came: it binds them to
 * nothing until they do, or until they agree with what it became since.
 */
const unconfirmedBy = (version: Row) => `select us.party_id
  from sign_off us
  join proposal up on up.id = us.proposal_id
  join plan_version uv on uv.id = up.plan_version_id and uv.number <= ${version.column('number')}
  join proposal_line ul on ul.id = any (us.covers)
  join plan_leaf uf on uf.plan_version_id = ${version.column('id')} and uf.subject_id = ul.subject_id
  where us.route_id = ${version.column('routeId')} and not us.is_blocking and us.decision <> 'AGREED'
    and not exists (select from sign_off ls
      join proposal lp on lp.id = ls.proposal_id
      join plan_version lv on lv.id = lp.plan_version_id and lv.number <= ${version.column('number')} and lv.number > uv.number
      join proposal_line ll on ll.id = any (ls.covers) and ll.subject_id = ul.subject_id
      where ls.route_id = us.route_id and ls.party_id = us.party_id and ls.decision = 'AGREED')`;

declareReading('PlanVersion', {
  entity: PlanVersion,
  fields: {
    contentHash: expression(
      (version) => `(select encode(sha256(convert_to(
        coalesce(string_agg(hl.hash, '' order by hl.hash collate "C"), ''), 'UTF8')), 'hex')
      from plan_leaf hl where hl.plan_version_id = ${version.column('id')})`,
    ),
    leaves: many('PlanLeaf', { on: { planVersionId: 'id' }, orderBy: ['subjectType', 'subjectId'] }),
    changes: many('ProposedChange', {
      on: { routeId: 'routeId' },
      where: (line, _args, version) => `${line.column('proposalId')} in (
        select vp.id from proposal vp where vp.plan_version_id = ${version.column('id')})`,
      orderBy: ['place'],
    }),
    unconfirmedParts: many('Party', {
      on: { routeId: 'routeId' },
      where: (party, _args, version) => `${party.column('status')} = 'ACTIVE'
        and ${party.column('id')} in (${unconfirmedBy(version)})`,
      orderBy: ['createdAt'],
    }),
  },
});

declareReading('PlanLeaf', {
  entity: PlanLeaf,
  fields: {
    subject: node({ word: (leaf) => leaf.column('subjectType'), id: (leaf) => leaf.column('subjectId') }),
  },
});

for (const answer of ['DraftSaved', 'AgreementRequested']) {
  declareReading(answer, {
    values: { proposalId: 'uuid', routeId: 'uuid' },
    fields: {
      proposal: one('Proposal', { on: { id: 'proposalId' } }),
      route: one('TransitionRoute', { on: { id: 'routeId' } }),
    },
  });
}

/** `TransitionRoute.proposals` and `planVersion`. */
export const proposalsOfRoute = many('Proposal', {
  on: { routeId: 'id' },
  where: (proposal, { status }) =>
    Array.isArray(status) ? `${proposal.column('status')} = any (${proposal.bind(status, 'text[]')})` : null,
  orderBy: ['createdAt'],
});

export const planVersionOfRoute = one('PlanVersion', {
  on: { routeId: 'id' },
  where: (version, _args, route) => `${version.column('number')} = (
    select max(mv.number) from plan_version mv where mv.route_id = ${route.column('id')})`,
});
