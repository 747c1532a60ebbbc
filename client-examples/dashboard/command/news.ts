import { createContext, useContext } from 'react';

/** What somebody did last on this route, in a sentence; empty: nothing since the page was opened. */
export const NewsContext = createContext('');

export const useNews = (): string => useContext(NewsContext);
