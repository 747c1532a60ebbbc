import { declareReading, expression, idOf, made, many, node, one, type Row } from '../reading/declare-reading.ts';
import { isMadeBy } from './line-standing.sql.ts';
import { fieldsOfLine } from './line-difference.ts';
import { permissionsOn } from './permissions.ts';
import { ProposalLine } from './proposal-line.entity.ts';
import { proposalFacts, titleFactsSql, versionSeen } from './proposal.facts.ts';
import { proposedChangeFacts } from './proposed-change.facts.ts';
import { lineFactsSql, wordLine, wordTitle, type LineFacts, type TitleFacts } from './proposal-words.ts';
import { Proposal } from './proposal.entity.ts';
import { adviceOnProposal } from './readiness.reading.ts';
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
    advice: adviceOnProposal,
    signOffs: many('SignOff', {
      on: { proposalId: 'id' },
      // Of a party that left nothing is asked any more; what it answered stays. Who does not read the party is not told of it.
      where: (signOff) => `exists (select from party ep where ep.id = ${signOff.column('partyId')}
        and (ep.status = 'ACTIVE' or ${signOff.column('decision')} <> 'PENDING'))`,
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
    reofferOf: one('Proposal', { on: { id: 'reofferOfId' } }),
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
    fields: fieldsOfLine,
    dependsOn: made({
      facts: (line) => `to_jsonb((select 'line_' || dl.id from proposal_line dl
        where ${isMadeBy('dl', line.alias)} and dl.id <> ${line.column('id')}))`,
      // It names a line, which is read as every line is.
      readership: { class: 'CARRIER' },
    }),
    parts: many('Party', {
      on: { routeId: 'routeId' },
      where: (party, _args, line) => `${party.column('id')} = any (${line.column('partyIds')})`,
      orderBy: ['createdAt'],
    }),
    viewerPermissions: permissionsOn(proposedChangeFacts),
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
    deviceOf: one('Person', { on: { id: 'devicePersonId' } }),
    refusedChanges: linesIn('refusedChanges'),
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

/** `TransitionRoute.proposals`. */
export const proposalsOfRoute = many('Proposal', {
  on: { routeId: 'id' },
  where: (proposal, { status }) =>
    [
      `not ${proposal.column('isBin')}`,
      Array.isArray(status) ? `${proposal.column('status')} = any (${proposal.bind(status, 'text[]')})` : 'true',
    ].join(' and '),
  orderBy: ['createdAt'],
});
