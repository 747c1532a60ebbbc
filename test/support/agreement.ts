import type { TestClient } from './client.ts';

export interface Outcome {
  readonly __typename: string;
  readonly reason?: string;
  readonly currentVersion?: number;
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
  readonly subject?: { readonly id: string; readonly __typename: string } | null;
  readonly proposal?: { readonly id: string; readonly version: number; readonly status: string };
  readonly route?: { readonly status: string } | null;
}

/** One fragment for whatever a mutation on a plan answers. */
const outcome = `{
  __typename
  ... on PlanChanged { subject { id __typename } route { status } }
  ... on DraftSaved { proposal { id version status } }
  ... on AgreementRequested { proposal { id version status } }
  ... on StaleVersionProblem { currentVersion }
  ... on InvalidInputProblem { issues { path code } }
  ... on NotPossibleProblem { reason }
}`;

async function run(client: TestClient, mutation: string, variables: object): Promise<Outcome> {
  const data = await client.data<Record<string, Outcome>>(`mutation ${mutation} ${outcome} }`, variables);
  const [found] = Object.values(data);
  if (!found) throw new Error('A mutation answered nothing.');
  return found;
}

export const offerPlan = (client: TestClient, routeId: string, input: object = {}) =>
  run(client, '($routeId: ID!, $input: OfferInput!) { planOffer(routeId: $routeId, input: $input)', { routeId, input });

export const openDraft = (client: TestClient, routeId: string, title = 'Voortgangsgesprek') =>
  run(client, '($routeId: ID!, $title: String!) { draftOpen(routeId: $routeId, input: { title: $title })', {
    routeId,
    title,
  });

export const offerDraft = (client: TestClient, id: string, version?: number, input: object = {}) =>
  run(
    client,
    '($id: ID!, $version: Int, $input: OfferInput!) { draftOffer(id: $id, expectedVersion: $version, input: $input)',
    { id, version, input },
  );

export const removeLine = (client: TestClient, id: string) => run(client, '($id: ID!) { draftRemove(id: $id)', { id });

export const reoffer = (client: TestClient, id: string, input: object = {}) =>
  run(client, '($id: ID!, $input: ReofferInput!) { proposalReoffer(id: $id, input: $input)', { id, input });

/** Whom offering it again is said to ask. */
export async function askedAgain(client: TestClient, id: string): Promise<string[]> {
  const { node } = await client.data<{
    node: { viewerPermissions: { proposalReoffer: { isAllowed: boolean; needsAgreementOf: { role: string }[] } } };
  }>(
    `query ($id: ID!) { node(id: $id) { ... on Proposal { viewerPermissions {
      proposalReoffer { isAllowed needsAgreementOf { role } } } } } }`,
    { id },
  );
  const { isAllowed, needsAgreementOf } = node.viewerPermissions.proposalReoffer;
  if (!isAllowed) throw new Error('It cannot be offered again.');
  return needsAgreementOf.map(({ role }) => role).toSorted();
}

export const withdraw = (client: TestClient, id: string) =>
  run(client, '($id: ID!) { proposalWithdraw(id: $id)', { id });

export const addGoal = (client: TestClient, routeId: string, input: object, draftId?: string) =>
  run(
    client,
    '($routeId: ID!, $input: GoalInput!, $draftId: ID) { goalAdd(routeId: $routeId, input: $input, draftId: $draftId)',
    { routeId, input, draftId },
  );

export const reviseGoal = (client: TestClient, goal: Versioned, input: object, draftId?: string) =>
  run(
    client,
    `($id: ID!, $version: Int!, $input: GoalReviseInput!, $draftId: ID) {
      goalRevise(id: $id, expectedVersion: $version, input: $input, draftId: $draftId)`,
    { ...goal, input, draftId },
  );

export const addAction = (client: TestClient, goalId: string, input: object, draftId?: string) =>
  run(
    client,
    '($goalId: ID!, $input: ActionInput!, $draftId: ID) { actionAdd(goalId: $goalId, input: $input, draftId: $draftId)',
    { goalId, input, draftId },
  );

export const reviseAction = (client: TestClient, action: Versioned, input: object, draftId?: string) =>
  run(
    client,
    `($id: ID!, $version: Int!, $input: ActionReviseInput!, $draftId: ID) {
      actionRevise(id: $id, expectedVersion: $version, input: $input, draftId: $draftId)`,
    { ...action, input, draftId },
  );

export const dropGoal = (client: TestClient, goal: Versioned, reason: string, draftId?: string) =>
  run(
    client,
    `($id: ID!, $version: Int!, $reason: String!, $draftId: ID) {
      goalDrop(id: $id, expectedVersion: $version, input: { reason: $reason }, draftId: $draftId)`,
    { ...goal, reason, draftId },
  );

export const dropAction = (client: TestClient, action: Versioned, reason: string, draftId?: string) =>
  run(
    client,
    `($id: ID!, $version: Int!, $reason: String!, $draftId: ID) {
      actionDrop(id: $id, expectedVersion: $version, input: { reason: $reason }, draftId: $draftId)`,
    { ...action, reason, draftId },
  );

export const report = (client: TestClient, action: Versioned, status: string) =>
  run(
    client,
    `($id: ID!, $version: Int!, $status: ActionStatus!) {
      actionReportProgress(id: $id, expectedVersion: $version, input: { status: $status })`,
    { ...action, status },
  );

export const reportResult = (client: TestClient, goal: Versioned, result: string) =>
  run(
    client,
    `($id: ID!, $version: Int!, $result: GoalResult!) {
      goalReportResult(id: $id, expectedVersion: $version, input: { result: $result })`,
    { ...goal, result },
  );

export const endParty = (client: TestClient, id: string, reason: string) =>
  run(client, '($id: ID!, $reason: String!) { partyEnd(id: $id, input: { reason: $reason })', { id, reason });

export async function actionStatus(client: TestClient, id: string): Promise<string | undefined> {
  const { node } = await client.data<{ node: { status?: string } | null }>(
    'query ($id: ID!) { node(id: $id) { ... on Action { status } } }',
    { id },
  );
  return node?.status;
}

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

export const sign = (client: TestClient, { id, version }: Versioned, input: object = { answer: 'AGREE' }) =>
  run(
    client,
    '($id: ID!, $version: Int!, $input: SignOffInput!) { proposalSignOff(id: $id, expectedVersion: $version, input: $input)',
    { id, version, input },
  );

export interface ProposalSeen extends Versioned {
  readonly status: string;
  readonly title: string;
  readonly changes: readonly {
    readonly id: string;
    readonly summary: string;
    readonly field: string | null;
    readonly before: string | null;
    readonly after: string | null;
    readonly parts: readonly { readonly role: string }[];
  }[];
  readonly signOffs: readonly {
    readonly by: { readonly role: string };
    readonly isBlocking: boolean;
    readonly decision: string;
    readonly covers: readonly string[];
    readonly remark: string | null;
  }[];
  readonly waitsFor: readonly { readonly role: string }[];
  readonly supersededBy: { readonly id: string } | null;
}

export interface PlanSeen {
  readonly status: string;
  readonly proposals: readonly ProposalSeen[];
  readonly planVersion: {
    readonly number: number;
    readonly contentHash: string;
    readonly leaves: readonly { readonly content: string; readonly salt: string; readonly hash: string }[];
    readonly changes: readonly { readonly summary: string }[];
    readonly unconfirmedParts: readonly { readonly role: string }[];
  } | null;
  readonly goals: readonly (Versioned & {
    readonly title: string;
    readonly status: string;
    readonly isStudentsOwn: boolean;
  })[];
  readonly parties: readonly { readonly id: string; readonly role: string }[];
  readonly planReadiness: readonly { readonly code: string; readonly isMet: boolean; readonly isBlocking: boolean }[];
}

const planDocument = `query ($id: ID!) {
  route(id: $id) {
    status
    proposals {
      id version status title
      changes { id summary field before after parts { role } }
      signOffs { by { role } isBlocking decision covers remark }
      waitsFor { role }
      supersededBy { id }
    }
    planVersion { number contentHash leaves { content salt hash } changes { summary } unconfirmedParts { role } }
    goals { id version title status isStudentsOwn }
    parties { id role }
    planReadiness { code isMet isBlocking }
  }
}`;

export async function planOf(client: TestClient, id: string): Promise<PlanSeen> {
  const { route } = await client.data<{ route: PlanSeen | null }>(planDocument, { id });
  if (!route) throw new Error('The route is not there.');
  return route;
}
