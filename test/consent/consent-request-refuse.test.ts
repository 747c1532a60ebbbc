import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow } from '../support/feed.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let noor: TestClient;
let carla: TestClient;
let routeId: string;
let municipality: string;

interface Reads {
  readonly categories: readonly string[];
  readonly isAnswered: readonly boolean[];
}

beforeAll(async () => {
  server = await startTestServer();
  noor = await signIn(server.url, 'noor.jansen@student.example');
  carla = await signIn(server.url, 'carla.de.wit@esschenbroek.example');
  ({ id: routeId } = await findNoorsRoute(noor));
  const { route } = await noor.data<{ route: { parties: { id: string; role: string }[] } }>(
    'query ($id: ID!) { route(id: $id) { parties { id role } } }',
    { id: routeId },
  );
  municipality = route.parties.find(({ role }) => role === 'MUNICIPALITY')?.id ?? '';
});

afterAll(() => server.stop());

const ask = () =>
  carla.data(
    `mutation ($id: ID!) {
      consentRequest(routeId: $id, input: { categories: [OUTCOMES], purpose: KEEPING_WORK }) { __typename }
    }`,
    { id: routeId },
  );

async function refuse(): Promise<object> {
  const { answer } = await noor.data<{ answer: object }>(
    `mutation ($id: ID!) {
      answer: consentRequestRefuse(partyId: $id) { __typename ... on NotPossibleProblem { reason } }
    }`,
    { id: municipality },
  );
  return answer;
}

async function whatItReads(): Promise<Reads> {
  const { node } = await noor.data<{
    node: { grants: { category: string }[]; consentRequests: { answeredAt: string | null }[] };
  }>('query ($id: ID!) { node(id: $id) { ... on Party { grants { category } consentRequests { answeredAt } } } }', {
    id: municipality,
  });
  return {
    categories: node.grants.map(({ category }) => category),
    isAnswered: node.consentRequests.map(({ answeredAt }) => answeredAt !== null),
  };
}

async function waiting(): Promise<string[]> {
  const { viewer } = await noor.data<{ viewer: { inbox: { nodes: { kind: string }[] } } }>(
    '{ viewer { inbox { nodes { kind } } } }',
  );
  return viewer.inbox.nodes.map(({ kind }) => kind).filter((kind) => kind === 'CONSENT_REQUEST');
}

describe('a student who is asked to let a party read more', () => {
  it('has nothing to refuse as long as nobody asks', async () => {
    expect(await refuse()).toEqual({ __typename: 'NotPossibleProblem', reason: 'NOTHING_REQUESTED' });
  });

  it('says no without a reason: it waits no longer, the party reads what it read, and is told', async () => {
    const before = await whatItReads();
    await ask();
    expect(await waiting()).toEqual(['CONSENT_REQUEST']);
    const ofParty = await follow(carla, { routeId });
    expect(await refuse()).toEqual({ __typename: 'PlanChanged' });
    expect(await waiting()).toEqual([]);
    expect(await whatItReads()).toEqual({ ...before, isAnswered: [...before.isAnswered, true] });
    await ofParty.waitFor(() => ofParty.changes().length > 0, 'the no');
    expect(ofParty.told.at(-1)?.summary).toBe('Noor Jansen laat “Gemeente Esschenbroek” niet meer lezen dan nu.');
    expectUnbroken(ofParty.told);
    await ofParty.close();
  });

  it('and the lead is not told that it was asked, nor of the no', async () => {
    const ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
    const ofLead = await follow(ilse, { routeId });
    await ask();
    await refuse();
    await noor.data('mutation ($id: ID!) { aimSet(routeId: $id, input: { text: "Buiten werken" }) { __typename } }', {
      id: routeId,
    });
    await ofLead.waitFor(() => ofLead.changes().length > 0, 'what comes after');
    expect(ofLead.told.filter(({ summary }) => summary?.includes('lezen'))).toEqual([]);
    await ofLead.close();
  });

  it('can still say yes to it afterwards', async () => {
    const { consentText } = await noor.data<{ consentText: { version: string } }>(
      '{ consentText(purpose: KEEPING_WORK) { version } }',
    );
    const { answer } = await noor.data<{ answer: object }>(
      `mutation ($id: ID!, $input: ConsentGrantInput!) { answer: consentGrant(routeId: $id, input: $input) { __typename } }`,
      {
        id: routeId,
        input: {
          partyId: municipality,
          categories: ['OUTCOMES'],
          purpose: 'KEEPING_WORK',
          textVersion: consentText.version,
        },
      },
    );
    expect(answer).toEqual({ __typename: 'PlanChanged' });
    expect((await whatItReads()).categories).toContain('OUTCOMES');
  });
});
