import type { PlanFeedSubscription } from './generated/graphql.ts';

export type FeedEvent = PlanFeedSubscription['planChanges'];
type EventOf<Name> = Extract<FeedEvent, { readonly __typename: Name }>;

/** What is to be done about an event. The cursor is the place behind it: keep it once the rest is done. */
export type Tiding =
  | { readonly type: 'change'; readonly cursor: string; readonly event: EventOf<'PlanChange'> }
  /** Because rights changed; without an event, because something of this route is missing and could not be had. */
  | {
      readonly type: 'readRouteAfresh';
      readonly cursor: string;
      readonly routeId: string;
      readonly event: EventOf<'AccessChanged'> | null;
    }
  /** The viewer may no longer read it. It may come back, by `readRouteAfresh`. */
  | {
      readonly type: 'forgetRoute';
      readonly cursor: string;
      readonly routeId: string;
      readonly event: EventOf<'AccessEnded'>;
    }
  /** What lies behind can't be told any more: everything that was read before is to be read again. */
  | { readonly type: 'readAllAfresh'; readonly cursor: string; readonly event: EventOf<'FeedReset'> };

/** Something is missing before this event: go back to the last good one, and ask again. */
export class ChainBroken extends Error {
  override readonly name = 'ChainBroken';
}

const remembered = 5_000; // events that may come again
const mostEnds = 10; // of the chain of one route

/** Takes events as they arrive, in whichever state, and lets through each of them once, in the order of its route. */
export class FeedChain {
  /** Behind which events of a route its chain goes on: the last one, and those from which some of it comes once more. */
  private readonly ends = new Map<string, Set<string>>();
  /** Cursors of what is known: changes that were told, and places up to which a route was to be read afresh. */
  private readonly links = new Recent();
  /** Of the other events. */
  private readonly seen = new Recent();
  private readonly ended = new Set<string>();
  /** Cursors of events that did not fit, and whose they are: until they are told, or given up. */
  private readonly doubted = new Map<string, string>();

  /** Behind the last event that was taken. */
  constructor(public cursor: string | undefined) {}

  /** What is to be told of it: nothing of one that was told already. Throws ChainBroken. */
  take(event: FeedEvent): readonly Tiding[] {
    if (event.__typename === 'CaughtUp') return this.caughtUp(event.cursor);
    if (event.__typename === 'PlanChange') return this.change(event);
    if (event.__typename === 'FeedReset') return this.reset(event);
    if (!this.isFirst(event)) return this.again(event);
    switch (event.__typename) {
      case 'AccessChanged': {
        const routeId = event.changedRoute.id;
        this.ended.delete(routeId);
        this.chainFrom(routeId, event.cursor);
        return [this.readAfresh(event)];
      }
      case 'AccessEnded': {
        const { routeId, cursor } = event;
        this.ends.delete(routeId);
        this.forgetDoubts(routeId);
        this.ended.add(routeId);
        this.cursor = cursor;
        return [{ type: 'forgetRoute', cursor, routeId, event }];
      }
      default:
        // A kind of event that came after this program: nothing is known of what it asks.
        return [];
    }
  }

  /** As a rule it is told once. But what comes behind it this time goes on from it, and may never have come before. */
  private again(event: FeedEvent): readonly Tiding[] {
    if (event.__typename !== 'AccessChanged') return [];
    const routeId = event.changedRoute.id;
    // Access that ends is told in more than one way: what came before may come now as an end that was not heard of yet.
    if (!this.ended.delete(routeId) && [...(this.ends.get(routeId) ?? [])].at(-1) === event.cursor) return [];
    this.goOnFrom(routeId, event.cursor);
    return [this.readAfresh(event)];
  }

  /**
   * Of rights that changed by the clock its cursor is the place of the route's last change, which may lie far behind what
   * was told of others: the chain goes on from there, and the feed from where it was.
   */
  private readAfresh(event: EventOf<'AccessChanged'>): Tiding {
    this.cursor ??= event.cursor;
    return { type: 'readRouteAfresh', cursor: this.cursor, routeId: event.changedRoute.id, event };
  }

  /** However often: to read once too often is better than not to. */
  private reset(event: EventOf<'FeedReset'>): readonly Tiding[] {
    this.ends.clear();
    this.doubted.clear();
    this.ended.clear();
    this.cursor = event.cursor;
    return [{ type: 'readAllAfresh', cursor: event.cursor, event }];
  }

  hasEnded(routeId: string): boolean {
    return this.ended.has(routeId);
  }

  private change(event: EventOf<'PlanChange'>): readonly Tiding[] {
    const { cursor, previousCursor } = event;
    const routeId = event.changedRoute.id;
    const ends = this.ends.get(routeId);
    const follows = !this.ended.has(routeId) && (ends === undefined || ends.has(previousCursor ?? ''));
    // Told, or read with all that was to be read afresh up to here.
    const isKnown = this.links.has(cursor);
    if (!isKnown && !follows) return this.doubt(event);
    if (follows) {
      ends?.delete(previousCursor ?? '');
      this.goOnFrom(routeId, cursor);
    }
    if (isKnown) return [];
    this.doubted.delete(cursor);
    this.cursor = cursor;
    return [{ type: 'change', cursor, event }];
  }

  /** Once it may be the way that it came; the second time it is what the server has to tell. */
  private doubt(event: EventOf<'PlanChange'>): readonly Tiding[] {
    const routeId = event.changedRoute.id;
    if (!this.doubted.has(event.cursor)) {
      this.doubted.set(event.cursor, routeId);
      throw new ChainBroken(`Something is missing before “${event.summary}”.`);
    }
    this.links.add(event.cursor);
    if (this.ended.has(routeId)) return [];
    this.ends.delete(routeId);
    this.chainFrom(routeId, event.cursor);
    this.cursor = event.cursor;
    return [missing(routeId, event.cursor)];
  }

  /** The replay is done. What did not fit and has not come again since is missing. */
  private caughtUp(cursor: string): readonly Tiding[] {
    const routes = new Set([...this.doubted.values()].filter((routeId) => !this.ended.has(routeId)));
    this.doubted.clear();
    this.cursor = cursor;
    return [...routes].map((routeId) => missing(routeId, cursor));
  }

  private chainFrom(routeId: string, cursor: string): void {
    this.goOnFrom(routeId, cursor);
    this.forgetDoubts(routeId);
  }

  private forgetDoubts(routeId: string): void {
    for (const [doubted, ofRoute] of this.doubted) if (ofRoute === routeId) this.doubted.delete(doubted);
  }

  private goOnFrom(routeId: string, cursor: string): void {
    this.links.add(cursor);
    const ends = this.ends.get(routeId) ?? new Set();
    ends.delete(cursor);
    this.ends.set(routeId, ends.add(cursor));
    const [oldest] = ends;
    if (ends.size > mostEnds && oldest !== undefined) ends.delete(oldest);
  }

  /** Rights that began or ended by the clock have no place of their own: the cursor alone would make two of them one. */
  private isFirst(event: FeedEvent): boolean {
    const key = JSON.stringify(event);
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }
}

/** The latest of many. */
class Recent {
  private readonly texts = new Set<string>();

  has(text: string): boolean {
    return this.texts.has(text);
  }

  add(text: string): void {
    this.texts.add(text);
    const [oldest] = this.texts;
    if (this.texts.size > remembered && oldest !== undefined) this.texts.delete(oldest);
  }
}

const missing = (routeId: string, cursor: string): Tiding => ({
  type: 'readRouteAfresh',
  cursor,
  routeId,
  event: null,
});
