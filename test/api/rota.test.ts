import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Rota } from '../../server/api/rota.ts';

const round = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is done in turns', () => {
  it('is done once in a round for each, first when a round has passed, and in the same moment for those who came together', () => {
    const rota = new Rota(round);
    const doneAt = new Map<string, number[]>();
    const take = (who: string) => rota.take(() => doneAt.set(who, [...(doneAt.get(who) ?? []), Date.now()]));
    const began = Date.now();
    take('one');
    take('two');
    vi.advanceTimersByTime(round / 2);
    take('three');
    vi.advanceTimersByTime(3 * round);
    const rounds = (first: number) => [first, first + round, first + 2 * round].map((at) => began + at);
    expect(doneAt.get('one')).toEqual(rounds(round));
    expect(doneAt.get('two')).toEqual(doneAt.get('one'));
    expect(doneAt.get('three')).toEqual(rounds(1.5 * round));
  });

  it('is not done any more for one who left, and goes on for the others', () => {
    const rota = new Rota(round);
    const [stayed, left] = [vi.fn<() => void>(), vi.fn<() => void>()];
    rota.take(stayed);
    const leave = rota.take(left);
    vi.advanceTimersByTime(round);
    leave();
    vi.advanceTimersByTime(2 * round);
    expect([stayed.mock.calls.length, left.mock.calls.length]).toEqual([3, 1]);
  });

  it('rests while there is nobody, and begins again with the next', () => {
    const rota = new Rota(round);
    rota.take(vi.fn<() => void>())();
    expect(vi.getTimerCount()).toBe(0);
    const work = vi.fn<() => void>();
    rota.take(work);
    vi.advanceTimersByTime(round);
    expect(work).toHaveBeenCalledOnce();
  });
});
