import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';

const { addAction, addGoal, dropGoal, offerDraft, openDraft, planOf, reoffer, reviseAction, reviseGoal, sign } =
  agreement;

let team: NoorsTeam;
let goal: agreement.Versioned;

beforeEach(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
  goal = await goalNamed('Begeleid aan het werk');
});

afterEach(() => team.server.stop());

async function goalNamed(title: string): Promise<agreement.Versioned> {
  const { id, version } = (await planOf(team.ilse, team.id)).goals.find((one) => one.title === title) ?? {};
  return { id: id ?? '', version: version ?? 0 };
}

const seen = ({ id }: agreement.Versioned) => proposalSeenBy(team.carla, team.id, id);
const waiting = ({ proposal }: agreement.Outcome) => proposal ?? { id: '', version: 0 };
const partyOf = async (role: string) => partyIn(await planOf(team.ilse, team.id), role);

/** Of Carla: an action for the company, one for the coach under a new goal, and another measure for the goal that is there. */
async function offered(): Promise<agreement.ProposalSeen> {
  const { carla, trainer, id } = team;
  const draft = waiting(await openDraft(carla, id));
  await addAction(carla, goal.id, { title: 'Werkplek inrichten', ownerId: await partyOf('COMPANY') }, draft.id);
  await addGoal(carla, id, { title: 'Zelf reizen' }, draft.id);
  const newGoal = lineOf(await seen(draft), 'Zelf reizen');
  await addAction(carla, newGoal, { title: 'Meerijden', ownerId: await partyOf('SUPPORT_PROVIDER') });
  await reviseGoal(carla, goal, { measure: 'Drie dagen' }, draft.id);
  await offerDraft(carla, draft.id);
  await sign(trainer, { id: draft.id, version: 1 });
  return seen(draft);
}

const lineOf = ({ changes }: agreement.ProposalSeen, words: string) =>
  changes.find(({ summary }) => summary.includes(words))?.id ?? '';

const refuse = (proposal: agreement.ProposalSeen, ...words: readonly string[]) =>
  sign(team.noor, proposal, {
    answer: 'REFUSE',
    remark: 'Nu niet.',
    refusedChangeIds: words.map((some) => lineOf(proposal, some)),
  });

const told = ({ id }: agreement.Versioned) => agreement.askedAgain(team.carla, id);

/** Whom it does ask: read in a draft first where it says something else by now. */
async function asked({ id }: agreement.Versioned): Promise<string[]> {
  const again = await reoffer(team.carla, id);
  if (again.__typename === 'DraftSaved') await offerDraft(team.carla, waiting(again).id);
  const { signOffs } = await seen(waiting(again));
  return signOffs
    .filter(({ decision }) => decision === 'PENDING')
    .map(({ by }) => by.role)
    .toSorted();
}

describe('whose agreement offering a proposal again needs, as its party is told beforehand', () => {
  it('is not theirs who have signed just what is left, nor theirs of whom nothing is asked any more', async () => {
    const proposal = await offered();
    await sign(team.ilse, proposal);
    await refuse(proposal, 'maatstaf', 'Meerijden');
    const before = await told(proposal);
    // The company has signed its part; of the coach's nothing is left; the school signed more than what is left.
    expect(before).toEqual(['SCHOOL', 'STUDENT']);
    expect(await asked(proposal)).toEqual(before);
  });

  it('is not theirs whose part would be done for a goal that the student refused', async () => {
    const proposal = await offered();
    await refuse(proposal, 'Zelf reizen');
    const before = await told(proposal);
    expect(before).toEqual(['SCHOOL', 'STUDENT']);
    expect(await asked(proposal)).toEqual(before);
  });

  it('is anew that of who had signed what says something else by now', async () => {
    // No company is to sign it, for whom it would be brought up to date.
    const proposal = await seen(waiting(await reviseGoal(team.carla, goal, { measure: 'Drie dagen' })));
    await sign(team.noor, proposal);
    await sign(team.ilse, await seen(waiting(await reviseGoal(team.noor, goal, { dueOn: '2027-06-01' }))));
    expect((await seen(proposal)).status).toBe('SUPERSEDED');
    const before = await told(proposal);
    expect(before).toContain('STUDENT');
    expect(await asked(proposal)).toEqual(before);
  });

  it('is not that of a company which does not read what was changed since', async () => {
    const { carla, ilse, id } = team;
    const { subject } = await addAction(ilse, goal.id, { title: 'Rondleiding', ownerId: await partyOf('SCHOOL') });
    const action = { id: subject?.id ?? '', version: 1 };
    const draft = waiting(await openDraft(carla, id));
    await reviseAction(carla, action, { ownerId: await partyOf('COMPANY') }, draft.id);
    await reviseGoal(carla, goal, { measure: 'Drie dagen' }, draft.id);
    await offerDraft(carla, draft.id);
    await sign(team.trainer, { id: draft.id, version: 1 });
    await refuse(await seen(draft), 'maatstaf');
    await reviseAction(ilse, action, { dueOn: '2027-03-01' });
    const before = await told(draft);
    expect(before).toEqual(['SCHOOL', 'STUDENT']);
    expect(await asked(draft)).toEqual(before);
  });

  it('is nobody’s where what follows from it was refused: nothing of it is left', async () => {
    const { carla, bram } = team;
    await addAction(bram, goal.id, { title: 'Meerijden', ownerId: await partyOf('SUPPORT_PROVIDER') });
    const drop = waiting(await dropGoal(carla, goal, 'Anders'));
    await refuse(await seen(drop), 'Meerijden');
    expect(await told(drop)).toEqual([]);
    expect(await reoffer(carla, drop.id)).toMatchObject({ reason: 'NOTHING_LEFT_TO_OFFER' });
  });

  it('is that of who leads by now, and not of who did', async () => {
    const { noor, ilse, bram, id } = team;
    const proposal = await offered();
    await sign(noor, proposal);
    await refuseAsLead(proposal);
    const leader = await partyOf('SUPPORT_PROVIDER');
    const { routeSetLead } = await ilse.data<{ routeSetLead: agreement.Outcome }>(
      `mutation ($id: ID!, $partyId: ID!) { routeSetLead(id: $id, input: { partyId: $partyId }) {
        ... on AgreementRequested { proposal { id version } } } }`,
      { id, partyId: leader },
    );
    for (const client of [noor, bram]) await sign(client, waiting(routeSetLead));
    const before = await told(proposal);
    expect(before).not.toContain('SCHOOL');
    expect(before).toContain('SUPPORT_PROVIDER');
    expect(await asked(proposal)).toEqual(before);
  });
});

const refuseAsLead = (proposal: agreement.ProposalSeen) =>
  sign(team.ilse, proposal, { answer: 'REFUSE', remark: 'Niet zo.', refusedChangeIds: [lineOf(proposal, 'maatstaf')] });
