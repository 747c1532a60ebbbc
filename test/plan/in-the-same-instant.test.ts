import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';

const { addAction, addGoal, endParty, offerDraft, openDraft, planOf, reviseAction, reviseGoal, sign, withdraw } =
  agreement;

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
});

afterAll(() => team.server.stop());

interface Waiting {
  readonly id: string;
  readonly version: number;
}

function waiting({ proposal, ...outcome }: agreement.Outcome): Waiting {
  if (!proposal) throw new Error(`Nothing waits: ${JSON.stringify(outcome)}.`);
  return proposal;
}

async function sharedGoal(): Promise<Waiting> {
  const goal = (await planOf(team.ilse, team.id)).goals.find(({ title }) => title === 'Begeleid aan het werk');
  if (!goal) throw new Error('There is no goal.');
  return { id: goal.id, version: goal.version };
}

async function actionNamed(title: string): Promise<Waiting> {
  const { route } = await team.ilse.data<{ route: { actions: (Waiting & { title: string })[] } }>(
    'query ($id: ID!) { route(id: $id) { actions { id version title } } }',
    { id: team.id },
  );
  const action = route.actions.find((candidate) => candidate.title === title);
  if (!action) throw new Error(`There is no action ${title}.`);
  return { id: action.id, version: action.version };
}

const named = ({ __typename, reason }: agreement.Outcome) => reason ?? __typename;

/** What everybody who reads the whole plan sees of a proposal: one and the same. */
async function statusForAll(proposalId: string): Promise<string> {
  const { noor, ilse, carla, bram } = team;
  const document = 'query ($id: ID!) { node(id: $id) { ... on Proposal { status } } }';
  const seen = await Promise.all(
    [noor, ilse, carla, bram].map((client) => client.data<{ node: { status: string } }>(document, { id: proposalId })),
  );
  const statuses = new Set(seen.map(({ node }) => node.status));
  expect(statuses.size).toBe(1);
  return [...statuses].join(' ');
}

async function versionNow(): Promise<number> {
  const { route } = await team.noor.data<{ route: { planVersion: { number: number } } }>(
    'query ($id: ID!) { route(id: $id) { planVersion { number } } }',
    { id: team.id },
  );
  return route.planVersion.number;
}

describe('in the same instant', () => {
  it('two drafts on the same goal are offered and signed: one of them becomes the plan', async () => {
    const { id, noor, ilse, carla, bram } = team;
    for (let turn = 0; turn < 5; turn += 1) {
      const [goal, before] = [await sharedGoal(), await versionNow()];
      const drafts = await Promise.all(
        [carla, bram].map(async (client, index) => {
          const draft = waiting(await openDraft(client, id));
          await reviseGoal(client, goal, { measure: `${String(turn)} ${String(index)}` }, draft.id);
          return waiting(await offerDraft(client, draft.id));
        }),
      );
      await Promise.all(drafts.flatMap((draft) => [sign(noor, draft), sign(ilse, draft)]));
      const statuses = [];
      for (const draft of drafts) statuses.push(await statusForAll(draft.id));
      expect(statuses.toSorted()).toEqual(['APPLIED', 'SUPERSEDED']);
      expect(await versionNow()).toBe(before + 1);
    }
  });

  it('the last signature is given and the proposal taken back: it is one or the other, for all', async () => {
    const { id, noor, ilse, carla } = team;
    for (let turn = 0; turn < 20; turn += 1) {
      const before = await versionNow();
      const proposal = waiting(await addGoal(carla, id, { title: `Of ${randomUUID()}` }));
      await sign(ilse, proposal);
      const outcomes = (await Promise.all([sign(noor, proposal), withdraw(carla, proposal.id)])).map(named);
      expect(outcomes.toSorted()).toEqual(['PROPOSAL_CLOSED', 'PlanChanged']);
      const isApplied = outcomes[0] === 'PlanChanged';
      expect(await statusForAll(proposal.id)).toBe(isApplied ? 'APPLIED' : 'WITHDRAWN');
      expect(await versionNow()).toBe(isApplied ? before + 1 : before);
    }
  });

  it('student and lead answer differently: either both have signed or the refusal closed it', async () => {
    const { id, noor, ilse, carla } = team;
    for (let turn = 0; turn < 10; turn += 1) {
      const before = await versionNow();
      const proposal = waiting(await addGoal(carla, id, { title: `Anders ${randomUUID()}` }));
      const refusal = { answer: 'REFUSE', remark: 'Nu niet.' };
      const outcomes = await Promise.all([sign(noor, proposal), sign(ilse, proposal, refusal)]);
      expect(named(outcomes[1])).toBe('PlanChanged');
      expect(['PlanChanged', 'PROPOSAL_CLOSED']).toContain(named(outcomes[0]));
      expect(await statusForAll(proposal.id)).toBe('REFUSED');
      expect(await versionNow()).toBe(before);
    }
  });

  it('all sign, a hundred times: each signature counts once, and each proposal is one version', async () => {
    const { id, noor, ilse, carla, bram, trainer } = team;
    const goal = await sharedGoal();
    const plan = await planOf(ilse, id);
    const ownerId = partyIn(plan, 'COMPANY');
    const added = waiting(await addAction(carla, goal.id, { title: 'Samen', ownerId }));
    for (const client of [trainer, noor, ilse]) await sign(client, added);
    const action = await actionNamed('Samen');
    const first = (plan.planVersion?.number ?? 0) + 1;
    for (let turn = 0; turn < 100; turn += 1) {
      const revision = { dueOn: `2027-${String(3 + (turn % 4)).padStart(2, '0')}-01` };
      const proposal = waiting(await reviseAction(carla, { ...action, version: 1 + turn }, revision));
      const outcomes = await Promise.all([noor, ilse, trainer, noor, ilse].map((client) => sign(client, proposal)));
      expect(outcomes.map(named).toSorted()).toEqual([
        'PlanChanged',
        'PlanChanged',
        'PlanChanged',
        'SIGNED_ALREADY',
        'SIGNED_ALREADY',
      ]);
    }
    const after = await planOf(bram, id);
    expect(after.planVersion?.number).toBe(first + 100);
    const ours = after.proposals.filter(({ title }) => title === 'Samen');
    expect(ours.map(({ status, waitsFor }) => `${status} ${String(waitsFor.length)}`)).toEqual(
      Array.from({ length: 101 }, () => 'APPLIED 0'),
    );
  }, 240_000); // 4 minutes, beside other tests

  it('a party leaves whose signature is the last one missing: nothing waits for it any more', async () => {
    const { id, noor, ilse, carla, trainer } = team;
    const goal = await sharedGoal();
    const ownerId = partyIn(await planOf(ilse, id), 'COMPANY');
    const proposal = waiting(await addAction(carla, goal.id, { title: 'Als laatste', ownerId }));
    await sign(noor, proposal);
    await sign(ilse, proposal);
    const [signed, ended] = await Promise.allSettled([
      sign(trainer, proposal),
      endParty(ilse, ownerId, 'Stage is afgebroken'),
    ]);
    expect(ended).toMatchObject({ status: 'fulfilled', value: { __typename: 'PlanChanged' } });
    const why = signed.status === 'rejected' ? String(signed.reason) : 'signed in time';
    expect(why).toMatch(/signed in time|NOT_FOUND/);
    expect(await statusForAll(proposal.id)).toBe('APPLIED');
    const plan = await planOf(noor, id);
    const seen = plan.proposals.find((one) => one.id === proposal.id);
    expect(seen?.waitsFor).toEqual([]);
    expect(seen?.signOffs.map(({ decision }) => decision)).not.toContain('PENDING');
    expect(plan.planVersion?.unconfirmedParts.map(({ role }) => role)).not.toContain('COMPANY');
  });
});
