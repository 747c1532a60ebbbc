import { useMemo } from 'react';
import { Provider } from 'urql';
import { Route, Switch } from 'wouter';
import { createApiClient } from './api/client.ts';
import { PageHeader } from './page-header.tsx';
import { RoutePage } from './route/route-page.tsx';
import { RoutesPage } from './routes/routes-page.tsx';
import { SessionProvider, useSession } from './session/session.tsx';
import { SignInPage } from './session/sign-in-page.tsx';

export function App() {
  return (
    <SessionProvider>
      <Pages />
    </SessionProvider>
  );
}

function Pages() {
  const { session, language, leave } = useSession();
  const client = useMemo(
    () => (session ? createApiClient({ ...session, language, onSignedOut: leave }) : null),
    [session, language, leave],
  );
  if (!client) return <SignInPage />;
  return (
    <Provider value={client}>
      <PageHeader />
      <main id="content">
        <Switch>
          <Route path="/routes/:id">{({ id }) => <RoutePage key={id} id={id} />}</Route>
          <Route>
            <RoutesPage />
          </Route>
        </Switch>
      </main>
    </Provider>
  );
}
