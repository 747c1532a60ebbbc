/** Uuids of routes that changed; null: any may have. */
export type Hint = ReadonlySet<string> | null;

/** One for all who wait for a hint: of a thousand, each would look into its own. */
export const nowhere: Hint = new Set();

export const together = (one: Hint, other: Hint): Hint =>
  one === null || other === null ? null : new Set([...one, ...other]);

/** Hints that a route changed. Only hints: what happened is read from the log, and a sweep covers one that was lost. */
export interface Bus {
  wake(routeId: string): void;
  /** Answers how to stop listening. */
  listen(heard: (hint: Hint) => void): () => void;
}

const coalesceMs = 20;

/** The bus within one server. */
export class LocalBus implements Bus {
  private readonly listeners = new Set<(hint: Hint) => void>();
  private readonly changed = new Set<string>();
  private timer: NodeJS.Timeout | null = null;

  wake(routeId: string): void {
    this.changed.add(routeId);
    // Changes come in flocks: one hint for all of them.
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const hint = new Set(this.changed);
      this.changed.clear();
      this.tell(hint);
    }, coalesceMs);
  }

  listen(heard: (hint: Hint) => void): () => void {
    this.listeners.add(heard);
    return () => void this.listeners.delete(heard);
  }

  tell(hint: Hint): void {
    for (const heard of this.listeners) heard(hint);
  }
}
