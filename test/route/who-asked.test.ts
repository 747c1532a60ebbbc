import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreeFirstPlan, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';
import { RouteLife } from '../support/route-life.ts';

let life: RouteLife;
let team: NoorsTeam;

beforeEach(async () => {
  life = await RouteLife.start();
  team = life.team;
  await agreeFirstPlan(team);
});

afterEach(() => life.end());

interface Told {
  readonly kind: string;
  readonly summary: string;
  readonly actor: {
    readonly person: { readonly displayName: string } | null;
    readonly actingFor: { readonly role: string };
  };
}

/** The newest of the kind that the person is told: by whom it was done, for whom, and in which words. */
async function told(client: TestClient, kind: string): Promise<(string | undefined)[]> {
  const { route } = await client.data<{ route: { changes: { nodes: Told[] } } }>(
    `query ($id: ID!) { route(id: $id) { changes(last: 20) { nodes {
      kind summary actor { person { displayName } actingFor { role } } } } } }`,
    { id: team.id },
  );
  const newest = route.changes.nodes.findLast((one) => one.kind === kind);
  return [newest?.actor.person?.displayName, newest?.actor.actingFor.role, newest?.summary];
}

describe('a rest on which student and lead agreed', () => {
  it('is told as asked for by the lead, to whoever reads the route, and as signed by the student', async () => {
    await life.hold(team.ilse, await life.dayIn(50));
    await life.answerOpen(team.noor);
    const words = 'Op voorstel van Ilse Bakker zijn student en trekker het eens: de route staat stil.';
    for (const client of [team.noor, team.ilse, team.carla]) {
      expect(await told(client, 'ROUTE_HELD')).toEqual(['Ilse Bakker', 'SCHOOL', expect.stringContaining(words)]);
    }
    expect(await told(team.trainer, 'ROUTE_HELD')).toEqual(['Ilse Bakker', 'SCHOOL', words]);
    expect((await told(team.ilse, 'PROPOSAL_SIGNED')).slice(0, 2)).toEqual(['Noor Jansen', 'STUDENT']);
  });

  it('ends as its student asked, and is not taken for a sign of life on the day on which the lead signs', async () => {
    await life.hold(team.noor, await life.dayIn(90));
    await life.resume(team.noor);
    await life.later('20 days');
    await life.answerOpen(team.ilse);
    expect((await told(team.ilse, 'ROUTE_RESUMED')).slice(0, 2)).toEqual(['Noor Jansen', 'STUDENT']);
    await life.later('30 days');
    await life.attempt();
    expect(await life.hold(team.ilse, await life.dayIn(30))).toMatchObject({ route: { status: 'ON_HOLD' } });
  });
});
