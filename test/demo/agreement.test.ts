import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '../support/agreement.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

async function ownRoute(client: TestClient): Promise<{ id: string; status: string }> {
  const { routes } = await client.data<{ routes: { nodes: { id: string; status: string }[] } }>(
    '{ routes { nodes { id status } } }',
  );
  const [route] = routes.nodes;
  if (!route) throw new Error('This student has no route.');
  return route;
}

describe('the demonstration', () => {
  it.each([
    ['noor.jansen', 'DRAFTING'],
    ['sem.de.boer', 'ACTIVE'],
    ['yara.el.idrissi', 'ACTIVE'],
    ['daan.visser', 'ACTIVE'],
    ['milan.peeters', 'ACTIVE'],
    ['jesse.kuipers', 'ACTIVE'],
  ])('has the route of %s at %s', async (name, status) => {
    expect(await ownRoute(await signIn(server.url, `${name}@student.example`))).toMatchObject({ status });
  });

  it('has a part of an agreed plan that a municipality has not confirmed', async () => {
    const jesse = await signIn(server.url, 'jesse.kuipers@student.example');
    const { planVersion } = await planOf(jesse, (await ownRoute(jesse)).id);
    expect(planVersion?.unconfirmedParts).toEqual([{ role: 'MUNICIPALITY' }]);
  });

  it('has a change of an agreed plan, and a first plan, that wait for a student', async () => {
    for (const [name, lines] of [
      ['bilal.yilmaz', 2],
      ['esra.schouten', 4],
    ] as const) {
      const student = await signIn(server.url, `${name}@student.example`);
      const { proposals } = await planOf(student, (await ownRoute(student)).id);
      const open = proposals.filter(({ status }) => status === 'OPEN');
      expect(open).toHaveLength(1);
      expect(open[0]?.changes).toHaveLength(lines);
      expect(open[0]?.waitsFor).toContainEqual({ role: 'STUDENT' });
    }
  });
});
