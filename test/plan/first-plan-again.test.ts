import { afterAll, beforeAll, expect, it } from 'vitest';
import { addGoal, endParty, offerPlan, planOf, reviseGoal, sign, type ProposalSeen } from '../support/agreement.ts';
import { partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
});

afterAll(() => team.server.stop());

async function offered(): Promise<ProposalSeen> {
  const { proposal } = await offerPlan(team.ilse, team.id);
  if (!proposal) throw new Error('The plan was not offered.');
  return proposalSeenBy(team.ilse, team.id, proposal.id);
}

const decisionOf = ({ signOffs }: ProposalSeen, role: string) => signOffs.find(({ by }) => by.role === role)?.decision;

it('a first plan that the student refused is offered again: who finds its own part unchanged has confirmed it', async () => {
  const { id, noor, ilse, carla, bram } = team;
  const ownerId = partyIn(await planOf(ilse, id), 'MUNICIPALITY');
  await addGoal(ilse, id, { title: 'Met de bus', ownerId });
  const first = await offered();
  await sign(carla, first);
  await sign(bram, first);
  await sign(noor, first, { answer: 'REFUSE', remark: 'Niet met de bus.' });
  const goal = (await planOf(ilse, id)).goals.find(({ title }) => title === 'Met de bus');
  if (!goal) throw new Error('The goal is gone.');
  await reviseGoal(ilse, { id: goal.id, version: goal.version }, { title: 'Met de trein' });
  const second = await offered();
  expect(['STUDENT', 'SCHOOL', 'MUNICIPALITY', 'SUPPORT_PROVIDER'].map((role) => decisionOf(second, role))).toEqual([
    'PENDING',
    'AGREED', // offering is signing
    'PENDING',
    'AGREED',
  ]);
});

it('a first plan that gives something to a party that leaves is superseded, and drafted again: nobody signs it', async () => {
  const { id, noor, ilse } = team;
  const waiting = (await planOf(noor, id)).proposals.find(({ status }) => status === 'OPEN');
  if (!waiting) throw new Error('No plan waits.');
  await endParty(ilse, partyIn(await planOf(ilse, id), 'MUNICIPALITY'), 'Verhuisd');
  expect(await planOf(noor, id)).toMatchObject({ status: 'DRAFTING' });
  expect(await proposalSeenBy(ilse, id, waiting.id)).toMatchObject({ status: 'SUPERSEDED' });
  expect(await sign(noor, waiting)).toMatchObject({ reason: 'PROPOSAL_CLOSED' });
  expect(await offerPlan(ilse, id)).toMatchObject({ __typename: 'AgreementRequested' });
});
