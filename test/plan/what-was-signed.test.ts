import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';

const { addAction, addGoal, dropAction, dropGoal, planOf, report, reviseAction, reviseGoal, sign } = agreement;
type Versioned = agreement.Versioned;

let team: NoorsTeam;
let school: string;
let municipality: string;
let company: string;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
  const plan = await planOf(team.ilse, team.id);
  school = partyIn(plan, 'SCHOOL');
  municipality = partyIn(plan, 'MUNICIPALITY');
  company = partyIn(plan, 'COMPANY');
});

afterAll(() => team.server.stop());

function waiting({ proposal, ...outcome }: agreement.Outcome): Versioned {
  if (!proposal) throw new Error(`Nothing waits: ${JSON.stringify(outcome)}.`);
  return proposal;
}

/** A goal with an action of the municipality's, both in the plan. */
interface Around {
  readonly goal: Versioned;
  readonly action: Versioned;
}

const versionOf = async (id: string): Promise<Versioned> => {
  const { node } = await team.ilse.data<{ node: { version: number } }>(
    'query ($id: ID!) { node(id: $id) { ... on Goal { version } ... on Action { version } } }',
    { id },
  );
  return { id, version: node.version };
};

async function around(ownerId: string | null = null): Promise<Around> {
  const { ilse, noor, carla, id } = team;
  await sign(noor, waiting(await addGoal(ilse, id, { title: 'Zelfstandig reizen', ownerId })));
  const goalId = (await planOf(ilse, id)).goals.at(-1)?.id ?? '';
  const { subject } = await addAction(carla, goalId, { title: 'Reiskaart regelen', ownerId: municipality });
  return { goal: await versionOf(goalId), action: await versionOf(subject?.id ?? '') };
}

/** Every kind of line about a goal or an action, offered by a party that is neither student nor lead. */
const lines: Readonly<Record<string, (client: TestClient, is: Around) => Promise<agreement.Outcome>>> = {
  'a new goal': (client) => addGoal(client, team.id, { title: 'Leren koken' }),
  'another measure for the goal': (client, { goal }) => reviseGoal(client, goal, { measure: 'Drie keer' }),
  'another owner for the goal': (client, { goal }) => reviseGoal(client, goal, { ownerId: school }),
  'dropping the goal': (client, { goal }) => dropGoal(client, goal, 'Niet meer nodig'),
  'a new action': (client, { goal }) => addAction(client, goal.id, { title: 'Route oefenen' }),
  'another date for the action': (client, { action }) => reviseAction(client, action, { dueOn: '2027-05-01' }),
  'another owner for the action': (client, { action }) => reviseAction(client, action, { ownerId: school }),
  'dropping the action': (client, { action }) => dropAction(client, action, 'Niet meer nodig'),
};

const agreed = async (outcome: Promise<agreement.Outcome>) => sign(team.noor, waiting(await outcome));

/** What can become of the goal and the action meanwhile. */
const meanwhile: Readonly<Record<string, (is: Around) => Promise<unknown>>> = {
  nothing: () => Promise.resolve(),
  'the goal is renamed': ({ goal }) => agreed(reviseGoal(team.ilse, goal, { title: 'Met de bus' })),
  'the goal is given away': ({ goal }) => agreed(reviseGoal(team.ilse, goal, { ownerId: school })),
  'the goal is dropped': ({ goal }) => agreed(dropGoal(team.ilse, goal, 'Anders')),
  'the result of the goal is reported': ({ goal }) => agreement.reportResult(team.ilse, goal, 'ACHIEVED'),
  'the action is renamed': ({ action }) => reviseAction(team.carla, action, { title: 'Abonnement regelen' }),
  'the action is given away': ({ action }) => agreed(reviseAction(team.ilse, action, { ownerId: school })),
  'the action is done': ({ action }) => report(team.carla, action, 'DONE'),
  'an action is added': ({ goal }) => addAction(team.carla, goal.id, { title: 'Halte zoeken', ownerId: municipality }),
};

/** Of these, what its owner alone makes of what would go along with the goal: no other signs anew. */
const byOwnWord = ['the action is renamed', 'an action is added'];

/** All that a signer reads of the lines, word for word. */
async function shown(proposal: Versioned) {
  const { node } = await team.ilse.data<{ node: { changes: readonly { id: string }[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Proposal {
      changes { id summary before after fields { name before after } parts { id } }
    } } }`,
    { id: proposal.id },
  );
  return node;
}

async function statusOf({ id }: Versioned): Promise<string> {
  const { node } = await team.ilse.data<{ node: { status: string } }>(
    'query ($id: ID!) { node(id: $id) { ... on Proposal { status } } }',
    { id },
  );
  return node.status;
}

async function lastVersion(): Promise<object> {
  return team.noor.data<object>('query ($id: ID!) { route(id: $id) { planVersion { number contentHash } } }', {
    id: team.id,
  });
}

const decisions = async ({ id }: Versioned) =>
  Object.fromEntries((await proposalSeenBy(team.ilse, team.id, id)).signOffs.map((one) => [one.by.role, one.decision]));

/** What says something else by now waits in a draft, and is offered when that was read. */
async function readAgain({ id }: Versioned): Promise<Versioned> {
  const draft = waiting(await agreement.reoffer(team.bram, id));
  return waiting(await agreement.offerDraft(team.bram, draft.id, draft.version));
}

describe.each(Object.keys(lines))('%s, signed by the student', (line) => {
  it.each(Object.keys(meanwhile))('is what the lead is shown, or nobody has signed it: %s', async (event) => {
    const is = await around();
    const proposal = waiting((await lines[line]?.(team.bram, is)) ?? { __typename: '' });
    await sign(team.noor, proposal);
    const before = await shown(proposal);
    await meanwhile[event]?.(is);
    const isOpen = (await statusOf(proposal)) === 'OPEN';
    expect(isOpen || event !== 'nothing').toBe(true);
    if (isOpen && !isDeepStrictEqual(await shown(proposal), before)) {
      return byOwnWord.includes(event) ? expectOwnersAlone(proposal, before) : expectUnsigned(proposal);
    }
    const agreedBefore = await lastVersion();
    expect((await sign(team.ilse, proposal)).__typename).toBe(isOpen ? 'PlanChanged' : 'NotPossibleProblem');
    expect(isDeepStrictEqual(await lastVersion(), agreedBefore)).toBe(!isOpen);
    expect(await statusOf(proposal)).toBe(isOpen ? 'APPLIED' : 'SUPERSEDED');
  });
});

/** What the student signed is what it was; of what its owner alone did meanwhile that owner is asked. The lead reads both. */
async function expectOwnersAlone(proposal: Versioned, { changes }: Awaited<ReturnType<typeof shown>>): Promise<void> {
  const { signOffs } = await proposalSeenBy(team.ilse, team.id, proposal.id);
  const signed = signOffs.find(({ by, decision }) => by.role === 'STUDENT' && decision === 'AGREED')?.covers ?? [];
  expect(signed.length).toBeGreaterThan(0);
  expect(changes).toEqual(
    expect.arrayContaining((await shown(proposal)).changes.filter(({ id }) => signed.includes(id))),
  );
  expect(await decisions(proposal)).toMatchObject({ SCHOOL: 'PENDING', MUNICIPALITY: 'PENDING' });
  await expectReadBy(team.ilse, proposal);
}

/** Student and lead sign what it shows by now, and neither of them what it showed before. */
async function expectUnsigned(proposal: Versioned): Promise<void> {
  expect(await decisions(proposal)).toMatchObject({ STUDENT: 'PENDING', SCHOOL: 'PENDING' });
  await expectReadBy(team.noor, proposal);
  await expectReadBy(team.ilse, proposal);
}

async function expectReadBy(client: TestClient, proposal: Versioned): Promise<void> {
  const agreedBefore = await lastVersion();
  expect(await sign(client, proposal)).toMatchObject({ currentVersion: proposal.version + 1 });
  expect(await lastVersion()).toEqual(agreedBefore);
  await sign(client, { ...proposal, version: proposal.version + 1 });
  expect(await statusOf(proposal)).toBe(client === team.ilse ? 'APPLIED' : 'OPEN');
}

describe('a proposal', () => {
  it('of a new action is outdated by another name of its goal, and offered again under that name it is signed anew', async () => {
    const { goal } = await around();
    const proposal = waiting(await addAction(team.bram, goal.id, { title: 'Route oefenen' }));
    await sign(team.noor, proposal);
    await meanwhile['the goal is renamed']?.({ goal, action: goal });
    const again = await readAgain(proposal);
    expect(JSON.stringify(await shown(again))).toContain('Met de bus');
    expect(await decisions(again)).toEqual({ STUDENT: 'PENDING', SCHOOL: 'PENDING' });
    await sign(team.noor, again);
    expect(await sign(team.ilse, again)).toMatchObject({ __typename: 'PlanChanged' });
  });

  it.each([
    ['does not read the goal stays what it was, and what it signed; the others sign anew', false, 'OPEN', 'AGREED'],
    ['owns the goal too is superseded, and under another name it signs anew', true, 'SUPERSEDED', 'PENDING'],
  ])('of work for a company that %s', async (_title, ownsGoal, status, decision) => {
    const is = await around(ownsGoal ? company : null);
    const proposal = waiting(await addAction(team.bram, is.goal.id, { title: 'Wegwijs maken', ownerId: company }));
    await sign(team.trainer, { id: proposal.id, version: 1 });
    await sign(team.noor, proposal);
    await meanwhile['the goal is renamed']?.(is);
    expect(await statusOf(proposal)).toBe(status);
    const again = status === 'OPEN' ? proposal : await readAgain(proposal);
    expect(await decisions(again)).toEqual({ STUDENT: 'PENDING', SCHOOL: 'PENDING', COMPANY: decision });
  });

  it('to drop a goal is joined by an action that is taken up again, of which its owner is asked alone', async () => {
    const { goal, action } = await around();
    await report(team.carla, action, 'DONE');
    const proposal = waiting(await dropGoal(team.bram, goal, 'Niet meer nodig'));
    await sign(team.noor, proposal);
    await report(team.carla, await versionOf(action.id), 'DOING');
    expect(await statusOf(proposal)).toBe('OPEN');
    expect(await decisions(proposal)).toEqual({ STUDENT: 'AGREED', SCHOOL: 'PENDING', MUNICIPALITY: 'PENDING' });
  });

  it('for the region is outdated by closing the obstacle', async () => {
    const { bram, noor, id } = team;
    const input = 'input: { kind: FACILITY, text: "Geen lift" }';
    const obstacle = (await run(bram, `obstacleRecord(routeId: $id, ${input})`, id)).subject?.id ?? '';
    const proposal = waiting(
      await run(bram, 'obstacleBringToRegion(id: $id, input: { text: "Een lift ontbreekt" })', obstacle),
    );
    await sign(noor, proposal);
    await run(bram, 'obstacleClose(id: $id)', obstacle);
    expect(await statusOf(proposal)).toBe('SUPERSEDED');
  });

  it('of the phase that follows on graduation is outdated where the student has not graduated after all', async () => {
    const { noor, ilse, id } = team;
    await enter('INTERNSHIP');
    await enter('DIPLOMA');
    await reportGraduation('graduatedOn: "2026-10-01"');
    const proposal = await askPhase('FINDING_WORK');
    const { route } = await noor.data<{ route: { graduationReports: { id: string }[] } }>(
      'query ($id: ID!) { route(id: $id) { graduationReports { id } } }',
      { id },
    );
    await run(noor, 'factContest(id: $id, input: { text: "Nog niet" })', route.graduationReports.at(-1)?.id ?? '');
    await reportGraduation('expectedOn: "2027-07-09"');
    expect(await statusOf(proposal)).toBe('SUPERSEDED');
    expect(await sign(ilse, proposal)).toMatchObject({ reason: 'PROPOSAL_CLOSED' });
  });
});

async function askPhase(phase: string): Promise<Versioned> {
  const { route } = await team.noor.data<{ route: { version: number } }>(
    'query ($id: ID!) { route(id: $id) { version } }',
    { id: team.id },
  );
  const call = `routeSetPhase(id: $id, expectedVersion: ${String(route.version)}, input: { phase: ${phase} })`;
  return waiting(await run(team.noor, call, team.id));
}

const enter = async (phase: string) => sign(team.ilse, await askPhase(phase));

const reportGraduation = (input: string) =>
  run(team.ilse, `routeReportGraduation(id: $id, input: { ${input} })`, team.id);

async function run(client: TestClient, call: string, id: string): Promise<agreement.Outcome> {
  const { result } = await client.data<{ result: agreement.Outcome }>(
    `mutation ($id: ID!) { result: ${call} { __typename ... on PlanChanged { subject { id __typename } }
      ... on AgreementRequested { proposal { id version status } } } }`,
    { id },
  );
  return result;
}
