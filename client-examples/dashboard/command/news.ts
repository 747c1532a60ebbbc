import { createContext, useContext } from 'react';

/** What was done on this route since the page was opened, in sentences, the latest last. */
export const NewsContext = createContext<readonly string[]>([]);

export const useNews = (): readonly string[] => useContext(NewsContext);
