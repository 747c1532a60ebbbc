import { describe, expect, it } from 'vitest';
import { FeedRefused } from '../../client-examples/feed/feed-interruption.ts';
import type { FeedTransport } from '../../client-examples/feed/feed-transports.ts';
import { followPlan } from '../../client-examples/feed/follow-plan.ts';
import { changeOf } from './model-feed.ts';
import { expired, lost, play, short, unopened, type Script } from './play-feed.ts';

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
