import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let noor: TestClient;
let ilse: TestClient;
let carla: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  [noor, ilse, carla] = await Promise.all([
    signIn(server.url, 'noor.jansen@student.example'),
    signIn(server.url, 'ilse.bakker@rivierenpoort.example'),
    signIn(server.url, 'carla.de.wit@esschenbroek.example'),
  ]);
  ({ id } = await findNoorsRoute(noor));
});

afterAll(() => server.stop());

interface Given {
  readonly id: string;
  readonly categories: readonly string[];
  readonly withdrawnAt: string | null;
  readonly party: { readonly role: string; readonly grants: readonly { readonly category: string }[] };
}

async function toMunicipality(): Promise<Given> {
  const { route } = await noor.data<{ route: { consents: Given[] } }>(
    `query ($id: ID!) { route(id: $id) {
      consents { id categories withdrawnAt party { role grants { category } } }
    } }`,
    { id },
  );
  const given = route.consents.find(({ party }) => party.role === 'MUNICIPALITY');
  if (!given) throw new Error('Noor shares nothing with the municipality.');
  return given;
}

const grantedTo = ({ party }: Given) => party.grants.map(({ category }) => category).toSorted();

async function readByCarla(): Promise<{ goals: number; needs: number }> {
  const { route } = await carla.data<{ route: { goals: object[]; supportNeeds: object[] } }>(
    'query ($id: ID!) { route(id: $id) { goals { id } supportNeeds { id } } }',
    { id },
  );
  return { goals: route.goals.length, needs: route.supportNeeds.length };
}

async function withdraw(by: TestClient, consentId: string, categories: readonly string[]) {
  const { consentWithdraw } = await by.data<{ consentWithdraw: { __typename: string } }>(
    `mutation ($id: ID!, $input: ConsentWithdrawInput) {
      consentWithdraw(id: $id, input: $input) { __typename ... on InvalidInputProblem { issues { path code } } }
    }`,
    { id: consentId, input: { categories } },
  );
  return consentWithdraw;
}

async function told(by: TestClient): Promise<{ kind: string; summary: string }[]> {
  const { route } = await by.data<{ route: { changes: { nodes: { kind: string; summary: string }[] } } }>(
    'query ($id: ID!) { route(id: $id) { changes(last: 100) { nodes { kind summary } } } }',
    { id },
  );
  return route.changes.nodes;
}

describe('a student who takes back one thing that she shares', () => {
  it('cannot take back what she does not share, and nothing changes', async () => {
    const before = await toMunicipality();
    expect(await withdraw(noor, before.id, ['PLAN', 'COACHING'])).toEqual({
      __typename: 'InvalidInputProblem',
      issues: [{ path: 'input.categories.1', code: 'NOT_SHARED' }],
    });
    expect(await withdraw(noor, before.id, [])).toMatchObject({ issues: [{ code: 'EMPTY' }] });
    expect(await toMunicipality()).toEqual(before);
  });

  it('goes on sharing the rest, in one step of which each is told what it is about', async () => {
    const before = await toMunicipality();
    const [seen, heard] = [await readByCarla(), await told(noor)];
    expect(seen.needs).toBeGreaterThan(0);
    expect(await withdraw(noor, before.id, ['NEEDS'])).toEqual({ __typename: 'PlanChanged' });
    expect(await readByCarla()).toEqual({ goals: seen.goals, needs: 0 });
    const after = await toMunicipality();
    expect(after.withdrawnAt).toBeNull();
    expect(grantedTo(after)).toEqual(grantedTo(before).filter((category) => category !== 'NEEDS'));
    const summary = 'Met “Gemeente Esschenbroek” wordt niet meer gedeeld: wat helpt en nodig is.';
    expect((await told(noor)).slice(heard.length)).toEqual([{ kind: 'CONSENT_WITHDRAWN', summary }]);
    for (const client of [ilse, carla]) {
      expect((await told(client)).at(-1)).toEqual({ kind: 'CONSENT_WITHDRAWN', summary });
    }
  });

  it('has withdrawn the whole consent with the last of it', async () => {
    const before = await toMunicipality();
    const rest = grantedTo(before).filter((category) => before.categories.includes(category));
    expect(await withdraw(noor, before.id, rest)).toEqual({ __typename: 'PlanChanged' });
    expect(await readByCarla()).toEqual({ goals: 0, needs: 0 });
    expect((await toMunicipality()).withdrawnAt).not.toBeNull();
    expect(await withdraw(noor, before.id, rest)).toMatchObject({ __typename: 'NotPossibleProblem' });
  });
});
