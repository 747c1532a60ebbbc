import type { Viewer } from '../access/viewer.ts';
import type { Session } from '../database/session.ts';
import { sealPosition, type FeedKind, type PositionFacts } from '../plan/feed-position.ts';
import type { Hint } from './bus.ts';
import { beginFeed, type Beginning } from './feed-beginning.ts';
import type { FeedContext } from './feed-context.ts';
import type { Given, Watcher } from './fan-out.ts';
import { pull, type Here, type Progress, type Pulled } from './pull.ts';
import type { SharedReading, SharedText } from './shared-reading.ts';
import type { Tiding, ToldSoFar } from './told-so-far.ts';

/** One event, before it is read as its subscriber wants it. */
export interface FeedItem {
  readonly type: 'PlanChange' | 'CaughtUp' | 'AccessChanged' | 'AccessEnded' | 'FeedReset';
  readonly routeId: string | null;
  readonly sequence: number | null;
  readonly cursor: string;
  readonly previousCursor: string | null;
  /** RFC 3339, on the rules' clock. */
  readonly at: string;
  /** Where it was read already, once for all who follow it with the same rights. */
  readonly shared?: SharedText | undefined;
  /** Where it was found with the rights with which it is read: of what types what it is about may be. */
  readonly subjects?: readonly string[];
  /** For whoever reads the event: the viewer no longer sees its route. Nothing more is told of it then. */
  hasEnded(): void;
}

export interface FeedRequest {
  readonly viewer: Viewer;
  /** Uuid; null: all routes on which the viewer acts. */
  readonly routeId: string | null;
  readonly after: string | null;
}

/**
 * The subscriber's own events, from the log: replayed, then live until it stops asking. Once it has caught up it looks
 * together with the others (`FanOut`); where that cannot tell it what it has to know, it looks for itself.
 */
export class PlanFeed implements AsyncIterableIterator<FeedItem>, Watcher {
  readonly viewer: Viewer;
  readonly routeId: string | null;
  readonly sharing: SharedReading | undefined;
  readonly looksWithOthers = true;
  private beginning: Beginning | null = null;
  private progress: Progress | null = null;
  private lastHere: Here | null = null;
  private readonly items: AsyncGenerator<FeedItem, void, void>;
  private readonly kind: FeedKind;
  /** The place that was sealed last. */
  private last: { readonly place: PositionFacts; readonly cursor: string } | null = null;
  private readonly leave: () => void;
  private isStopped = false;
  /** Where something may have happened since the last look; at first that is anywhere. */
  private woken: Hint = null;
  private given: Given | null = null;
  private goOn: (() => void) | null = null;

  private constructor(
    private readonly context: FeedContext,
    request: FeedRequest,
  ) {
    this.viewer = request.viewer;
    this.routeId = request.routeId;
    this.sharing = context.sharing;
    this.kind = request.routeId === null ? 'all' : 'route';
    const leave = context.feeds.add(this);
    this.leave = () => {
      leave();
      context.feeds.fanOut.forget(this);
    };
    this.items = this.follow();
  }

  /** Throws NOT_FOUND for a route that the viewer does not see, and CURSOR_INVALID. */
  static async open(context: FeedContext, request: FeedRequest): Promise<PlanFeed> {
    const feed = new PlanFeed(context, request);
    try {
      feed.beginning = await feed.inSession((session) => beginFeed(context, session, { ...request, kind: feed.kind }));
      return feed;
    } catch (error) {
      feed.stop();
      throw error;
    }
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<FeedItem, void>> {
    return this.items.next();
  }

  async return(): Promise<IteratorResult<FeedItem, void>> {
    this.stop();
    return this.items.return();
  }

  wake(hint: Hint): void {
    this.woken = together(this.woken, hint);
    this.comeBack();
  }

  give(given: Given): void {
    this.given = given;
    this.goOn?.();
  }

  get isOversight(): boolean {
    return this.beginning?.scope.isOversight ?? false;
  }

  get routes(): Iterable<string> {
    return this.routeId === null ? (this.beginning?.told.routes() ?? []) : [this.routeId];
  }

  rightsOn(routeId: string): string | undefined {
    return this.beginning?.told.rightsOn(routeId);
  }

  private stop(): void {
    this.isStopped = true;
    this.leave();
    this.goOn?.();
  }

  /** From looking with the others, to look for itself from where they had got to. */
  private comeBack(): void {
    const from = this.context.feeds.fanOut.leave(this);
    if (from !== null && this.progress) this.progress = seenUpTo(from);
    this.goOn?.();
  }

  private get isWoken(): boolean {
    return this.woken === null || this.woken.size > 0;
  }

  private async *follow(): AsyncGenerator<FeedItem, void, void> {
    try {
      if (!this.beginning) throw new Error('The feed was not opened.');
      const { here, told, isReset } = this.beginning;
      if (isReset) yield this.item('FeedReset', here);
      yield* this.lookUntilDone(this.beginning, told);
      yield this.item('CaughtUp', this.lastHere ?? here);
      while (!this.isStopped) {
        await this.waitForMore();
        const { given } = this;
        this.given = null;
        if (given) yield* this.tellGiven(given, told);
        if (this.isWoken && !this.isStopped) yield* this.lookUntilDone(this.beginning, told);
      }
    } finally {
      this.leave();
    }
  }

  /** Looks for itself, page by page, until there is no more. */
  private async *lookUntilDone({ scope, progress }: Beginning, told: ToldSoFar): AsyncGenerator<FeedItem, void, void> {
    while (!this.isStopped && this.isWoken) {
      const { woken } = this;
      this.woken = new Set();
      const from = this.progress ?? progress;
      const pulled = await this.inSession((session) => pull(session, scope, from, woken));
      yield* this.tell(pulled, told);
      this.progress = pulled.progress;
      // There is more, and the rights are only looked at when all of it is told.
      if (pulled.now) this.lastHere = pulled.now.here;
      else this.woken = together(this.woken, woken);
    }
  }

  private *tell({ rows, now }: Pulled, told: ToldSoFar): Generator<FeedItem> {
    for (const row of rows) {
      for (const tiding of told.ofRow(row)) yield this.toldOf(tiding, told);
    }
    if (!now) return;
    for (const tiding of told.byTheClock(now)) yield this.toldOf(tiding, told);
  }

  private *tellGiven({ rows, snapshot }: Given, told: ToldSoFar): Generator<FeedItem> {
    for (const { row, text } of rows) {
      for (const tiding of told.ofRow(row)) {
        const item = this.toldOf(tiding, told);
        yield tiding.type === 'PlanChange' ? { ...item, shared: text } : item;
      }
    }
    told.settle();
    this.progress = seenUpTo(snapshot);
  }

  private toldOf({ type, place, previous, at, routeId, sequence }: Tiding, told: ToldSoFar): FeedItem {
    const previousCursor = previous && this.sealed(previous);
    return { ...this.item(type, { place, at }), routeId, sequence, previousCursor, hasEnded: () => told.end(routeId) };
  }

  private item(type: FeedItem['type'], { place, at }: Here): FeedItem {
    const cursor = this.sealed(place);
    return { type, cursor, at, routeId: null, sequence: null, previousCursor: null, hasEnded: () => undefined };
  }

  /** What comes next mostly names the one before it. */
  private sealed(place: PositionFacts): string {
    const { last } = this;
    if (last && isSame(last.place, place)) return last.cursor;
    const cursor = sealPosition(this.context, this.kind, place);
    this.last = { place, cursor };
    return cursor;
  }

  private async inSession<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const open = await this.context.openReadSession();
    try {
      const result = await work(open.session);
      await open.commit();
      return result;
    } catch (error) {
      await open.rollback();
      throw error;
    }
  }

  private async waitForMore(): Promise<void> {
    if (this.isWoken || this.isStopped) return;
    const from = this.progress?.from;
    if (from === null || from === undefined) throw new Error('A feed that has caught up knows what it has seen.');
    await new Promise<void>((resolve) => {
      this.goOn = resolve;
      this.context.feeds.fanOut.join(this, from);
    });
    this.goOn = null;
  }
}

const together = (one: Hint, other: Hint): Hint =>
  one === null || other === null ? null : new Set([...one, ...other]);

const isSame = (one: PositionFacts, other: PositionFacts) =>
  one.sequence === other.sequence &&
  one.routeId === other.routeId &&
  one.snapshot === other.snapshot &&
  one.moment === other.moment &&
  one.epoch === other.epoch;

const seenUpTo = (snapshot: string): Progress => ({ from: snapshot, until: null, position: '0', after: null });
