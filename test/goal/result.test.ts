import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addGoal, offerPlan, planOf, reportResult, sign, type Versioned } from '../support/agreement.ts';
import { partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import type { TestClient } from '../support/client.ts';
import { newestOf, raise, withdrawDisagreement } from '../support/disagreement.ts';

let team: NoorsTeam;
let owner: Client;

beforeAll(async () => {
  team = await startNoorsTeam();
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
  await addGoal(team.ilse, team.id, { title: 'Begeleid aan het werk' });
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

async function sharedGoal(title = 'Begeleid aan het werk') {
  const goal = (await planOf(team.noor, team.id)).goals.find((one) => one.title === title);
  if (!goal) throw new Error('There is no such goal.');
  return goal;
}

interface Answer {
  readonly reason?: string;
  readonly subjects?: readonly { readonly id: string }[];
}

async function namedIn(client: TestClient, { id, version }: Versioned): Promise<Answer> {
  const { outcome } = await client.data<{ outcome: Answer }>(
    `mutation ($id: ID!, $version: Int!) {
      outcome: goalReportResult(id: $id, expectedVersion: $version, input: { result: NOT_ACHIEVED }) {
        ... on NotPossibleProblem { reason subjects { id } }
    } }`,
    { id, version },
  );
  return outcome;
}

describe('the result of a goal that is nobody’s alone', () => {
  it('is not reported while the student is asked to agree with the goal: what is signed is still to come', async () => {
    const { noor, ilse, id } = team;
    const { proposal } = await offerPlan(ilse, id);
    const before = await sharedGoal();
    for (const client of [ilse, noor]) {
      expect(await reportResult(client, before, 'NOT_ACHIEVED')).toMatchObject({ reason: 'GOAL_NOT_AGREED' });
    }
    expect(await sharedGoal()).toEqual(before);
    await sign(noor, proposal ?? before);
    expect((await sharedGoal()).status).toBe('AGREED');
  });

  it('is reported by nobody while the parties disagree about the goal, and whoever tries is shown the disagreement', async () => {
    const { noor, ilse, carla, id } = team;
    const { id: goalId } = await sharedGoal();
    await raise(carla, goalId, 'Te vroeg');
    const disagreement = await newestOf(ilse, id);
    const [disputed, before] = [await sharedGoal(), await checksum(owner)];
    for (const client of [ilse, noor]) {
      expect(await namedIn(client, disputed)).toEqual({
        reason: 'GOAL_DISPUTED',
        subjects: [{ id: goalId }, { id: disagreement.id }],
      });
    }
    expect(await checksum(owner)).toBe(before);
    await withdrawDisagreement(carla, disagreement.id);
    expect((await sharedGoal()).status).toBe('AGREED');
  });

  it('is the student’s to say of the own part, whoever sees it otherwise: then they disagree about that', async () => {
    const { noor, ilse, carla, id } = team;
    const title = 'Elke week solliciteren';
    const { proposal } = await addGoal(ilse, id, { title, ownerId: partyIn(await planOf(ilse, id), 'STUDENT') });
    await sign(noor, proposal ?? { id: '', version: 0 });
    await raise(carla, (await sharedGoal(title)).id, 'Te weinig');
    expect(await reportResult(ilse, await sharedGoal(title), 'NOT_ACHIEVED')).toMatchObject({
      reason: 'GOAL_DISPUTED',
    });
    expect(await reportResult(noor, await sharedGoal(title), 'ACHIEVED')).toMatchObject({ __typename: 'PlanChanged' });
    expect((await sharedGoal(title)).status).toBe('ACHIEVED');
    expect(await newestOf(ilse, id)).toMatchObject({ subject: title, status: 'OPEN' });
  });

  it('that the lead reported is put right by the student, and disagreed about by whoever sees it otherwise', async () => {
    const { noor, ilse, carla, id } = team;
    await reportResult(ilse, await sharedGoal(), 'NOT_ACHIEVED');
    expect(await reportResult(noor, await sharedGoal(), 'PARTLY_ACHIEVED')).toMatchObject({
      __typename: 'PlanChanged',
    });
    const reported = await sharedGoal();
    expect(reported.status).toBe('PARTLY_ACHIEVED');
    await expect(reportResult(carla, reported, 'ACHIEVED')).rejects.toThrow('FORBIDDEN');
    expect(await raise(noor, reported.id, 'Ik werk er toch?')).toMatchObject({ __typename: 'PlanChanged' });
    expect(await newestOf(ilse, id)).toMatchObject({ subject: 'Begeleid aan het werk', status: 'OPEN' });
    expect((await sharedGoal()).status).toBe('PARTLY_ACHIEVED');
  });
});
