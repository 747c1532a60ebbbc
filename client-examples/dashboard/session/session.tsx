import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Session {
  readonly token: string;
  /** Membership to act under; null where one is implied. */
  readonly actingAs: string | null;
}

interface SessionState {
  readonly session: Session | null;
  readonly language: string;
  enter(token: string): void;
  leave(): void;
  actAs(membershipId: string | null): void;
  speak(language: string): void;
}

const SessionContext = createContext<SessionState | null>(null);

// Of this tab alone, and gone with it: a phone or a shared computer keeps nobody signed in.
const storage = window.sessionStorage;
const sessionKey = 'transitieroute.session';
const languageKey = 'transitieroute.language';

function storedSession(): Session | null {
  try {
    const stored: unknown = JSON.parse(storage.getItem(sessionKey) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('token' in stored)) return null;
    const { token } = stored;
    const actingAs = 'actingAs' in stored && typeof stored.actingAs === 'string' ? stored.actingAs : null;
    return typeof token === 'string' ? { token, actingAs } : null;
  } catch {
    return null;
  }
}

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const [session, setSession] = useState(storedSession);
  const [language, speak] = useState(() => storage.getItem(languageKey) ?? 'nl');
  const leave = useCallback(() => setSession(null), []);

  useEffect(() => {
    if (session) storage.setItem(sessionKey, JSON.stringify(session));
    else storage.removeItem(sessionKey);
  }, [session]);
  useEffect(() => {
    storage.setItem(languageKey, language);
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [i18n, language]);

  const state = useMemo(
    (): SessionState => ({
      session,
      language,
      leave,
      speak,
      enter: (token) => setSession({ token, actingAs: null }),
      actAs: (actingAs) => setSession((before) => before && { ...before, actingAs }),
    }),
    [session, language, leave],
  );
  return <SessionContext value={state}>{children}</SessionContext>;
}

export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error('There is no session around this part of the page.');
  return state;
}
