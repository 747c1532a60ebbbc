import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreeFirstPlan, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { graduationReportsOf, report, reported } from '../support/facts.ts';

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
});

afterAll(() => team.server.stop());

interface Item {
  readonly kind: string;
  readonly since: string;
  readonly dueOn: string | null;
}

/** Two weeks after it was asked, where nobody said until when. */
function answerBy({ kind, since, dueOn }: Item): string {
  if (dueOn !== null || kind === 'ACTION') return dueOn ?? '9999-12-31';
  const day = new Date(since);
  day.setUTCDate(day.getUTCDate() + 14);
  return day.toISOString().slice(0, 10);
}

it('what is asked without a last day stands among what is, as asked for within two weeks', async () => {
  const { ilse, noor, id } = team;
  await reported(ilse, 'routeReportGraduation(id: $id, input: { expectedOn: "2027-08-09" })', id);
  const [fact] = await graduationReportsOf(noor, id);
  await report(noor, 'factContest(id: $id, input: { text: "Eerder al" })', fact?.id ?? '');
  const { viewer } = await ilse.data<{ viewer: { inbox: { nodes: Item[] } } }>(
    '{ viewer { inbox(first: 100) { nodes { kind since dueOn } } } }',
  );
  const { nodes } = viewer.inbox;
  const days = nodes.map(answerBy);
  expect(days).toEqual(days.toSorted());
  const contested = nodes.findIndex(({ kind }) => kind === 'CONTESTED_FACT');
  expect(nodes[contested]?.dueOn).toBeNull();
  expect(nodes.slice(contested + 1).some(({ dueOn }) => dueOn !== null)).toBe(true);
});
