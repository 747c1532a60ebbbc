import { useEffect, useState } from 'react';
import type { CombinedError, UseQueryState } from 'urql';

interface LastAnswer<Data> {
  readonly data: Data | undefined;
  /** What may be read has changed: it stands no longer than until it is read again, or cannot be. */
  outdate(): void;
}

/** An answer that does not come takes nothing away: the last one to the same question stands. */
export function useLastAnswer<Data>({ data, fetching }: UseQueryState<Data>, question = ''): LastAnswer<Data> {
  const [last, setLast] = useState<{ readonly data: Data | undefined; readonly question: string } | null>(null);
  const [outdated, setOutdated] = useState<Data | undefined>(undefined);
  // While it is asked, what stands there may be the answer to another question.
  if (data && !fetching && (data !== last?.data || question !== last.question)) setLast({ data, question });
  const stands = last?.question === question && last.data !== outdated;
  return { data: data ?? (stands ? last.data : undefined), outdate: () => setOutdated(last?.data) };
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
