import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { useEffect, useMemo, useState } from 'react';

interface Person {
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
}

const firstQuery = `# Choose above who asks; then press the button to run this.
# The contract with all descriptions: the book on the left, or /schema.graphql
query MyRoutes {
  viewer {
    person { displayName }
    feedCursor
  }
  routes(first: 5, orderBy: ATTENTION) {
    nodes {
      id
      status
      student { displayName }
      withheldFields
      parties { role organisation { name } }
      goals { title owner { role } actions { title status dueOn } }
      attention { lateActions waitingForViewer lastChange { summary } }
    }
    pageInfo { hasNextPage endCursor }
  }
}

# What happens from now on, as it happens:
subscription Live {
  planChanges {
    __typename
    ... on PlanChange { kind summary route { id } }
  }
}
`;

async function tokenOf(email: string): Promise<string> {
  const response = await fetch('/demo/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  const answer = (await response.json()) as { token: string };
  return answer.token;
}

async function people(): Promise<readonly Person[]> {
  const response = await fetch('/demo/people');
  if (!response.ok) return [];
  const answer: unknown = await response.json();
  const list = typeof answer === 'object' && answer !== null && 'people' in answer ? answer.people : answer;
  return Array.isArray(list) ? (list as Person[]) : [];
}

/** GraphiQL, with the door of the demonstration above it. Elsewhere a token goes into the headers by hand. */
export function Page() {
  const [known, setKnown] = useState<readonly Person[]>([]);
  const [token, setToken] = useState<string | null>(null);
  useEffect(() => {
    people().then(setKnown, () => setKnown([]));
  }, []);
  const fetcher = useMemo(() => {
    const headers: Record<string, string> = token === null ? {} : { Authorization: `Bearer ${token}` };
    return createGraphiQLFetcher({
      url: '/graphql',
      headers,
      wsClient: createClient({
        url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
        connectionParams: headers,
        lazy: true,
      }),
    });
  }, [token]);
  return (
    <div className="page">
      {known.length > 0 && (
        <label>
          Signed in as
          <select
            data-testid="person"
            defaultValue=""
            onChange={(event) => void tokenOf(event.target.value).then(setToken)}
          >
            <option value="" disabled>
              nobody yet: choose a person
            </option>
            {known.map(({ name, email, organisation }) => (
              <option key={email} value={email}>
                {organisation ? `${name} (${organisation})` : name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="editor">
        <GraphiQL fetcher={fetcher} defaultQuery={firstQuery} shouldPersistHeaders={false} />
      </div>
    </div>
  );
}
