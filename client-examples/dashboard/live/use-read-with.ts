import { useEffect, useRef } from 'react';

/** Reads again when what stands around it has read afresh: then `place` is another one. */
export function useReadWith(place: string, readAgain: () => void): void {
  const read = useRef(place);
  useEffect(() => {
    if (read.current === place) return;
    read.current = place;
    readAgain();
  }, [place, readAgain]);
}
