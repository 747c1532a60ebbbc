import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addAction,
  offerDraft,
  openDraft,
  planOf,
  reviseAction,
  sign,
  type ProposalSeen,
} from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';

let team: NoorsTeam;
let owner: Client;

beforeEach(async () => {
  team = await startNoorsTeam();
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
  await agreeFirstPlan(team);
});

afterEach(async () => {
  await owner.end();
  await team.server.stop();
});

interface Seen {
  readonly viewer: {
    readonly inbox: { readonly nodes: readonly { kind: string; subject: { title?: string } | null }[] };
  };
  readonly route: {
    readonly attention: { readonly lateActions: number };
    readonly actions: readonly {
      readonly id: string;
      readonly version: number;
      readonly title: string;
      readonly notConfirmedSince: string | null;
    }[];
  };
}

async function seen(client: TestClient) {
  const { viewer, route } = await client.data<Seen>(
    `query ($id: ID!) {
      viewer { inbox(first: 100) { nodes { kind subject { ... on Action { title } } } } }
      route(id: $id) { attention { lateActions } actions { id version title notConfirmedSince } }
    }`,
    { id: team.id },
  );
  const { nodes } = viewer.inbox;
  return {
    todo: nodes.filter(({ kind }) => kind === 'ACTION').map(({ subject }) => subject?.title),
    kinds: [...new Set(nodes.map(({ kind }) => kind))],
    late: route.attention.lateActions,
    actions: route.actions,
  };
}

const actionNamed = async (client: TestClient, title: string) => {
  const found = (await seen(client)).actions.find((action) => action.title === title);
  if (!found) throw new Error(`There is no ${title}.`);
  return found;
};

async function waiting(client: TestClient, status: string): Promise<ProposalSeen> {
  const found = (await planOf(client, team.id)).proposals.findLast((proposal) => proposal.status === status);
  if (!found) throw new Error('Nothing waits.');
  return found;
}

/** The lead gives the company (or another) something to do, and the student agrees. */
async function giveTo(title: string, dueOn = '2027-03-01', role = 'COMPANY'): Promise<void> {
  const plan = await planOf(team.ilse, team.id);
  const goal = plan.goals.find((one) => one.title === 'Begeleid aan het werk');
  await addAction(team.ilse, goal?.id ?? '', { title, dueOn, ownerId: partyIn(plan, role) });
  await sign(team.noor, await waiting(team.noor, 'OPEN'));
}

describe('an action that its company has not confirmed', () => {
  it('is asked of it, and no task of its own before it agrees', async () => {
    await giveTo('Vaste werkplek');
    const before = await seen(team.trainer);
    expect(before.todo).not.toContain('Vaste werkplek');
    expect(before.kinds).toContain('SIGN_OFF');
    await sign(team.trainer, await waiting(team.trainer, 'APPLIED'));
    expect((await seen(team.trainer)).todo).toContain('Vaste werkplek');
  });

  it('that it refused is no task of its own, but a disagreement', async () => {
    await giveTo('Vaste werkplek');
    await sign(team.trainer, await waiting(team.trainer, 'APPLIED'), { answer: 'REFUSE', remark: 'Geen ruimte' });
    const after = await seen(team.trainer);
    expect(after.todo).not.toContain('Vaste werkplek');
    expect(after.kinds).toContain('DISAGREEMENT');
  });

  it('that it refused is none either once it leads', async () => {
    await giveTo('Vervoer regelen', '2027-03-01', 'MUNICIPALITY');
    await sign(team.carla, await waiting(team.carla, 'APPLIED'), { answer: 'REFUSE', remark: 'Niet aan ons' });
    await team.ilse.data(
      'mutation ($id: ID!, $partyId: ID!) { routeSetLead(id: $id, input: { partyId: $partyId }) { __typename } }',
      { id: team.id, partyId: partyIn(await planOf(team.ilse, team.id), 'MUNICIPALITY') },
    );
    const asked = await waiting(team.noor, 'OPEN');
    for (const client of [team.noor, team.carla]) await sign(client, asked);
    expect((await waiting(team.noor, 'APPLIED')).id).toBe(asked.id);
    expect((await seen(team.carla)).todo).not.toContain('Vervoer regelen');
  });

  it('is confirmed where it refused another line of the same proposal by name, and that one is not', async () => {
    const plan = await planOf(team.ilse, team.id);
    const goal = plan.goals.find((one) => one.title === 'Begeleid aan het werk')?.id ?? '';
    const ownerId = partyIn(plan, 'COMPANY');
    const draft = (await openDraft(team.ilse, team.id)).proposal?.id ?? '';
    for (const title of ['Vaste werkplek', 'Auto uitlenen'])
      await addAction(team.ilse, goal, { title, ownerId }, draft);
    await offerDraft(team.ilse, draft);
    await sign(team.noor, await waiting(team.noor, 'OPEN'));
    const asked = await waiting(team.trainer, 'APPLIED');
    const refused = asked.changes.filter(({ summary }) => summary.includes('Auto uitlenen')).map(({ id }) => id);
    await sign(team.trainer, asked, { answer: 'REFUSE', remark: 'Geen auto', refusedChangeIds: refused });
    expect((await actionNamed(team.ilse, 'Vaste werkplek')).notConfirmedSince).toBeNull();
    expect((await actionNamed(team.ilse, 'Auto uitlenen')).notConfirmedSince).not.toBeNull();
    const { todo } = await seen(team.trainer);
    expect(todo).toContain('Vaste werkplek');
    expect(todo).not.toContain('Auto uitlenen');
  });

  it('is not late: nobody promised it by that day', async () => {
    const late = (await seen(team.ilse)).late;
    await giveTo('Vaste werkplek', '2027-02-02');
    await owner.query(`update clock set shift = shift + interval '3 days'`);
    expect((await seen(team.ilse)).late).toBe(late);
    await sign(team.trainer, await waiting(team.trainer, 'APPLIED'));
    expect((await seen(team.ilse)).late).toBe(late + 1);
  });

  it('shows since when to those who read it, until it is confirmed', async () => {
    await giveTo('Vaste werkplek');
    for (const client of [team.noor, team.ilse, team.carla, team.trainer]) {
      expect((await actionNamed(client, 'Vaste werkplek')).notConfirmedSince).toMatch(/^2027-02-01T/);
    }
    await sign(team.trainer, await waiting(team.trainer, 'APPLIED'));
    for (const client of [team.noor, team.trainer]) {
      expect((await actionNamed(client, 'Vaste werkplek')).notConfirmedSince).toBeNull();
    }
  });

  it('tells a company nothing of what others have not confirmed', async () => {
    const plan = await planOf(team.ilse, team.id);
    const goal = plan.goals.find((one) => one.title === 'Begeleid aan het werk');
    await addAction(team.ilse, goal?.id ?? '', { title: 'Vervoer regelen', ownerId: partyIn(plan, 'MUNICIPALITY') });
    await sign(team.noor, await waiting(team.noor, 'OPEN'));
    expect((await actionNamed(team.ilse, 'Vervoer regelen')).notConfirmedSince).not.toBeNull();
    expect(JSON.stringify(await seen(team.trainer))).not.toContain('Vervoer');
  });

  it('stays its task where it agreed with it once, and not with how it stands now', async () => {
    await giveTo('Vaste werkplek');
    await sign(team.trainer, await waiting(team.trainer, 'APPLIED'));
    await reviseAction(team.ilse, await actionNamed(team.ilse, 'Vaste werkplek'), { dueOn: '2027-04-01' });
    await sign(team.noor, await waiting(team.noor, 'OPEN'));
    expect((await seen(team.trainer)).todo).toContain('Vaste werkplek');
    expect((await actionNamed(team.ilse, 'Vaste werkplek')).notConfirmedSince).not.toBeNull();
    await sign(team.trainer, await waiting(team.trainer, 'APPLIED'));
    expect((await actionNamed(team.ilse, 'Vaste werkplek')).notConfirmedSince).toBeNull();
  });
});
