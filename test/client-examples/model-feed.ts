import type { FeedEvent } from '../../client-examples/feed/feed-chain.ts';
import { FeedInterrupted } from '../../client-examples/feed/feed-interruption.ts';
import type { FeedRequest, FeedTransport } from '../../client-examples/feed/feed-transports.ts';

/** What may befall one event, or one connection, on its way. */
export const faults = ['none', 'cut', 'twice', 'swapped', 'dropped', 'expired', 'unopened', 'reset', 'again'] as const;
export type Fault = (typeof faults)[number];

export type Write = { readonly route: number; readonly what: 'change' | 'access' | 'end' };

/** What a place cannot tell apart from what came later: it comes once more. */
const toldAgain = 4;

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
    const first = this.nextOf('unopened', 'reset', 'again');
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
    if (first === 'again') place = Math.max(0, place - toldAgain);
    const stream = new Stream(this.ended);
    let resets = this.resetsBehind(place);
    let isCaughtUp = false;
    while (!signal.aborted) {
      const pulled = this.pull(place);
      place = this.log.length;
      const until = String(place);
      for (const [index, entry] of pulled.entries()) {
        for (const event of resets.get(entry) ?? [entry.event]) {
          const told = stream.told({ routeId: entry.routeId, event });
          if (told) yield* this.deliver(told, resets.has(entry) ? undefined : pulled[index + 1]);
        }
        await this.step('deliver');
      }
      resets = new Map();
      if (!isCaughtUp) yield caughtUp(until);
      else if (place === this.log.length) await this.more(signal);
      isCaughtUp = true;
      await this.step('deliver');
    }
  }

  /**
   * What is behind a place, as it can be seen at this moment: whose access has ended sees no change, also none of before;
   * whose access has begun again is not told that it had ended.
   */
  private pull(place: number): Entry[] {
    const behind = this.log.slice(place);
    const begins = (routeId: string, index: number) =>
      behind.slice(index).some((other) => other.routeId === routeId && other.event.__typename === 'AccessChanged');
    return behind.filter(({ routeId, event }, index) =>
      event.__typename === 'AccessEnded'
        ? !begins(routeId, index)
        : event.__typename !== 'PlanChange' || !this.ended.has(routeId),
    );
  }

  /** Where rights changed behind the place, its chain begins anew with the link before what comes first of the route. */
  private resetsBehind(place: number): Map<Entry, readonly FeedEvent[]> {
    const behind = this.log.slice(place);
    const resets = new Map<Entry, readonly FeedEvent[]>();
    for (const routeId of new Set(behind.map((entry) => entry.routeId))) {
      const [first, ...others] = behind.filter((entry) => entry.routeId === routeId);
      if (first?.event.__typename !== 'PlanChange') continue;
      const { event } = first;
      const link = accessChanged(routeId, event.previousCursor ?? event.cursor);
      const hasChanged = others.some((other) => other.event.__typename !== 'PlanChange');
      if (hasChanged) resets.set(first, event.previousCursor === null ? [link] : [link, event]);
    }
    return resets;
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

/** What one connection has told of the end of access, which may come between what was seen and that it is told. */
class Stream {
  private readonly toldOfEnd = new Set<string>();

  constructor(private readonly ended: ReadonlySet<string>) {}

  told({ routeId, event }: Entry): Entry | null {
    if (event.__typename === 'AccessChanged') this.toldOfEnd.delete(routeId);
    if (this.toldOfEnd.has(routeId)) return null;
    if (event.__typename !== 'AccessEnded' && !this.ended.has(routeId)) return { routeId, event };
    this.toldOfEnd.add(routeId);
    return { routeId, event: accessEnded(routeId, event.cursor) };
  }
}
