import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import { disagreementsOf, newestOf, positionsIn, raise, withdrawDisagreement } from '../support/disagreement.ts';

const { addAction, addGoal, offerPlan, planOf, reviseGoal, sign } = agreement;

let team: NoorsTeam;
let owner: Client;

beforeAll(async () => {
  team = await startNoorsTeam();
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
  await owner.query(`update clock set shift = '2027-03-01T10:00:00+01:00'::timestamptz - statement_timestamp()`);
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

async function goalNamed(title: string) {
  const goal = (await planOf(team.ilse, team.id)).goals.find((candidate) => candidate.title === title);
  if (!goal) throw new Error(`There is no goal ${title}.`);
  return goal;
}

const statusOf = async (title: string) => (await goalNamed(title)).status;
const ofProposal = ({ proposal }: agreement.Outcome) => proposal ?? { id: '', version: 0 };

async function expectNoTrace(outcome: Promise<agreement.Outcome>, expected: object): Promise<void> {
  const before = await checksum(owner);
  expect(await outcome).toMatchObject(expected);
  expect(await checksum(owner)).toBe(before);
}

describe('of a first plan', () => {
  it('the student’s no to the whole sends it back to those who draft it, and disputes nothing', async () => {
    const { id, noor, ilse } = team;
    await addGoal(ilse, id, { title: 'Een auto kopen' });
    await addAction(ilse, (await goalNamed('Een auto kopen')).id, { title: 'Sparen' });
    await sign(noor, ofProposal(await offerPlan(ilse, id)), {
      answer: 'REFUSE',
      remark: 'Ik wil het eerst bespreken.',
    });
    expect(await disagreementsOf(noor, id)).toEqual([]);
    expect(await statusOf('Een auto kopen')).toBe('PROPOSED');
  });

  it('lines that the student refuses wait, and the rest is offered again and becomes the plan without them', async () => {
    const { id, noor, ilse } = team;
    const offered = ofProposal(await offerPlan(ilse, id));
    const lines = (await planOf(noor, id)).proposals.find((one) => one.id === offered.id)?.changes ?? [];
    const refused = lines.find(({ summary }) => summary.includes('Een auto kopen'));
    await sign(noor, offered, { answer: 'REFUSE', refusedChangeIds: [refused?.id], remark: 'Ik neem de bus.' });
    const seen = await newestOf(ilse, id);
    expect(seen).toMatchObject({ subject: 'Een auto kopen', status: 'OPEN', level: 'TEAM', dueOn: '2027-03-15' });
    expect(seen.raisedBy).toEqual({ role: 'STUDENT' });
    expect(positionsIn(seen)).toEqual({ STUDENT: null, SCHOOL: null });
    expect(await statusOf('Een auto kopen')).toBe('DISPUTED');

    await agreeFirstPlan(team);
    const { planVersion } = await planOf(noor, id);
    expect(planVersion?.number).toBe(1);
    expect(JSON.stringify(planVersion?.leaves)).not.toMatch(/Een auto kopen|Sparen/);
    await withdrawDisagreement(noor, seen.id);
    expect(await statusOf('Een auto kopen')).toBe('PROPOSED');
  });

  it('a goal that was never agreed joins the plan when student and lead agree with what became of it', async () => {
    const { id, noor, ilse } = team;
    const goal = await goalNamed('Een auto kopen');
    const proposal = ofProposal(await reviseGoal(ilse, goal, { title: 'Een fiets kopen' }));
    await sign(noor, proposal);
    expect(await statusOf('Een fiets kopen')).toBe('AGREED');
    expect(JSON.stringify((await planOf(noor, id)).planVersion?.leaves)).toContain('Een fiets kopen');
  });
});

describe('a refusal', () => {
  it('of student or lead closes the proposal and makes a disagreement of its line, with who is party to it', async () => {
    const { id, noor, ilse, carla, trainer } = team;
    const goal = await goalNamed('Begeleid aan het werk');
    const proposal = ofProposal(await reviseGoal(carla, goal, { measure: '36 uur per week' }));
    await sign(noor, proposal, { answer: 'REFUSE', remark: 'Ik wil 24 uur.' });
    const seen = await newestOf(ilse, id);
    expect(seen.about).toEqual({ id: goal.id });
    expect(seen.changes).toHaveLength(1);
    // The remark was written for student, school and signer: what it finds, a party says to all of them itself.
    expect(positionsIn(seen)).toEqual({ STUDENT: null, SCHOOL: null, MUNICIPALITY: null });
    expect(JSON.stringify(await disagreementsOf(carla, id))).not.toContain('24 uur');
    expect(await statusOf('Begeleid aan het werk')).toBe('DISPUTED');
    expect(await disagreementsOf(trainer, id)).toEqual([]);
  });

  it('of another change of what is disputed already goes on with the same disagreement', async () => {
    const { id, noor, ilse, bram } = team;
    const before = await disagreementsOf(ilse, id);
    const goal = await goalNamed('Begeleid aan het werk');
    const proposal = ofProposal(await reviseGoal(bram, goal, { measure: '30 uur per week' }));
    await sign(noor, proposal, { answer: 'REFUSE', remark: 'Nog steeds 24 uur.' });
    const after = await disagreementsOf(ilse, id);
    expect(after).toHaveLength(before.length);
    const { changes, ...seen } = await newestOf(ilse, id);
    expect(changes).toHaveLength(2);
    const positions = { STUDENT: null, SCHOOL: null, MUNICIPALITY: null, SUPPORT_PROVIDER: null };
    expect(positionsIn({ changes, ...seen })).toEqual(positions);
  });

  it('of a company is about its own part alone: the plan goes on without its word', async () => {
    const { id, noor, ilse, carla, trainer } = team;
    const ownerId = partyIn(await planOf(ilse, id), 'COMPANY');
    const goal = await goalNamed('Een fiets kopen');
    const proposal = ofProposal(await addAction(carla, goal.id, { title: 'Fietsenstalling regelen', ownerId }));
    await sign(trainer, proposal, { answer: 'REFUSE', remark: 'Daar hebben wij geen plek voor.' });
    for (const client of [noor, ilse])
      expect(await sign(client, proposal)).toMatchObject({ __typename: 'PlanChanged' });
    const seen = await newestOf(ilse, id);
    expect(seen).toMatchObject({ subject: 'Fietsenstalling regelen', raisedBy: { role: 'COMPANY' } });
    expect(positionsIn(seen)).toEqual({
      COMPANY: null,
      STUDENT: null,
      SCHOOL: null,
      MUNICIPALITY: null,
    });
    expect((await planOf(ilse, id)).planVersion?.unconfirmedParts).toContainEqual({ role: 'COMPANY' });
  });

  it('of an owner disputes the goal that student and lead agree with all the same', async () => {
    const { id, noor, ilse, carla } = team;
    const ownerId = partyIn(await planOf(ilse, id), 'MUNICIPALITY');
    const proposal = ofProposal(await addGoal(ilse, id, { title: 'Vervoer geregeld', ownerId }));
    await sign(carla, proposal, { answer: 'REFUSE', remark: 'Dat is aan de school.' });
    await sign(noor, proposal);
    expect(await statusOf('Vervoer geregeld')).toBe('DISPUTED');
  });
});

describe('a disagreement', () => {
  it('leaves the student’s own goal as it is where a party refuses its part in it', async () => {
    const { id, noor, ilse, carla } = team;
    const ownerId = partyIn(await planOf(ilse, id), 'MUNICIPALITY');
    const proposal = ofProposal(await addGoal(noor, id, { title: 'Op mezelf wonen', ownerId }));
    await sign(carla, proposal, { answer: 'REFUSE', remark: 'Wij gaan daar niet over.' });
    await sign(ilse, proposal);
    expect(await newestOf(ilse, id)).toMatchObject({ subject: 'Op mezelf wonen', status: 'OPEN' });
    expect(await goalNamed('Op mezelf wonen')).toMatchObject({ status: 'AGREED', isStudentsOwn: true });
  });

  it('is never about the student’s own goal, whoever raises it, and trying changes nothing', async () => {
    const { id, noor, ilse, carla, bram } = team;
    const own = (await planOf(noor, id)).goals.find(({ isStudentsOwn }) => isStudentsOwn);
    for (const client of [noor, ilse, carla, bram]) {
      await expectNoTrace(raise(client, own?.id ?? '', 'Onhaalbaar'), { reason: 'STUDENTS_OWN_GOAL' });
    }
  });

  it('is raised by any party about what it reads, and about the same thing once', async () => {
    const { id, ilse, carla, trainer } = team;
    const goal = await goalNamed('Een fiets kopen');
    expect(await raise(carla, goal.id, 'Een scooter is beter')).toMatchObject({ __typename: 'PlanChanged' });
    expect(await statusOf('Een fiets kopen')).toBe('DISPUTED');
    await expectNoTrace(raise(ilse, goal.id, 'Vind ik ook'), { reason: 'DISAGREEMENT_OPEN_ALREADY' });
    await expect(raise(trainer, goal.id, 'x')).rejects.toThrow('NOT_FOUND');
    expect(await raise(trainer, id, 'Drie dagen is genoeg', 'subject: "Hoe vaak Noor komt"')).toMatchObject({
      __typename: 'PlanChanged',
    });
    expect(positionsIn(await newestOf(trainer, id))).toEqual({ COMPANY: 'Drie dagen is genoeg' });
  });

  it('needs words for what it is about on the route alone, and parties that may read it', async () => {
    const { id, ilse, carla } = team;
    const action = ofProposal(await addGoal(ilse, id, { title: 'Niet van het bedrijf' }));
    await sign(team.noor, action);
    const goal = await goalNamed('Niet van het bedrijf');
    const plan = await planOf(ilse, id);
    const named = (party: string) => `subject: "Uren", partyIds: ["${party}"]`;
    const issue = (path: string, code: string) => ({ issues: [{ path, code }] });
    await expectNoTrace(raise(carla, id, 'x'), issue('input.subject', 'REQUIRED'));
    await expectNoTrace(raise(carla, goal.id, 'x', 'subject: "Uren"'), issue('input.subject', 'NOT_ALLOWED'));
    await expectNoTrace(raise(carla, id, 'x', named(goal.id)), issue('input.partyIds.0', 'UNKNOWN'));
    await expectNoTrace(
      raise(carla, goal.id, 'x', `partyIds: ["${partyIn(plan, 'COMPANY')}"]`),
      issue('input.partyIds.0', 'NOT_ALLOWED'),
    );
    await expectNoTrace(raise(carla, id, '  ', 'subject: "Uren"'), issue('input.position', 'BLANK'));
  });
});

describe('once the route has ended', () => {
  it('a party neither refuses nor confirms its part any more: nobody could settle it', async () => {
    const { id, noor, ilse, carla } = team;
    const ownerId = partyIn(await planOf(ilse, id), 'MUNICIPALITY');
    const proposal = ofProposal(await addGoal(ilse, id, { title: 'Reiskosten geregeld', ownerId }));
    await sign(noor, proposal);
    await noor.data('mutation ($id: ID!) { routeStop(id: $id, input: { reason: "Klaar" }) { __typename } }', { id });
    await expectNoTrace(sign(carla, proposal, { answer: 'REFUSE', remark: 'Nee.' }), { reason: 'PROPOSAL_CLOSED' });
    await expectNoTrace(sign(carla, proposal), { reason: 'PROPOSAL_CLOSED' });
    expect(await statusOf('Reiskosten geregeld')).toBe('AGREED');
  });
});
