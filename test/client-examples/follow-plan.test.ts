import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { FeedRefused } from '../../client-examples/feed/feed-interruption.ts';
import type { FeedTransport } from '../../client-examples/feed/feed-transports.ts';
import { followPlan, type FeedState } from '../../client-examples/feed/follow-plan.ts';
import { accessChanged, accessEnded, caughtUp, changeOf, feedReset } from './model-feed.ts';
import { lost, play, type Script } from './play-feed.ts';

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

  it('misses nothing behind rights that changed, where the server begins again before them', async () => {
    const whole = [accessChanged('A', '1'), changeOf('A', '2', '1'), accessChanged('A', '3'), changeOf('A', '4', '3')];
    const { told } = await play([
      [changeOf('B', '9', '8'), accessChanged('A', '3'), lost()],
      [...whole, caughtUp('9')],
    ]);
    // Once more of what was told before: what comes behind it may be older.
    expect(told).toEqual([
      'change 9',
      'readRouteAfresh A 9',
      'readRouteAfresh A 9',
      'change 2',
      'readRouteAfresh A 2',
      'change 4',
    ]);
  });

  it('may read a route again of which it is told only now that an earlier access had ended', async () => {
    const again = [accessEnded('A', '2'), accessChanged('A', '3'), changeOf('A', '4', '3'), caughtUp('4')];
    const { told } = await play([[changeOf('A', '1', null), accessChanged('A', '3'), lost()], again]);
    expect(told).toEqual(['change 1', 'readRouteAfresh A 1', 'forgetRoute A 2', 'readRouteAfresh A 2', 'change 4']);
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
