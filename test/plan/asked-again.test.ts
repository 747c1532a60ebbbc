import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addGoal, endParty, planOf } from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
});

afterAll(() => team.server.stop());

const answer = `__typename
  ... on PlanChanged { change { kind } subject { id } }
  ... on DraftSaved { proposal { id } }
  ... on AgreementRequested { proposal { id } }
  ... on NotPossibleProblem { reason }`;

interface Kind {
  readonly __typename: string;
  readonly proposal?: { readonly id: string };
  readonly reason?: string;
}

/** The same mutation twice, with the same key: the second answer is the first one. */
async function twice(client: TestClient, mutation: string, variables: object = {}): Promise<Kind> {
  const document = `mutation ($id: ID!, $draftId: ID, $key: String!) { result: ${mutation} { ${answer} } }`;
  const used = document.includes('$draftId)') ? document : document.replace(' $draftId: ID,', '');
  const all = { id: team.id, key: randomUUID(), ...variables };
  const first = await client.data<{ result: Kind }>(used, all);
  const second = await client.data<{ result: Kind }>(used, all);
  expect(second).toEqual(first);
  return first.result;
}

describe('a change that is asked for again with its key', () => {
  it('has the answer that it had: of the first plan, a draft, its lines, its offer, a signature and a withdrawal', async () => {
    const { noor, ilse, carla } = team;
    const offered = await twice(ilse, 'planOffer(routeId: $id, input: {}, requestKey: $key)');
    expect(offered.__typename).toBe('AgreementRequested');
    const agreeing = 'proposalSignOff(id: $id, expectedVersion: 1, input: { answer: AGREE }, requestKey: $key)';
    expect((await twice(noor, agreeing, { id: offered.proposal?.id })).__typename).toBe('PlanChanged');
    const draft = await twice(carla, 'draftOpen(routeId: $id, input: { title: "Overleg" }, requestKey: $key)');
    expect(draft.__typename).toBe('DraftSaved');
    const draftId = draft.proposal?.id;
    const adding = 'goalAdd(routeId: $id, input: { title: "Doel" }, requestKey: $key, draftId: $draftId)';
    expect((await twice(carla, adding, { draftId })).__typename).toBe('DraftSaved');
    const plan = await planOf(carla, team.id);
    expect(plan.proposals.find(({ id }) => id === draftId)?.changes).toHaveLength(1);
    const offering = 'draftOffer(id: $id, input: {}, requestKey: $key)';
    expect(await twice(carla, offering, { id: draftId })).toMatchObject({
      __typename: 'AgreementRequested',
      proposal: { id: draftId },
    });
    const back = await twice(carla, 'proposalWithdraw(id: $id, requestKey: $key)', { id: draftId });
    expect(back.__typename).toBe('PlanChanged');
  });

  it('by somebody who no longer reads the plan is answered as done, without what it was about', async () => {
    const { noor, ilse, bram, id } = team;
    const document = `mutation ($id: ID!, $key: String!) {
      goalAdd(routeId: $id, input: { title: "Nog iets" }, requestKey: $key) { ${answer} }
    }`;
    const variables = { id, key: randomUUID() };
    expect(await bram.data(document, variables)).toMatchObject({ goalAdd: { __typename: 'AgreementRequested' } });
    await endParty(noor, partyIn(await planOf(ilse, id), 'SUPPORT_PROVIDER'), 'Klaar');
    expect(await bram.data(document, variables)).toEqual({
      goalAdd: { __typename: 'PlanChanged', change: null, subject: null },
    });
  });
});

describe('a party that does not read the plan', () => {
  it('proposes nothing for it, and nobody is asked', async () => {
    const { noor, carla, id } = team;
    const { route } = await noor.data<{ route: { consents: { id: string; party: { role: string } }[] } }>(
      'query ($id: ID!) { route(id: $id) { consents { id party { role } } } }',
      { id },
    );
    for (const consent of route.consents.filter(({ party }) => party.role === 'MUNICIPALITY')) {
      await noor.data('mutation ($id: ID!) { consentWithdraw(id: $id) { __typename } }', { id: consent.id });
    }
    expect(await addGoal(carla, id, { title: 'Van de gemeente' })).toMatchObject({ reason: 'PLAN_NOT_READ' });
    expect((await planOf(noor, id)).proposals.map(({ title }) => title)).not.toContain('Van de gemeente');
  });
});

describe('the team', () => {
  it('cannot put a change into a draft while the first plan is being drafted', async () => {
    const other = await startNoorsTeam();
    try {
      const draftId = `proposal_${randomUUID()}`;
      expect(await addGoal(other.ilse, other.id, { title: 'Los' }, draftId)).toMatchObject({
        reason: 'DRAFT_NOT_OPEN',
      });
      await agreeFirstPlan(other);
    } finally {
      await other.server.stop();
    }
  });
});
