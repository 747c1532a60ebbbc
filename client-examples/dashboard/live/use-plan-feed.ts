import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { onDisconnected } from '../api/client.ts';
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
  const [begin, setBegin] = useState(after);
  if (begin === undefined && after !== undefined) setBegin(after);
  const handler = useRef(onEvent);

  useEffect(() => {
    handler.current = onEvent;
  }, [onEvent]);
  useEffect(() => {
    if (begin === undefined) return undefined;
    const { unsubscribe } = client
      .subscription(FollowDocument, { routeId, after: begin })
      .subscribe(({ data, error }) => {
        if (error) setState('connecting');
        if (!data) return;
        if (data.planChanges.__typename === 'CaughtUp') setState('live');
        else handler.current(data.planChanges);
      });
    const forget = onDisconnected(client, () => setState('connecting'));
    return () => {
      forget();
      unsubscribe();
    };
  }, [client, routeId, begin]);
  return state;
}
