import { useCallback, useEffect, useRef } from 'react';

const longest = 1_000; // a second

/** Does it once, a moment after the last of many calls; where they do not end, a second after the first. */
export function useSoon(work: () => void, milliseconds = 120): () => void {
  const latest = useRef(work);
  const timer = useRef<number | undefined>(undefined);
  const since = useRef<number | null>(null);
  useEffect(() => {
    latest.current = work;
  }, [work]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return useCallback(() => {
    const now = performance.now();
    since.current ??= now;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => {
        since.current = null;
        latest.current();
      },
      Math.min(milliseconds, since.current + longest - now),
    );
  }, [milliseconds]);
}
