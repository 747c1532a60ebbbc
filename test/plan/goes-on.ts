import * as agreement from '../support/agreement.ts';
import type { NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';
import { run } from '../support/disagreement.ts';
import { seenBy } from './random-moves.ts';

interface Standing {
  readonly status: string;
  readonly lead: { readonly id: string; readonly role: string };
}

async function standing({ ilse, id }: NoorsTeam): Promise<Standing> {
  const { route } = await ilse.data<{ route: Standing }>(
    'query ($id: ID!) { route(id: $id) { status lead { id role } } }',
    { id },
  );
  return route;
}

/** Student and lead sign what is open and brings this alone. */
async function bothSign(team: NoorsTeam, lead: TestClient, kind: string): Promise<void> {
  for (const client of [team.noor, lead]) {
    const open = (await seenBy(client, team.id)).proposals.find(
      ({ status, changes }) => status === 'OPEN' && changes.some((line) => line.kind === kind),
    );
    if (open) await agreement.sign(client, open);
  }
}

const steps: Readonly<Record<string, readonly [call: string, brings: string]>> = {
  ON_HOLD: ['routeResume(id: $id)', 'ROUTE_RESUMED'],
  STOPPED: ['routeReopen(id: $id)', 'ROUTE_REOPENED'],
  COMPLETED: ['routeReopen(id: $id)', 'ROUTE_REOPENED'],
};

/**
 * Student and lead go on by themselves, from wherever a route stands, until a new goal of theirs is in the plan. What
 * stopped them; null where nothing did.
 */
export async function whatStops(team: NoorsTeam): Promise<string | null> {
  const title = 'Hoe het ook zij';
  for (let turn = 0; turn < 4; turn += 1) {
    const { status, lead } = await standing(team);
    const client = { SCHOOL: team.ilse, MUNICIPALITY: team.carla, SUPPORT_PROVIDER: team.bram }[lead.role];
    if (!client) return `A route is led by the ${lead.role}.`;
    const step = steps[status];
    if (step) {
      const { reason } = await run(team.noor, step[0], team.id);
      if (reason === 'ENDED_WITHOUT_PLAN') return null;
      await bothSign(team, client, step[1]);
      continue;
    }
    if (status !== 'AWAITING_AGREEMENT') {
      const { proposal } = await agreement.addGoal(client, team.id, { title, ownerId: lead.id });
      if (proposal) await agreement.sign(team.noor, proposal);
      if (status === 'DRAFTING') await agreement.offerPlan(client, team.id);
    }
    for (const who of [team.noor, client]) {
      const first = (await seenBy(who, team.id)).proposals.findLast((one) => one.status === 'OPEN');
      if (status !== 'ACTIVE' && first) await agreement.sign(who, first);
    }
    const { planVersion } = await agreement.planOf(team.ilse, team.id);
    if (planVersion?.leaves.some(({ content }) => content.includes(title))) return null;
  }
  return `Student and lead did not get on: ${JSON.stringify(await standing(team))}.`;
}
