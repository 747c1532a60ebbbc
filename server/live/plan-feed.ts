import type { Session } from '../database/session.ts';
import { cursorInvalid, notFound } from '../errors.ts';
import { openPosition, sealPosition, type FeedKind, type PositionFacts } from '../plan/feed-position.ts';
import type { FeedContext } from './feed-context.ts';
import {
  progressFrom,
  pull,
  readAccess,
  readHere,
  type Here,
  type Progress,
  type Pulled,
  type RouteAccess,
} from './pull.ts';

/** One event, before it is read as its subscriber wants it. */
export interface FeedItem {
  readonly type: 'PlanChange' | 'CaughtUp' | 'AccessChanged' | 'AccessEnded' | 'FeedReset';
  readonly feedKind: FeedKind;
  readonly routeId: string | null;
  readonly sequence: number | null;
  readonly cursor: string;
  /** RFC 3339, on the rules' clock. */
  readonly at: string;
}

export interface FeedRequest {
  /** Uuid; null: all routes on which the viewer acts. */
  readonly routeId: string | null;
  readonly after: string | null;
}

const coalesceMs = 20;
const sweepMs = 2_000;

/** The subscriber's own events, from the log: replayed, then live until it stops asking. */
export class PlanFeed implements AsyncIterableIterator<FeedItem> {
  private beginning: Beginning | null = null;
  private readonly items: AsyncGenerator<FeedItem, void, void>;
  private readonly kind: FeedKind;
  private readonly stopListening: () => void;
  private isStopped = false;
  private isWoken = false;
  private goOn: (() => void) | null = null;

  private constructor(
    private readonly context: FeedContext,
    private readonly request: FeedRequest,
  ) {
    this.kind = request.routeId === null ? 'all' : 'route';
    // Listening begins before the first look: a change in between wakes it.
    this.stopListening = context.bus.listen(() => this.wake());
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
    this.stopListening();
    this.goOn?.();
  }

  private wake(): void {
    this.isWoken = true;
    this.goOn?.();
  }

  private async *follow(): AsyncGenerator<FeedItem, void, void> {
    try {
      if (!this.beginning) throw new Error('The feed was not opened.');
      const { here, isReset } = this.beginning;
      let { progress, access } = this.beginning;
      if (isReset) yield this.item('FeedReset', here.place, here.at);
      let isCaughtUp = false;
      while (!this.isStopped) {
        this.isWoken = false;
        const pulled = await this.inSession((session) => pull(session, this.request.routeId, progress));
        yield* this.told(pulled, access);
        ({ progress, access } = pulled);
        if (!pulled.isComplete) continue;
        if (!isCaughtUp) yield this.item('CaughtUp', pulled.here.place, pulled.here.at);
        isCaughtUp = true;
        await this.waitForMore();
      }
    } finally {
      this.stopListening();
    }
  }

  private async begin(session: Session): Promise<Beginning> {
    const { routeId, after } = this.request;
    if (routeId !== null) await requireVisible(session, routeId);
    const here = await readHere(session, routeId);
    const access = await readAccess(session, routeId);
    const now = progressFrom({ ...here.place, routeId: null, sequence: 0 });
    if (after === null) return { progress: now, access, here, isReset: false };
    const wanted = openPosition(this.context, this.kind, after);
    if (this.kind === 'route' && wanted.routeId !== routeId) throw cursorInvalid();
    // Another epoch: the database was restored from a backup, and its numbers began anew.
    const isReset = wanted.epoch !== here.place.epoch;
    return { progress: isReset ? now : progressFrom(wanted), access, here, isReset };
  }

  private *told({ rows, access, here }: Pulled, before: RouteAccess): Generator<FeedItem> {
    const toldOfAccess = new Set<string>();
    for (const { kind, place, at, routeId, sequence } of rows) {
      const type = eventTypes[kind] ?? 'PlanChange';
      if (type !== 'PlanChange') toldOfAccess.add(routeId);
      yield { ...this.item(type, place, at), routeId, sequence };
    }
    yield* this.changedByTheClock(access, before, toldOfAccess, here.at);
  }

  /** A term that ran out, a birthday, a membership that ended: nobody wrote a row, and yet it is to be told. */
  private *changedByTheClock(
    access: RouteAccess,
    before: RouteAccess,
    told: ReadonlySet<string>,
    at: string,
  ): Generator<FeedItem> {
    for (const [routeId, { rights, place }] of before) {
      const now = access.get(routeId);
      if (told.has(routeId) || now?.rights === rights) continue;
      yield { ...this.item(now ? 'AccessChanged' : 'AccessEnded', now?.place ?? place, at), routeId };
    }
  }

  private item(type: FeedItem['type'], place: PositionFacts, at: string): FeedItem {
    const cursor = sealPosition(this.context, this.kind, place);
    return { type, feedKind: this.kind, routeId: place.routeId, sequence: null, cursor, at };
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

  /** Until somebody changed something, or for as long as a lost hint may go unnoticed. */
  private async waitForMore(): Promise<void> {
    if (!this.isWoken && !this.isStopped) await this.pause(sweepMs);
    // Changes come in flocks: one look for all of them.
    if (this.isWoken && !this.isStopped) await new Promise((resolve) => setTimeout(resolve, coalesceMs));
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const goOn = () => {
        clearTimeout(timer);
        this.goOn = null;
        resolve();
      };
      const timer = setTimeout(goOn, milliseconds);
      this.goOn = goOn;
    });
  }
}

async function requireVisible(session: Session, routeId: string): Promise<void> {
  const [route] = await session.query('select 1 from route where id = $1', [routeId]);
  if (!route) throw notFound();
}

interface Beginning {
  readonly progress: Progress;
  readonly access: RouteAccess;
  readonly here: Here;
  readonly isReset: boolean;
}

const eventTypes: Readonly<Record<string, FeedItem['type']>> = {
  ACCESS_CHANGED: 'AccessChanged',
  ACCESS_ENDED: 'AccessEnded',
};
