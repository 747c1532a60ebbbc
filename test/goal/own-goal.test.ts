import { afterAll, beforeAll, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { disagreementsOf } from '../support/disagreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';

const { addAction, addGoal, dropGoal, planOf, reportResult, reviseGoal, sign } = agreement;

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
});

afterAll(() => team.server.stop());

async function goalNamed(title: string) {
  const goal = (await planOf(team.noor, team.id)).goals.find((one) => one.title === title);
  if (!goal) throw new Error(`There is no goal ${title}.`);
  return goal;
}

async function ownGoal(title: string, ownerRole?: string) {
  const ownerId = ownerRole && partyIn(await planOf(team.noor, team.id), ownerRole);
  const { proposal } = await addGoal(team.noor, team.id, { title, ...(ownerId && { ownerId }) });
  if (proposal) await sign(team.ilse, proposal);
  return goalNamed(title);
}

async function workUnder(goalId: string, client: TestClient, role: string): Promise<agreement.Outcome> {
  const ownerId = partyIn(await planOf(team.noor, team.id), role);
  return addAction(client, goalId, { title: `Van ${role}`, ownerId });
}

/** What is asked in the last proposal, by role: whether nothing applies without it. */
async function asked() {
  const last = (await planOf(team.ilse, team.id)).proposals.at(-1);
  if (!last) throw new Error('Nothing was proposed.');
  const isBlocking = Object.fromEntries(last.signOffs.map((signOff) => [signOff.by.role, signOff.isBlocking]));
  return { proposal: last, isBlocking };
}

it("nobody but the student says what came of the student's own goal: the lead is refused, and it stays open", async () => {
  const goal = await ownGoal('Mijn eigen doel');
  expect(await reportResult(team.ilse, goal, 'NOT_ACHIEVED')).toMatchObject({ reason: 'STUDENTS_OWN_GOAL' });
  expect(await goalNamed('Mijn eigen doel')).toEqual(goal);
  await reportResult(team.noor, goal, 'ACHIEVED');
  expect((await goalNamed('Mijn eigen doel')).status).toBe('ACHIEVED');
});

it("another party works for the student's own goal when the student agrees, whoever leads; a no changes nothing", async () => {
  const { noor, ilse, carla, id } = team;
  const goal = await ownGoal('Zwemmen');
  const refused = await workUnder(goal.id, ilse, 'SCHOOL');
  await sign(noor, refused.proposal ?? goal, { answer: 'REFUSE', remark: 'Dat doe ik zelf.' });
  const { proposal } = await workUnder(goal.id, carla, 'MUNICIPALITY');
  if (!proposal) throw new Error('The student was not asked.');
  expect((await proposalSeenBy(noor, id, proposal.id)).waitsFor).toEqual([{ role: 'STUDENT' }]);
  expect(await sign(noor, proposal)).toMatchObject({ __typename: 'PlanChanged' });
  expect(await disagreementsOf(noor, id)).toEqual([]);
  const { node } = await noor.data<{ node: { actions: object[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Goal { actions { title } } } }',
    { id: goal.id },
  );
  expect(node.actions).toEqual([{ title: 'Van MUNICIPALITY' }]);
});

it('the student drops an own goal alone, whatever others do for it: each is asked for its own part, the lead too', async () => {
  const { noor, ilse, carla } = team;
  const goal = await ownGoal('Zelf koken');
  for (const [client, role] of [
    [ilse, 'SCHOOL'],
    [carla, 'MUNICIPALITY'],
  ] as const) {
    const { proposal } = await workUnder(goal.id, client, role);
    await sign(noor, proposal ?? goal);
  }
  expect(await dropGoal(noor, await goalNamed('Zelf koken'), 'Niet meer')).toMatchObject({ __typename: 'PlanChanged' });
  expect((await goalNamed('Zelf koken')).status).toBe('DROPPED');
  const { proposal, isBlocking } = await asked();
  expect(isBlocking).toEqual({ STUDENT: true, SCHOOL: false, MUNICIPALITY: false });
  await sign(ilse, proposal, { answer: 'REFUSE', remark: 'Jammer.' });
  expect((await goalNamed('Zelf koken')).status).toBe('DROPPED');
});

it('a company that owns an own goal of the student is asked when the student rewords or drops it, the lead is not', async () => {
  const { noor } = team;
  const goal = await ownGoal('Stage bij ons', 'COMPANY');
  expect(await reviseGoal(noor, goal, { measure: 'Vijf dagen' })).toMatchObject({ __typename: 'PlanChanged' });
  expect((await asked()).isBlocking).toEqual({ STUDENT: true, COMPANY: false });
  expect(await dropGoal(noor, await goalNamed('Stage bij ons'), 'Anders')).toMatchObject({ __typename: 'PlanChanged' });
  expect((await goalNamed('Stage bij ons')).status).toBe('DROPPED');
  expect((await asked()).isBlocking).toEqual({ STUDENT: true, COMPANY: false });
});

it('a lead that refuses the owner whom the student would give an own goal leaves it the student’s, and no disagreement', async () => {
  const { noor, ilse, id } = team;
  const before = await disagreementsOf(noor, id);
  const ownerId = partyIn(await planOf(noor, id), 'COMPANY');
  const given = await reviseGoal(noor, await ownGoal('Rijbewijs halen'), { ownerId });
  const added = await addGoal(noor, id, { title: 'Heftruck rijden', ownerId });
  for (const { proposal } of [given, added]) {
    await sign(ilse, proposal ?? { id: '', version: 0 }, { answer: 'REFUSE', remark: 'Liever niet.' });
  }
  expect(await disagreementsOf(noor, id)).toEqual(before);
  expect((await goalNamed('Rijbewijs halen')).status).toBe('AGREED');
});
