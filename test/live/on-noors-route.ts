import type { TestClient } from '../support/client.ts';

/** What people do on a route that changes who reads it. */

async function done(client: TestClient, call: string, parameters: string, variables: object): Promise<void> {
  const { outcome } = await client.data<{ outcome: { __typename: string } }>(
    `mutation (${parameters}) { outcome: ${call} { __typename } }`,
    variables,
  );
  if (outcome.__typename !== 'PlanChanged') throw new Error(`${call} was answered ${outcome.__typename}.`);
}

interface PartySeen {
  readonly id: string;
  readonly role: string;
  readonly assignments: readonly { readonly id: string; readonly person: { readonly id: string } }[];
}

async function partyOf(client: TestClient, routeId: string, role: string): Promise<PartySeen> {
  const { route } = await client.data<{ route: { parties: PartySeen[] } }>(
    'query ($id: ID!) { route(id: $id) { parties { id role assignments { id person { id } } } } }',
    { id: routeId },
  );
  const party = route.parties.find((one) => one.role === role);
  if (!party) throw new Error(`There is no ${role} on the route.`);
  return party;
}

const personOf = async (client: TestClient) =>
  (await client.data<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')).viewer.person.id;

/** A colleague of the one who acts for the school also does, from now. */
export async function assign(acting: TestClient, routeId: string, colleague: TestClient): Promise<void> {
  const { id: party } = await partyOf(acting, routeId, 'SCHOOL');
  const call = 'partyAssign(id: $party, input: { personId: $person, function: COVER })';
  await done(acting, call, '$party: ID!, $person: ID!', { party, person: await personOf(colleague) });
}

export async function unassign(acting: TestClient, routeId: string, colleague: TestClient): Promise<void> {
  const { assignments } = await partyOf(acting, routeId, 'SCHOOL');
  const person = await personOf(colleague);
  const id = assignments.find((one) => one.person.id === person)?.id;
  await done(acting, 'partyUnassign(assignmentId: $id)', '$id: ID!', { id });
}

export async function withdrawConsent(student: TestClient, routeId: string, role: string): Promise<void> {
  const { route } = await student.data<{
    route: { consents: { id: string; withdrawnAt: string | null; party: { role: string } }[] };
  }>('query ($id: ID!) { route(id: $id) { consents { id withdrawnAt party { role } } } }', { id: routeId });
  const consent = route.consents.find(({ party, withdrawnAt }) => party.role === role && withdrawnAt === null);
  await done(student, 'consentWithdraw(id: $id)', '$id: ID!', { id: consent?.id });
}

/** Noor's yes to all that the party of this role asked for, up to and with a day. */
export async function grantConsent(student: TestClient, routeId: string, role: string, until: string): Promise<void> {
  const { route } = await student.data<{
    route: { consents: { categories: string[]; textVersion: string; party: { id: string; role: string } }[] };
  }>('query ($id: ID!) { route(id: $id) { consents { categories textVersion party { id role } } } }', { id: routeId });
  const former = route.consents.find(({ party }) => party.role === role);
  if (!former) throw new Error(`Noor never gave consent to a ${role}.`);
  const { categories, textVersion } = former;
  const input = { partyId: former.party.id, categories, textVersion, purpose: 'GUIDANCE_TO_WORK', until };
  const call = 'consentGrant(routeId: $id, input: $input)';
  await done(student, call, '$id: ID!, $input: ConsentGrantInput!', { id: routeId, input });
}
