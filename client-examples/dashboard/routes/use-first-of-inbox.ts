import { useState } from 'react';
import { useQuery } from 'urql';
import { FirstOfMyInboxDocument, type FirstOfInboxFragment } from '../generated/graphql.ts';
import { useAskAgain, useLastAnswer } from '../live/use-last-answer.ts';

interface FirstOfInbox {
  readonly inbox: FirstOfInboxFragment | null;
  readInboxAgain(): void;
  /** What may be read has changed: it stands no longer than until it is read again, or cannot be. */
  outdateInbox(): void;
}

/**
 * What waits first: it comes with the first list, and is read again by itself once something happened. What is searched,
 * or which page is turned to, changes nothing in it.
 */
export function useFirstOfInbox(withList: FirstOfInboxFragment | undefined): FirstOfInbox {
  const [answer, readInboxAgain] = useQuery({ query: FirstOfMyInboxDocument, pause: true });
  useAskAgain(answer.error, readInboxAgain);
  const { data, outdate } = useLastAnswer(answer);
  /** Null: it stands no longer. */
  const [first, setFirst] = useState<FirstOfInboxFragment | null | undefined>(withList);
  if (first === undefined && withList) setFirst(withList);
  return {
    inbox: data?.viewer.inbox ?? first ?? null,
    readInboxAgain,
    outdateInbox() {
      outdate();
      setFirst(null);
    },
  };
}
