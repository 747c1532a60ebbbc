import { useEffect } from 'react';
import { forgetFailures } from './later.tsx';

/** Where something did not come: it is tried again by itself when the network is back. */
export function useTryAgain(tryAgain: () => void): void {
  useEffect(forgetFailures, []);
  useEffect(() => {
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  }, [tryAgain]);
}
