import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import { planOf } from '../support/agreement.ts';
import { agreeFirstPlan, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { answerOutcome, escalate, newestOf, offerOutcome, raise } from '../support/disagreement.ts';

let team: NoorsTeam;
let owner: Client;
let goalId: string;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
  owner = await connected(team.server.ownerUrl);
  goalId = (await planOf(team.ilse, team.id)).goals.find(({ title }) => title === 'Begeleid aan het werk')?.id ?? '';
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

const now = () => newestOf(team.ilse, team.id);

/** At the start of that day, when the clock has been round. */
async function onTheDay(day: string, plus: number): Promise<void> {
  await owner.query(
    `update clock set shift = ($1::date + $2::int + time '00:01') at time zone 'Europe/Amsterdam' - statement_timestamp()`,
    [day, plus],
  );
  expect(await team.server.clock.round()).toBe(true);
}

describe('what student and lead agreed with before the last day at the region', () => {
  it('settles it when that day has passed, whatever another party answered: they need not say it again', async () => {
    const { noor, ilse, carla } = team;
    await raise(carla, goalId, 'Te vroeg');
    for (let level = 0; level < 2; level += 1) await escalate(carla, await now());
    await offerOutcome(noor, await now(), 'Gaat door');
    await answerOutcome(ilse, await now());
    await answerOutcome(carla, await now(), 'REFUSE');
    const { dueOn } = await now();
    await onTheDay(dueOn, 0);
    expect(await now()).toMatchObject({ status: 'OPEN', level: 'REGION' });
    await onTheDay(dueOn, 1);
    expect(await now()).toMatchObject({ status: 'SETTLED', outcome: 'Gaat door' });
    expect((await planOf(noor, team.id)).goals.find(({ id }) => id === goalId)?.status).toBe('AGREED');
  });

  it('is not settled by the one of them without the other', async () => {
    const { noor, ilse, carla } = team;
    await raise(carla, goalId, 'Nog steeds te vroeg');
    for (let level = 0; level < 2; level += 1) await escalate(carla, await now());
    await offerOutcome(noor, await now(), 'Gaat door');
    await onTheDay((await now()).dueOn, 1);
    expect(await now()).toMatchObject({ status: 'OPEN' });
    await answerOutcome(ilse, await now());
    expect(await now()).toMatchObject({ status: 'SETTLED' });
  });
});
