import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import type { TestClient } from '../support/client.ts';

const { addAction, addGoal, offerDraft, openDraft, planOf, removeLine, reoffer, sign, withdraw } = agreement;

let team: NoorsTeam;
let owner: Client;
let municipality: string;
let company: string;

beforeAll(async () => {
  team = await startNoorsTeam();
  owner = await connected(team.server.ownerUrl);
  await agreeFirstPlan(team);
  const plan = await planOf(team.ilse, team.id);
  municipality = partyIn(plan, 'MUNICIPALITY');
  company = partyIn(plan, 'COMPANY');
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly dependsOn: string | null;
  readonly fields: readonly { readonly name: string; readonly after: string | null }[];
  readonly viewerPermissions: { readonly actionAdd: { readonly isAllowed: boolean; readonly reason: string | null } };
}

async function linesOf(client: TestClient, id: string): Promise<readonly Line[]> {
  const { node } = await client.data<{ node: { changes: readonly Line[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Proposal { changes {
      id kind summary dependsOn fields { name after } viewerPermissions { actionAdd { isAllowed reason } } } } } }`,
    { id },
  );
  return node.changes;
}

/** A draft with a new goal, and two actions for it: one of the municipality, one of the company. */
async function collected(client: TestClient, title: string) {
  const draft = (await openDraft(client, team.id, title)).proposal?.id ?? '';
  await addGoal(client, team.id, { title }, draft);
  const [goal] = await linesOf(client, draft);
  for (const [name, ownerId] of [
    ['Rijlessen', municipality],
    ['Werkplek', company],
  ]) {
    const added = await addAction(client, goal?.id ?? '', { title: `${String(name)} (${title})`, ownerId });
    expect(added).toMatchObject({ __typename: 'DraftSaved', proposal: { id: draft } });
  }
  return { draft, goal: goal?.id ?? '' };
}

async function offered(client: TestClient, draft: string) {
  const { proposal } = await offerDraft(client, draft);
  if (!proposal) throw new Error('The draft was not offered.');
  return proposalSeenBy(client, team.id, proposal.id);
}

async function goalNamed(title: string) {
  const { route } = await team.ilse.data<{
    route: { goals: { title: string; status: string; actions: { title: string }[] }[] };
  }>('query ($id: ID!) { route(id: $id) { goals { title status actions { title } } } }', { id: team.id });
  return route.goals.find((goal) => goal.title === title);
}

async function expectNothing(work: Promise<agreement.Outcome>, outcome: object): Promise<void> {
  const before = await checksum(owner);
  expect(await work).toMatchObject(outcome);
  expect(await checksum(owner)).toBe(before);
}

describe('a new goal and what is to be done for it', () => {
  it('come together in one draft: one signature of each, and both stand in the plan', async () => {
    const { ilse, noor } = team;
    const { draft } = await collected(ilse, 'Rijbewijs');
    const proposal = await offered(ilse, draft);
    expect(await sign(noor, proposal)).toMatchObject({ __typename: 'PlanChanged' });
    const goal = await goalNamed('Rijbewijs');
    expect(goal?.status).toBe('AGREED');
    expect(goal?.actions.map(({ title }) => title).toSorted()).toEqual([
      'Rijlessen (Rijbewijs)',
      'Werkplek (Rijbewijs)',
    ]);
    const { planVersion } = await planOf(noor, team.id);
    expect(planVersion?.changes).toHaveLength(3);
  });

  it('are shown as belonging together: the action names its goal, and the line without which nothing is left of it', async () => {
    const { carla, noor, trainer } = team;
    const { draft, goal } = await collected(carla, 'Rekenen');
    const proposal = await offered(carla, draft);
    const lines = await linesOf(noor, proposal.id);
    expect(lines.map(({ dependsOn }) => dependsOn)).toEqual([null, goal, goal]);
    expect(lines[1]?.fields).toContainEqual({ name: 'goal', after: 'Rekenen' });
    // A company reads its own part alone: neither the goal nor that there is a line for it.
    const [own, ...others] = await linesOf(trainer, proposal.id);
    expect(others).toEqual([]);
    expect(own).toMatchObject({ dependsOn: null, summary: 'Actie toevoegen: “Werkplek (Rekenen)”' });
    expect(own?.fields.map(({ name }) => name)).not.toContain('goal');
    await withdraw(carla, proposal.id);
  });

  it('fall away together where the goal is refused: what is left is offered again without its actions, or with all of it', async () => {
    const { ilse, noor, id } = team;
    const { draft, goal } = await collected(ilse, 'Zwemmen');
    await addGoal(ilse, id, { title: 'Fietsen' }, draft);
    const proposal = await offered(ilse, draft);
    await sign(noor, proposal, { answer: 'REFUSE', remark: 'Niet nu.', refusedChangeIds: [goal] });
    const left = await reoffer(ilse, proposal.id);
    expect((await linesOf(ilse, left.proposal?.id ?? '')).map(({ summary }) => summary)).toEqual([
      'Doel toevoegen: “Fietsen”',
    ]);
    await withdraw(ilse, left.proposal?.id ?? '');
    const whole = await reoffer(ilse, proposal.id, { includesRefused: true });
    const lines = await linesOf(ilse, whole.proposal?.id ?? '');
    expect(lines).toHaveLength(4);
    expect(lines[1]?.dependsOn).toBe(lines[0]?.id);
    await sign(noor, { id: whole.proposal?.id ?? '', version: whole.proposal?.version ?? 0 });
    expect((await goalNamed('Zwemmen'))?.actions).toHaveLength(2);
  });

  it('stay, the goal alone, where an action is refused', async () => {
    const { ilse, noor } = team;
    const { draft } = await collected(ilse, 'Koken');
    const proposal = await offered(ilse, draft);
    const refusedChangeIds = proposal.changes.slice(1).map((line) => line.id);
    await sign(noor, proposal, { answer: 'REFUSE', remark: 'Zelf.', refusedChangeIds });
    const left = await reoffer(ilse, proposal.id);
    await sign(noor, { id: left.proposal?.id ?? '', version: left.proposal?.version ?? 0 });
    expect(await goalNamed('Koken')).toMatchObject({ status: 'AGREED', actions: [] });
  });

  it('have nothing left where there is only the goal, and that is refused', async () => {
    const { ilse, noor } = team;
    const { draft, goal } = await collected(ilse, 'Zingen');
    const proposal = await offered(ilse, draft);
    await sign(noor, proposal, { answer: 'REFUSE', remark: 'Niet nu.', refusedChangeIds: [goal] });
    await expectNothing(reoffer(ilse, proposal.id), { reason: 'NOTHING_LEFT_TO_OFFER' });
  });

  it('are collected by the party whose draft it is, as long as it is one, for a goal that the line adds', async () => {
    const { ilse, carla, bram, id } = team;
    const { draft, goal } = await collected(ilse, 'Dansen');
    const [, action] = await linesOf(ilse, draft);
    const input = { title: 'Mee' };
    await expect(addAction(carla, goal, input)).rejects.toThrow('NOT_FOUND');
    await expectNothing(addAction(ilse, action?.id ?? '', input), { reason: 'NOT_A_NEW_GOAL' });
    const other = (await openDraft(ilse, id, 'Anders')).proposal?.id;
    await expectNothing(addAction(ilse, goal, input, other), { issues: [{ path: 'draftId', code: 'UNKNOWN' }] });
    expect(await addAction(ilse, goal, input, draft)).toMatchObject({ __typename: 'DraftSaved' });
    await offered(ilse, draft);
    await expectNothing(addAction(ilse, goal, input), { reason: 'DRAFT_NOT_OPEN' });
    await expect(addAction(bram, goal, input)).rejects.toThrow('FORBIDDEN');
    const [line] = await linesOf(ilse, draft);
    expect(line?.viewerPermissions.actionAdd).toEqual({ isAllowed: false, reason: 'DRAFT_NOT_OPEN' });
  });

  it('are taken out of the draft together, and an action by itself; who has no part any more is not asked', async () => {
    const { ilse } = team;
    const { draft, goal } = await collected(ilse, 'Tekenen');
    const { length } = (await planOf(ilse, team.id)).proposals;
    const [, first, second] = await linesOf(ilse, draft);
    expect(await removeLine(ilse, second?.id ?? '')).toMatchObject({
      __typename: 'DraftSaved',
      proposal: { id: draft },
    });
    expect((await linesOf(ilse, draft)).map(({ id }) => id)).toEqual([goal, first?.id]);
    const { signOffs } = await proposalSeenBy(ilse, team.id, draft);
    expect(signOffs.map(({ by }) => by.role).toSorted()).toEqual(['MUNICIPALITY', 'SCHOOL', 'STUDENT']);
    await removeLine(ilse, goal);
    expect(await linesOf(ilse, draft)).toEqual([]);
    expect((await proposalSeenBy(ilse, team.id, draft)).signOffs).toEqual([]);
    expect((await planOf(ilse, team.id)).proposals).toHaveLength(length);
    await expectNothing(offerDraft(ilse, draft), { reason: 'DRAFT_EMPTY' });
  });

  it('are for the student alone where both are the student’s own: agreed as soon as they are offered', async () => {
    const { noor } = team;
    const draft = (await openDraft(noor, team.id)).proposal?.id ?? '';
    const own = partyIn(await planOf(noor, team.id), 'STUDENT');
    await addGoal(noor, team.id, { title: 'Eigen doel', ownerId: own }, draft);
    const [goal] = await linesOf(noor, draft);
    await addAction(noor, goal?.id ?? '', { title: 'Oefenen', ownerId: own });
    expect(await offerDraft(noor, draft)).toMatchObject({ __typename: 'PlanChanged' });
    expect(await goalNamed('Eigen doel')).toMatchObject({ actions: [{ title: 'Oefenen' }] });
  });
});
