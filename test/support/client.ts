import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';

/** A person with a token, who asks as any client would: over HTTP, and over a WebSocket for what is live. */
export interface TestClient {
  readonly token: string;
  /** The whole answer; errors are data here. */
  ask<Data = Record<string, never>>(query: string, variables?: object, headers?: HeadersLike): Promise<Answer<Data>>;
  /** The data; throws where there are errors. */
  data<Data>(query: string, variables?: object): Promise<Data>;
  socket(options?: { readonly retryAttempts?: number }): Client;
}

type HeadersLike = Readonly<Record<string, string>>;

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

export async function signIn(url: string, email: string): Promise<TestClient> {
  const response = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`${email} cannot sign in: ${String(response.status)}.`);
  return clientWith(url, token);
}

export function clientWith(url: string, token: string): TestClient {
  const ask = async <Data>(query: string, variables: object = {}, headers: HeadersLike = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  };
  return {
    token,
    ask,
    async data<Data>(query: string, variables: object = {}) {
      const { data, errors } = await ask<Data>(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
    socket: ({ retryAttempts = 0 } = {}) =>
      createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { Authorization: `Bearer ${token}` },
        retryAttempts,
      }),
  };
}
