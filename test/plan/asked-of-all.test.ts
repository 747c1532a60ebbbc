import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import { newestOf, withdrawDisagreement } from '../support/disagreement.ts';

const { addAction, addGoal, offerDraft, offerPlan, openDraft, planOf, reportResult, reviseAction, reviseGoal, sign } =
  agreement;

let team: NoorsTeam;
let owner: Client;

beforeAll(async () => {
  team = await startNoorsTeam();
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

const ofProposal = ({ proposal }: agreement.Outcome) => proposal ?? { id: '', version: 0 };
const partyOf = async (role: string) => partyIn(await planOf(team.ilse, team.id), role);

async function goalNamed(title: string): Promise<agreement.Versioned> {
  const goal = (await planOf(team.ilse, team.id)).goals.find((candidate) => candidate.title === title);
  if (!goal) throw new Error(`There is no goal ${title}.`);
  return { id: goal.id, version: goal.version };
}

async function confirmAll(): Promise<void> {
  const { proposals } = await planOf(team.trainer, team.id);
  for (const proposal of proposals.filter(({ waitsFor }) => waitsFor.length > 0)) await sign(team.trainer, proposal);
}

const leaves = async () => JSON.stringify((await planOf(team.noor, team.id)).planVersion?.leaves);
const unconfirmed = async () =>
  (await planOf(team.noor, team.id)).planVersion?.unconfirmedParts.map(({ role }) => role) ?? [];

describe('a goal that the student kept out of the first plan', () => {
  beforeAll(async () => {
    const { id, noor, ilse } = team;
    await addGoal(ilse, id, { title: 'Een auto kopen' });
    const { id: goal } = await goalNamed('Een auto kopen');
    await addAction(ilse, goal, { title: 'Auto uitlenen', ownerId: await partyOf('COMPANY') });
    const offered = ofProposal(await offerPlan(ilse, id));
    const { changes } = await proposalSeenBy(noor, id, offered.id);
    const line = changes.find(({ summary }) => summary.includes('Een auto kopen'));
    await sign(noor, offered, { answer: 'REFUSE', refusedChangeIds: [line?.id], remark: 'Ik neem de bus.' });
    await agreeFirstPlan(team);
    await confirmAll();
  });

  it('has no result that would bring it in, disputed or not, and trying changes nothing', async () => {
    const { id, noor, ilse } = team;
    const before = await checksum(owner);
    for (const client of [noor, ilse]) {
      const outcome = await reportResult(client, await goalNamed('Een auto kopen'), 'ACHIEVED');
      expect(outcome).toMatchObject({ reason: 'GOAL_NOT_AGREED' });
    }
    expect(await checksum(owner)).toBe(before);
    await withdrawDisagreement(noor, (await newestOf(ilse, id)).id);
    expect(await reportResult(ilse, await goalNamed('Een auto kopen'), 'ACHIEVED')).toMatchObject({
      reason: 'GOAL_NOT_AGREED',
    });
  });

  it('joins the plan with the work of a company, which is asked for that and is bound to nothing before', async () => {
    const { id, noor, ilse, trainer } = team;
    const change = { title: 'Een auto lenen', measure: 'Elke vrijdag' };
    const proposal = ofProposal(await reviseGoal(ilse, await goalNamed('Een auto kopen'), change));
    const asked = await proposalSeenBy(trainer, id, proposal.id);
    expect(asked.changes.map(({ summary }) => summary)).toEqual(['Actie toevoegen: “Auto uitlenen”']);
    expect(await unconfirmed()).not.toContain('COMPANY');
    await sign(noor, proposal);
    expect(await leaves()).toContain('Auto uitlenen');
    expect(await unconfirmed()).toContain('COMPANY');
    await sign(trainer, asked);
    expect(await unconfirmed()).not.toContain('COMPANY');
    expect(await reportResult(ilse, await goalNamed('Een auto lenen'), 'ACHIEVED')).toMatchObject({
      __typename: 'PlanChanged',
    });
  });
});

describe('a company that is to take over an action', () => {
  let goalId: string;

  beforeAll(async () => {
    goalId = (await goalNamed('Begeleid aan het werk')).id;
  });

  async function ownAction(title: string): Promise<agreement.Versioned> {
    const { subject } = await addAction(team.ilse, goalId, { title, ownerId: await partyOf('SCHOOL') });
    if (!subject) throw new Error('The action was not added.');
    return { id: subject.id, version: 1 };
  }

  async function expectAllAsked(proposalId: string): Promise<void> {
    const seen = await proposalSeenBy(team.trainer, team.id, proposalId);
    expect(new Set(seen.changes.map(({ field }) => field))).toEqual(new Set(['owner', 'title']));
    expect(seen.changes.find(({ field }) => field === 'title')?.after).toBe('Noor in dienst nemen');
    const { signOffs } = await proposalSeenBy(team.ilse, team.id, proposalId);
    expect(signOffs.map(({ by, covers }) => `${by.role} ${String(covers.length)}`).toSorted()).toEqual([
      'COMPANY 2',
      'SCHOOL 2',
      'STUDENT 2',
    ]);
  }

  it('agrees, as the student does, with what it is to say from then on as well', async () => {
    const action = await ownAction('Noor bellen');
    const change = { title: 'Noor in dienst nemen', ownerId: await partyOf('COMPANY') };
    await expectAllAsked(ofProposal(await reviseAction(team.ilse, action, change)).id);
  });

  it('does so too where a draft says the one and then the other', async () => {
    const { id, ilse } = team;
    const action = await ownAction('Noor mailen');
    const draft = ofProposal(await openDraft(ilse, id));
    await reviseAction(ilse, action, { title: 'Noor in dienst nemen' }, draft.id);
    await reviseAction(ilse, action, { ownerId: await partyOf('COMPANY') }, draft.id);
    expect(await offerDraft(ilse, draft.id)).toMatchObject({ __typename: 'AgreementRequested' });
    await expectAllAsked(draft.id);
  });
});
