import { createContext, useContext } from 'react';

/** Called with each mutation that was carried out, and what it was sent with. */
export const DoneContext = createContext<(document: unknown, variables: object) => void>(() => undefined);

export const useDone = () => useContext(DoneContext);
