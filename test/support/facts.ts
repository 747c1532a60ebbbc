import type { Client } from 'pg';
import type { Outcome } from './agreement.ts';
import type { TestClient } from './client.ts';

/** Runs a mutation about reported facts and answers its outcome. */
export async function report(client: TestClient, call: string, id: string): Promise<Outcome> {
  const { outcome } = await client.data<{ outcome: Outcome }>(
    `mutation ($id: ID!) { outcome: ${call} {
      __typename
      ... on PlanChanged { subject { id __typename } route { status } }
      ... on DraftSaved { proposal { id version status } }
      ... on InvalidInputProblem { issues { path code } }
      ... on NotPossibleProblem { reason }
    } }`,
    { id },
  );
  return outcome;
}

/** As `report`, of what must be done; answers the id of the fact. */
export async function reported(client: TestClient, call: string, id: string): Promise<string> {
  const outcome = await report(client, call, id);
  if (outcome.__typename !== 'PlanChanged' || !outcome.subject) throw new Error(`${call}: ${JSON.stringify(outcome)}`);
  return outcome.subject.id;
}

export interface FactSeen {
  readonly id: string;
  readonly kind?: string;
  readonly happenedOn?: string;
  readonly expectedOn?: string | null;
  readonly reason?: string | null;
  readonly reasonCategory?: string | null;
  readonly isContested: boolean;
  readonly supersededBy: { readonly id: string } | null;
  readonly contests: readonly { readonly text: string; readonly status: string; readonly answer: string | null }[];
}

const common = 'id isContested supersededBy { id } contests { text status answer }';

export async function workFactsOf(client: TestClient, id: string): Promise<readonly FactSeen[]> {
  const { route } = await client.data<{ route: { workFacts: FactSeen[] } }>(
    `query ($id: ID!) { route(id: $id) { workFacts { kind happenedOn reason ${common} } } }`,
    { id },
  );
  return route.workFacts;
}

export async function graduationReportsOf(client: TestClient, id: string): Promise<readonly FactSeen[]> {
  const { route } = await client.data<{ route: { graduationReports: FactSeen[] } }>(
    `query ($id: ID!) { route(id: $id) { graduationReports { expectedOn reasonCategory ${common} } } }`,
    { id },
  );
  return route.graduationReports;
}

/** What waits for the client of the kind CONTESTED_FACT, by the id of the fact. */
export async function contestedInbox(client: TestClient): Promise<readonly (string | undefined)[]> {
  const { viewer } = await client.data<{
    viewer: { inbox: { nodes: { kind: string; subject: { id: string } | null }[] } };
  }>('{ viewer { inbox(first: 100) { nodes { kind subject { id } } } } }');
  return viewer.inbox.nodes.filter(({ kind }) => kind === 'CONTESTED_FACT').map(({ subject }) => subject?.id);
}

/** The owner's hand moves the rules' clock to the morning of a day. */
export const morningOf = (day: string) => `update clock set shift = '${day}T08:00:00Z'::timestamptz - now()`;

/** The global id of the party of a role, whoever reads it. */
export async function partyOf(owner: Client, routeId: string, role: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `select 'party_' || id as id from party where 'route_' || route_id = $1 and role = $2`,
    [routeId, role],
  );
  if (!rows[0]) throw new Error(`There is no ${role} on the route.`);
  return rows[0].id;
}

export interface ConsequenceSeen {
  readonly mutation: string;
  readonly summary: string;
  readonly after: string | null;
  readonly dueOn: string | null;
  readonly owner: { readonly role: string } | null;
}

export async function consequencesOf(client: TestClient, factId: string): Promise<readonly ConsequenceSeen[]> {
  const { node } = await client.data<{ node: { consequences: ConsequenceSeen[] } }>(
    `query ($id: ID!) { node(id: $id) {
      ... on WorkFact { consequences { mutation summary after dueOn owner { role } } }
      ... on GraduationReport { consequences { mutation summary after dueOn owner { role } } } } }`,
    { id: factId },
  );
  return node.consequences;
}

/** The one route of somebody of the cast. */
export async function routeOf(client: TestClient): Promise<string> {
  const { routes } = await client.data<{ routes: { nodes: { id: string }[] } }>(
    '{ routes(first: 2) { nodes { id } } }',
  );
  const [route, ...others] = routes.nodes;
  if (!route || others.length > 0) throw new Error('This person has not one route.');
  return route.id;
}
