import type { Watcher } from './fan-out.ts';

/** Watchers by what they are found by; a list stays the same one as long as nobody comes or goes. */
export class WatcherIndex {
  private readonly watchers = new Map<string, readonly Watcher[]>();
  private readonly keysOf = new Map<Watcher, readonly string[]>();

  get(key: string): readonly Watcher[] {
    return this.watchers.get(key) ?? [];
  }

  put(watcher: Watcher, keys: Iterable<string>): void {
    const before = this.keysOf.get(watcher);
    const now = [...keys];
    if (before?.length === now.length && now.every((key, place) => key === before[place])) return;
    this.remove(watcher);
    this.keysOf.set(watcher, now);
    for (const key of now) this.watchers.set(key, [...this.get(key), watcher]);
  }

  remove(watcher: Watcher): void {
    for (const key of this.keysOf.get(watcher) ?? []) {
      const others = this.get(key).filter((other) => other !== watcher);
      if (others.length > 0) this.watchers.set(key, others);
      else this.watchers.delete(key);
    }
    this.keysOf.delete(watcher);
  }
}
