import { ChainBroken, FeedChain, type Tiding } from './feed-chain.ts';
import { FeedInterrupted, FeedRefused } from './feed-interruption.ts';
import { overSocket, overStream, type FeedTransport } from './feed-transports.ts';

export type FeedState =
  | 'connecting'
  /** Open; what was missed is being told. */
  | 'live'
  /** Everything was told: what comes now happens now. */
  | 'caughtUp'
  | 'reconnecting'
  /** A tiding asks to read something afresh, and is being handled. */
  | 'readAfresh';

export interface FollowPlanOptions {
  /** Of the server: https://plan.example */
  readonly url: string;
  /** Asked for each connection; `isExpired`: the one given last has run out. A rejection ends the feed with it. */
  readonly token: (isExpired: boolean) => Promise<string>;
  /** One route; absent: all routes on which the viewer acts. */
  readonly routeId?: string;
  /** Where to begin: the `feedCursor` of a query, or the `cursor` of the last tiding that was handled. Absent: now. */
  readonly after?: string;
  /** `nl` or `en`. */
  readonly language?: string;
  /** Id of the membership to act under. */
  readonly actingAs?: string;
  readonly signal?: AbortSignal;
  readonly onState?: (state: FeedState) => void;
  /** How long a connection may be silent, or take to open, before it is given up, in milliseconds. The server gives a sign each 12 seconds. */
  readonly patience?: number;
  /** Where there is no WebSocket of its own (Node 20): that of the package ws. */
  readonly webSocket?: unknown;
}

/** What the feed stands on; a test brings its own. */
export interface Means {
  /** In the order in which they are tried. */
  readonly transports: readonly [FeedTransport, ...FeedTransport[]];
  /** Between 0 and 1. */
  readonly random: () => number;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const web: Means = {
  transports: [overSocket, overStream],
  random: Math.random,
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const goOn = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', goOn);
        resolve();
      };
      const timer = setTimeout(goOn, milliseconds);
      signal.addEventListener('abort', goOn, { once: true });
    }),
};

const shortestPause = 250; // milliseconds
const longestPause = 15_000; // 15 seconds
const freshTokens = 3; // in a row, without an event in between: then it is not the token

/**
 * The changes of the plan, each of them once, in the order of its route, over as many connections as it takes; or, where
 * that cannot be, the word to read afresh. It ends when it is left (`break`, `return`, the signal), and throws FeedRefused
 * when the server will not have it. A tiding is handled when the next one is asked for.
 */
export function followPlan(options: FollowPlanOptions, means: Means = web): AsyncGenerator<Tiding, void, void> {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  if (options.signal?.aborted) leave();
  options.signal?.addEventListener('abort', leave, { once: true });
  const letGo = () => options.signal?.removeEventListener('abort', leave);
  const tidings = new PlanFollower(options, means, leaving.signal).follow(letGo);
  const end = async (): Promise<IteratorReturnResult<void>> => {
    // First the connection: a generator that waits for it can't be ended from outside.
    leave();
    letGo();
    await tidings.return();
    return { done: true, value: undefined };
  };
  const following: AsyncGenerator<Tiding, void, void> = {
    next: () => tidings.next(),
    return: end,
    throw: async (error) => {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]: () => following,
    [Symbol.asyncDispose]: async () => {
      await end();
    },
  };
  return following;
}

class PlanFollower {
  private readonly chain: FeedChain;
  private transport: FeedTransport;
  private failures = 0;
  private expiries = 0;
  private isExpired = false;
  private state: FeedState | undefined;
  private readonly left: Promise<null>;

  constructor(
    private readonly options: FollowPlanOptions,
    private readonly means: Means,
    private readonly signal: AbortSignal,
  ) {
    this.chain = new FeedChain(options.after);
    [this.transport] = means.transports;
    this.left = new Promise((resolve) => {
      if (signal.aborted) resolve(null);
      else signal.addEventListener('abort', () => resolve(null), { once: true });
    });
  }

  /** `ended`: called when nothing more will come, also where it was not asked to end. */
  async *follow(ended: () => void): AsyncGenerator<Tiding, void, void> {
    this.be('connecting');
    try {
      while (!this.signal.aborted) {
        try {
          yield* this.oneConnection();
        } catch (error) {
          if (this.isOver(error)) return;
          await this.prepareNext(error);
        }
      }
    } finally {
      ended();
    }
  }

  private async *oneConnection(): AsyncGenerator<Tiding, void, void> {
    const { url, language, actingAs, routeId, webSocket, patience = 30_000 } = this.options;
    const token = await Promise.race([this.options.token(this.isExpired), this.left]);
    if (token === null) return;
    this.isExpired = false;
    const headers = {
      Authorization: `Bearer ${token}`,
      ...(language !== undefined && { 'Accept-Language': language }),
      ...(actingAs !== undefined && { 'X-Acting-As': actingAs }),
    };
    const variables = { routeId: routeId ?? null, after: this.chain.cursor ?? null };
    const onOpen = () => this.be('live');
    const request = { url, headers, variables, signal: this.signal, onOpen, patience, webSocket };
    for await (const event of this.transport(request)) {
      if (this.signal.aborted) return;
      for (const tiding of this.chain.take(event)) yield* this.told(tiding);
      this.failures = 0;
      this.expiries = 0;
      if (event.__typename === 'CaughtUp') this.be('caughtUp');
    }
  }

  private *told(tiding: Tiding): Generator<Tiding, void, void> {
    const before = this.state;
    if (tiding.type === 'readRouteAfresh' || tiding.type === 'readAllAfresh') this.be('readAfresh');
    yield tiding;
    if (before) this.be(before);
  }

  /** Throws what no further connection would mend. */
  private isOver(error: unknown): boolean {
    if (this.signal.aborted) return true;
    const { routeId } = this.options;
    // The route has ended for this viewer, and while the connection was lost it was not seen coming back.
    const isGone = error instanceof FeedRefused && error.code === 'NOT_FOUND';
    if (isGone && routeId !== undefined && this.chain.hasEnded(routeId)) return true;
    if (!(error instanceof FeedInterrupted) && !(error instanceof ChainBroken)) throw error;
    return false;
  }

  private async prepareNext(error: unknown): Promise<void> {
    this.be('reconnecting');
    if (error instanceof FeedInterrupted && error.why === 'TOKEN_EXPIRED') {
      this.isExpired = true;
      this.expiries += 1;
      if (this.expiries > freshTokens) throw new FeedRefused('UNAUTHENTICATED', error.message);
      if (this.expiries === 1) return;
    }
    if (error instanceof FeedInterrupted && error.why === 'UNOPENED') this.transport = this.nextTransport();
    const longest = Math.min(longestPause, shortestPause * 2 ** this.failures);
    this.failures += 1;
    // Anywhere between half and all of it: those who were cut off together do not come back together.
    await this.means.wait(longest * (0.5 + this.means.random() / 2), this.signal);
  }

  private nextTransport(): FeedTransport {
    const { transports } = this.means;
    return transports[(transports.indexOf(this.transport) + 1) % transports.length] ?? transports[0];
  }

  private be(state: FeedState): void {
    if (state === this.state) return;
    this.state = state;
    this.options.onState?.(state);
  }
}
