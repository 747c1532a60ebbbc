import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { Provider } from 'urql';
import { Link, Route, Switch, useLocation } from 'wouter';
import { createApiClient } from './api/client.ts';
import { BrokenPage } from './broken-page.tsx';
import { fetchAhead, later } from './later/later.tsx';
import { ThemeSwitch } from './look/theme-switch.tsx';
import { PageHeader } from './page-header.tsx';
import { OwnReference } from './routes/own-reference.tsx';
import { PlaceInList, PlaceInListContext } from './routes/place-in-list.ts';
import { RoutesPage } from './routes/routes-page.tsx';
import { SigningCode } from './routes/signing-code.tsx';
import { SessionProvider, useSession } from './session/session.tsx';
import { SignInPage } from './session/sign-in-page.tsx';

// What the first look at the list does not need is fetched afterwards.
const RoutePage = later(async () => (await import('./route/route-page.tsx')).RoutePage);
const InboxPage = later(async () => (await import('./inbox/inbox-page.tsx')).InboxPage);

export function App() {
  return (
    <SessionProvider>
      <Door />
    </SessionProvider>
  );
}

function Door() {
  const { t } = useTranslation();
  const { session, isStarting, problem, language, lose, hearProvider } = useSession();
  const { credentials = null, actingAs = null } = session ?? {};
  const client = useMemo(
    () =>
      credentials && createApiClient({ credentials, actingAs, language, onSignedOut: lose, onProvider: hearProvider }),
    [credentials, actingAs, language, lose, hearProvider],
  );
  if (isStarting) return <output>{t('loading')}</output>;
  return (
    <>
      {client ? (
        <Provider value={client}>
          <PageHeader />
          <output className="told">{problem && t(problem)}</output>
          {/* Under another membership everything is read from the beginning. */}
          <Pages key={actingAs} />
        </Provider>
      ) : (
        <SignInPage />
      )}
      <footer className="page-footer">
        <ThemeSwitch />
      </footer>
    </>
  );
}

function Pages() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const [placeInList] = useState(() => new PlaceInList());
  useEffect(fetchAhead, []);
  return (
    <main id="content" ref={useFocusOnArrival(path)} tabIndex={-1}>
      {/* A page that is left goes at once, with all that it was about to do, also while the next one is fetched. */}
      <ErrorBoundary key={path} FallbackComponent={BrokenPage}>
        <Suspense fallback={<output>{t('loading')}</output>}>
          <PlaceInListContext value={placeInList}>
            <Switch>
              <Route path="/routes/:id">{({ id }) => <RoutePage key={id} id={id} />}</Route>
              <Route path="/inbox">
                <InboxPage />
              </Route>
              <Route path="/">
                <RoutesPage />
                <SigningCode />
                <OwnReference />
              </Route>
              <Route>
                <NoSuchPage />
              </Route>
            </Switch>
          </PlaceInListContext>
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}

function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('noSuchPage')}</h1>
      <Link href="/">{t('routes.title')}</Link>
    </>
  );
}

/** On another page keyboard and screen reader begin where it begins, not where the link was that is gone. */
function useFocusOnArrival(path: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== path) main.current?.focus();
    shown.current = path;
  }, [path]);
  return main;
}
