import type { FeedEvent, Tiding } from '../../client-examples/feed/feed-chain.ts';
import { FeedInterrupted } from '../../client-examples/feed/feed-interruption.ts';
import type { FeedRequest, FeedTransport } from '../../client-examples/feed/feed-transports.ts';

/** What may befall one event, or one connection, on its way. */
export const faults = ['none', 'cut', 'twice', 'swapped', 'dropped', 'expired', 'unopened', 'reset'] as const;
export type Fault = (typeof faults)[number];

export type Write = { readonly route: number; readonly what: 'change' | 'access' | 'end' };

interface Entry {
  readonly routeId: string;
  readonly event: FeedEvent;
}

const at = '2026-11-25T09:00:00Z';

export const changeOf = (routeId: string, cursor: string, previousCursor: string | null): FeedEvent => ({
  __typename: 'PlanChange',
  cursor,
  previousCursor,
  at,
  kind: 'GOAL_ADDED',
  category: 'PLAN',
  summary: `${routeId} ${cursor}`,
  subject: null,
  changedRoute: { __typename: 'TransitionRoute', id: routeId },
});

export const accessChanged = (routeId: string, cursor: string): FeedEvent => ({
  __typename: 'AccessChanged',
  cursor,
  at,
  changedRoute: { __typename: 'TransitionRoute', id: routeId },
});

export const accessEnded = (routeId: string, cursor: string): FeedEvent => ({
  __typename: 'AccessEnded',
  cursor,
  at,
  routeId,
});

export const caughtUp = (cursor: string): FeedEvent => ({ __typename: 'CaughtUp', cursor, at });
export const feedReset = (cursor: string): FeedEvent => ({ __typename: 'FeedReset', cursor, at, reason: 'restored' });

/** Keeps the promises of the server; what lies between it and its client keeps none. Cursors count the log. */
export class ModelFeed {
  readonly log: Entry[] = [];
  /** How often each fault happened. */
  readonly happened = new Map<Fault, number>();
  private readonly chain = new Map<string, string>();
  private readonly ended = new Set<string>();
  private readonly told = new Set<string>();
  private readonly waiting = new Set<() => void>();
  private goodToken = 0;

  constructor(
    private readonly toGoWrong: Fault[],
    /** Lets others go first, or not. */
    private readonly step: (label: string) => Promise<unknown>,
  ) {}

  write({ route, what }: Write): void {
    const routeId = `route ${String(route)}`;
    const cursor = String(this.log.length + 1);
    const opens = this.ended.has(routeId) || what === 'access';
    this.ended.delete(routeId);
    if (what === 'end') {
      this.ended.add(routeId);
      this.log.push({ routeId, event: accessEnded(routeId, cursor) });
    } else {
      const event = opens ? accessChanged(routeId, cursor) : changeOf(routeId, cursor, this.chain.get(routeId) ?? null);
      this.log.push({ routeId, event });
      this.chain.set(routeId, cursor);
    }
    for (const wake of this.waiting) wake();
  }

  /** Nothing more goes wrong. */
  heal(): void {
    this.toGoWrong.length = 0;
  }

  /** Keeps its token until it is told that it has run out. */
  tokens(): (isExpired: boolean) => Promise<string> {
    let token = this.goodToken;
    return async (isExpired) => {
      await this.step('token');
      if (isExpired) token = this.goodToken;
      return String(token);
    };
  }

  readonly transport: FeedTransport = (request) => this.connection(request);

  private async *connection({ headers, variables, signal, onOpen }: FeedRequest): AsyncGenerator<FeedEvent> {
    await this.step('connect');
    const first = this.nextOf('unopened', 'reset');
    if (first === 'unopened') throw new FeedInterrupted('UNOPENED', 'refused');
    if (headers['Authorization'] !== `Bearer ${String(this.goodToken)}`) {
      throw new FeedInterrupted('TOKEN_EXPIRED', 'old');
    }
    onOpen();
    let place = Number(variables.after);
    if (first === 'reset') {
      place = this.log.length;
      this.told.clear();
      yield feedReset(String(place));
    }
    let isCaughtUp = false;
    while (!signal.aborted) {
      const entry = this.log[place];
      if (entry) {
        yield* this.deliver(entry, this.log[place + 1]);
        place += 1;
      } else if (isCaughtUp) await this.more(signal);
      else yield caughtUp(String(place));
      isCaughtUp ||= !entry;
      await this.step('deliver');
    }
  }

  /** A connection keeps the order between routes; within one, events may be lost, doubled or swapped once the route is known. */
  private *deliver({ event, routeId }: Entry, next: Entry | undefined): Generator<FeedEvent> {
    const isKnown = this.told.has(routeId) && event.__typename === 'PlanChange';
    const isPair = isKnown && next?.routeId === routeId && next.event.__typename === 'PlanChange';
    const fault = this.nextOf(
      'cut',
      'twice',
      'expired',
      ...(isKnown ? ['dropped' as const] : []),
      ...(isPair ? ['swapped' as const] : []),
    );
    if (fault === 'cut') throw new FeedInterrupted('LOST', 'cut');
    if (fault === 'dropped') return;
    if (fault === 'swapped' && next) yield next.event;
    yield event;
    this.told.add(routeId);
    if (fault === 'twice') yield event;
    if (fault === 'expired') {
      this.goodToken += 1;
      throw new FeedInterrupted('TOKEN_EXPIRED', 'expired');
    }
  }

  private nextOf(...possible: readonly Fault[]): Fault {
    const fault = this.toGoWrong.shift() ?? 'none';
    if (fault === 'none') return fault;
    if (!possible.includes(fault)) {
      // It waits until it can happen.
      this.toGoWrong.push(fault);
      return 'none';
    }
    this.happened.set(fault, (this.happened.get(fault) ?? 0) + 1);
    return fault;
  }

  private more(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }
}

/** Holds what comes out of the feed against what happened: each event once and in order, or a told reset instead of it. */
export class Auditor {
  readonly mistakes: string[] = [];
  /** How often the word was to read afresh without an event that says so. */
  gaps = 0;
  private readonly told = new Set<string>();
  private readonly last = new Map<string, number>();
  /** What a client has read, which did as it was told. */
  private readonly readUpTo = new Map<string, number>();

  constructor(private readonly feed: ModelFeed) {}

  take(tiding: Tiding): void {
    const now = this.feed.log.length;
    switch (tiding.type) {
      case 'change':
        this.change(tiding.event.changedRoute.id, Number(tiding.cursor));
        break;
      case 'readAllAfresh':
        for (const { routeId } of this.feed.log) this.readUpTo.set(routeId, now);
        break;
      case 'readRouteAfresh':
        if (tiding.event === null) this.gaps += 1;
        this.readUpTo.set(tiding.routeId, now);
        break;
      case 'forgetRoute':
        this.readUpTo.set(tiding.routeId, now);
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
    if (place <= (this.last.get(routeId) ?? 0)) this.mistakes.push(`${String(place)} came too late`);
    const missing = this.missing(place, routeId);
    if (missing.length > 0) this.mistakes.push(`${String(place)} came before ${missing.join()}`);
    this.told.add(String(place));
    this.last.set(routeId, place);
  }
}
