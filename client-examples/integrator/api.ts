import type { AddActionMutation, TypedDocumentString } from './generated/graphql.ts';

/** What the server refuses: not an outcome of the plan, but an error with a code that programs can act on. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A request that found no server says which one it looked for. */
async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    throw new Error(`No server answers at ${url}. Start one (npm start), or set TRANSITIEROUTE_URL.`, { cause: error });
  }
}

interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The platform, as one signed-in person or program sees it. */
export class Api {
  constructor(
    readonly url: string,
    readonly token: string,
    readonly language = 'en',
  ) {}

  /** Tokens come from your OpenID provider; a demonstration server gives one for an e-mail address. */
  static async demoSignIn(url: string, email: string): Promise<Api> {
    const response = await reach(`${url}/demo/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    });
    if (!response.ok) throw new ApiError('UNAUTHENTICATED', `${email} cannot sign in (${String(response.status)}).`);
    const { token } = (await response.json()) as { token: string };
    return new Api(url, token);
  }

  /** The types of variables and data come from the document. */
  async ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
    const response = await reach(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'accept-language': this.language,
        authorization: `Bearer ${this.token}`,
      },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    const { data, errors } = (await response.json()) as GraphqlAnswer<Data>;
    const [error] = errors ?? [];
    if (error) throw new ApiError(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', error.message);
    if (!data) throw new ApiError('INTERNAL_SERVER_ERROR', 'The answer was empty.');
    return data;
  }

  /**
   * A change is safe to send again when no answer came: the same `requestKey` finds the first outcome. So the network
   * may fail, and nothing is done twice.
   */
  async askUntilAnswered<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables & { readonly requestKey: string },
    attempts = 5,
  ): Promise<Data> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.ask(document, variables);
      } catch (error) {
        if (error instanceof ApiError || attempt === attempts) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt));
      }
    }
  }
}

/** The outcome of a change in one line. New kinds of outcome may come: there is a branch for them. */
export function describeOutcome(outcome: AddActionMutation['actionAdd']): string {
  switch (outcome.__typename) {
    case 'PlanChanged':
      return `done: ${outcome.change?.summary ?? 'no longer visible'}`;
    case 'DraftSaved':
      return `kept in the draft “${outcome.draft.title}”`;
    case 'AgreementRequested':
      return `waits for ${outcome.offered.waitsFor.map(({ role }) => role).join(', ')}`;
    case 'StaleVersionProblem':
      return `somebody was first, version is now ${String(outcome.currentVersion)}: ${outcome.staleMessage}`;
    case 'InvalidInputProblem':
      return `not accepted: ${outcome.issues.map((issue) => `${issue.path}: ${issue.issueMessage}`).join('; ')}`;
    case 'NotPossibleProblem':
      return `not possible now (${outcome.reason}): ${outcome.notPossibleMessage}`;
    default:
      return 'an outcome that this program does not know yet';
  }
}
