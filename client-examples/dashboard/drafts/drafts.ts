import { createContext, useContext } from 'react';

export interface DraftName {
  readonly id: string;
  readonly title: string;
  /** As the answer to the last change told it: the page may not have read it yet. */
  readonly version: number;
}

export interface Drafts {
  /** The draft in which changes are collected now; null: each is done, or asked, at once. */
  readonly collecting: DraftName | null;
  collectIn(draft: DraftName | null): void;
}

export const DraftsContext = createContext<Drafts>({ collecting: null, collectIn: () => undefined });

export const useDrafts = (): Drafts => useContext(DraftsContext);
