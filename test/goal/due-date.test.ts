import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let trainer: TestClient;
let ids: { readonly routeId: string; readonly goalId: string; readonly actionId: string };

beforeAll(async () => {
  server = await startTestServer();
  trainer = await signIn(server.url, 'trainer@springplank.example');
  const { routes } = await trainer.data<{ routes: { nodes: { id: string }[] } }>(
    '{ routes(filter: { search: "Noor Jansen" }) { nodes { id } } }',
  );
  const routeId = routes.nodes[0]?.id ?? '';
  const { goalAdd } = await trainer.data<{ goalAdd: { subject: { id: string } } }>(
    'mutation ($id: ID!) { goalAdd(routeId: $id, input: { title: "Van ons" }) { ... on PlanChanged { subject { id } } } }',
    { id: routeId },
  );
  const action = await trainer.data<{ actionAdd: { subject: { id: string } } }>(
    'mutation ($id: ID!) { actionAdd(goalId: $id, input: { title: "Plek inrichten" }) { ... on PlanChanged { subject { id } } } }',
    { id: goalAdd.subject.id },
  );
  ids = { routeId, goalId: goalAdd.subject.id, actionId: action.actionAdd.subject.id };
});

afterAll(() => server.stop());

const calls = [
  'goalAdd(routeId: $routeId, input: { title: "Nieuw", dueOn: $on })',
  'goalRevise(id: $goalId, expectedVersion: 1, input: { dueOn: $on })',
  'actionAdd(goalId: $goalId, input: { title: "Nieuw", dueOn: $on })',
  'actionRevise(id: $actionId, expectedVersion: 1, input: { dueOn: $on })',
];

async function answerTo(call: string, on: string): Promise<unknown> {
  const used = Object.keys(ids).filter((name) => call.includes(`$${name}`));
  const { outcome } = await trainer.data<{ outcome: unknown }>(
    `mutation ($on: CalendarDate!, ${used.map((name) => `$${name}: ID!`).join(', ')}) {
      outcome: ${call} { __typename ... on InvalidInputProblem { issues { path code } } }
    }`,
    { ...Object.fromEntries(Object.entries(ids).filter(([name]) => used.includes(name))), on },
  );
  return outcome;
}

const refused = (code: string) => ({ __typename: 'InvalidInputProblem', issues: [{ path: 'input.dueOn', code }] });

describe.each(calls)('a company that asks for %s', (call) => {
  it('cannot name a day before there was a route, nor one that no route reaches', async () => {
    expect(await answerTo(call, '2019-03-01')).toEqual(refused('BEFORE_THE_ROUTE'));
    expect(await answerTo(call, '2127-03-01')).toEqual(refused('TOO_FAR_AHEAD'));
  });

  it('can name one that comes, and one that has just passed', async () => {
    expect(await answerTo(call, call.includes('Revise') ? '2027-01-25' : '2027-06-30')).toEqual({
      __typename: 'PlanChanged',
    });
  });
});
