import type { FeedEvent, Tiding } from '../../client-examples/feed/feed-chain.ts';
import { FeedInterrupted } from '../../client-examples/feed/feed-interruption.ts';
import type { FeedRequest, FeedTransport } from '../../client-examples/feed/feed-transports.ts';
import { followPlan, type FeedState, type FollowPlanOptions } from '../../client-examples/feed/follow-plan.ts';

/** What one connection tells, and how it ends: without an error it stays open. */
export type Script = readonly (FeedEvent | Error | 'open')[];

export interface Played {
  readonly told: string[];
  readonly states: FeedState[];
  readonly asked: FeedRequest[];
  readonly pauses: number[];
  /** Whether the token was known to have run out. */
  readonly tokens: boolean[];
  /** Why it ended; null: it was left. */
  readonly error: unknown;
}

export const lost = () => new FeedInterrupted('LOST', 'lost');
export const unopened = () => new FeedInterrupted('UNOPENED', 'refused');
export const expired = () => new FeedInterrupted('TOKEN_EXPIRED', 'expired');

export const short = (tiding: Tiding) =>
  [tiding.type, 'routeId' in tiding ? tiding.routeId : null, tiding.cursor].filter(Boolean).join(' ');

/** One connection after the other, until the last one has nothing more to tell. */
export async function play(scripts: readonly Script[], options: Partial<FollowPlanOptions> = {}): Promise<Played> {
  const played = {
    told: [] as string[],
    states: [] as FeedState[],
    asked: [] as FeedRequest[],
    pauses: [] as number[],
    tokens: [] as boolean[],
  };
  const { told, states, asked, pauses, tokens } = played;
  const waiting = [...scripts];
  const leave = new AbortController();
  const transport: FeedTransport = async function* (request) {
    asked.push(request);
    for (const step of waiting.shift() ?? []) {
      if (step instanceof Error) throw step;
      if (step === 'open') request.onOpen();
      else yield step;
    }
    leave.abort();
  };
  const token = async (isExpired: boolean) => `token ${String(tokens.push(isExpired))}`;
  const means = {
    transports: [transport] as const,
    random: () => 1,
    wait: async (time: number) => void pauses.push(time),
  };
  const onState = (state: FeedState) => void states.push(state);
  try {
    for await (const tiding of followPlan(
      { url: 'http://server', token, signal: leave.signal, onState, ...options },
      means,
    )) {
      told.push(short(tiding));
    }
    return { ...played, error: null };
  } catch (error) {
    return { ...played, error };
  }
}
