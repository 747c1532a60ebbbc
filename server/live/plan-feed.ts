import type { Viewer } from '../access/viewer.ts';
import type { Mark } from '../access/signing.ts';
import type { Session } from '../database/session.ts';
import type { FeedKind } from '../plan/feed-position.ts';
import { positionSealer, type PositionSealer } from '../plan/position-sealer.ts';
import { nowhere, together, type Hint } from './bus.ts';
import { beginFeed, type Beginning } from './feed-beginning.ts';
import type { FeedContext } from './feed-context.ts';
import type { FeedItem } from './feed-item.ts';
import type { Standing, Watcher } from './fan-out.ts';
import type { Given } from './gathering.ts';
import { pull, seenUpTo, type Here, type Progress, type Pulled } from './pull.ts';
import type { SharedReading } from './shared-reading.ts';
import type { Tiding, ToldSoFar } from './told-so-far.ts';
import { whoIs } from './watching.ts';

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
  readonly who: string;
  readonly routeId: string | null;
  readonly sharing: SharedReading | undefined;
  readonly looksWithOthers = true;
  standing: Standing | null = null;
  private beginning: Beginning | null = null;
  private told: ToldSoFar | null = null;
  private progress: Progress | null = null;
  private lastHere: Here | null = null;
  private readonly items: AsyncGenerator<FeedItem, void, void>;
  private readonly kind: FeedKind;
  readonly sealer: PositionSealer;
  readonly mark: Mark;
  private readonly leave: () => void;
  private isStopped = false;
  /** Where something may have happened since the last look; at first that is anywhere. */
  private woken: Hint = null;
  private given: Pick<Given, 'rows' | 'snapshot'> | null = null;
  /** What was told at once, and is still on its way. */
  private leaving: boolean | Promise<boolean> = true;
  private goOn: (() => void) | null = null;

  private constructor(
    private readonly context: FeedContext,
    request: FeedRequest,
  ) {
    this.viewer = request.viewer;
    this.who = whoIs(request.viewer);
    this.routeId = request.routeId;
    this.sharing = context.sharing;
    this.kind = request.routeId === null ? 'all' : 'route';
    this.sealer = positionSealer(context.seal, this.kind);
    this.mark = this.sealer.markOf(this.viewer);
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
      feed.told = feed.beginning.told;
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

  give(given: Given, at: number): boolean {
    const { rows, snapshot } = given;
    let told = 0;
    if (this.goOn && !this.isWoken && !this.isStopped) while (this.hasToldAtOnce(given, told, at)) told += 1;
    // Up to where it has seen, it learns when it leaves the others.
    if (told === rows.length && this.leaving === true) return true;
    this.given = { snapshot, rows: rows.slice(told) };
    this.goOn?.();
    return false;
  }

  /** Past the stream of events, where nothing is to be told beside it, and nothing is on its way. */
  private hasToldAtOnce({ rows, placesOf }: Given, index: number, at: number): boolean {
    const { sharing, told } = this;
    const { row, text } = rows[index] ?? {};
    if (!row || !text || !sharing?.atOnce || this.leaving !== true) return false;
    // Before it counts as told: it may fail.
    const places = placesOf(index, at);
    if (!told?.next(row)) return false;
    this.leaving = sharing.atOnce.tell(text, places);
    return true;
  }

  get isOversight(): boolean {
    return this.beginning?.scope.isOversight ?? false;
  }

  get routes(): Iterable<string> {
    return this.routeId === null ? (this.told?.routes() ?? []) : [this.routeId];
  }

  rightsOn(routeId: string): string | undefined {
    return this.told?.rightsOn(routeId);
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
      const { beginning, told } = this;
      if (!beginning || !told) throw new Error('The feed was not opened.');
      const { here, isReset } = beginning;
      if (isReset) yield this.item('FeedReset', here);
      yield* this.lookUntilDone(beginning, told);
      yield this.item('CaughtUp', this.lastHere ?? here);
      while (!this.isStopped) {
        await this.waitForMore();
        if (!(await this.hasLeft())) return;
        const { given } = this;
        this.given = null;
        if (given) yield* this.tellGiven(given, told);
        if (this.isWoken && !this.isStopped) yield* this.lookUntilDone(beginning, told);
      }
    } finally {
      this.leave();
    }
  }

  /** Looks for itself, page by page, until there is no more. */
  private async *lookUntilDone(
    { scope, progress }: Pick<Beginning, 'scope' | 'progress'>,
    told: ToldSoFar,
  ): AsyncGenerator<FeedItem, void, void> {
    while (!this.isStopped && this.isWoken) {
      const { woken } = this;
      this.woken = nowhere;
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
    for (const tiding of told.ofRows(rows)) yield this.toldOf(tiding, told);
    if (!now) return;
    for (const tiding of told.byTheClock(now)) yield this.toldOf(tiding, told);
  }

  private *tellGiven({ rows, snapshot }: Pick<Given, 'rows' | 'snapshot'>, told: ToldSoFar): Generator<FeedItem> {
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
    const previousCursor = previous && this.sealer.cursorOf(previous, this.mark);
    return { ...this.item(type, { place, at }), routeId, sequence, previousCursor, hasEnded: () => told.end(routeId) };
  }

  private item(type: FeedItem['type'], { place, at }: Here): FeedItem {
    const cursor = this.sealer.cursorOf(place, this.mark);
    return { type, cursor, at, routeId: null, sequence: null, previousCursor: null, hasEnded: () => undefined };
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

  /** False: nobody is there any more to whom it could be told. */
  private async hasLeft(): Promise<boolean> {
    const hasLeft = await this.leaving;
    this.leaving = true;
    return hasLeft;
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
