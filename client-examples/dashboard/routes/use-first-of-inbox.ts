import { useState } from 'react';
import { useQuery } from 'urql';
import { FirstOfMyInboxDocument, type FirstOfInboxFragment } from '../generated/graphql.ts';
import { useAskAgain, useLastAnswer } from '../live/use-last-answer.ts';

interface FirstOfInbox {
  readonly inbox: FirstOfInboxFragment | null;
  readInboxAgain(): void;
  /** What may be read has changed, of a route or of all: that stands no longer, until it is read again. */
  outdateInbox(routeId?: string): void;
}

/**
 * What waits first: it comes with the first list, and is read again by itself once something happened. What is searched,
 * or which page is turned to, changes nothing in it.
 */
export function useFirstOfInbox(withList: FirstOfInboxFragment | undefined): FirstOfInbox {
  const [answer, readInboxAgain] = useQuery({ query: FirstOfMyInboxDocument, pause: true });
  useAskAgain(answer.error, readInboxAgain);
  const { data, outdate, isOutdated } = useLastAnswer(answer);
  /** Null: it stands no longer. */
  const [first, setFirst] = useState<FirstOfInboxFragment | null | undefined>(withList);
  if (first === undefined && withList) setFirst(withList);
  const inbox = data?.viewer.inbox ?? first ?? null;
  return {
    inbox: inbox && without(inbox, isOutdated),
    readInboxAgain,
    outdateInbox(routeId) {
      outdate(routeId);
      setFirst((before) => (before && routeId ? without(before, (id) => id === routeId) : null));
    },
  };
}

const without = (inbox: FirstOfInboxFragment, isOutdated: (routeId: string) => boolean): FirstOfInboxFragment => ({
  ...inbox,
  nodes: inbox.nodes.filter(({ route }) => !route || !isOutdated(route.id)),
});
