import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ilse: TestClient;
let routeId: string;

beforeAll(async () => {
  server = await startTestServer();
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  const { routes } = await ilse.data<{ routes: { nodes: { id: string }[] } }>(
    '{ routes(filter: { search: "Noor Jansen" }) { nodes { id } } }',
  );
  routeId = routes.nodes[0]?.id ?? '';
});

afterAll(() => server.stop());

const addGoal = `mutation ($routeId: ID!, $input: GoalInput!, $requestKey: String) {
  goalAdd(routeId: $routeId, input: $input, requestKey: $requestKey) {
    __typename
    ... on PlanChanged { subject { id ... on Goal { version title status } } change { kind summary } }
    ... on InvalidInputProblem { message issues { path code message } }
    ... on NotPossibleProblem { reason subjects { id } }
  }
}`;

describe('a goal', () => {
  it('can be added by the school while the plan is drafted', async () => {
    const { goalAdd } = await ilse.data<{ goalAdd: unknown }>(addGoal, { routeId, input: { title: 'Op tijd komen' } });
    expect(goalAdd).toMatchObject({
      __typename: 'PlanChanged',
      subject: { version: 1, title: 'Op tijd komen', status: 'PROPOSED' },
      change: { kind: 'GOAL_ADDED', summary: 'Ilse Bakker heeft het doel “Op tijd komen” toegevoegd.' },
    });
  });

  it('without a title is a problem that names the field', async () => {
    const { goalAdd } = await ilse.data<{ goalAdd: unknown }>(addGoal, { routeId, input: { title: ' ' } });
    expect(goalAdd).toMatchObject({
      __typename: 'InvalidInputProblem',
      issues: [{ path: 'input.title', code: 'BLANK' }],
    });
  });
});
