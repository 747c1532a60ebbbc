import type { TestClient } from './client.ts';
import type { Outcome, Versioned } from './agreement.ts';

export interface InPerson {
  readonly partyId: string;
  readonly personId: string;
  readonly code: string;
  readonly answer?: 'AGREE' | 'REFUSE';
  readonly remark?: string;
  readonly refusedChangeIds?: readonly string[];
}

export interface InPersonAnswer extends Outcome {
  readonly message?: string;
}

export async function setCode(client: TestClient, code: string, requestKey?: string): Promise<InPersonAnswer> {
  const { signingCodeSet } = await client.data<{ signingCodeSet: InPersonAnswer }>(
    `mutation ($code: String!, $requestKey: String) {
      signingCodeSet(input: { code: $code }, requestKey: $requestKey) {
        __typename ... on InvalidInputProblem { issues { path code } }
      }
    }`,
    { code, requestKey },
  );
  return signingCodeSet;
}

const inPersonDocument = `mutation ($id: ID!, $version: Int!, $input: InPersonInput!, $requestKey: String) {
  proposalAnswerInPerson(id: $id, expectedVersion: $version, input: $input, requestKey: $requestKey) {
    __typename
    ... on PlanChanged { subject { id } route { status } }
    ... on StaleVersionProblem { currentVersion }
    ... on InvalidInputProblem { issues { path code } }
    ... on NotPossibleProblem { reason }
    ... on Problem { message }
  }
}`;

/** On the device of `device`, which is signed in. */
export async function answerInPerson(
  device: TestClient,
  { id, version }: Versioned,
  input: InPerson,
  requestKey?: string,
): Promise<InPersonAnswer> {
  const variables = { id, version, input: { answer: 'AGREE', ...input }, requestKey };
  const { proposalAnswerInPerson } = await device.data<{ proposalAnswerInPerson: InPersonAnswer }>(
    inPersonDocument,
    variables,
  );
  return proposalAnswerInPerson;
}

export async function personIdOf(client: TestClient): Promise<string> {
  const { viewer } = await client.data<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
  return viewer.person.id;
}
