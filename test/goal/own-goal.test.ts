import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportResult } from '../support/agreement.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let noor: TestClient;
let ilse: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  noor = await signIn(server.url, 'noor.jansen@student.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
});

afterAll(() => server.stop());

const statusOf = async (id: string) =>
  (
    await ilse.data<{ node: { status: string } }>('query ($id: ID!) { node(id: $id) { ... on Goal { status } } }', {
      id,
    })
  ).node.status;

it("nobody but the student says what came of the student's own goal: the lead is refused, and it stays open", async () => {
  const { id: routeId } = await findNoorsRoute(noor);
  const id = await addGoal(noor, routeId, 'Mijn eigen doel');
  const before = await statusOf(id);
  expect(await reportResult(ilse, { id, version: 1 }, 'NOT_ACHIEVED')).toMatchObject({ reason: 'STUDENTS_OWN_GOAL' });
  expect(await statusOf(id)).toBe(before);
  await reportResult(noor, { id, version: 1 }, 'ACHIEVED');
  expect(await statusOf(id)).toBe('ACHIEVED');
});
