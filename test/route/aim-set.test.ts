import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let noor: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  noor = await signIn(server.url, 'noor.jansen@student.example');
  id = (await findNoorsRoute(noor)).id;
});

afterAll(() => server.stop());

interface Read {
  readonly aim: string | null;
  readonly aimVersion: number | null;
}

const read = async (client: TestClient): Promise<Read> =>
  (await client.data<{ route: Read }>('query ($id: ID!) { route(id: $id) { aim aimVersion } }', { id })).route;

async function write(text: string, expectedVersion?: number | null): Promise<unknown> {
  const { aimSet } = await noor.data<{ aimSet: unknown }>(
    `mutation ($id: ID!, $expectedVersion: Int, $text: String!) {
      aimSet(routeId: $id, expectedVersion: $expectedVersion, input: { text: $text }) {
        __typename ... on StaleVersionProblem { currentVersion current { ... on TransitionRoute { aim } } }
      }
    }`,
    { id, expectedVersion, text },
  );
  return aimSet;
}

describe('a student who words what she wants', () => {
  it('on two devices overwrites nothing unseen: the second is told what the first wrote', async () => {
    const { aimVersion } = await read(noor);
    expect(await write('Werken met planten', aimVersion)).toEqual({ __typename: 'PlanChanged' });
    const written = await read(noor);
    expect(written).toEqual({ aim: 'Werken met planten', aimVersion: Number(aimVersion) + 1 });
    expect(await write('Werken met dieren', aimVersion)).toEqual({
      __typename: 'StaleVersionProblem',
      currentVersion: written.aimVersion,
      current: { aim: 'Werken met planten' },
    });
    expect(await read(noor)).toEqual(written);
    expect(await write('Werken met dieren', written.aimVersion)).toEqual({ __typename: 'PlanChanged' });
    expect((await read(noor)).aim).toBe('Werken met dieren');
  });

  it('by a client that names no version writes it all the same', async () => {
    expect(await write('Werken in een kas')).toEqual({ __typename: 'PlanChanged' });
    expect((await read(noor)).aim).toBe('Werken in een kas');
  });

  it('is counted for nobody who may not read it: a company sees no number move', async () => {
    const marga = await signIn(server.url, 'trainer@springplank.example');
    expect(await read(marga)).toEqual({ aim: null, aimVersion: null });
    const ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
    expect(await read(ilse)).toEqual(await read(noor));
  });
});
