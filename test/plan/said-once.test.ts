import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';

const { addAction, offerDraft, openDraft, planOf, removeLine, reviseAction, reviseGoal, sign } = agreement;

let team: NoorsTeam;
let goal: agreement.Versioned;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
  const found = (await planOf(team.noor, team.id)).goals.find(({ title }) => title === 'Begeleid aan het werk');
  goal = { id: found?.id ?? '', version: found?.version ?? 0 };
});

afterAll(() => team.server.stop());

const draftOf = async () => (await openDraft(team.ilse, team.id)).proposal?.id ?? '';
const refused = { __typename: 'NotPossibleProblem', reason: 'IN_DRAFT_ALREADY' };

describe('a draft', () => {
  it('says one thing of each: another is refused, and put in when the first is taken out', async () => {
    const { noor, ilse, id } = team;
    const draft = await draftOf();
    await reviseGoal(ilse, goal, { title: 'Eerst' }, draft);
    const before = await proposalSeenBy(ilse, id, draft);
    expect(await reviseGoal(ilse, goal, { measure: 'Een jaar', title: 'Daarna' }, draft)).toMatchObject(refused);
    expect(await proposalSeenBy(ilse, id, draft)).toEqual(before);
    await reviseGoal(ilse, goal, { measure: 'Een jaar' }, draft);
    await removeLine(ilse, before.changes[0]?.id ?? '');
    await reviseGoal(ilse, goal, { title: 'Daarna' }, draft);
    const { proposal } = await offerDraft(ilse, draft);
    await sign(noor, proposal ?? goal);
    expect((await planOf(noor, id)).goals.map(({ title }) => title)).toContain('Daarna');
  });

  it('gives an action to one party, and leads to one phase', async () => {
    const { ilse, id } = team;
    const plan = await planOf(ilse, id);
    const ownerId = partyIn(plan, 'SCHOOL');
    const { subject } = await addAction(ilse, goal.id, { title: 'Bellen', ownerId });
    const action = { id: subject?.id ?? '', version: 1 };
    const draft = await draftOf();
    await reviseAction(ilse, action, { ownerId: partyIn(plan, 'COMPANY') }, draft);
    expect(await reviseAction(ilse, action, { ownerId: partyIn(plan, 'MUNICIPALITY') }, draft)).toMatchObject(refused);
    const { route } = await ilse.data<{ route: { version: number } }>(
      'query ($id: ID!) { route(id: $id) { version } }',
      { id },
    );
    const leadTo = async (phase: string) =>
      (
        await ilse.data<{ routeSetPhase: object }>(
          `mutation ($id: ID!, $version: Int!, $draft: ID, $phase: RoutePhase!) {
            routeSetPhase(id: $id, expectedVersion: $version, input: { phase: $phase }, draftId: $draft) {
              __typename ... on NotPossibleProblem { reason } } }`,
          { id, version: route.version, draft, phase },
        )
      ).routeSetPhase;
    expect(await leadTo('INTERNSHIP')).toEqual({ __typename: 'DraftSaved' });
    expect(await leadTo('FOLLOW_UP_STUDY')).toEqual(refused);
    expect((await proposalSeenBy(ilse, id, draft)).changes).toHaveLength(2);
  });
});
