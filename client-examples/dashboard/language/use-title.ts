import { useEffect } from 'react';

/** What the page is called in the browser's tab, and by a screen reader that arrives there. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Transitieroute`;
  }, [title]);
}
