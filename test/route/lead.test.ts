import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGoal, endParty, planOf, sign, type Outcome } from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';
import { withdrawConsentOf } from '../support/consents.ts';
import { RouteLife } from '../support/route-life.ts';

let life: RouteLife;
let team: NoorsTeam;

beforeEach(async () => {
  life = await RouteLife.start();
  team = life.team;
  await agreeFirstPlan(team);
});

afterEach(() => life.end());

async function setLead(client: TestClient, role: string): Promise<Outcome> {
  const partyId = partyIn(await planOf(team.ilse, team.id), role);
  return life.run(client, `routeSetLead(id: $id, input: { partyId: "${partyId}" })`);
}

interface Seen {
  readonly lead: { readonly role: string };
  readonly usualLeads: readonly { readonly role: string }[];
  readonly viewerPermissions: { readonly partyInvite: { readonly isAllowed: boolean } };
}

async function seen(client: TestClient) {
  const { route } = await client.data<{ route: Seen }>(
    'query ($id: ID!) { route(id: $id) { lead { role } usualLeads { role } viewerPermissions { partyInvite { isAllowed } } } }',
    { id: team.id },
  );
  const { lead, usualLeads, viewerPermissions } = route;
  return {
    lead: lead.role,
    usual: usualLeads.map(({ role }) => role),
    mayInvite: viewerPermissions.partyInvite.isAllowed,
  };
}

const toPhase = (phase: string) =>
  life.owner.query('update route set phase = $2 where id = $1', [team.id.slice('route_'.length), phase]);

async function municipalityLeads(): Promise<void> {
  await setLead(team.ilse, 'MUNICIPALITY');
  for (const client of [team.noor, team.carla]) await life.answerOpen(client);
}

async function lastTold(client: TestClient): Promise<string | undefined> {
  const { route } = await client.data<{ route: { changes: { nodes: { kind: string }[] } } }>(
    'query ($id: ID!) { route(id: $id) { changes(last: 20) { nodes { kind } } } }',
    { id: team.id },
  );
  return route.changes.nodes.findLast(({ kind }) => kind.startsWith('ROUTE_'))?.kind;
}

/** Another round of the clock finds nothing to do; that the school leads is no news. */
async function nothingMore(): Promise<Outcome> {
  await team.server.clock.round();
  return setLead(team.ilse, 'SCHOOL');
}

describe('the lead of a route', () => {
  it('is in each phase usually another, which is shown to those who read that party, and changes nothing by itself', async () => {
    expect((await seen(team.noor)).usual).toEqual([]);
    await toPhase('FINDING_WORK');
    for (const client of [team.noor, team.ilse, team.carla]) {
      expect(await seen(client)).toMatchObject({ lead: 'SCHOOL', usual: ['MUNICIPALITY'] });
    }
    expect((await seen(team.trainer)).usual).toEqual([]);
  });

  it.each([
    ['the lead', () => team.ilse, () => team.noor],
    ['the student', () => team.noor, () => team.ilse],
  ])('changes when %s proposes it, the other agrees, and so does who is to lead', async (_who, asker, other) => {
    expect(await setLead(asker(), 'MUNICIPALITY')).toMatchObject({ __typename: 'AgreementRequested' });
    await life.answerOpen(other());
    expect(await seen(team.ilse)).toMatchObject({ lead: 'SCHOOL', mayInvite: true });
    await life.answerOpen(team.carla);
    expect(await seen(team.carla)).toMatchObject({ lead: 'MUNICIPALITY', mayInvite: true });
    expect(await seen(team.ilse)).toMatchObject({ lead: 'MUNICIPALITY', mayInvite: false });
  });

  it('stays who it is where the other party does not want to lead, or says nothing; the rest goes on', async () => {
    await setLead(team.ilse, 'MUNICIPALITY');
    await life.answerOpen(team.noor);
    const added = await addGoal(team.ilse, team.id, { title: 'Intussen' });
    await sign(team.noor, { id: added.proposal?.id ?? '', version: 1 });
    expect(await life.proposals()).toEqual(['APPLIED', 'OPEN', 'APPLIED']);
    await life.answerOpen(team.carla, { answer: 'REFUSE', remark: 'Nu niet' });
    expect(await life.proposals()).toEqual(['APPLIED', 'REFUSED', 'APPLIED']);
    expect((await seen(team.noor)).lead).toBe('SCHOOL');
  });

  it('has a say in what was asked before: it is asked again', async () => {
    await setLead(team.ilse, 'MUNICIPALITY');
    await life.answerOpen(team.noor);
    await addGoal(team.ilse, team.id, { title: 'Nog een doel' });
    await life.answerOpen(team.carla);
    expect(await life.proposals()).toEqual(['APPLIED', 'APPLIED', 'SUPERSEDED']);
    const { proposal } = await addGoal(team.bram, team.id, { title: 'Opnieuw gevraagd' });
    const asked = (await planOf(team.noor, team.id)).proposals.find(({ id }) => id === proposal?.id);
    expect(asked?.waitsFor.map(({ role }) => role).toSorted()).toEqual(['MUNICIPALITY', 'STUDENT']);
  });

  it.each([
    ['a company', 'COMPANY', { issues: [{ path: 'input.partyId', code: 'CANNOT_LEAD' }] }],
    ['the student', 'STUDENT', { issues: [{ path: 'input.partyId', code: 'CANNOT_LEAD' }] }],
    ['who leads already', 'SCHOOL', { reason: 'LEADS_ALREADY' }],
  ])('is not to be %s, and a refusal changes nothing', async (_what, role, expected) => {
    expect(await life.withoutTrace(() => setLead(team.ilse, role))).toMatchObject(expected);
  });

  it('is the school again as soon as the student lets the lead read the plan no more, and who waits is asked anew', async () => {
    await municipalityLeads();
    await addGoal(team.ilse, team.id, { title: 'Wacht op de gemeente' });
    await withdrawConsentOf(team, 'MUNICIPALITY');
    expect(await life.proposals()).toEqual(['APPLIED', 'APPLIED', 'SUPERSEDED']);
    expect(await lastTold(team.trainer)).toBe('ROUTE_LEAD_CHANGED');
    expect(await seen(team.ilse)).toMatchObject({ lead: 'SCHOOL', mayInvite: true });
    await addGoal(team.ilse, team.id, { title: 'Verder' });
    expect(await life.answerOpen(team.noor)).toMatchObject({ __typename: 'PlanChanged' });
  });

  it('is the school again when the consent by which the lead read the plan has run out', async () => {
    await municipalityLeads();
    await life.owner.query(`update grant_record g set until = app_now() + interval '1 day' from party p
      where p.id = g.party_id and p.role = 'MUNICIPALITY' and g.until is null`);
    await team.server.clock.round();
    expect((await seen(team.noor)).lead).toBe('MUNICIPALITY');
    await life.later('2 days');
    await team.server.clock.round();
    expect(await seen(team.noor)).toMatchObject({ lead: 'SCHOOL' });
    expect(await lastTold(team.noor)).toBe('ROUTE_LEAD_CHANGED');
    expect(await life.withoutTrace(nothingMore)).toMatchObject({ reason: 'LEADS_ALREADY' });
  });

  it('may be another, but the school takes part for good: nobody else reports graduation', async () => {
    const leave = async () => endParty(team.ilse, partyIn(await planOf(team.ilse, team.id), 'SCHOOL'), 'Klaar');
    expect(await life.withoutTrace(leave)).toMatchObject({ reason: 'SCHOOL_CANNOT_END' });
    await municipalityLeads();
    expect(await life.withoutTrace(leave)).toMatchObject({ reason: 'SCHOOL_CANNOT_END' });
  });

  it('is nobody who does not read the plan', async () => {
    await life.owner.query(`update grant_record g set until = app_now() from party p
      where p.id = g.party_id and p.role = 'MUNICIPALITY' and g.until is null`);
    expect(await life.withoutTrace(() => setLead(team.ilse, 'MUNICIPALITY'))).toMatchObject({
      reason: 'LEAD_READS_NO_PLAN',
    });
  });

  it('is not for others to propose', async () => {
    for (const client of [team.carla, team.bram, team.trainer]) {
      const call = 'mutation ($id: ID!) { routeSetLead(id: $id, input: { partyId: "x" }) { __typename } }';
      expect((await client.ask(call, { id: team.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await seen(team.ilse)).lead).toBe('SCHOOL');
  });
});
