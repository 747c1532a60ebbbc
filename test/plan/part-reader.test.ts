import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { signIn, type TestClient } from '../support/client.ts';

const { addAction, addGoal, dropGoal, offerDraft, openDraft, planOf, sign } = agreement;

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
});

afterAll(() => team.server.stop());

const everything = `query ($id: ID!) {
  route(id: $id) {
    version
    proposals {
      id version title status supersededBy { id title } planVersion { id }
      proposedBy { role organisation { name } }
      changes { id kind summary field before after subject { id } parts { role organisation { name } } }
      signOffs { by { role } covers refusedChanges remark decision person { displayName } }
      waitsFor { role organisation { name } }
      viewerPermissions { proposalSignOff { isAllowed reason } proposalWithdraw { isAllowed reason } }
    }
    changes(last: 100) { nodes { kind summary actor { person { displayName } actingFor { role } } subject { id } } }
  }
}`;

/** All that is about proposals, in one text. */
const seenBy = async (client: TestClient) => JSON.stringify(await client.data(everything, { id: team.id }));

async function kindsSeenBy(client: TestClient): Promise<string[]> {
  const { route } = await client.data<{ route: { changes: { nodes: { kind: string }[] } } }>(everything, {
    id: team.id,
  });
  return route.changes.nodes.map(({ kind }) => kind);
}

interface Waiting {
  readonly id: string;
  readonly version: number;
}

function waiting({ proposal, ...outcome }: agreement.Outcome): Waiting {
  if (!proposal) throw new Error(`Nothing waits: ${JSON.stringify(outcome)}.`);
  return proposal;
}

async function goalNamed(title: string): Promise<Waiting> {
  const goal = (await planOf(team.ilse, team.id)).goals.find((candidate) => candidate.title === title);
  if (!goal) throw new Error(`There is no goal ${title}.`);
  return { id: goal.id, version: goal.version };
}

/** A draft of the school's of which one line of three is the company's. */
async function offerMixedDraft(secret: string, task: string): Promise<Waiting> {
  const { ilse, id } = team;
  const draft = waiting(await openDraft(ilse, id, `${secret} gesprek`));
  const ownerId = partyIn(await planOf(ilse, id), 'COMPANY');
  await addGoal(ilse, id, { title: `${secret} een` }, draft.id);
  await addAction(ilse, (await goalNamed('Begeleid aan het werk')).id, { title: task, ownerId }, draft.id);
  await addGoal(ilse, id, { title: `${secret} twee` }, draft.id);
  return waiting(await offerDraft(ilse, draft.id));
}

describe('a company that is asked for one line of three', () => {
  let proposal: Waiting;

  beforeAll(async () => {
    proposal = await offerMixedDraft('Schuldhulp', 'Vast werkrooster maken');
  });

  it('reads its own line and its own signature, and nothing that tells how much more there is', async () => {
    const seen = await proposalSeenBy(team.trainer, team.id, proposal.id);
    expect(seen).toMatchObject({ version: 1, title: 'Vast werkrooster maken', waitsFor: [{ role: 'COMPANY' }] });
    expect(seen.changes).toHaveLength(1);
    expect(seen.signOffs).toMatchObject([{ by: { role: 'COMPANY' }, isBlocking: false, decision: 'PENDING' }]);
    expect(seen.signOffs[0]?.covers).toEqual(seen.changes.map(({ id }) => id));
    expect(await seenBy(team.trainer)).not.toContain('Schuldhulp');
    expect((await proposalSeenBy(team.noor, team.id, proposal.id)).changes).toHaveLength(3);
  });

  it('does not hear of the signatures of others', async () => {
    const before = await kindsSeenBy(team.trainer);
    await sign(team.noor, proposal);
    expect((await kindsSeenBy(team.trainer)).slice(before.length)).not.toContain('PROPOSAL_SIGNED');
    expect((await kindsSeenBy(team.carla)).at(-1)).toBe('PLAN_AGREED');
    expect(await seenBy(team.trainer)).not.toContain('Schuldhulp');
  });

  it('signs last, and its answer holds its part alone, while version, lines and signatures are whole', async () => {
    const before = await planOf(team.ilse, team.id);
    const seen = await proposalSeenBy(team.trainer, team.id, proposal.id);
    const answer = await sign(team.trainer, seen);
    expect(answer).toMatchObject({ __typename: 'PlanChanged', subject: { id: proposal.id } });
    expect(await seenBy(team.trainer)).not.toContain('Schuldhulp');
    expect((await kindsSeenBy(team.trainer)).at(-1)).toBe('PART_CONFIRMED');
    const whole = await proposalSeenBy(team.ilse, team.id, proposal.id);
    expect(
      whole.signOffs.map(({ by, decision, covers }) => `${by.role} ${decision} ${String(covers.length)}`).toSorted(),
    ).toEqual(['COMPANY AGREED 1', 'SCHOOL AGREED 3', 'STUDENT AGREED 3']);
    expect(whole).toMatchObject({ status: 'APPLIED', waitsFor: [] });
    const after = await planOf(team.ilse, team.id);
    expect(after.planVersion?.number).toBe(before.planVersion?.number);
    expect(after.planVersion?.changes).toHaveLength(3);
  });
});

describe('a goal with the work of several parties', () => {
  it('that is dropped asks a company for its own action, without the name of the goal', async () => {
    const { ilse, noor, trainer, id } = team;
    waiting(await addGoal(ilse, id, { title: 'Herstel na opname' }));
    await sign(noor, waiting({ __typename: '', proposal: (await planOf(ilse, id)).proposals.at(-1) }));
    const goal = await goalNamed('Herstel na opname');
    const ownerId = partyIn(await planOf(ilse, id), 'COMPANY');
    await sign(noor, waiting(await addAction(ilse, goal.id, { title: 'Elke week terugkijken', ownerId })));
    const drop = waiting(await dropGoal(ilse, goal, 'Opname was niet nodig'));
    expect((await proposalSeenBy(trainer, id, drop.id)).changes.map(({ summary }) => summary)).toEqual([
      'Actie laten vervallen: “Elke week terugkijken”',
    ]);
    await sign(noor, drop);
    const text = await seenBy(trainer);
    expect(text).not.toContain('opname');
    expect(text).not.toContain('Opname');
  });

  it('of which a company drafts the end shows the company nothing of what others do for it', async () => {
    const { ilse, noor, carla, trainer, id } = team;
    const added = waiting(await addGoal(trainer, id, { title: 'Goed inwerken' }));
    await sign(noor, added);
    await sign(ilse, added);
    const goal = await goalNamed('Goed inwerken');
    const ownerId = partyIn(await planOf(ilse, id), 'MUNICIPALITY');
    await addAction(carla, goal.id, { title: 'Loonkostensubsidie aanvragen', ownerId });
    const draft = waiting(await openDraft(trainer, id));
    expect(await dropGoal(trainer, goal, 'Is gebeurd', draft.id)).toMatchObject({ __typename: 'DraftSaved' });
    expect(await seenBy(trainer)).not.toContain('Loonkostensubsidie');
    expect(await offerDraft(trainer, draft.id)).toMatchObject({ __typename: 'AgreementRequested' });
    expect(await seenBy(trainer)).not.toContain('Loonkostensubsidie');
    const whole = await proposalSeenBy(carla, id, draft.id);
    expect(whole.changes).toHaveLength(2);
    expect(whole.signOffs.map(({ by }) => by.role).toSorted()).toEqual([
      'COMPANY',
      'MUNICIPALITY',
      'SCHOOL',
      'STUDENT',
    ]);
  });
});

describe('the plan as it stands', () => {
  it('names a company that has not confirmed its part until it has, however many versions have come since', async () => {
    const { ilse, noor, carla, trainer, id } = team;
    const unconfirmed = async () => (await planOf(carla, id)).planVersion?.unconfirmedParts.map(({ role }) => role);
    expect(await unconfirmed()).toContain('COMPANY');
    await sign(ilse, waiting(await addGoal(noor, id, { title: 'Iets anders', ownerId: await schoolOf(ilse) })));
    expect(await unconfirmed()).toContain('COMPANY');
    const asked = (await planOf(trainer, id)).proposals.filter(({ waitsFor }) => waitsFor.length > 0);
    for (const proposal of asked) await sign(trainer, proposal);
    expect(await unconfirmed()).not.toContain('COMPANY');
  });
});

const schoolOf = async (client: TestClient) => partyIn(await planOf(client, team.id), 'SCHOOL');

describe('whoever has no part in the route', () => {
  it('finds no proposal and cannot answer one: a colleague, a coach of another school, the coordinator', async () => {
    const { id, ilse, server } = team;
    const proposal = await offerMixedDraft('Verborgen', 'Rooster delen');
    for (const email of [
      'colleague@rivierenpoort.example',
      'outsider@hoogveld.example',
      'hanneke.mol@middenland.example',
    ]) {
      const client = await signIn(server.url, email);
      expect(await client.data('query ($id: ID!) { node(id: $id) { id } }', proposal)).toEqual({ node: null });
      const { errors } = await client.ask(
        `mutation ($id: ID!, $version: Int!) {
          proposalSignOff(id: $id, expectedVersion: $version, input: { answer: AGREE }) { __typename }
        }`,
        proposal,
      );
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    expect((await proposalSeenBy(ilse, id, proposal.id)).status).toBe('OPEN');
  });
});
