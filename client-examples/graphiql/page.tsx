import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { useEffect, useMemo, useState } from 'react';

interface Person {
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
}

const firstQuery = `# Say above, or under Headers, who asks; then press the button to run this.
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

/** The contract is public as text: outside of the demonstration the server answers no introspection. */
async function contract(): Promise<GraphQLSchema> {
  const response = await fetch('/schema.graphql');
  return buildSchema(await response.text());
}

const socketUrl = `${window.location.origin.replace(/^http/, 'ws')}/graphql`;

/** GraphiQL, with the door of the demonstration above it. Elsewhere a token goes into the headers by hand. */
export function Page() {
  const [known, setKnown] = useState<readonly Person[] | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  useEffect(() => {
    people().then(setKnown, () => setKnown([]));
    contract().then(setSchema, () => setSchema(null));
  }, []);
  const fetcher = useMemo(() => {
    const headers: Record<string, string> = token === null ? {} : { Authorization: `Bearer ${token}` };
    // What stands under Headers goes along with both, and comes before these.
    return createGraphiQLFetcher({ url: '/graphql', headers, subscriptionUrl: socketUrl, wsConnectionParams: headers });
  }, [token]);
  return (
    <div className="page">
      {known !== null && (known.length > 0 ? <Door people={known} onToken={setToken} /> : <TokenByHand />)}
      <div className="editor">
        <GraphiQL fetcher={fetcher} schema={schema} defaultQuery={firstQuery} shouldPersistHeaders={false} />
      </div>
    </div>
  );
}

interface DoorProps {
  readonly people: readonly Person[];
  readonly onToken: (token: string) => void;
}

function Door({ people: known, onToken }: DoorProps) {
  return (
    <label className="door">
      Signed in as
      <select data-testid="person" defaultValue="" onChange={(event) => void tokenOf(event.target.value).then(onToken)}>
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
  );
}

function TokenByHand() {
  return (
    <p className="door" data-testid="token-by-hand">
      Sign in with a token of your OpenID provider: open <strong>Headers</strong> below the query, and write{' '}
      <code>{'{ "Authorization": "Bearer …" }'}</code>
    </p>
  );
}
