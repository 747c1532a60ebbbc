import { useCallback, useEffect, useState } from 'react';
import type { CombinedError, UseQueryState } from 'urql';

interface LastAnswer<Data> {
  readonly data: Data | undefined;
  /** What may be read has changed, of one thing in it or of all: that stands no longer, until it is read again. */
  outdate(id?: string): void;
  isOutdated(id: string): boolean;
}

type Ids = readonly (string | undefined)[];

const none: Ids = [];

/** An answer that does not come takes nothing away: the last one to the same question stands. */
export function useLastAnswer<Data>({ data, fetching }: UseQueryState<Data>, question = ''): LastAnswer<Data> {
  const [last, setLast] = useState<{ readonly data: Data | undefined; readonly question: string } | null>(null);
  const [outdated, setOutdated] = useState<{ readonly answer: Data | undefined; readonly ids: Ids }>({
    answer: undefined,
    ids: none,
  });
  // While it is asked, what stands there may be the answer to another question.
  if (data && !fetching && (data !== last?.data || question !== last.question)) setLast({ data, question });
  const answer = data ?? (last?.question === question ? last.data : undefined);
  const ids = outdated.answer === answer ? outdated.ids : none;
  return {
    data: ids.includes(undefined) ? undefined : answer,
    outdate: (id) =>
      setOutdated((before) => ({ answer, ids: [...(before.answer === answer ? before.ids : none), id] })),
    isOutdated: useCallback((id) => ids.includes(id), [ids]),
  };
}

const pause = 3_000; // 3 seconds

/** Where nobody answered it is asked again, until somebody does. */
export function useAskAgain(error: CombinedError | undefined, ask: () => void): void {
  const isUnanswered = Boolean(error?.networkError);
  useEffect(() => {
    if (!isUnanswered) return undefined;
    const timer = window.setInterval(ask, pause);
    return () => window.clearInterval(timer);
  }, [isUnanswered, ask]);
}
