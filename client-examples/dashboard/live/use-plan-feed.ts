import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { FollowDocument, type FollowSubscription } from '../generated/graphql.ts';

export type PlanEvent = FollowSubscription['planChanges'];

/** Connecting, or following live. */
export type FeedState = 'connecting' | 'live';

/**
 * Follows changes behind the cursor of the first answer: nothing falls between the two. A lost socket is opened again
 * and told from the same place; events that come twice do no harm, because each only makes the page read afresh.
 */
export function usePlanFeed(
  routeId: string | null,
  after: string | undefined,
  onEvent: (event: PlanEvent) => void,
): FeedState {
  const client = useClient();
  const [state, setState] = useState<FeedState>('connecting');
  const begin = useRef<string | undefined>(undefined);
  const handler = useRef(onEvent);
  begin.current ??= after;
  const isReady = begin.current !== undefined;

  useEffect(() => {
    handler.current = onEvent;
  }, [onEvent]);
  useEffect(() => {
    if (!isReady) return undefined;
    const { unsubscribe } = client
      .subscription(FollowDocument, { routeId, after: begin.current ?? null })
      .subscribe(({ data }) => {
        if (!data) return;
        if (data.planChanges.__typename === 'CaughtUp') setState('live');
        else handler.current(data.planChanges);
      });
    return unsubscribe;
  }, [client, routeId, isReady]);
  return state;
}
