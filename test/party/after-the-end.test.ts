import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let noor: TestClient;
let ilse: TestClient;
let routeId: string;

beforeAll(async () => {
  server = await startTestServer();
  noor = await signIn(server.url, 'noor.jansen@student.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  ({ id: routeId } = await findNoorsRoute(noor));
});

afterAll(() => server.stop());

interface Outcome {
  readonly __typename: string;
  readonly reason?: string;
  readonly subject?: { readonly id: string };
}

async function change(client: TestClient, call: string): Promise<Outcome> {
  const { outcome } = await client.data<{ outcome: Outcome }>(
    `mutation { outcome: ${call} {
      __typename ... on PlanChanged { subject { id } } ... on NotPossibleProblem { reason }
    } }`,
  );
  return outcome;
}

async function invite(name: string): Promise<string> {
  const { organisations } = await ilse.data<{ organisations: { nodes: { id: string }[] } }>(
    'query ($name: String!) { organisations(filter: { search: $name }) { nodes { id } } }',
    { name },
  );
  const { subject } = await change(
    ilse,
    `partyInvite(routeId: "${routeId}", input: { organisationId: "${organisations.nodes[0]?.id ?? ''}", role: COMPANY,
      requestedCategories: [PLAN], purpose: INTERNSHIP })`,
  );
  return subject?.id ?? '';
}

const asked = async () => {
  const { viewer } = await noor.data<{ viewer: { inbox: { nodes: { kind: string }[] } } }>(
    '{ viewer { inbox(first: 100) { nodes { kind } } } }',
  );
  return viewer.inbox.nodes.filter(({ kind }) => ['INVITATION', 'CONSENT_REQUEST'].includes(kind)).length;
};

it('an organisation that was invited to a route cannot join it once it has ended, and the student is asked nothing more', async () => {
  const akelei = await invite('Akelei');
  await invite('Kromhout');
  const { consentText } = await noor.data<{ consentText: { version: string } }>(
    '{ consentText(purpose: INTERNSHIP) { version } }',
  );
  await change(
    noor,
    `consentGrant(routeId: "${routeId}", input: { partyId: "${akelei}", categories: [PLAN], purpose: INTERNSHIP,
      textVersion: "${consentText.version}" })`,
  );
  expect(await asked()).toBeGreaterThan(0);
  await change(noor, `routeStop(id: "${routeId}", input: { reason: "Het is genoeg" })`);
  const trainer = await signIn(server.url, 'trainer@akelei.example');
  expect(await change(trainer, `partyAcceptInvitation(id: "${akelei}", input: {})`)).toEqual({
    __typename: 'NotPossibleProblem',
    reason: 'ROUTE_NOT_OPEN',
  });
  const { route } = await trainer.data<{ route: object | null }>('query ($id: ID!) { route(id: $id) { id } }', {
    id: routeId,
  });
  expect(route).toBeNull();
  expect(await asked()).toBe(0);
});
