import { authExchange } from '@urql/exchange-auth';
import { Client, fetchExchange, subscriptionExchange, type CombinedError } from 'urql';
import { createClient as createSocket, type Client as Socket } from 'graphql-ws';
import type { Credentials } from '../session/credentials.ts';

interface ClientOptions {
  readonly credentials: Credentials;
  readonly actingAs: string | null;
  readonly language: string;
  /** The token is no longer good, and there is no fresh one: with the key of a text that says so. */
  readonly onSignedOut: (problem: string) => void;
}

/** The server closes a socket with it when the token that it was opened with has run out. */
const signedOut = 4403;

const sockets = new WeakMap<Client, Socket>();

/** Calls back whenever the socket is lost; what is on the screen may then be old. Answers how to stop that. */
export function onDisconnected(client: Client, listener: () => void): () => void {
  return sockets.get(client)?.on('closed', listener) ?? (() => undefined);
}

const refused = ({ graphQLErrors }: CombinedError) =>
  graphQLErrors.find(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');

/** Nobody here has this login yet. A fresh token would not help. */
const isUnbound = (error: CombinedError | undefined) =>
  error !== undefined && refused(error)?.extensions['reason'] === 'NOT_BOUND';

/** What is on the screen is what the server says now: nothing is kept, in memory or on disk. */
export function createApiClient(options: ClientOptions): Client {
  const { credentials, onSignedOut } = options;
  const renew = async () => {
    if (!(await credentials.renew())) onSignedOut('signIn.ended');
  };
  const socket = openSocket(options, renew);
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    exchanges: [
      authExchange(async (auth) => ({
        addAuthToOperation: (operation) => auth.appendHeaders(operation, headersOf(options)),
        willAuthError: () => credentials.isExpiring(),
        didAuthError: (error) => {
          if (isUnbound(error)) onSignedOut('signIn.notBound');
          return refused(error) !== undefined && !isUnbound(error);
        },
        refreshAuth: renew,
      })),
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

function headersOf({ credentials, actingAs, language }: ClientOptions): Record<string, string> {
  return {
    Authorization: `Bearer ${credentials.token()}`,
    'Accept-Language': language,
    ...(actingAs === null ? {} : { 'X-Acting-As': actingAs }),
  };
}

function openSocket(options: ClientOptions, renew: () => Promise<void>): Socket {
  return createSocket({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: async () => {
      if (options.credentials.isExpiring()) await renew();
      return headersOf(options);
    },
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 20_000, // a phone that slept notices that its socket died
    on: {
      closed: (event) => {
        if (event instanceof CloseEvent && event.code === signedOut) void renew();
      },
    },
  });
}
