import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from 'pg';
import { connected } from '../live/log.ts';
import { endParty, offerPlan, planOf } from '../support/agreement.ts';
import { partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';

let team: NoorsTeam;
let owner: Client;

beforeAll(async () => {
  team = await startNoorsTeam();
  owner = await connected(team.server.ownerUrl);
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

const unmet = async () =>
  (await planOf(team.ilse, team.id)).planReadiness.filter(({ isMet }) => !isMet).map(({ code }) => code);

describe('a plan is not ready', () => {
  it('where a party has an action in it and may read something else of the student, but not the plan', async () => {
    expect(await unmet()).not.toContain('GROUND_FOR_EVERY_PARTY');
    const id = partyIn(await planOf(team.ilse, team.id), 'MUNICIPALITY').slice('party_'.length);
    const letRead = (from: string, to: string) =>
      owner.query('update grant_record set category = $3 where party_id = $1 and category = $2', [id, from, to]);
    await letRead('PLAN', 'CHECK_INS');
    expect(await unmet()).toContain('GROUND_FOR_EVERY_PARTY');
    expect(await offerPlan(team.ilse, team.id)).toMatchObject({ reason: 'PLAN_NOT_READY' });
    await letRead('CHECK_INS', 'PLAN');
  });

  it('as far as an action is that of a party that has left: nobody sees to it', async () => {
    expect(await unmet()).not.toContain('OWNER_FOR_EVERY_ACTION');
    await endParty(team.ilse, partyIn(await planOf(team.ilse, team.id), 'COMPANY'), 'Stopt');
    expect(await unmet()).toContain('OWNER_FOR_EVERY_ACTION');
  });
});
