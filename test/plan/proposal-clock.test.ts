import type { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import type { TestClient } from '../support/client.ts';

const { addAction, addGoal, offerPlan, planOf, sign } = agreement;

let team: NoorsTeam;
let owner: Client;

beforeEach(async () => {
  team = await startNoorsTeam();
  owner = await connected(team.server.ownerUrl);
});

afterEach(async () => {
  await owner.end();
  await team.server.stop();
});

async function later(days: number): Promise<void> {
  await owner.query('update clock set shift = shift + make_interval(days => $1)', [days]);
  expect(await team.server.clock.round()).toBe(true);
}

function waiting({ proposal, ...outcome }: agreement.Outcome): agreement.Versioned {
  if (!proposal) throw new Error(`Nothing waits: ${JSON.stringify(outcome)}.`);
  return proposal;
}

/** What the person is told on the route of reminders and what expired, with whose doing it was. */
async function told(client: TestClient): Promise<string[]> {
  const { route } = await client.data<{ route: { changes: { nodes: { kind: string; actor: object | null }[] } } }>(
    'query ($id: ID!) { route(id: $id) { changes(last: 50) { nodes { kind actor { person { id } } } } } }',
    { id: team.id },
  );
  const clocks = ['PROPOSAL_REMINDED', 'PROPOSAL_EXPIRED'];
  return route.changes.nodes
    .filter(({ kind }) => clocks.includes(kind))
    .map(({ kind, actor }) => (actor === null ? kind : `${kind} by somebody`));
}

/** Of what is to be signed on the route: whether it is overdue. */
async function overdue(client: TestClient): Promise<boolean[]> {
  const { viewer } = await client.data<{
    viewer: { inbox: { nodes: { kind: string; isOverdue: boolean; route: { id: string } | null }[] } };
  }>('{ viewer { inbox(first: 100) { nodes { kind isOverdue route { id } } } } }');
  return viewer.inbox.nodes
    .filter(({ kind, route }) => kind === 'SIGN_OFF' && route?.id === team.id)
    .map(({ isOverdue }) => isOverdue);
}

/** An action for the company, with which the lead agrees: the student and the company are still asked. */
async function askedOfCompany(): Promise<agreement.Versioned> {
  await agreeFirstPlan(team);
  for (const first of (await planOf(team.trainer, team.id)).proposals) await sign(team.trainer, first);
  const plan = await planOf(team.ilse, team.id);
  const goalId = plan.goals.find(({ isStudentsOwn }) => !isStudentsOwn)?.id ?? '';
  const ownerId = partyIn(plan, 'COMPANY');
  return waiting(await addAction(team.ilse, goalId, { title: 'Werkplek inrichten', ownerId }));
}

const statusOf = async ({ id }: agreement.Versioned) => (await proposalSeenBy(team.ilse, team.id, id)).status;

describe('a proposal that waits longer than its last day to answer', () => {
  it('is told once as such to those who have not answered, and is overdue in their inbox alone', async () => {
    const { noor, ilse, carla, trainer } = team;
    const proposal = await askedOfCompany();
    await sign(trainer, proposal);
    await later(14);
    expect(await told(noor)).toEqual([]);
    expect(await overdue(noor)).toEqual([false]);
    await later(1);
    await later(1);
    for (const client of [noor, ilse]) expect(await told(client)).toContain('PROPOSAL_REMINDED');
    // The company has signed its part of this one: it hears nothing, and nothing of the first plan's others.
    expect(await told(trainer)).toEqual([]);
    expect(await overdue(noor)).toEqual([true]);
    expect(await overdue(trainer)).toEqual([]);
    // Two proposals were reminded of, each once: this one, and the first plan of which Carla has not confirmed her part.
    expect(await told(carla)).toEqual(['PROPOSAL_REMINDED', 'PROPOSAL_REMINDED']);
    expect(await statusOf(proposal)).toBe('OPEN');
  });

  it('is told to a company that is asked, for its own part', async () => {
    await askedOfCompany();
    await later(15);
    expect(await told(team.trainer)).toEqual(['PROPOSAL_REMINDED']);
    expect(await overdue(team.trainer)).toEqual([true]);
  });

  it('expires 14 days after the reminder where student and lead have not both agreed; the plan stays as it was', async () => {
    const { noor, trainer } = team;
    const proposal = await askedOfCompany();
    await sign(trainer, proposal);
    await later(15);
    const plan = await planOf(noor, team.id);
    await later(14);
    expect(await statusOf(proposal)).toBe('OPEN');
    await later(1);
    expect(await statusOf(proposal)).toBe('EXPIRED');
    expect(await told(noor)).toContain('PROPOSAL_EXPIRED');
    expect(await told(trainer)).toEqual(['PROPOSAL_EXPIRED']);
    expect(await overdue(noor)).toEqual([]);
    const { goals, planVersion } = await planOf(noor, team.id);
    expect({ goals, planVersion }).toEqual({ goals: plan.goals, planVersion: plan.planVersion });
    const before = await checksum(owner);
    expect(await sign(noor, proposal)).toMatchObject({ reason: 'PROPOSAL_CLOSED' });
    expect(await checksum(owner)).toBe(before);
  });

  it('that student and lead agreed with does not expire: what the company has not confirmed stays so, and can be', async () => {
    const { noor, ilse, trainer } = team;
    const proposal = await askedOfCompany();
    await sign(noor, proposal);
    await later(15);
    await later(100);
    expect(await statusOf(proposal)).toBe('APPLIED');
    expect((await planOf(ilse, team.id)).planVersion?.unconfirmedParts.map(({ role }) => role)).toContain('COMPANY');
    expect(await sign(trainer, proposal)).toMatchObject({ __typename: 'PlanChanged' });
    expect((await planOf(ilse, team.id)).planVersion?.unconfirmedParts.map(({ role }) => role)).not.toContain(
      'COMPANY',
    );
  });

  it('and was the first plan goes back to the team', async () => {
    const { ilse, id } = team;
    const proposal = waiting(await offerPlan(ilse, id, { respondBy: await today() }));
    await later(1);
    await later(15);
    expect(await statusOf(proposal)).toBe('EXPIRED');
    expect((await planOf(ilse, id)).status).toBe('DRAFTING');
  });

  it('frees what it asked: the same can be asked again', async () => {
    const { noor, id } = team;
    await agreeFirstPlan(team);
    const complete = async () => {
      const { routeComplete } = await noor.data<{ routeComplete: { __typename: string } }>(
        'mutation ($id: ID!) { routeComplete(id: $id) { __typename } }',
        { id },
      );
      return routeComplete.__typename;
    };
    expect(await complete()).toBe('AgreementRequested');
    expect(await complete()).toBe('NotPossibleProblem');
    await later(15);
    await later(15);
    expect(await complete()).toBe('AgreementRequested');
  });

  it('waits on while the route rests, and has its days when that goes on', async () => {
    const { noor, ilse, carla, id } = team;
    await agreeFirstPlan(team);
    const proposal = waiting(await addGoal(carla, id, { title: 'Later' }));
    await later(15);
    await noor.data(
      'mutation ($id: ID!) { routeHold(id: $id, input: { reason: "x", reviewOn: "2027-03-01" }) { __typename } }',
      { id },
    );
    await later(60);
    expect(await statusOf(proposal)).toBe('OPEN');
    await ilse.data('mutation ($id: ID!) { routeResume(id: $id) { __typename } }', { id });
    await later(14);
    expect(await statusOf(proposal)).toBe('OPEN');
    await later(1);
    expect(await statusOf(proposal)).toBe('EXPIRED');
  });
});

async function today(): Promise<string> {
  const { rows } = await owner.query<{ today: string }>('select app_today()::text as today');
  return rows[0]?.today ?? '';
}
