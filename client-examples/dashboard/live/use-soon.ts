import { useCallback, useEffect, useRef } from 'react';

/** Does it once, a moment after the last of many calls. */
export function useSoon(work: () => void, milliseconds = 120): () => void {
  const latest = useRef(work);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => {
    latest.current = work;
  }, [work]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => latest.current(), milliseconds);
  }, [milliseconds]);
}
