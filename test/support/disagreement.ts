import type { Outcome } from './agreement.ts';
import type { TestClient } from './client.ts';

export interface Disagreed {
  readonly id: string;
  readonly version: number;
}

/** Runs a mutation of one disagreement, or of what it is about. */
export async function run(client: TestClient, call: string, id: string, variables: object = {}): Promise<Outcome> {
  const heads = Object.entries(variables).map(([name, value]) => `, $${name}: ${typeOf(value)}`);
  const { outcome } = await client.data<{ outcome: Outcome }>(
    `mutation ($id: ID!${heads.join('')}) { outcome: ${call} {
      __typename
      ... on PlanChanged { subject { id __typename } route { status } }
      ... on AgreementRequested { proposal { id version status } }
      ... on StaleVersionProblem { currentVersion }
      ... on InvalidInputProblem { issues { path code } }
      ... on NotPossibleProblem { reason }
    } }`,
    { id, ...variables },
  );
  return outcome;
}

const typeOf = (value: unknown) =>
  typeof value === 'number'
    ? 'Int!'
    : Array.isArray(value)
      ? '[ID!]'
      : typeof value === 'boolean'
        ? 'Boolean!'
        : 'String!';

export const raise = (client: TestClient, id: string, position: string, more = '') =>
  run(client, `disagreementRaise(id: $id, input: { position: $position ${more} })`, id, { position });

export const takePosition = (client: TestClient, id: string, text: string, isShown = false) =>
  run(client, 'disagreementTakePosition(id: $id, input: { text: $text, isShownToCompany: $isShown })', id, {
    text,
    isShown,
  });

export const escalate = (client: TestClient, { id, version }: Disagreed, input = '{}') =>
  run(client, `disagreementEscalate(id: $id, expectedVersion: $version, input: ${input})`, id, { version });

export const offerOutcome = (client: TestClient, { id, version }: Disagreed, text: string) =>
  run(client, 'disagreementOfferOutcome(id: $id, expectedVersion: $version, input: { text: $text })', id, {
    version,
    text,
  });

export const answerOutcome = (client: TestClient, { id, version }: Disagreed, answer = 'AGREE') =>
  run(client, `disagreementAnswerOutcome(id: $id, expectedVersion: $version, input: { answer: ${answer} })`, id, {
    version,
  });

export const withdrawDisagreement = (client: TestClient, id: string) =>
  run(client, 'disagreementWithdraw(id: $id)', id);

export interface DisagreementSeen extends Disagreed {
  readonly subject: string;
  readonly status: string;
  readonly level: string;
  readonly dueOn: string;
  readonly outcome: string | null;
  readonly about: { readonly id: string } | null;
  readonly changes: readonly { readonly summary: string }[];
  readonly raisedBy: { readonly role: string } | null;
  readonly positions: readonly {
    readonly by: { readonly role: string } | null;
    readonly text: string | null;
    readonly answer: string;
  }[];
}

export async function disagreementsOf(client: TestClient, routeId: string): Promise<readonly DisagreementSeen[]> {
  const { route } = await client.data<{ route: { disagreements: DisagreementSeen[] } }>(
    `query ($id: ID!) { route(id: $id) { disagreements {
      id version subject status level dueOn outcome about { id } changes { summary } raisedBy { role }
      positions { by { role } text answer }
    } } }`,
    { id: routeId },
  );
  return route.disagreements;
}

/** The newest one that the person reads. */
export async function newestOf(client: TestClient, routeId: string): Promise<DisagreementSeen> {
  const last = (await disagreementsOf(client, routeId)).at(-1);
  if (!last) throw new Error('This person reads no disagreement.');
  return last;
}

/** What each party finds, by its role; HIDDEN is a party that the person does not read. */
export const positionsIn = ({ positions }: DisagreementSeen): Record<string, string | null> =>
  Object.fromEntries(positions.map(({ by, text }) => [by?.role ?? 'HIDDEN', text]));
