import { authExchange } from '@urql/exchange-auth';
import { Client, fetchExchange, type CombinedError } from 'urql';
import type { Credentials } from '../session/credentials.ts';

interface ClientOptions {
  readonly credentials: Credentials;
  readonly actingAs: string | null;
  readonly language: string;
  /** The token is no longer good, and there is no fresh one: with the key of a text that says so. */
  readonly onSignedOut: (problem: string) => void;
  readonly onProvider: (hasAnswered: boolean) => void;
}

const refused = ({ graphQLErrors }: CombinedError) =>
  graphQLErrors.find(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');

/** Nobody here has this login yet. A fresh token would not help. */
const isUnbound = (error: CombinedError | undefined) =>
  error !== undefined && refused(error)?.extensions['reason'] === 'NOT_BOUND';

/** What is on the screen is what the server says now: nothing is kept, in memory or on disk. */
export function createApiClient(options: ClientOptions): Client {
  const { credentials, onSignedOut, onProvider } = options;
  const renew = async () => {
    try {
      if (await credentials.renew()) onProvider(true);
      else onSignedOut('signIn.ended');
    } catch (error) {
      if (!credentials.isGood()) throw error;
      onProvider(false); // the token that is there will do
    }
  };
  return new Client({
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
    ],
  });
}

function headersOf({ credentials, actingAs, language }: ClientOptions): Record<string, string> {
  return {
    Authorization: `Bearer ${credentials.token()}`,
    'Accept-Language': language,
    ...(actingAs === null ? {} : { 'X-Acting-As': actingAs }),
  };
}
