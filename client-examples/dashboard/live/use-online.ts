import { useSyncExternalStore } from 'react';

function follow(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** Whether the device has a network: it knows before a connection has died in silence. */
export const useIsOnline = (): boolean => useSyncExternalStore(follow, () => navigator.onLine);
