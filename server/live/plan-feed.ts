import type { Viewer } from '../access/viewer.ts';
import type { Session } from '../database/session.ts';
import { cursorInvalid, notFound } from '../errors.ts';
import { openPosition, sealPosition, type FeedKind, type PositionFacts } from '../plan/feed-position.ts';
import type { Hint } from './bus.ts';
import type { FeedContext } from './feed-context.ts';
import {
  accessChangedBehind,
  progressFrom,
  pull,
  readAccess,
  readHere,
  type Here,
  type Progress,
  type Pulled,
  type RouteAccess,
  type Scope,
} from './pull.ts';
import { ToldSoFar, type Tiding } from './told-so-far.ts';

/** One event, before it is read as its subscriber wants it. */
export interface FeedItem {
  readonly type: 'PlanChange' | 'CaughtUp' | 'AccessChanged' | 'AccessEnded' | 'FeedReset';
  readonly routeId: string | null;
  readonly sequence: number | null;
  readonly cursor: string;
  readonly previousCursor: string | null;
  /** RFC 3339, on the rules' clock. */
  readonly at: string;
  /** For whoever reads the event: the viewer no longer sees its route. Nothing more is told of it then. */
  hasEnded(): void;
}

export interface FeedRequest {
  readonly viewer: Viewer;
  /** Uuid; null: all routes on which the viewer acts. */
  readonly routeId: string | null;
  readonly after: string | null;
}

/** The subscriber's own events, from the log: replayed, then live until it stops asking. */
export class PlanFeed implements AsyncIterableIterator<FeedItem> {
  private beginning: Beginning | null = null;
  private readonly items: AsyncGenerator<FeedItem, void, void>;
  private readonly kind: FeedKind;
  private readonly leave: () => void;
  private isStopped = false;
  /** Where something may have happened since the last look; at first that is anywhere. */
  private woken: Hint = null;
  private goOn: (() => void) | null = null;

  private constructor(
    private readonly context: FeedContext,
    private readonly request: FeedRequest,
  ) {
    this.kind = request.routeId === null ? 'all' : 'route';
    this.leave = context.feeds.add({ ...request, wake: (hint) => this.wake(hint) });
    this.items = this.follow();
  }

  /** Throws NOT_FOUND for a route that the viewer does not see, and CURSOR_INVALID. */
  static async open(context: FeedContext, request: FeedRequest): Promise<PlanFeed> {
    const feed = new PlanFeed(context, request);
    try {
      feed.beginning = await feed.inSession((session) => feed.begin(session));
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

  private stop(): void {
    this.isStopped = true;
    this.leave();
    this.goOn?.();
  }

  private wake(hint: Hint): void {
    this.woken = together(this.woken, hint);
    this.goOn?.();
  }

  private get isWoken(): boolean {
    return this.woken === null || this.woken.size > 0;
  }

  private async *follow(): AsyncGenerator<FeedItem, void, void> {
    try {
      if (!this.beginning) throw new Error('The feed was not opened.');
      const { here, scope, told, isReset } = this.beginning;
      let { progress } = this.beginning;
      if (isReset) yield this.item('FeedReset', here);
      let isCaughtUp = false;
      while (!this.isStopped) {
        const { woken } = this;
        this.woken = new Set();
        const pulled = await this.inSession((session) => pull(session, scope, progress, woken));
        yield* this.tell(pulled, told);
        ({ progress } = pulled);
        if (!pulled.now) {
          // There is more, and the rights are only looked at when all of it is told.
          this.woken = together(this.woken, woken);
          continue;
        }
        if (!isCaughtUp) yield this.item('CaughtUp', pulled.now.here);
        isCaughtUp = true;
        await this.waitForMore();
      }
    } finally {
      this.leave();
    }
  }

  private async begin(session: Session): Promise<Beginning> {
    const { routeId, after } = this.request;
    if (routeId !== null) await requireVisible(session, routeId);
    const here = await readHere(session, routeId);
    const wanted = after === null ? null : openPosition(this.context, this.kind, after);
    if (wanted && this.kind === 'route' && wanted.routeId !== routeId) throw cursorInvalid();
    // Another epoch: the database was restored from a backup, and its numbers began anew.
    const isReset = wanted !== null && wanted.epoch !== here.place.epoch;
    const isResumed = wanted !== null && !isReset;
    const progress = progressFrom(isResumed ? wanted : { ...here.place, routeId: null, sequence: 0 });
    const isOfAll = routeId === null;
    const { scope, access, changed } = await readKnown(session, routeId, isResumed ? wanted.moment : null);
    const logged = isResumed ? await accessChangedBehind(session, routeId, progress) : [];
    const changedByTheClock = changed.filter((id) => !logged.includes(id));
    const changedSince = isOfAll ? logged : [];
    const told = new ToldSoFar({ access, after: progress.after, changedSince, changedByTheClock, isOfAll });
    return { progress, scope, told, here, isReset };
  }

  private *tell({ rows, now }: Pulled, told: ToldSoFar): Generator<FeedItem> {
    for (const row of rows) {
      for (const tiding of told.ofRow(row)) yield this.toldOf(tiding, told);
    }
    if (!now) return;
    for (const tiding of told.byTheClock(now)) yield this.toldOf(tiding, told);
  }

  private toldOf({ type, place, previous, at, routeId, sequence }: Tiding, told: ToldSoFar): FeedItem {
    const previousCursor = previous && this.sealed(previous);
    return { ...this.item(type, { place, at }), routeId, sequence, previousCursor, hasEnded: () => told.end(routeId) };
  }

  private item(type: FeedItem['type'], { place, at }: Here): FeedItem {
    const cursor = this.sealed(place);
    return { type, cursor, at, routeId: null, sequence: null, previousCursor: null, hasEnded: () => undefined };
  }

  private sealed(place: PositionFacts): string {
    return sealPosition(this.context, this.kind, place);
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
    await new Promise<void>((resolve) => (this.goOn = resolve));
    this.goOn = null;
  }
}

const together = (one: Hint, other: Hint): Hint =>
  one === null || other === null ? null : new Set([...one, ...other]);

async function requireVisible(session: Session, routeId: string): Promise<void> {
  const [route] = await session.query('select 1 from route where id = $1', [routeId]);
  if (!route) throw notFound();
}

/**
 * What the subscriber knows of: the access at the moment of the place behind which they go on, or that of now. What the
 * clock brought since stands in no log, and is told by comparing the two.
 */
async function readKnown(session: Session, routeId: string | null, moment: number | null): Promise<Known> {
  const asActing = { routeId, isOversight: false };
  const now = await readAccess(session, asActing);
  const acting = moment === null ? now : await readAccess(session, asActing, moment);
  // Who acted on the route then, and no longer does, is told so also where they still oversee it.
  const scope = { routeId, isOversight: routeId !== null && now.size === 0 && acting.size === 0 };
  if (scope.isOversight) return { scope, access: await readAccess(session, scope, moment ?? undefined), changed: [] };
  const changed = [...now.keys()].filter((id) => now.get(id)?.rights !== acting.get(id)?.rights);
  return { scope, access: acting, changed };
}

interface Known {
  readonly scope: Scope;
  readonly access: RouteAccess;
  /** Routes on which the viewer acts under other rights now than then. */
  readonly changed: readonly string[];
}

interface Beginning {
  readonly progress: Progress;
  readonly scope: Scope;
  readonly told: ToldSoFar;
  readonly here: Here;
  readonly isReset: boolean;
}
