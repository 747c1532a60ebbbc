import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addGoal,
  offerDraft,
  openDraft,
  planOf,
  removeLine,
  sign,
  withdraw,
  type Outcome,
} from '../support/agreement.ts';
import { agreeFirstPlan, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import type { TestClient } from '../support/client.ts';
import { consequencesOf, graduationReportsOf, partyOf, report, reported } from '../support/facts.ts';

let team: NoorsTeam;
let owner: Client;

beforeEach(async () => {
  team = await startNoorsTeam();
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
  await owner.query(`update route set phase = 'KEEPING_WORK' where 'route_' || id = $1`, [team.id]);
});

afterEach(async () => {
  await owner.end();
  await team.server.stop();
});

async function lose(client: TestClient): Promise<string> {
  const start = await reported(
    client,
    'workReportStart(routeId: $id, input: { from: "2026-10-01", contract: TEMPORARY, employerName: "Bakkerij" })',
    team.id,
  );
  return reported(client, 'workReportLoss(id: $id, input: { on: "2026-11-10" })', start);
}

const collect = (client: TestClient, id: string) => report(client, 'consequencesDraft(id: $id, input: {})', id);

async function expectNoTrace(outcome: Promise<Outcome>, expected: object): Promise<void> {
  const before = await checksum(owner);
  expect(await outcome).toMatchObject(expected);
  expect(await checksum(owner)).toBe(before);
}

async function phaseOf(id: string): Promise<string | undefined> {
  const { rows } = await owner.query<{ phase: string }>(`select phase from route where 'route_' || id = $1`, [id]);
  return rows[0]?.phase;
}

const mutations = async (client: TestClient, id: string) =>
  (await consequencesOf(client, id)).map(({ mutation }) => mutation);

describe('what follows from a fact', () => {
  it('is shown to those who read the plan, and to a company never, of its own workplace neither', async () => {
    const { noor, ilse, carla, bram, trainer } = team;
    const start = await reported(
      trainer,
      'workReportStart(routeId: $id, input: { from: "2026-10-01", contract: TEMPORARY })',
      team.id,
    );
    const lost = await reported(trainer, 'workReportLoss(id: $id, input: { on: "2026-11-10" })', start);
    for (const client of [noor, ilse, carla, bram]) {
      expect(await mutations(client, lost)).toEqual(['routeSetPhase', 'actionAdd', 'partyEnd']);
    }
    expect(await mutations(trainer, lost)).toEqual([]);
  });

  it('is the end of the company where the work was, until it ended, in no draft, and not while it still employs', async () => {
    const { noor, trainer, id } = team;
    await agreeFirstPlan(team);
    const begin = `workReportStart(routeId: $id, input: { from: "2026-10-01", contract: TEMPORARY })`;
    const start = await reported(trainer, begin, id);
    const ended = await reported(trainer, 'workReportEnd(id: $id, input: { on: "2026-11-10" })', start);
    const again = await reported(trainer, begin.replace('10-01', '11-11'), id);
    expect(await mutations(noor, ended)).toEqual([]);
    const lost = await reported(trainer, 'workReportLoss(id: $id, input: { on: "2026-11-12" })', again);

    expect(await collect(noor, lost)).toMatchObject({ __typename: 'DraftSaved' });
    expect(await mutations(noor, lost)).toEqual(['partyEnd']);
    await expectNoTrace(collect(noor, lost), { reason: 'NOTHING_FOLLOWS' });
    const company = await partyOf(owner, id, 'COMPANY');
    await reported(noor, 'partyEnd(id: $id, input: { reason: "Het werk is voorbij" })', company);
    expect(await mutations(noor, lost)).toEqual([]);
  });

  it('is no other phase while other work goes on', async () => {
    const lost = await lose(team.noor);
    await reported(
      team.noor,
      'workReportStart(routeId: $id, input: { from: "2026-11-01", contract: PERMANENT, employerName: "Winkel" })',
      team.id,
    );
    expect(await mutations(team.noor, lost)).toEqual(['actionAdd']);
  });

  it('is nothing any more once the fact was corrected', async () => {
    const lost = await lose(team.noor);
    const ended = await reported(team.noor, 'workReportEnd(id: $id, input: { on: "2026-11-11" })', lost);
    expect(await mutations(team.noor, lost)).toEqual([]);
    expect(await mutations(team.noor, ended)).toEqual(['routeSetPhase']);
  });

  it('is no other day again for what was agreed since, by whichever draft', async () => {
    const { noor, ilse, id } = team;
    await agreeFirstPlan(team);
    const made = await addGoal(ilse, id, { title: 'Werk', phase: 'DIPLOMA', dueOn: '2027-07-09' });
    await sign(noor, made.proposal ?? { id: '', version: 0 });
    await reported(ilse, 'routeReportGraduation(id: $id, input: { expectedOn: "2028-01-09" })', id);
    const factId = (await graduationReportsOf(ilse, id))[0]?.id ?? '';
    expect((await consequencesOf(ilse, factId)).map(({ after }) => after)).toContain('2028-01-09');
    const { proposal } = await collect(ilse, factId);
    await collect(noor, factId);
    await offerDraft(ilse, proposal?.id ?? '');
    await sign(noor, proposal ?? { id: '', version: 0 });
    for (const client of [noor, ilse]) expect(await consequencesOf(client, factId)).toEqual([]);
  });

  it('is counted from the day that stood when a date was set, through all that was reported since', async () => {
    const { ilse, id } = team;
    const graduation = (on: string) =>
      reported(ilse, `routeReportGraduation(id: $id, input: { expectedOn: "${on}" })`, id);
    await addGoal(ilse, id, { title: 'Eerst', phase: 'DIPLOMA', dueOn: '2027-07-09' });
    await graduation('2027-09-09');
    await addGoal(ilse, id, { title: 'Later', phase: 'DIPLOMA', dueOn: '2027-09-09' });
    await graduation('2028-01-09');
    const [before, now] = await graduationReportsOf(ilse, id);
    expect(await consequencesOf(ilse, before?.id ?? '')).toEqual([]);
    const follows = Object.fromEntries(
      (await consequencesOf(ilse, now?.id ?? '')).map(({ summary, after }) => [/“(.*)”/.exec(summary)?.[1], after]),
    );
    expect(follows).toMatchObject({ Eerst: '2028-01-09', Later: '2028-01-09' });
  });
});

describe('collecting what follows', () => {
  it('is not possible while the first plan is drafted, and is for student and lead alone', async () => {
    const { noor, ilse, carla, bram, id } = team;
    const lost = await lose(noor);
    await expectNoTrace(collect(ilse, lost), { reason: 'PLAN_NOT_AGREED_YET' });
    await agreeFirstPlan(team);
    const before = await checksum(owner);
    for (const client of [carla, bram]) {
      const answer = await client.ask('mutation ($id: ID!) { consequencesDraft(id: $id, input: {}) { __typename } }', {
        id: lost,
      });
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await checksum(owner)).toBe(before);
    expect(await collect(noor, lost)).toMatchObject({ __typename: 'DraftSaved' });
    expect((await planOf(carla, id)).proposals.filter(({ status }) => status === 'DRAFT')).toEqual([]);
  });

  it('is done once, when two do it at the same time, and anew when the draft was withdrawn', async () => {
    await agreeFirstPlan(team);
    const lost = await lose(team.noor);
    const both = await Promise.all([collect(team.ilse, lost), collect(team.ilse, lost)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['DraftSaved', 'NotPossibleProblem']);
    await expectNoTrace(collect(team.ilse, lost), { reason: 'NOTHING_FOLLOWS' });
    await withdraw(team.ilse, both.find(({ proposal }) => proposal)?.proposal?.id ?? '');
    expect(await collect(team.ilse, lost)).toMatchObject({ __typename: 'DraftSaved' });
  });

  it('by one party in its draft takes nothing from the other, to whom the draft is not there', async () => {
    const { noor, ilse, id } = team;
    await agreeFirstPlan(team);
    const lost = await lose(noor);
    const before = await consequencesOf(ilse, lost);
    expect(await collect(noor, lost)).toMatchObject({ __typename: 'DraftSaved' });
    expect(await mutations(noor, lost)).toEqual([]);
    expect(await consequencesOf(ilse, lost)).toEqual(before);
    const { proposal } = await collect(ilse, lost);
    expect(await offerDraft(ilse, proposal?.id ?? '')).toMatchObject({ __typename: 'AgreementRequested' });
    for (const client of [noor, ilse]) expect(await mutations(client, lost)).toEqual([]);
    const seen = (await planOf(ilse, id)).proposals.find(({ status }) => status === 'OPEN');
    expect(seen?.changes).toHaveLength(before.length);
  });

  it('tells the lead nothing of a draft of the student’s, whichever of the two collected first', async () => {
    const { noor, ilse } = team;
    await agreeFirstPlan(team);
    const lost = await lose(noor);
    const { proposal } = await collect(ilse, lost);
    expect(await collect(noor, lost)).toMatchObject({ __typename: 'DraftSaved' });
    await expectNoTrace(collect(ilse, lost), { reason: 'NOTHING_FOLLOWS' });
    for (const client of [noor, ilse]) expect(await mutations(client, lost)).toEqual([]);
    await withdraw(ilse, proposal?.id ?? '');
    expect(await mutations(ilse, lost)).toEqual(['routeSetPhase', 'actionAdd']);
    expect(await mutations(noor, lost)).toEqual([]);
  });

  it('is signed as it was collected, of who lost work before the diploma too', async () => {
    const { noor, ilse, id } = team;
    await agreeFirstPlan(team);
    const { proposal } = await collect(ilse, await lose(noor));
    await offerDraft(ilse, proposal?.id ?? '');
    expect(await sign(noor, proposal ?? { id: '', version: 0 })).toMatchObject({ __typename: 'PlanChanged' });
    expect(await phaseOf(id)).toBe('FINDING_WORK');
  });

  it('is not offered where its phase cannot follow any more; without that line the rest is', async () => {
    const { noor, ilse, id } = team;
    await agreeFirstPlan(team);
    await owner.query(`update route set phase = 'DIPLOMA' where 'route_' || id = $1`, [id]);
    const graduation = (input: string) => reported(ilse, `routeReportGraduation(id: $id, input: { ${input} })`, id);
    await graduation('graduatedOn: "2026-11-02"');
    const factId = (await graduationReportsOf(ilse, id))[0]?.id ?? '';
    const { proposal } = await collect(ilse, factId);
    const draftId = proposal?.id ?? '';
    await addGoal(ilse, id, { title: 'Werk zoeken' }, draftId);
    await report(noor, 'factContest(id: $id, input: { text: "Nog niet" })', factId);
    await graduation('expectedOn: "2027-07-09"');

    await expectNoTrace(offerDraft(ilse, draftId), { reason: 'NOT_GRADUATED_YET' });
    const draft = (await planOf(ilse, id)).proposals.find((one) => one.id === draftId);
    await removeLine(ilse, draft?.changes[0]?.id ?? '');
    expect(await offerDraft(ilse, draftId)).toMatchObject({ __typename: 'AgreementRequested' });
  });

  it('goes into a draft that is there, of the own party alone', async () => {
    await agreeFirstPlan(team);
    const lost = await lose(team.noor);
    const { proposal } = await openDraft(team.ilse, team.id);
    const call = `consequencesDraft(id: $id, draftId: "${proposal?.id ?? ''}", input: {})`;
    await expectNoTrace(report(team.noor, call, lost), { reason: 'DRAFT_NOT_OPEN' });
    expect(await report(team.ilse, call, lost)).toMatchObject({ proposal: { id: proposal?.id } });
    const seen = (await planOf(team.ilse, team.id)).proposals.find(({ id }) => id === proposal?.id);
    expect(seen?.changes.map(({ summary }) => summary)).toEqual([
      'Van de route de fase wijzigen',
      'Actie toevoegen: “Extra gesprek: hoe nu verder na het verlies van werk”',
    ]);
  });
});
