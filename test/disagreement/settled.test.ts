import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endParty, planOf, type Outcome } from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import type { TestClient } from '../support/client.ts';
import { withdrawConsentOf } from '../support/consents.ts';
import * as disagreement from '../support/disagreement.ts';

const { answerOutcome, escalate, newestOf, offerOutcome, raise, takePosition, withdrawDisagreement } = disagreement;

let team: NoorsTeam;
let owner: Client;
let goalId: string;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
  await owner.query(`update clock set shift = '2027-03-01T10:00:00+01:00'::timestamptz - statement_timestamp()`);
  goalId = (await planOf(team.ilse, team.id)).goals.find(({ title }) => title === 'Begeleid aan het werk')?.id ?? '';
});

/** The municipality disagrees: with student and lead it is party to it, the support provider is not. */
beforeEach(async () => {
  await raise(team.carla, goalId, 'Te vroeg');
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

const now = () => newestOf(team.ilse, team.id);
const goalStatus = async () => (await planOf(team.ilse, team.id)).goals.find(({ id }) => id === goalId)?.status;
const versionOfPlan = async () => (await planOf(team.ilse, team.id)).planVersion?.number;

async function expectNoTrace(outcome: Promise<Outcome>, expected: object): Promise<void> {
  const before = await checksum(owner);
  expect(await outcome).toMatchObject(expected);
  expect(await checksum(owner)).toBe(before);
}

async function expectRefused(call: () => Promise<Outcome>, code: string): Promise<void> {
  const before = await checksum(owner);
  await expect(call()).rejects.toThrow(code);
  expect(await checksum(owner)).toBe(before);
}

async function waitingFor(client: TestClient): Promise<{ reason: string; dueOn: string | null }[]> {
  const { viewer } = await client.data<{
    viewer: { inbox: { nodes: { kind: string; reason: string; dueOn: string | null; route: { id: string } }[] } };
  }>('{ viewer { inbox(first: 100) { nodes { kind reason dueOn route { id } } } } }');
  return viewer.inbox.nodes
    .filter(({ kind, route }) => kind === 'DISAGREEMENT' && route.id === team.id)
    .map(({ reason, dueOn }) => ({ reason, dueOn }));
}

async function settle(): Promise<void> {
  await offerOutcome(team.carla, await now(), 'In april');
  for (const client of [team.noor, team.ilse]) await answerOutcome(client, await now());
}

describe('a disagreement', () => {
  it('goes from the team to the managers and the region, each with its term, and no further', async () => {
    const { noor, carla, ilse } = team;
    expect(await now()).toMatchObject({ level: 'TEAM', dueOn: '2027-03-15' });
    await offerOutcome(carla, await now(), 'In april');
    await escalate(noor, await now());
    expect(await now()).toMatchObject({ level: 'MANAGEMENT', dueOn: '2027-03-15', outcome: null });
    expect((await now()).positions.map(({ answer }) => answer)).toEqual(['PENDING', 'PENDING', 'PENDING']);
    await expectNoTrace(escalate(ilse, await now(), '{ dueOn: "2027-02-28" }'), {
      issues: [{ path: 'input.dueOn', code: 'IN_THE_PAST' }],
    });
    await escalate(ilse, await now(), '{ dueOn: "2027-06-01" }');
    expect(await now()).toMatchObject({ level: 'REGION', dueOn: '2027-06-01' });
    await expectNoTrace(escalate(carla, await now()), { reason: 'HIGHEST_LEVEL' });
    await settle();
  });

  it('gives the region thirty working days where nobody names a day', async () => {
    await escalate(team.carla, await now());
    await escalate(team.carla, await now());
    expect(await now()).toMatchObject({ level: 'REGION', dueOn: '2027-04-12' });
    await settle();
  });

  it('is settled when every party to it has agreed for itself: the plan changes by a proposal alone', async () => {
    const { noor, ilse, carla } = team;
    const version = await versionOfPlan();
    expect(await goalStatus()).toBe('DISPUTED');
    await offerOutcome(carla, await now(), 'In april');
    await expectNoTrace(answerOutcome(carla, await now()), { reason: 'OUTCOME_ANSWERED_ALREADY' });
    await answerOutcome(noor, await now(), 'REFUSE');
    await answerOutcome(ilse, await now());
    expect(await now()).toMatchObject({ status: 'OPEN', outcome: 'In april' });
    await answerOutcome(noor, await now());
    expect(await now()).toMatchObject({ status: 'SETTLED', outcome: 'In april' });
    expect(await goalStatus()).toBe('AGREED');
    expect(await versionOfPlan()).toBe(version);
    for (const outcome of [takePosition(noor, (await now()).id, 'Toch niet'), escalate(noor, await now())]) {
      expect(await outcome).toMatchObject({ reason: 'DISAGREEMENT_CLOSED' });
    }
  });

  it('is not for a party to answer or bring on that is not party to it, and trying changes nothing', async () => {
    const { bram, trainer, carla, noor } = team;
    await expectNoTrace(answerOutcome(noor, await now()), { reason: 'NO_OUTCOME_OFFERED' });
    await offerOutcome(carla, await now(), 'In april');
    const seen = await now();
    for (const call of [answerOutcome, escalate]) await expectRefused(() => call(bram, seen), 'FORBIDDEN');
    await expectRefused(() => offerOutcome(bram, seen, 'Nooit'), 'FORBIDDEN');
    await expectRefused(() => withdrawDisagreement(noor, seen.id), 'FORBIDDEN');
    await expectRefused(() => answerOutcome(trainer, seen), 'NOT_FOUND');
    await withdrawDisagreement(carla, seen.id);
  });

  it('asks everybody again where another outcome is offered, or a party finds something else', async () => {
    const { noor, ilse, carla } = team;
    await offerOutcome(carla, await now(), 'In april');
    const shown = await now();
    await answerOutcome(noor, shown);
    await offerOutcome(ilse, await now(), 'In mei');
    await expectNoTrace(answerOutcome(carla, shown), { __typename: 'StaleVersionProblem' });
    await answerOutcome(noor, await now());
    await takePosition(noor, (await now()).id, 'Toch niet');
    await answerOutcome(carla, await now());
    expect((await now()).status).toBe('OPEN');
    await answerOutcome(noor, await now());
    expect((await now()).status).toBe('SETTLED');
  });

  it('is taken back by the party that raised it, and the goal stands as it stood', async () => {
    await withdrawDisagreement(team.carla, (await now()).id);
    expect((await now()).status).toBe('WITHDRAWN');
    expect(await goalStatus()).toBe('AGREED');
  });

  it('waits in the inbox of who has not said what it finds, and of who has not answered the outcome', async () => {
    const { noor, ilse, carla, bram } = team;
    const reason = (text: string) => [{ reason: text, dueOn: '2027-03-15' }];
    const position = reason('Je standpunt geven over: Begeleid aan het werk');
    for (const client of [noor, ilse]) expect(await waitingFor(client)).toEqual(position);
    for (const client of [carla, bram]) expect(await waitingFor(client)).toEqual([]);
    await takePosition(noor, (await now()).id, 'Ik wil wel');
    expect(await waitingFor(noor)).toEqual([]);
    await offerOutcome(carla, await now(), 'In april');
    const outcome = reason('Wel of niet akkoord met de uitkomst: Begeleid aan het werk');
    for (const client of [noor, ilse]) expect(await waitingFor(client)).toEqual(outcome);
    await answerOutcome(noor, await now());
    expect(await waitingFor(noor)).toEqual([]);
    await answerOutcome(ilse, await now());
    expect(await waitingFor(ilse)).toEqual([]);
  });
});

describe('in the same instant', () => {
  const named = ({ __typename, reason }: Outcome) => reason ?? __typename;

  it('two parties say what they find: both stand', async () => {
    const { noor, bram, carla } = team;
    const { id } = await now();
    await Promise.all([
      takePosition(noor, id, 'Nu'),
      takePosition(bram, id, 'Straks'),
      takePosition(carla, id, 'Later'),
    ]);
    expect(disagreement.positionsIn(await now())).toEqual({
      STUDENT: 'Nu',
      SUPPORT_PROVIDER: 'Straks',
      MUNICIPALITY: 'Later',
      SCHOOL: null,
    });
    await withdrawDisagreement(carla, id);
  });

  it('two parties raise the same: one disagreement', async () => {
    const { ilse, noor, carla } = team;
    await withdrawDisagreement(carla, (await now()).id);
    const outcomes = await Promise.all([raise(ilse, goalId, 'Zo niet'), raise(noor, goalId, 'Niet zo')]);
    expect(outcomes.map(named).toSorted()).toEqual(['DISAGREEMENT_OPEN_ALREADY', 'PlanChanged']);
    const raised = await now();
    await withdrawDisagreement(raised.raisedBy?.role === 'STUDENT' ? noor : ilse, raised.id);
  });

  it('the last party agrees and another brings it on: it is one or the other', async () => {
    const { noor, ilse, carla } = team;
    for (let turn = 0; turn < 10; turn += 1) {
      await offerOutcome(carla, await now(), `In april ${String(turn)}`);
      await answerOutcome(ilse, await now());
      const seen = await now();
      const outcomes = (await Promise.all([answerOutcome(noor, seen), escalate(carla, seen)])).map(named);
      expect(outcomes.toSorted()).toEqual(['PlanChanged', 'StaleVersionProblem']);
      const isAgreed = outcomes[0] === 'PlanChanged';
      const { status, level } = await now();
      expect([status, level]).toEqual(isAgreed ? ['SETTLED', 'TEAM'] : ['OPEN', 'MANAGEMENT']);
      if (!isAgreed) await withdrawDisagreement(carla, seen.id);
      await raise(carla, goalId, 'Te vroeg');
    }
    await withdrawDisagreement(carla, (await now()).id);
  });
});

describe('a disagreement that a silent party would hold up', () => {
  it('is settled by student and lead once the last day of the last level has passed, by neither of them alone', async () => {
    const { noor, ilse, carla } = team;
    await escalate(carla, await now());
    await escalate(carla, await now());
    await offerOutcome(noor, await now(), 'Gaat door');
    await answerOutcome(ilse, await now());
    expect(await now()).toMatchObject({ status: 'OPEN', level: 'REGION' });
    await owner.query(`update clock set shift = shift + interval '60 days'`);
    await answerOutcome(carla, await now(), 'REFUSE');
    await offerOutcome(noor, await now(), 'Gaat nu door');
    expect(await now()).toMatchObject({ status: 'OPEN' });
    await answerOutcome(ilse, await now());
    expect(await now()).toMatchObject({ status: 'SETTLED', outcome: 'Gaat nu door' });
    expect(await goalStatus()).toBe('AGREED');
  });

  it('waits for no party that the student lets read the plan no more', async () => {
    const { noor, ilse } = team;
    await offerOutcome(noor, await now(), 'Gaat door');
    await answerOutcome(ilse, await now());
    expect(await now()).toMatchObject({ status: 'OPEN' });
    await withdrawConsentOf(team, 'MUNICIPALITY');
    expect(await now()).toMatchObject({ status: 'SETTLED', outcome: 'Gaat door' });
    expect(await goalStatus()).toBe('AGREED');
    await owner.query('update grant_record set until = null');
    await owner.query(`select refresh_rights(null, s.id) from student s where s.display_name = 'Noor Jansen'`);
  });
});

describe('a disagreement in which only the answer of a party is missing that leaves the route', () => {
  it('is settled then: the others have agreed, and nobody waits for who takes part no more', async () => {
    const { noor, ilse, id } = team;
    const municipality = partyIn(await planOf(ilse, id), 'MUNICIPALITY');
    await raise(team.carla, goalId, 'Te vroeg');
    await offerOutcome(ilse, await now(), 'In april');
    await answerOutcome(noor, await now());
    expect(await now()).toMatchObject({ status: 'OPEN' });
    await endParty(ilse, municipality, 'Verhuisd');
    expect(await now()).toMatchObject({ status: 'SETTLED', outcome: 'In april' });
    expect(await goalStatus()).toBe('AGREED');
  });
});
