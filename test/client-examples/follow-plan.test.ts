import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { FeedEvent, Tiding } from '../../client-examples/feed/feed-chain.ts';
import { FeedInterrupted, FeedRefused } from '../../client-examples/feed/feed-interruption.ts';
import type { FeedRequest, FeedTransport } from '../../client-examples/feed/feed-transports.ts';
import { followPlan, type FeedState, type FollowPlanOptions } from '../../client-examples/feed/follow-plan.ts';
import { accessChanged, accessEnded, caughtUp, changeOf, feedReset } from './model-feed.ts';

/** What one connection tells, and how it ends: without an error it stays open. */
type Script = readonly (FeedEvent | Error | 'open')[];

interface Played {
  readonly told: string[];
  readonly states: FeedState[];
  readonly asked: FeedRequest[];
  readonly pauses: number[];
  /** Whether the token was known to have run out. */
  readonly tokens: boolean[];
  /** Why it ended; null: it was left. */
  readonly error: unknown;
}

const lost = () => new FeedInterrupted('LOST', 'lost');
const unopened = () => new FeedInterrupted('UNOPENED', 'refused');
const expired = () => new FeedInterrupted('TOKEN_EXPIRED', 'expired');

const short = (tiding: Tiding) =>
  [tiding.type, 'routeId' in tiding ? tiding.routeId : null, tiding.cursor].filter(Boolean).join(' ');

/** One connection after the other, until the last one has nothing more to tell. */
async function play(scripts: readonly Script[], options: Partial<FollowPlanOptions> = {}): Promise<Played> {
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

describe('whoever follows a plan', () => {
  it('hears each change once, and goes on behind the last one after a cut', async () => {
    const { told, asked } = await play([
      ['open', changeOf('A', '1', null), changeOf('A', '2', '1'), lost()],
      ['open', changeOf('A', '2', '1'), changeOf('A', '3', '2'), caughtUp('4')],
    ]);
    expect(told).toEqual(['change 1', 'change 2', 'change 3']);
    expect(asked.map(({ variables }) => variables)).toEqual([
      { routeId: null, after: null },
      { routeId: null, after: '2' },
    ]);
  });

  it('goes on behind the place of the last time, on one route, as somebody, in a language', async () => {
    const { asked } = await play([[]], { routeId: 'A', after: '7', language: 'en', actingAs: 'membership_1' });
    expect(asked[0]).toMatchObject({
      url: 'http://server',
      variables: { routeId: 'A', after: '7' },
      headers: { Authorization: 'Bearer token 1', 'Accept-Language': 'en', 'X-Acting-As': 'membership_1' },
    });
  });

  it('is told to read a route afresh when its rights changed, and all of them when the feed was reset', async () => {
    const { told } = await play([
      [changeOf('A', '1', null), accessChanged('A', '2'), changeOf('A', '3', '2'), feedReset('9')],
    ]);
    expect(told).toEqual(['change 1', 'readRouteAfresh A 1', 'change 3', 'readAllAfresh 9']);
  });

  it('does not go back, after a cut, to the last change of a route whose rights changed by the clock', async () => {
    const { told, asked } = await play(
      [
        ['open', changeOf('B', '8', '7'), accessChanged('A', '2'), lost()],
        ['open', accessChanged('A', '2'), caughtUp('8'), changeOf('A', '9', '2')],
      ],
      { after: '6' },
    );
    expect(asked.map(({ variables }) => variables.after)).toEqual(['6', '8']);
    expect(told).toEqual(['change 8', 'readRouteAfresh A 8', 'change 9']);
  });

  it('is told to read a route afresh when something is missing that asking again does not bring', async () => {
    const gap = [changeOf('A', '3', '2'), changeOf('A', '4', '3')];
    const { told, asked } = await play([[changeOf('A', '1', null), ...gap], gap]);
    expect(told).toEqual(['change 1', 'readRouteAfresh A 3', 'change 4']);
    expect(asked.map(({ variables }) => variables.after)).toEqual([null, '1']);
  });

  it('is told so too when what did not fit never comes again', async () => {
    const { told } = await play([
      [changeOf('A', '2', '1'), changeOf('A', '1', null)],
      [changeOf('B', '3', null), caughtUp('3')],
    ]);
    expect(told).toEqual(['change 2', 'change 3', 'readRouteAfresh A 3']);
  });

  it('hears nothing more of a route that ended for them, until they may read it again', async () => {
    const late = changeOf('A', '3', '1');
    const { told } = await play([
      [changeOf('A', '1', null), accessEnded('A', '2'), late],
      [late, changeOf('B', '4', null), accessChanged('A', '5'), changeOf('A', '6', '5')],
    ]);
    expect(told).toEqual(['change 1', 'forgetRoute A 2', 'change 4', 'readRouteAfresh A 4', 'change 6']);
  });

  it('is done when the one route has ended and is not to be found on coming back', async () => {
    const { told, error } = await play([[accessEnded('A', '2'), lost()], [new FeedRefused('NOT_FOUND', 'gone')]], {
      routeId: 'A',
    });
    expect({ told, error }).toEqual({ told: ['forgetRoute A 2'], error: null });
  });

  it('sees where it stands', async () => {
    const { states } = await play([
      ['open', changeOf('A', '1', null), caughtUp('1'), lost()],
      ['open', accessChanged('A', '2'), caughtUp('2')],
    ]);
    expect(states).toEqual([
      'connecting',
      'live',
      'caughtUp',
      'reconnecting',
      'live',
      'readAfresh',
      'live',
      'caughtUp',
    ]);
  });

  it('leaves at once, also while nothing happens', async () => {
    let isLeft = false;
    const silent: FeedTransport = async function* ({ signal, onOpen }) {
      onOpen();
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      isLeft = true;
      yield* [];
    };
    let isOpen: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (isOpen = resolve));
    const means = { transports: [silent] as const, random: Math.random, wait: () => Promise.resolve() };
    const onState = (state: FeedState) => state === 'live' && isOpen();
    const following = followPlan({ url: 'http://server', token: async () => 'x', onState }, means);
    const next = following.next();
    await opened;
    await following.return();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(isLeft).toBe(true);
  });
});

it.each<[string, Script[]]>([
  ['was refused', [[new FeedRefused('CURSOR_INVALID', 'foreign')]]],
  ['had nothing more to tell', [[accessEnded('A', '2'), lost()], [new FeedRefused('NOT_FOUND', 'gone')]]],
])('a feed that %s has let go of the signal that would have ended it', async (_how, scripts) => {
  const { signal } = new AbortController();
  const played = await play(scripts, { routeId: 'A', signal });
  expect({ ...played, held: getEventListeners(signal, 'abort') }).toMatchObject({ held: [] });
});

it('whoever leaves does not wait for a token that never comes', async () => {
  const following = followPlan({ url: 'http://server', token: () => new Promise(() => undefined) });
  const next = following.next();
  await following.return();
  expect(await next).toEqual({ done: true, value: undefined });
});

describe('a connection that does not come about', () => {
  it('is tried again after ever longer pauses, at most some fifteen seconds, from the beginning after success', async () => {
    const down = Array.from({ length: 9 }, () => [lost()]);
    const { pauses } = await play([...down, [changeOf('A', '1', null), lost()], []]);
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000, 250]);
  });

  it('is tried another way where it never opened, and that way is kept once it did', async () => {
    const ways: string[] = [];
    const leave = new AbortController();
    const way = (name: string, scripts: Script[]): FeedTransport =>
      async function* () {
        ways.push(name);
        for (const step of scripts.shift() ?? []) {
          if (step instanceof Error) throw step;
          if (step !== 'open') yield step;
        }
        leave.abort();
      };
    const means = {
      transports: [way('socket', [[unopened()]]), way('stream', [[changeOf('A', '1', null), lost()], []])] as const,
      random: Math.random,
      wait: async () => undefined,
    };
    const following = followPlan({ url: 'http://server', token: async () => 'x', signal: leave.signal }, means);
    for await (const tiding of following) expect(short(tiding)).toBe('change 1');
    expect(ways).toEqual(['socket', 'stream', 'stream']);
  });

  it('for want of a good token, gets a fresh one at once; and gives up when that never helps', async () => {
    const once = await play([[changeOf('A', '1', null), expired()], [changeOf('A', '2', '1')]]);
    expect({ told: once.told, tokens: once.tokens, pauses: once.pauses }).toEqual({
      told: ['change 1', 'change 2'],
      tokens: [false, true],
      pauses: [],
    });
    const never = await play(Array.from({ length: 9 }, () => [expired()]));
    expect(never.tokens).toHaveLength(4);
    expect(never.error).toMatchObject({ name: 'FeedRefused', code: 'UNAUTHENTICATED' });
  });

  it('is the end where the server will not have it', async () => {
    const { error, asked } = await play([[new FeedRefused('CURSOR_INVALID', 'foreign')]]);
    expect(error).toMatchObject({ name: 'FeedRefused', code: 'CURSOR_INVALID' });
    expect(asked).toHaveLength(1);
  });

  it('is the end where no token is to be had', async () => {
    const { error } = await play([[]], { token: () => Promise.reject(new Error('signed out')) });
    expect(error).toEqual(new Error('signed out'));
  });
});
