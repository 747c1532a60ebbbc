import { useCallback, useState } from 'react';
import { useQuery, type CombinedError } from 'urql';
import type { FeedState } from '../../feed/follow-plan.ts';
import { InboxDocument, type InboxLineFragment, type InboxQuery } from '../generated/graphql.ts';
import { routeOf } from '../live/route-of.ts';
import { useAskAgain, useLastAnswer } from '../live/use-last-answer.ts';
import { usePlanFeed } from '../live/use-plan-feed.ts';
import { useSoon } from '../live/use-soon.ts';

export interface Inbox {
  readonly data: InboxQuery | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly state: FeedState;
  readonly items: readonly InboxLineFragment[];
  /** While somebody writes an answer to it an item stays, whatever becomes of what is asked. */
  hold(item: InboxLineFragment, isWriting: boolean): void;
  /** It waits no longer. */
  answered(item: InboxLineFragment): void;
}

const none: readonly InboxLineFragment[] = [];

/** One page of what waits: read, and read afresh whenever something happens on a route. */
export function useInbox(after: string | null): Inbox {
  const [answer, readAgain] = useQuery({ query: InboxDocument, variables: { after } });
  const { error, fetching } = answer;
  const { data, outdate, isOutdated } = useLastAnswer(answer, after ?? '');
  useAskAgain(error, readAgain);
  const [held, setHeld] = useState<InboxLineFragment | null>(null);
  const hold = useCallback(
    (item: InboxLineFragment, isWriting: boolean) =>
      setHeld((now) => (isWriting ? item : now?.id === item.id ? null : now)),
    [],
  );
  const refresh = useSoon(readAgain);
  const state = usePlanFeed(null, data?.viewer.feedCursor, (tiding) => {
    if (tiding.type === 'change') return refresh();
    // What may be read no more leaves at once.
    const routeId = routeOf(tiding);
    outdate(routeId);
    setHeld((item) => (item && (routeId === undefined || item.route?.id === routeId) ? wordless(item) : item));
    readAgain();
  });
  const asked = (data?.viewer.inbox.nodes ?? none).filter(
    ({ id, route }) => !isOutdated(id) && !(route && isOutdated(route.id)),
  );
  return {
    data,
    error,
    fetching,
    state,
    items: held && !asked.some(({ id }) => id === held.id) ? [...asked, held] : asked,
    hold,
    answered(item) {
      outdate(item.id);
      readAgain();
    },
  };
}

/** It stays for what somebody writes there; what it said may be no longer theirs to read. */
const wordless = (item: InboxLineFragment): InboxLineFragment => ({
  ...item,
  reason: '',
  route: item.route && { ...item.route, student: null },
});
