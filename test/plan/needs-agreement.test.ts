import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';

const { addAction, addGoal, dropGoal, offerDraft, openDraft, planOf, reviseAction, reviseGoal, sign } = agreement;

let team: NoorsTeam;
let drafted: Awaited<ReturnType<typeof onRoute>>;
let draftedForTrainer: Awaited<ReturnType<typeof onRoute>>;

beforeAll(async () => {
  team = await startNoorsTeam();
  drafted = await onRoute(team.ilse);
  draftedForTrainer = await onRoute(team.trainer);
  await agreeFirstPlan(team);
});

afterAll(() => team.server.stop());

type Permissions = Record<string, { isAllowed: boolean; needsAgreementOf: { role: string }[] }>;

/** By command: who would have to agree, by role. */
const rolesOf = (permissions: Permissions) =>
  Object.fromEntries(
    Object.entries(permissions).map(([name, { needsAgreementOf }]) => [name, needsAgreementOf.map(({ role }) => role)]),
  );

const whose = `{ isAllowed needsAgreementOf { role ...Named } }`;
const named = `fragment Named on Party { id organisation { name } assignments { person { displayName } } }`;

async function onRoute(client: TestClient) {
  const { route } = await client.data<{ route: { viewerPermissions: Permissions } }>(
    `query ($id: ID!) { route(id: $id) {
      viewerPermissions { planOffer ${whose} goalAdd ${whose} routeComplete ${whose} routeHold ${whose} draftOpen ${whose} }
    } } ${named}`,
    { id: team.id },
  );
  return rolesOf(route.viewerPermissions);
}

async function onNode(client: TestClient, id: string, type: string, ...commands: string[]) {
  const { node } = await client.data<{ node: { viewerPermissions: Permissions } | null }>(
    `query ($id: ID!) { node(id: $id) { ... on ${type} { viewerPermissions {
      ${commands.map((command) => `${command} ${whose}`).join(' ')} } } } } ${named}`,
    { id },
  );
  return rolesOf(node?.viewerPermissions ?? {});
}

/** Who is asked by what was offered. */
async function askedBy(outcome: agreement.Outcome): Promise<string[]> {
  const proposal = (await planOf(team.ilse, team.id)).proposals.find(({ id }) => id === outcome.proposal?.id);
  if (!proposal) throw new Error(`Nothing waits: ${JSON.stringify(outcome)}.`);
  return proposal.waitsFor.map(({ role }) => role).toSorted();
}

async function actionOf(role: string, client: TestClient, goalId: string): Promise<agreement.Versioned> {
  const ownerId = partyIn(await planOf(team.ilse, team.id), role);
  const { subject } = await addAction(client, goalId, { title: `Van ${role}`, ownerId });
  if (!subject) throw new Error('It was not added at once.');
  return { id: subject.id, version: 1 };
}

async function sharedGoal(): Promise<agreement.Versioned> {
  const goal = (await planOf(team.ilse, team.id)).goals.find(({ title }) => title === 'Begeleid aan het werk');
  return { id: goal?.id ?? '', version: goal?.version ?? 0 };
}

describe('whose agreement a command would need', () => {
  it('is nobody’s while the first plan is drafted; offering that needs everybody’s who has a part', () => {
    const nobody = { goalAdd: [], routeComplete: [], routeHold: [], draftOpen: [] };
    expect(drafted).toMatchObject(nobody);
    expect(drafted['planOffer']?.toSorted()).toEqual(['COMPANY', 'MUNICIPALITY', 'STUDENT', 'SUPPORT_PROVIDER']);
    expect(draftedForTrainer).toEqual({ ...nobody, planOffer: [] });
  });

  it('is that of student and lead for what commits others, beside who asks, and nobody’s for the rest', async () => {
    const { noor, ilse, carla, trainer } = team;
    const rest = { planOffer: [], routeHold: [], draftOpen: [] };
    expect(await onRoute(noor)).toEqual({ ...rest, goalAdd: [], routeComplete: ['SCHOOL'] });
    expect(await onRoute(ilse)).toEqual({
      ...rest,
      routeHold: ['STUDENT'],
      goalAdd: ['STUDENT'],
      routeComplete: ['STUDENT'],
    });
    expect(await onRoute(carla)).toEqual({ ...rest, goalAdd: ['STUDENT', 'SCHOOL'], routeComplete: [] });
    expect(await onRoute(trainer)).toEqual({ ...rest, goalAdd: ['STUDENT', 'SCHOOL'], routeComplete: [] });
  });

  it('is said before anything is sent as it is asked afterwards', async () => {
    const { ilse, carla, bram } = team;
    const goal = await sharedGoal();
    const action = await actionOf('MUNICIPALITY', carla, goal.id);
    const told = await onNode(bram, action.id, 'Action', 'actionRevise', 'actionDrop');
    const asked = await askedBy(await reviseAction(bram, action, { dueOn: '2027-05-01' }));
    expect(asked).toEqual(['MUNICIPALITY', 'SCHOOL', 'STUDENT']);
    expect(told['actionRevise']?.toSorted()).toEqual(asked);
    expect(told['actionDrop']?.toSorted()).toEqual(asked);
    expect(await onNode(carla, action.id, 'Action', 'actionRevise')).toEqual({ actionRevise: [] });

    const onGoal = await onNode(ilse, goal.id, 'Goal', 'goalRevise', 'goalDrop', 'actionAdd', 'noteAdd');
    expect(onGoal).toMatchObject({ goalRevise: ['STUDENT'], actionAdd: ['STUDENT'], noteAdd: [] });
    expect(await askedBy(await reviseGoal(ilse, goal, { measure: 'x' }))).toEqual(onGoal['goalRevise']);
    // What is to be done for the goal goes with it: its owner is asked.
    const dropped = await askedBy(await dropGoal(ilse, goal, 'Anders'));
    expect(dropped).toEqual(['MUNICIPALITY', 'STUDENT']);
    expect(onGoal['goalDrop']?.toSorted()).toEqual(dropped);
  });

  it('of a draft is that of those who would have to sign it, with what each line changes', async () => {
    const { carla, id } = team;
    const draft = (await openDraft(carla, id)).proposal?.id ?? '';
    const ownerId = partyIn(await planOf(carla, id), 'COMPANY');
    await addGoal(carla, id, { title: 'Samen', ownerId }, draft);
    const told = await onNode(carla, draft, 'Proposal', 'draftOffer', 'proposalWithdraw');
    expect(told['proposalWithdraw']).toEqual([]);
    expect(await askedBy(await offerDraft(carla, draft))).toEqual(told['draftOffer']?.toSorted());
    expect(told['draftOffer']).toHaveLength(3);
  });

  it('is told in the answer to a mutation too, and to nobody who may not do it', async () => {
    const { noor, ilse, trainer, id } = team;
    const { goalAdd } = await ilse.data<{ goalAdd: { route: { viewerPermissions: Permissions } } }>(
      `mutation ($id: ID!) { goalAdd(routeId: $id, input: { title: "Nog een" }) { ... on AgreementRequested {
        route { viewerPermissions { routeComplete ${whose} routeReopen ${whose} } } } } } ${named}`,
      { id },
    );
    expect(rolesOf(goalAdd.route.viewerPermissions)).toEqual({ routeComplete: ['STUDENT'], routeReopen: [] });
    const asked = (await planOf(noor, id)).proposals.find(({ title }) => title === 'Voortgangsgesprek');
    await sign(noor, asked ?? { id: '', version: 0 });
    await sign(ilse, asked ?? { id: '', version: 0 });
    const own = (await planOf(trainer, id)).goals.find(({ title }) => title === 'Samen');
    // A company reads of the team those two and itself.
    expect(await onNode(trainer, own?.id ?? '', 'Goal', 'goalRevise')).toEqual({ goalRevise: ['STUDENT', 'SCHOOL'] });
  });
});
