import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { createClient as createSocket, type Client as Socket } from 'graphql-ws';

interface ClientOptions {
  readonly token: string;
  readonly actingAs: string | null;
  readonly language: string;
  /** The token is no longer good. */
  readonly onSignedOut: () => void;
}

/** The server closes a socket with it when the token that it was opened with has run out. */
const signedOut = 4403;

const sockets = new WeakMap<Client, Socket>();

/** Calls back whenever the socket is lost; what is on the screen may then be old. Answers how to stop that. */
export function onDisconnected(client: Client, listener: () => void): () => void {
  return sockets.get(client)?.on('closed', listener) ?? (() => undefined);
}

/** What is on the screen is what the server says now: nothing is kept, in memory or on disk. */
export function createApiClient({ token, actingAs, language, onSignedOut }: ClientOptions): Client {
  const headers = {
    Authorization: `Bearer ${token}`,
    'Accept-Language': language,
    ...(actingAs === null ? {} : { 'X-Acting-As': actingAs }),
  };
  const socket = createSocket({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: headers,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 20_000, // a phone that slept notices that its socket died
    on: {
      closed: (event) => {
        if (event instanceof CloseEvent && event.code === signedOut) onSignedOut();
      },
    },
  });
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetchOptions: () => ({ headers }),
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED')) onSignedOut();
        },
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query, variables: { ...variables } }, sink),
          }),
        }),
      }),
    ],
  });
  sockets.set(client, socket);
  return client;
}
