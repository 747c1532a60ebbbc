import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery, type CombinedError } from 'urql';
import type { FeedState } from '../../feed/follow-plan.ts';
import type { Tiding } from '../../feed/feed-chain.ts';
import { RoutePageDocument, type RoutePageQuery } from '../generated/graphql.ts';
import { useAskAgain } from '../live/use-last-answer.ts';
import { usePlanFeed } from '../live/use-plan-feed.ts';
import { useSoon } from '../live/use-soon.ts';

interface RoutePageState {
  readonly data: RoutePageQuery | undefined;
  readonly error: CombinedError | undefined;
  readonly isLoading: boolean;
  /** What may be read has changed, and what it is now is not read yet: nothing of it is shown. */
  readonly isOutdated: boolean;
  /** What was done since the page was opened, in sentences, the latest last. */
  readonly news: readonly string[];
  readonly state: FeedState;
  /** Reads it afresh: something was done here. */
  refresh(): void;
}

/** A route as it is now: read, and read afresh whenever something happens on it. */
export function useRoutePage(id: string): RoutePageState {
  const { t } = useTranslation();
  const [{ data: read, error, fetching }, readAgain] = useQuery({ query: RoutePageDocument, variables: { id } });
  useAskAgain(error, readAgain);
  // An answer that does not come takes nothing away, for somebody may be writing here…
  const [kept, setKept] = useState(read);
  if (read && read !== kept) setKept(read);
  // … unless it was to tell what may be read from now on.
  const [outdated, setOutdated] = useState<RoutePageQuery | null>(null);
  const [ended, setEnded] = useState<RoutePageQuery | null>(null);
  const [news, setNews] = useState<readonly string[]>([]);
  const tell = (sentence: string) => setNews((before) => [...before, sentence]);
  const refresh = useSoon(readAgain);
  // That it has ended is known without an answer.
  const last = read ?? (kept === outdated && kept !== ended ? undefined : kept);
  const data = last && last === ended ? { ...last, route: null } : last;
  const hear = (tiding: Tiding) => {
    if (tiding.type === 'change') tell(tiding.event.summary);
    if (tiding.type !== 'change') setOutdated(kept ?? null);
    if (tiding.type === 'readRouteAfresh' && tiding.event) tell(t('live.accessChanged'));
    if (tiding.type === 'forgetRoute') {
      setEnded(kept ?? null);
      tell(t('live.accessEnded'));
    }
    // What may be read no more leaves at once; what was done comes a moment later, all of it together.
    if (tiding.type === 'change') refresh();
    else readAgain({ requestPolicy: 'network-only' });
  };
  const state = usePlanFeed(id, data?.route?.feedCursor, hear);
  return {
    data,
    error,
    isLoading: !data && fetching,
    isOutdated: last !== undefined && last === outdated,
    news,
    state,
    refresh,
  };
}
