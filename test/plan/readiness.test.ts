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

  it('where all that is known to reach the student ends with the school account', async () => {
    const reachedBy = async (email: string, mobile: string | null = null) => {
      await owner.query(
        `update student_identity set email = $1, mobile = $2
         where student_id = (select student_id from route where 'route_' || id = $3)`,
        [email, mobile, team.id],
      );
      return unmet();
    };
    expect(await reachedBy('noor@student.example')).not.toContain('LASTING_CONTACT');
    expect(await reachedBy('noor@rivierenpoort.example')).toContain('LASTING_CONTACT');
    expect(await offerPlan(team.ilse, team.id)).toMatchObject({ reason: 'PLAN_NOT_READY' });
    expect(await reachedBy('noor@rivierenpoort.example', '0612345678')).not.toContain('LASTING_CONTACT');
    // What one colleague of many happens to sign in with is no domain of the school.
    await owner.query(`update login set subject = 'ilse@elsewhere.example' where subject like 'ruud.smit@%'`);
    expect(await reachedBy('noor@elsewhere.example')).not.toContain('LASTING_CONTACT');
  });

  it('as far as an action is that of a party that has left: nobody sees to it', async () => {
    expect(await unmet()).not.toContain('OWNER_FOR_EVERY_ACTION');
    await endParty(team.ilse, partyIn(await planOf(team.ilse, team.id), 'COMPANY'), 'Stopt');
    expect(await unmet()).toContain('OWNER_FOR_EVERY_ACTION');
  });
});
