import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Turns } from '../../server/api/turns.ts';

const round = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is done in turns', () => {
  it('is done once in a round for each, and for many of them in the same moment', () => {
    const turns = new Turns(round);
    const doneAt = new Map<number, number[]>();
    for (let who = 0; who < 300; who++) {
      turns.take(() => doneAt.set(who, [...(doneAt.get(who) ?? []), Date.now()]));
    }
    vi.advanceTimersByTime(3 * round);
    expect([...doneAt.values()].map(({ length }) => length)).toEqual(Array.from({ length: 300 }, () => 3));
    for (const [first, second, third] of doneAt.values()) {
      expect([(second ?? 0) - (first ?? 0), (third ?? 0) - (second ?? 0)]).toEqual([round, round]);
    }
    expect(new Set([...doneAt.values()].map(([first]) => first)).size).toBe(30);
  });

  it('is not done any more for one who left, and goes on for the others', () => {
    const turns = new Turns(round);
    const [stayed, left] = [vi.fn<() => void>(), vi.fn<() => void>()];
    turns.take(stayed);
    const leave = turns.take(left);
    vi.advanceTimersByTime(round);
    leave();
    vi.advanceTimersByTime(2 * round);
    expect([stayed.mock.calls.length, left.mock.calls.length]).toEqual([3, 1]);
  });

  it('rests while there is nobody, and begins again with the next', () => {
    const turns = new Turns(round);
    turns.take(vi.fn<() => void>())();
    expect(vi.getTimerCount()).toBe(0);
    const work = vi.fn<() => void>();
    turns.take(work);
    vi.advanceTimersByTime(round);
    expect(work).toHaveBeenCalledOnce();
  });
});
