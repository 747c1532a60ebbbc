import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');

function follow(onChange: () => void): () => void {
  paper.addEventListener('change', onChange);
  return () => paper.removeEventListener('change', onChange);
}

/** What is on paper goes round the table: it speaks to everybody, not to who printed it. */
export const useIsOnPaper = (): boolean => useSyncExternalStore(follow, () => paper.matches);
