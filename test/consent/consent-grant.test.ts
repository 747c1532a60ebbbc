import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantConsent, withdrawConsent } from '../live/on-noors-route.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow } from '../support/feed.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let noor: TestClient;
let ilse: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  noor = await signIn(server.url, 'noor.jansen@student.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  ({ id } = await findNoorsRoute(noor));
});

afterAll(() => server.stop());

async function actorsSeenBy(client: TestClient, kind: string): Promise<(string | null)[]> {
  const { route } = await client.data<{
    route: { changes: { nodes: { kind: string; actor: { person: { displayName: string } | null } | null }[] } };
  }>('query ($id: ID!) { route(id: $id) { changes(last: 100) { nodes { kind actor { person { displayName } } } } } }', {
    id,
  });
  return route.changes.nodes
    .filter((change) => change.kind === kind)
    .map(({ actor }) => actor?.person?.displayName ?? null);
}

describe('a new yes to a party that takes part', () => {
  it('is told to the lead, as the withdrawal was; another party sees no more than that the action waits now, and nobody did it', async () => {
    const bram = await signIn(server.url, 'bram.vos@kompaskoers.example');
    const [ofLead, ofProvider] = [await follow(ilse, { routeId: id }), await follow(bram, { routeId: id })];
    await withdrawConsent(noor, id, 'MUNICIPALITY');
    await grantConsent(noor, id, 'MUNICIPALITY', '2027-12-31');
    const blocked = 'ACTION_PROGRESSED Jobcoaching aanvragen voor de eerste maanden';
    await ofLead.waitFor(() => ofLead.changes().length === 3, 'all');
    expect(ofLead.changes()).toEqual(['CONSENT_WITHDRAWN', blocked, 'CONSENT_GIVEN']);
    expect(ofLead.told.at(-1)?.summary).toBe(
      'Noor Jansen heeft “Gemeente Esschenbroek” toestemming gegeven voor: de opleiding, het plan, wat helpt en nodig is, werk en stage.',
    );
    expectUnbroken(ofLead.told);
    await ofProvider.waitFor(() => ofProvider.changes().length > 0, 'the action');
    expect(ofProvider.changes()).toEqual([blocked]);
    expect((await actorsSeenBy(bram, 'ACTION_PROGRESSED')).at(-1)).toBeNull();
    await ofLead.close();
    await ofProvider.close();
  });
});

describe('a student who is asked for something', () => {
  interface Answer {
    readonly __typename: string;
    readonly issues?: readonly { readonly path: string; readonly code: string }[];
  }

  /** A yes to the municipality, whose case manager asks for more when a purpose is asked for. */
  async function grant(categories: readonly string[], purpose: string): Promise<Answer> {
    const { route, consentText } = await noor.data<{
      route: { parties: { id: string; role: string }[] };
      consentText: { version: string };
    }>(
      'query ($id: ID!, $purpose: ConsentPurpose!) { route(id: $id) { parties { id role } } consentText(purpose: $purpose) { version } }',
      { id, purpose },
    );
    const partyId = route.parties.find(({ role }) => role === 'MUNICIPALITY')?.id ?? '';
    const { consentGrant } = await noor.data<{ consentGrant: Answer }>(
      `mutation ($id: ID!, $input: ConsentGrantInput!) {
        consentGrant(routeId: $id, input: $input) { __typename ... on InvalidInputProblem { issues { path code } } }
      }`,
      { id, input: { partyId, categories, purpose, textVersion: consentText.version } },
    );
    return consentGrant;
  }

  const refused = (path: string) => ({ __typename: 'InvalidInputProblem', issues: [{ path, code: 'NOT_REQUESTED' }] });

  it('cannot say yes to a purpose that nobody asked for', async () => {
    expect(await grant(['PLAN'], 'PROVISION_REQUEST')).toEqual(refused('input.purpose'));
  });

  it('says yes for each purpose to what was asked for it, and no more', async () => {
    const carla = await signIn(server.url, 'carla.de.wit@esschenbroek.example');
    await carla.data(
      `mutation ($id: ID!) {
        consentRequest(routeId: $id, input: { categories: [PROVISIONS], purpose: PROVISION_REQUEST }) { __typename }
      }`,
      { id },
    );
    expect(await grant(['PROVISIONS'], 'GUIDANCE_TO_WORK')).toEqual(refused('input.categories.0'));
    expect(await grant(['PROVISIONS', 'PLAN'], 'PROVISION_REQUEST')).toEqual(refused('input.categories.1'));
    expect(await grant(['PROVISIONS'], 'PROVISION_REQUEST')).toEqual({ __typename: 'PlanChanged' });
  });
});

describe('what a party asks to read', () => {
  interface Asked {
    readonly categories: readonly string[];
    readonly purpose: string;
    readonly message: string | null;
    readonly answeredAt: string | null;
  }

  async function askedOf(client: TestClient): Promise<readonly Asked[]> {
    const { route } = await client.data<{ route: { parties: { role: string; consentRequests: Asked[] }[] } }>(
      `query ($id: ID!) {
        route(id: $id) { parties { role consentRequests { categories purpose message answeredAt } } }
      }`,
      { id },
    );
    return route.parties.find(({ role }) => role === 'MUNICIPALITY')?.consentRequests ?? [];
  }

  it('is read by the student and by that party, and by nobody else, not by the lead either', async () => {
    const carla = await signIn(server.url, 'carla.de.wit@esschenbroek.example');
    await carla.data(
      `mutation ($id: ID!) {
        consentRequest(routeId: $id, input: { categories: [OUTCOMES], purpose: KEEPING_WORK, message: "Graag" }) { __typename }
      }`,
      { id },
    );
    const asked = { categories: ['OUTCOMES'], purpose: 'KEEPING_WORK', message: 'Graag', answeredAt: null };
    for (const reader of [noor, carla]) expect((await askedOf(reader)).at(-1)).toEqual(asked);
    const bram = await signIn(server.url, 'bram.vos@kompaskoers.example');
    for (const other of [ilse, bram]) expect(await askedOf(other)).toEqual([]);
  });
});
