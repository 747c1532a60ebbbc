import type { Tiding } from '../../client-examples/feed/feed-chain.ts';
import type { ModelFeed } from './model-feed.ts';

/** Holds what comes out of the feed against what happened: each event once and in order, or a told reset instead of it. */
export class Auditor {
  readonly mistakes: string[] = [];
  /** How often the word was to read afresh without an event that says so. */
  gaps = 0;
  private readonly told = new Set<string>();
  private readonly last = new Map<string, number>();
  /** What a client has read, which did as it was told. */
  private readonly readUpTo = new Map<string, number>();
  /** Up to which place of the log each route is known to be theirs. */
  private readonly theirs = new Map<string, number>();
  /** Routes of which nothing may be told until they are to be read again. */
  private readonly ended = new Set<string>();

  constructor(private readonly feed: ModelFeed) {}

  take(tiding: Tiding): void {
    const now = this.feed.log.length;
    switch (tiding.type) {
      case 'change':
        this.change(tiding.event.changedRoute.id, Number(tiding.cursor));
        break;
      case 'readAllAfresh':
        for (const { routeId } of this.feed.log) this.readUpTo.set(routeId, now);
        this.ended.clear();
        break;
      case 'readRouteAfresh':
        if (tiding.event === null) this.gaps += 1;
        // From there on they come in order, without those that came before.
        else this.goOnFrom(tiding.routeId, Number(tiding.event.cursor));
        this.readUpTo.set(tiding.routeId, now);
        this.ended.delete(tiding.routeId);
        break;
      case 'forgetRoute':
        this.end(tiding.routeId);
        this.readUpTo.set(tiding.routeId, now);
        this.ended.add(tiding.routeId);
        break;
    }
  }

  /** Places of changes that were neither told nor read. */
  missing(before = Infinity, ofRoute?: string): number[] {
    return this.feed.log.flatMap(({ routeId, event }) => {
      const place = Number(event.cursor);
      const isKnown = this.told.has(event.cursor) || place <= (this.readUpTo.get(routeId) ?? 0);
      return isKnown || place >= before || (ofRoute !== undefined && ofRoute !== routeId) ? [] : [place];
    });
  }

  private change(routeId: string, place: number): void {
    if (this.told.has(String(place))) this.mistakes.push(`${String(place)} came twice`);
    if (this.ended.has(routeId)) this.mistakes.push(`${String(place)} came after the end of access`);
    if (place <= (this.last.get(routeId) ?? 0)) this.mistakes.push(`${String(place)} came too late`);
    const missing = this.missing(place, routeId);
    if (missing.length > 0) this.mistakes.push(`${String(place)} came before ${missing.join()}`);
    this.told.add(String(place));
    this.goOnFrom(routeId, place);
  }

  /** Once: whose access has begun again since is not told of an end that lies behind it. */
  private end(routeId: string): void {
    const isNews = this.feed.log.some(
      ({ routeId: id, event }) =>
        id === routeId && event.__typename === 'AccessEnded' && Number(event.cursor) > (this.theirs.get(routeId) ?? 0),
    );
    if (!isNews) this.mistakes.push(`${routeId} had ended long before`);
  }

  private goOnFrom(routeId: string, place: number): void {
    this.last.set(routeId, place);
    this.theirs.set(routeId, Math.max(place, this.theirs.get(routeId) ?? 0));
  }
}
