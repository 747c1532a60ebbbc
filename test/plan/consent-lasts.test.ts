import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import { addAction, planOf, sign, type Outcome } from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';

let team: NoorsTeam;
let owner: Client;
let goalId: string;
let municipality: string;

/** The municipality may read the plan until 31 March 2027. */
beforeAll(async () => {
  team = await startNoorsTeam();
  owner = await connected(team.server.ownerUrl);
  const plan = await planOf(team.ilse, team.id);
  goalId = plan.goals.find(({ isStudentsOwn }) => !isStudentsOwn)?.id ?? '';
  municipality = partyIn(plan, 'MUNICIPALITY');
  await owner.query(`update grant_record set until = day_start('2027-04-01') where party_id = $1`, [
    municipality.slice('party_'.length),
  ]);
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

const actionUntil = (dueOn: string) =>
  addAction(team.ilse, goalId, { title: `Tot ${dueOn}`, ownerId: municipality, dueOn });

const saysSo = async (client: TestClient) =>
  (await planOf(client, team.id)).planReadiness.some(({ code, isMet }) => code === 'CONSENT_LASTS' && !isMet);

async function adviceOn({ proposal }: Outcome, client: TestClient): Promise<readonly string[] | undefined> {
  const { route } = await client.data<{
    route: { proposals: { id: string; advice: { code: string; isBlocking: boolean; message: string }[] }[] };
  }>('query ($id: ID!) { route(id: $id) { proposals { id advice { code isBlocking message } } } }', { id: team.id });
  return route.proposals.find(({ id }) => id === proposal?.id)?.advice.map(({ code }) => code);
}

describe('an action that is due after its party may still read the plan', () => {
  it('is advice to student and lead before the plan is offered, and to that party: no other knows of the end', async () => {
    const { noor, ilse, carla, bram } = team;
    await actionUntil('2027-03-31');
    for (const client of [noor, ilse, carla, bram]) expect(await saysSo(client)).toBe(false);
    await actionUntil('2027-04-01');
    for (const client of [noor, ilse, carla]) expect(await saysSo(client)).toBe(true);
    expect(await saysSo(bram)).toBe(false);
  });

  it('is advice on the proposal that adds it, to the same, and keeps nobody from agreeing', async () => {
    const { noor, ilse, carla, bram, trainer } = team;
    await agreeFirstPlan(team);
    const inTime = await actionUntil('2027-03-31');
    const tooLate = await actionUntil('2027-06-01');
    for (const client of [noor, ilse, carla]) {
      expect(await adviceOn(inTime, client)).toEqual([]);
      expect(await adviceOn(tooLate, client)).toEqual(['CONSENT_LASTS']);
    }
    expect(await adviceOn(tooLate, bram)).toEqual([]);
    expect(await adviceOn(tooLate, trainer)).toBeUndefined();
    expect(await sign(noor, tooLate.proposal ?? { id: '', version: 0 })).toMatchObject({ __typename: 'PlanChanged' });
    expect(await adviceOn(tooLate, noor)).toEqual([]);
  });
});
