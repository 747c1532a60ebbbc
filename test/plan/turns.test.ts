import { describe, expect, it } from 'vitest';
import { Turns } from '../../server/plan/turns.ts';

const onRoute = (routeId: string) => ({ routeId, studentId: 'student' });

/** Work that goes on until it is told to end. */
function kept(turns: Turns, objectId: string) {
  const state = { hasBegun: false, end: () => undefined as void };
  const done = turns.take(objectId, () => {
    state.hasBegun = true;
    return new Promise<void>((resolve) => (state.end = resolve));
  });
  return { state, done };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('commands on one route', () => {
  it('are two at once, and the rest go in the order in which they came', async () => {
    const turns = new Turns();
    for (const id of ['goal', 'action', 'need']) turns.learn(id, onRoute('one'));
    const all = ['goal', 'action', 'need', 'goal'].map((id) => kept(turns, id));
    const begun = () => all.map(({ state }) => state.hasBegun);
    await settled();
    expect(begun()).toEqual([true, true, false, false]);
    all[1]?.state.end();
    await settled();
    expect(begun()).toEqual([true, true, true, false]);
    all[0]?.state.end();
    await settled();
    expect(begun()).toEqual([true, true, true, true]);
    for (const { state, done } of all) {
      state.end();
      await done;
    }
  });

  it('do not keep those of another route, nor of what nobody looked up yet', async () => {
    const turns = new Turns();
    turns.learn('goal', onRoute('one'));
    turns.learn('other', onRoute('two'));
    const waiting = ['goal', 'goal', 'goal'].map((id) => kept(turns, id));
    const free = ['other', 'unknown'].map((id) => kept(turns, id));
    await settled();
    expect(waiting.map(({ state }) => state.hasBegun)).toEqual([true, true, false]);
    expect(free.map(({ state }) => state.hasBegun)).toEqual([true, true]);
  });

  it('make room where one fails', async () => {
    const turns = new Turns();
    turns.learn('goal', onRoute('one'));
    const failing = Array.from({ length: 5 }, () => turns.take('goal', () => Promise.reject(new Error('It failed.'))));
    for (const one of failing) await expect(one).rejects.toThrow('It failed.');
    expect(await turns.take('goal', async () => 'done')).toBe('done');
  });
});
