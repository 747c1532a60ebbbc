import { useCallback, useEffect, useRef, useState } from 'react';
import type { Tiding } from '../../feed/feed-chain.ts';
import { FeedInterrupted, FeedRefused } from '../../feed/feed-interruption.ts';
import { followPlan, type FeedState } from '../../feed/follow-plan.ts';
import type { Credentials } from '../session/credentials.ts';
import { useSession } from '../session/session.tsx';
import { useIsOnline } from './use-online.ts';

/** It is over sooner than anybody could read it. */
const shownFor = 3_000; // 3 seconds

/** The token is no longer good, and there is no fresh one. */
class SignedOut extends Error {}

/**
 * Follows changes behind the cursor of the first answer: nothing falls between the two. The page reads afresh for each
 * tiding, whatever it asks.
 */
export function usePlanFeed(
  routeId: string | null,
  after: string | undefined,
  onTiding: (tiding: Tiding) => void,
): FeedState {
  const { session, language, lose } = useSession();
  const { credentials = null, actingAs = null } = session ?? {};
  const [state, setState] = useState<FeedState>('connecting');
  const [begin, setBegin] = useState(after);
  if (begin === undefined && after !== undefined) setBegin(after);
  const [isAfresh, showAfresh] = useBriefly();
  const handler = useRef(onTiding);
  const isOnline = useIsOnline();
  /** Behind the last tiding: another connection, or language, goes on from here. */
  const place = useRef<string | undefined>(undefined);

  useEffect(() => {
    handler.current = onTiding;
  }, [onTiding]);
  useEffect(() => {
    if (begin === undefined || !credentials || !isOnline) return undefined;
    const leaving = new AbortController();
    const tidings = followPlan({
      url: window.location.origin,
      token: (isExpired) => goodToken(credentials, isExpired),
      after: place.current ?? begin,
      language,
      signal: leaving.signal,
      onState: (now) => {
        if (now === 'readAfresh') showAfresh();
        else setState(now);
      },
      ...(routeId !== null && { routeId }),
      ...(actingAs !== null && { actingAs }),
    });
    const listen = async () => {
      for await (const tiding of tidings) {
        handler.current(tiding);
        place.current = tiding.cursor;
      }
    };
    listen().catch((error: unknown) => {
      setState('connecting');
      if (error instanceof SignedOut || (error instanceof FeedRefused && error.code === 'UNAUTHENTICATED'))
        lose('signIn.ended');
    });
    return () => leaving.abort();
  }, [credentials, actingAs, language, lose, routeId, begin, isOnline, showAfresh]);
  if (!isOnline) return 'reconnecting';
  return isAfresh && state === 'caughtUp' ? 'readAfresh' : state;
}

function useBriefly(): [isShown: boolean, show: () => void] {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = window.setTimeout(() => setIsShown(false), shownFor);
    return () => window.clearTimeout(timer);
  }, [isShown]);
  const show = useCallback(() => setIsShown(true), []);
  return [isShown, show];
}

async function goodToken(credentials: Credentials, isExpired: boolean): Promise<string> {
  const isGood = !isExpired && credentials.isGood();
  if ((isExpired || credentials.isExpiring()) && !(await renewed(credentials, isGood))) throw new SignedOut();
  return credentials.token();
}

/** Where nobody answers it is asked again, as after any other interruption; the token that is there will do till then. */
async function renewed(credentials: Credentials, isGood: boolean): Promise<boolean> {
  try {
    return await credentials.renew();
  } catch {
    if (isGood) return true;
    throw new FeedInterrupted('LOST', 'The provider did not answer.');
  }
}
