import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addGoal, offerPlan, planOf, reportResult, sign } from '../support/agreement.ts';
import { startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { newestOf, raise } from '../support/disagreement.ts';

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
  await addGoal(team.ilse, team.id, { title: 'Begeleid aan het werk' });
});

afterAll(() => team.server.stop());

async function sharedGoal() {
  const goal = (await planOf(team.noor, team.id)).goals.find(({ title }) => title === 'Begeleid aan het werk');
  if (!goal) throw new Error('There is no such goal.');
  return goal;
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
