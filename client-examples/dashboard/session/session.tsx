import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFor } from '../command/written.ts';
import { demoCredentials, type Credentials } from './credentials.ts';
import { startSession, type Kept, type Started } from './start-session.ts';

export interface Session {
  readonly credentials: Credentials;
  /** Membership to act under; null where one is implied. */
  readonly actingAs: string | null;
}

interface SessionState {
  readonly session: Session | null;
  /** It is not known yet whether anybody is signed in. */
  readonly isStarting: boolean;
  /** Key of a text that says why nobody is, or for how long somebody still is. */
  readonly problem: string | null;
  readonly language: string;
  enterDemo(token: string, email: string): void;
  leave(): void;
  /** The token is no longer good. */
  lose(problem: string): void;
  /** Whether the provider answered, when it was asked to renew the token. */
  hearProvider(hasAnswered: boolean): void;
  actAs(membershipId: string | null): void;
  speak(language: string): void;
}

const SessionContext = createContext<SessionState | null>(null);

// Of this tab alone, and gone with it: a phone or a shared computer keeps nobody signed in.
const storage = window.sessionStorage;
const sessionKey = 'transitieroute.session';
const languageKey = 'transitieroute.language';

function storedSession(): Kept | null {
  try {
    const stored: unknown = JSON.parse(storage.getItem(sessionKey) ?? 'null');
    // Written below, by this page alone.
    return typeof stored === 'object' && stored !== null && 'actingAs' in stored ? (stored as Kept) : null;
  } catch {
    return null;
  }
}

// Once for the page: a provider's answer can be taken only once.
const starting = startSession(storedSession());

const nobody: Started = { credentials: null, kept: null, problem: null };

const atDemo = (token: string, email: string): Started => ({
  credentials: demoCredentials(token, email),
  kept: { demo: { token, email }, actingAs: null },
  problem: null,
});

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const [started, setStarted] = useState<Started | null>(null);
  const [language, speak] = useState(() => storage.getItem(languageKey) ?? 'nl');

  const enter = useCallback((now: Started) => {
    if (now.credentials) keepFor(now.credentials.owner);
    setStarted(now);
  }, []);
  useEffect(() => {
    starting.then(enter, () => setStarted({ ...nobody, problem: 'unreachable' }));
  }, [enter]);
  useEffect(() => {
    if (started?.kept) storage.setItem(sessionKey, JSON.stringify(started.kept));
    else if (started) storage.removeItem(sessionKey);
  }, [started]);
  useEffect(() => {
    storage.setItem(languageKey, language);
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [i18n, language]);

  const lose = useCallback((problem: string) => setStarted({ ...nobody, problem }), []);
  const hearProvider = useCallback((hasAnswered: boolean) => {
    const problem = hasAnswered ? null : 'signIn.stillIn';
    setStarted((now) => (now?.credentials && now.problem !== problem ? { ...now, problem } : now));
  }, []);
  const state = useMemo((): SessionState => {
    const { credentials = null, kept = null, problem = null } = started ?? {};
    return {
      session: credentials && { credentials, actingAs: kept?.actingAs ?? null },
      isStarting: started === null,
      problem,
      language,
      speak,
      lose,
      hearProvider,
      enterDemo: (token, email) => enter(atDemo(token, email)),
      leave: () => {
        // Whoever comes next begins at the beginning, and does not read in the address what was looked for.
        window.history.replaceState(null, '', '/');
        keepFor(null);
        setStarted(nobody);
        void credentials?.end();
      },
      actAs: (actingAs) =>
        setStarted((before) => (before?.kept ? { ...before, kept: { ...before.kept, actingAs } } : before)),
    };
  }, [started, language, enter, lose, hearProvider]);
  return <SessionContext value={state}>{children}</SessionContext>;
}

export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error('There is no session around this part of the page.');
  return state;
}
