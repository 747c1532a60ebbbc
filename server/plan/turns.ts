import { LRUCache } from 'lru-cache';
import type { Place } from './writing.ts';

/** One works, and one waits in the database for its lock, so that it goes on at once. */
const atOnce = 2;

/**
 * Commands on one route go one after another, whoever asks: the lock in the database sees to that. Those that would only
 * wait for it wait here, and hold no connection meanwhile, so that the commands of other routes find one. A hint, never
 * the truth: what an object stands on is remembered from when it was last looked up, and not known before.
 */
export class Turns {
  private readonly placeOf = new LRUCache<string, string>({ max: 20_000 }); // objects
  private readonly places = new Map<string, { running: number; readonly waiting: (() => void)[] }>();

  /** The object stands there; nowhere, where there is none. */
  learn(objectId: string, place: Place | undefined): void {
    const placeId = place?.routeId ?? place?.studentId;
    if (placeId !== undefined && placeId !== null) this.placeOf.set(objectId, placeId);
  }

  async take<Result>(objectId: string, work: () => Promise<Result>): Promise<Result> {
    const placeId = this.placeOf.get(objectId);
    if (placeId === undefined) return work();
    const place = this.places.get(placeId) ?? { running: 0, waiting: [] };
    this.places.set(placeId, place);
    if (place.running >= atOnce) await new Promise<void>((resolve) => place.waiting.push(resolve));
    else place.running += 1;
    try {
      return await work();
    } finally {
      // Whoever is next takes over the place that was held.
      const next = place.waiting.shift();
      if (next) next();
      else if (--place.running === 0) this.places.delete(placeId);
    }
  }
}
