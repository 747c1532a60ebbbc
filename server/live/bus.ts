/** Hints that a route changed. Only hints: what happened is read from the log, and a sweep covers one that was lost. */
export interface Bus {
  wake(routeId: string): void;
  /** Answers how to stop listening. */
  listen(heard: (routeId: string) => void): () => void;
}

/** The bus of a server that is alone. */
export function createLocalBus(): Bus {
  const listeners = new Set<(routeId: string) => void>();
  return {
    wake: (routeId) => {
      for (const heard of listeners) heard(routeId);
    },
    listen: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}
