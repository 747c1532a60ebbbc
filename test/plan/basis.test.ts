import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';

const { addAction, addGoal, dropGoal, endParty, offerDraft, openDraft, planOf, report, reviseAction, sign } = agreement;

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
});

afterAll(() => team.server.stop());

interface Waiting {
  readonly id: string;
  readonly version: number;
}

function waiting({ proposal, ...outcome }: agreement.Outcome): Waiting {
  if (!proposal) throw new Error(`Nothing waits: ${JSON.stringify(outcome)}.`);
  return proposal;
}

/** Student and lead agree. */
async function agree(proposal: Waiting): Promise<agreement.Outcome> {
  await sign(team.noor, proposal);
  return sign(team.ilse, proposal);
}

async function agreedGoal(title: string): Promise<Waiting> {
  await agree(waiting(await addGoal(team.carla, team.id, { title })));
  return goalNamed(title);
}

async function goalNamed(title: string) {
  const goal = (await planOf(team.ilse, team.id)).goals.find((candidate) => candidate.title === title);
  if (!goal) throw new Error(`There is no goal ${title}.`);
  return { id: goal.id, version: goal.version };
}

async function ownAction(client: TestClient, role: string, goalId: string, title: string): Promise<Waiting> {
  const ownerId = partyIn(await planOf(team.ilse, team.id), role);
  const { subject } = await addAction(client, goalId, { title, ownerId });
  if (!subject) throw new Error('The action was not added.');
  return { id: subject.id, version: 1 };
}

const statusOf = async ({ id }: Waiting) => (await proposalSeenBy(team.ilse, team.id, id)).status;

const waitedFor = async ({ id }: Waiting) =>
  (await proposalSeenBy(team.ilse, team.id, id)).waitsFor.map(({ role }) => role).toSorted();

async function lastChanges(client: TestClient, count: number) {
  const { route } = await client.data<{ route: { changes: { nodes: { kind: string; summary: string }[] } } }>(
    'query ($id: ID!, $count: Int!) { route(id: $id) { changes(last: $count) { nodes { kind summary } } } }',
    { id: team.id, count },
  );
  return route.changes.nodes;
}

const toldLast = async (client: TestClient, count = 2) => (await lastChanges(client, count)).map(({ kind }) => kind);

async function inboxOf(client: TestClient): Promise<string[]> {
  const { viewer } = await client.data<{ viewer: { inbox: { nodes: { subject: { id: string } | null }[] } } }>(
    '{ viewer { inbox(first: 100) { nodes { subject { id } } } } }',
  );
  return viewer.inbox.nodes.flatMap(({ subject }) => subject?.id ?? []);
}

describe('a proposal whose basis has changed', () => {
  it('is superseded where an action waits for a goal that is dropped, in a draft as well', async () => {
    const goal = await agreedGoal('Zelfstandig reizen');
    const offered = waiting(await addAction(team.carla, goal.id, { title: 'Reiskaart regelen' }));
    const draft = waiting(await openDraft(team.bram, team.id));
    await addAction(team.bram, goal.id, { title: 'Route oefenen' }, draft.id);
    const drop = waiting(await dropGoal(team.ilse, goal, 'Niet meer nodig'));
    expect(await sign(team.noor, drop)).toMatchObject({ __typename: 'PlanChanged', subject: { id: drop.id } });
    expect(await proposalSeenBy(team.ilse, team.id, offered.id)).toMatchObject({
      status: 'SUPERSEDED',
      supersededBy: { id: drop.id },
    });
    expect(await sign(team.noor, offered)).toMatchObject({ reason: 'PROPOSAL_CLOSED' });
    expect(await offerDraft(team.bram, draft.id)).toMatchObject({ reason: 'DRAFT_NOT_OPEN' });
  });

  it('is superseded where an action waits for a goal of which the result is reported', async () => {
    const goal = await agreedGoal('Op tijd komen');
    const offered = waiting(await addAction(team.carla, goal.id, { title: 'Wekker zetten' }));
    await agreement.reportResult(team.ilse, goal, 'ACHIEVED');
    expect(await statusOf(offered)).toBe('SUPERSEDED');
    expect((await lastChanges(team.carla, 1)).map(({ summary }) => summary)).toEqual([
      'Een voorstel verviel, omdat iets waarop het rust niet meer geldt.',
    ]);
  });

  it('is superseded where an action is reported as done that it would change; progress short of that changes nothing', async () => {
    const goal = await agreedGoal('Werkplek vinden');
    const action = await ownAction(team.carla, 'MUNICIPALITY', goal.id, 'Werkplek zoeken');
    const revision = waiting(await reviseAction(team.ilse, action, { dueOn: '2027-03-01' }));
    await report(team.carla, action, 'DOING');
    expect(await statusOf(revision)).toBe('OPEN');
    await report(team.carla, { ...action, version: 2 }, 'DONE');
    expect(await statusOf(revision)).toBe('SUPERSEDED');
  });

  it('stays where a goal is to be dropped for which a party has since taken on work: that joins it, and falls with the goal', async () => {
    const { ilse, noor, carla, id } = team;
    const goal = await agreedGoal('Leren koken');
    const drop = waiting(await dropGoal(ilse, goal, 'Kan al koken'));
    const action = await ownAction(carla, 'MUNICIPALITY', goal.id, 'Kookles betalen');
    for (const client of [ilse, noor, carla]) {
      const { status, changes, waitsFor } = await proposalSeenBy(client, id, drop.id);
      expect(status).toBe('OPEN');
      expect(changes.map(({ summary }) => summary)).toContain('Actie laten vervallen: “Kookles betalen”');
      expect(waitsFor.map(({ role }) => role).toSorted()).toEqual(['MUNICIPALITY', 'STUDENT']);
      expect(await toldLast(client)).toEqual(['ACTION_ADDED', 'PROPOSAL_RENEWED']);
    }
    expect(await sign(noor, drop)).toMatchObject({ currentVersion: drop.version + 1 });
    await agree({ ...drop, version: drop.version + 1 });
    expect(await agreement.actionStatus(carla, action.id)).toBe('CANCELLED');
    expect(await toldLast(carla, 3)).toEqual(['GOAL_DROPPED', 'ACTION_DROPPED', 'PLAN_AGREED']);
    // What became of its own part it can still refuse, as of whatever else ends with a goal.
    const { status, waitsFor } = await proposalSeenBy(carla, id, drop.id);
    expect({ status, waitsFor }).toEqual({ status: 'APPLIED', waitsFor: [{ role: 'MUNICIPALITY' }] });
    expect(await inboxOf(carla)).toContain(drop.id);
  });

  it('stays where work for a goal that is to be dropped is given another name, or another owner', async () => {
    const { ilse, noor, carla, id } = team;
    const goal = await agreedGoal('Leren fietsen');
    const action = await ownAction(carla, 'MUNICIPALITY', goal.id, 'Fiets kopen');
    const drop = waiting(await dropGoal(ilse, goal, 'Gaat lopen'));
    await sign(carla, drop);
    await reviseAction(carla, action, { title: 'Fiets huren' });
    const renamed = await proposalSeenBy(noor, id, drop.id);
    expect(renamed.changes.map(({ summary }) => summary)).toEqual([
      'Doel laten vervallen: “Leren fietsen”',
      'Actie laten vervallen: “Fiets huren”',
    ]);
    expect(await waitedFor(drop)).toEqual(['MUNICIPALITY', 'STUDENT']);
    const ownerId = partyIn(await planOf(ilse, id), 'SUPPORT_PROVIDER');
    await agree(waiting(await reviseAction(ilse, { ...action, version: 2 }, { ownerId })));
    const given = await proposalSeenBy(ilse, id, drop.id);
    expect(given.signOffs.map(({ by }) => by.role).toSorted()).toEqual(['SCHOOL', 'STUDENT', 'SUPPORT_PROVIDER']);
    expect(await agree(given)).toMatchObject({ __typename: 'PlanChanged' });
    expect(await agreement.actionStatus(ilse, action.id)).toBe('CANCELLED');
  });

  it('is not held up by who takes on, renames and takes up again work for a goal that is to be dropped: it alone is asked anew', async () => {
    const { noor, ilse, carla, bram, id } = team;
    const goal = await agreedGoal('Leren zwemmen');
    const before = await ownAction(carla, 'MUNICIPALITY', goal.id, 'Zwemles betalen');
    const drop = waiting(await dropGoal(bram, goal, 'Kan al zwemmen'));
    for (const client of [carla, noor]) await sign(client, drop);
    const held = [
      () => ownAction(carla, 'MUNICIPALITY', goal.id, 'Badmuts betalen'),
      () => reviseAction(carla, before, { title: 'Zwembad betalen' }),
      () => reviseAction(carla, { ...before, version: 2 }, { dueOn: '2027-04-01' }),
      () => report(carla, { ...before, version: 3 }, 'DONE'),
      () => report(carla, { ...before, version: 4 }, 'DOING'),
    ];
    for (const hold of held) {
      await hold();
      expect(await waitedFor(drop)).toEqual(['MUNICIPALITY', 'SCHOOL']);
    }
    const { version, changes, signOffs } = await proposalSeenBy(ilse, id, drop.id);
    const covers = new Map(signOffs.map((signOff) => [signOff.by.role, signOff.covers]));
    expect(covers.get('STUDENT')).toEqual(changes.slice(0, 1).map((line) => line.id));
    expect(covers.get('MUNICIPALITY')).toEqual(changes.slice(1).map((line) => line.id));
    expect(await sign(ilse, { id: drop.id, version })).toMatchObject({ __typename: 'PlanChanged' });
    expect(await agreement.actionStatus(ilse, before.id)).toBe('CANCELLED');
  });

  it('is signed anew by student and lead who agreed to more work for a goal that they were to drop', async () => {
    const goal = await agreedGoal('Leren dansen');
    const drop = waiting(await dropGoal(team.bram, goal, 'Kan al dansen'));
    await sign(team.noor, drop);
    const ownerId = partyIn(await planOf(team.ilse, team.id), 'COMPANY');
    await agree(waiting(await addAction(team.bram, goal.id, { title: 'Feest geven', ownerId })));
    expect(await waitedFor(drop)).toEqual(['COMPANY', 'SCHOOL', 'STUDENT']);
  });

  it('stays where a goal is to be dropped and one of its actions is done meanwhile: that action stays done', async () => {
    const goal = await agreedGoal('Sollicitatie oefenen');
    const action = await ownAction(team.carla, 'MUNICIPALITY', goal.id, 'Training betalen');
    const drop = waiting(await dropGoal(team.ilse, goal, 'Kan het al'));
    await report(team.carla, action, 'DONE');
    expect(await sign(team.noor, drop)).toMatchObject({ __typename: 'PlanChanged' });
    expect(await agreement.actionStatus(team.ilse, action.id)).toBe('DONE');
  });

  it('is not made in a draft that itself drops the goal', async () => {
    const goal = await agreedGoal('Fietsen');
    const draft = waiting(await openDraft(team.ilse, team.id));
    await dropGoal(team.ilse, goal, 'Geen fiets', draft.id);
    expect(await addAction(team.ilse, goal.id, { title: 'Fiets kopen' }, draft.id)).toMatchObject({
      reason: 'GOAL_CLOSED',
    });
  });

  it('is superseded where a party that it gives work to has left the route', async () => {
    const goal = await agreedGoal('Een vaste begeleider');
    const ownerId = partyIn(await planOf(team.ilse, team.id), 'SUPPORT_PROVIDER');
    const given = waiting(await addAction(team.carla, goal.id, { title: 'Wekelijks bellen', ownerId }));
    const other = waiting(await addAction(team.carla, goal.id, { title: 'Afspraak maken' }));
    await endParty(team.ilse, ownerId, 'Traject is klaar');
    expect(await statusOf(given)).toBe('SUPERSEDED');
    expect(await agree(other)).toMatchObject({ __typename: 'PlanChanged' });
  });
});
