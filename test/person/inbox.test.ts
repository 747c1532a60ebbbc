import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAction, addGoal, offerPlan, planOf, sign, withdraw } from '../support/agreement.ts';
import { partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
});

afterAll(() => team.server.stop());

interface Item {
  readonly kind: string;
  readonly reason: string;
  readonly dueOn: string | null;
  readonly route: { readonly id: string } | null;
}

interface Waiting {
  readonly viewer: { readonly inbox: { readonly nodes: readonly Item[] } };
  readonly route: { readonly attention: { readonly waitingForViewer: number } };
}

async function waitingFor(client: TestClient) {
  const { viewer, route } = await client.data<Waiting>(
    `query ($id: ID!) {
      viewer { inbox(first: 100) { nodes { kind reason dueOn route { id } } } }
      route(id: $id) { attention { waitingForViewer } }
    }`,
    { id: team.id },
  );
  return { items: viewer.inbox.nodes, count: route.attention.waitingForViewer };
}

const signOffs = async (client: TestClient) =>
  (await waitingFor(client)).items
    .filter(({ kind, route }) => kind === 'SIGN_OFF' && route?.id === team.id)
    .map(({ reason, dueOn }) => ({ reason, dueOn }));

it('the viewer is told which day it is for the platform, by which the inbox reckons', async () => {
  const owner = new pg.Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ today: string }>('select app_today()::text as today');
  await owner.end();
  expect(await team.noor.data('{ viewer { today } }')).toEqual({ viewer: { today: rows[0]?.today } });
});

describe('the inbox', () => {
  it('of everybody who is asked holds the first plan, most urgent first, and counts it as waiting', async () => {
    const { noor, ilse, trainer, id } = team;
    const before = await waitingFor(noor);
    await offerPlan(ilse, id, { respondBy: '2027-12-31' });
    const asked = { reason: 'Het eerste plan vraagt om je akkoord.', dueOn: '2027-12-31' };
    expect(await signOffs(noor)).toEqual([asked]);
    expect(await signOffs(trainer)).toEqual([asked]);
    expect(await signOffs(ilse)).toEqual([]);
    const after = await waitingFor(noor);
    expect(after.count).toBe(before.count + 1);
    const days = after.items.flatMap(({ dueOn }) => dueOn ?? []);
    expect(days).toEqual(days.toSorted());
  });

  it('of student and lead is empty of a plan that is agreed; of another party not before it has confirmed its part', async () => {
    const { noor, trainer, id } = team;
    const asked = (await planOf(noor, id)).proposals.find(({ status }) => status === 'OPEN');
    if (!asked) throw new Error('Nothing was offered.');
    await sign(noor, asked);
    expect(await signOffs(noor)).toEqual([]);
    expect(await signOffs(trainer)).toHaveLength(1);
    await sign(trainer, { id: asked.id, version: 1 });
    expect(await signOffs(trainer)).toEqual([]);
  });

  it('of a company names its own part of a change alone', async () => {
    const { noor, ilse, trainer, id } = team;
    const plan = await planOf(ilse, id);
    const ownerId = partyIn(plan, 'COMPANY');
    await addAction(ilse, plan.goals[0]?.id ?? '', { title: 'Vaste werkplek', ownerId });
    // Nobody said until when: two weeks.
    expect(await signOffs(trainer)).toEqual([
      { reason: 'Akkoord geven of weigeren: Vaste werkplek', dueOn: '2027-02-15' },
    ]);
    expect(await signOffs(noor)).toHaveLength(1);
  });

  it('says in words what is asked of a route as a whole, as the proposal itself does', async () => {
    const { noor, ilse, id } = team;
    const asked =
      'mutation ($id: ID!) { routeComplete(id: $id) { ... on AgreementRequested { proposal { id title } } } }';
    const { routeComplete } = await noor.data<{ routeComplete: { proposal: { id: string; title: string } } }>(asked, {
      id,
    });
    expect(routeComplete.proposal.title).toBe('De route afronden');
    expect((await signOffs(ilse)).map(({ reason }) => reason)).toContain(
      'Akkoord geven of weigeren: De route afronden',
    );
    await withdraw(noor, routeComplete.proposal.id);
  });

  it('holds nothing to sign once the route has stopped, and nothing there can be signed any more', async () => {
    const { noor, ilse, carla, trainer, id } = team;
    const { proposal } = await addGoal(carla, id, { title: 'Nog een doel' });
    if (!proposal) throw new Error('Nothing was offered.');
    await noor.data('mutation ($id: ID!) { routeStop(id: $id, input: { reason: "Ik stop ermee." }) { __typename } }', {
      id,
    });
    for (const client of [noor, ilse, carla, trainer]) expect(await signOffs(client)).toEqual([]);
    for (const client of [noor, ilse])
      expect(await sign(client, proposal)).toMatchObject({ reason: 'PROPOSAL_CLOSED' });
    const statuses = (await planOf(ilse, id)).proposals.map(({ status }) => status);
    expect(statuses).not.toContain('OPEN');
    expect((await planOf(ilse, id)).planVersion?.number).toBe(1);
  });
});
