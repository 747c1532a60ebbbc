import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider } from 'urql';
import { Route, Switch } from 'wouter';
import { createApiClient } from './api/client.ts';
import { PageHeader } from './page-header.tsx';
import { RoutePage } from './route/route-page.tsx';
import { RoutesPage } from './routes/routes-page.tsx';
import { SigningCode } from './routes/signing-code.tsx';
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
  const { t } = useTranslation();
  const { session, isStarting, language, lose } = useSession();
  const { credentials = null, actingAs = null } = session ?? {};
  const client = useMemo(
    () => credentials && createApiClient({ credentials, actingAs, language, onSignedOut: lose }),
    [credentials, actingAs, language, lose],
  );
  if (isStarting) return <output>{t('loading')}</output>;
  if (!client) return <SignInPage />;
  return (
    <Provider value={client}>
      <PageHeader />
      <main id="content">
        <Switch>
          <Route path="/routes/:id">{({ id }) => <RoutePage key={`${id} ${actingAs ?? ''}`} id={id} />}</Route>
          <Route>
            <RoutesPage />
            <SigningCode />
          </Route>
        </Switch>
      </main>
    </Provider>
  );
}
