import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useSearch } from 'wouter';

interface Left {
  readonly top: number;
  readonly routeId: string | null;
}

/** Where in the list somebody was when they went to another page. Nothing is drawn anew when it changes. */
export class PlaceInList {
  private asked = '';
  private left: Left = { top: 0, routeId: null };

  /** The list's address, with what it was asked last. */
  get href(): string {
    return this.asked === '' ? '/' : `/?${this.asked}`;
  }

  leftOf(search: string): Left | null {
    return search === this.asked ? this.left : null;
  }

  ask(search: string): void {
    this.asked = search;
  }

  leave(top: number): void {
    this.left = { top, routeId: null };
  }

  lookAt(routeId: string): void {
    this.left = { ...this.left, routeId };
  }
}

/** One for as long as somebody is signed in and works for the same organisation: it says what was looked for. */
export const PlaceInListContext = createContext(new PlaceInList());

/** Whoever comes back to the list finds it where they left it, and the keyboard at the route they come from. */
export function useComeBack(table: RefObject<HTMLTableElement | null>, isDrawn: boolean): void {
  const place = useContext(PlaceInListContext);
  const search = useSearch();
  const [left] = useState(() => place.leftOf(search));
  const isBack = useRef(false);
  useEffect(() => place.ask(search), [place, search]);
  useEffect(() => {
    if (isBack.current || !left || !isDrawn) return;
    isBack.current = true;
    window.scrollTo({ top: left.top, behavior: 'instant' });
    // Who went on with the keyboard meanwhile is not called back.
    if (left.routeId === null || !document.activeElement?.matches('main, body')) return;
    const row = table.current?.querySelector<HTMLElement>(`a[href="/routes/${CSS.escape(left.routeId)}"]`);
    row?.focus({ preventScroll: true });
  }, [isDrawn, left, table]);
  // Before its rows leave the page, which then is as short as a screen.
  useLayoutEffect(() => () => place.leave(window.scrollY), [place]);
}

/** The page of a route says which it is. */
export function useWasLookedAt(routeId: string): void {
  const place = useContext(PlaceInListContext);
  useEffect(() => place.lookAt(routeId), [place, routeId]);
}
