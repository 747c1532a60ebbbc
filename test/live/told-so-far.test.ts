import { describe, expect, it } from 'vitest';
import { ToldSoFar } from '../../server/live/told-so-far.ts';
import type { PulledRow } from '../../server/live/pull.ts';

const routeId = '00000000-0000-4000-8000-00000000000a';
const at = '2026-11-27T09:00:00.000Z';
const placeAt = (sequence: number) => ({ epoch: 'one', routeId, sequence, snapshot: null, moment: 0 });
const access = (rights: string) => new Map([[routeId, { rights, place: placeAt(1) }]]);

const row = (sequence: number, kind: string): PulledRow => ({
  routeId,
  sequence,
  kind,
  at,
  position: String(sequence),
  place: placeAt(sequence),
  previous: sequence > 1 ? placeAt(sequence - 1) : null,
});

/** Of somebody who follows all of theirs, and reads the plan of one route. */
const following = () =>
  new ToldSoFar({ access: access('PLAN'), after: null, changedSince: [], changedByTheClock: [], isOfAll: true });

const now = (rights: string | null) => ({
  access: rights === null ? new Map<never, never>() : access(rights),
  here: { place: placeAt(9), at },
  looked: null,
});

const types = (tidings: Iterable<{ readonly type: string }>) => [...tidings].map(({ type }) => type);

describe('who hears of an end of access in the same look as of what came before it', () => {
  it('hears that it is theirs again, where it is', () => {
    const told = following();
    expect(types(told.ofRow(row(2, 'ACCESS_CHANGED')))).toEqual(['AccessChanged']);
    expect(types(told.ofRow(row(3, 'ACCESS_ENDED')))).toEqual(['AccessEnded']);
    expect(types(told.byTheClock(now('PLAN')))).toEqual(['AccessChanged']);
    expect(types(told.ofRow({ ...row(4, 'GOAL_ADDED'), previous: placeAt(1) }))).toEqual(['PlanChange']);
  });

  it('hears no more of it, where it is not', () => {
    const told = following();
    expect(types(told.ofRow(row(2, 'ACCESS_ENDED')))).toEqual(['AccessEnded']);
    expect(types(told.byTheClock(now(null)))).toEqual([]);
    expect(types(told.ofRow(row(3, 'GOAL_ADDED')))).toEqual([]);
  });
});

describe('whose access ended and began again while they were away', () => {
  it('is told once, to read the route afresh, and nothing of what happened in between', () => {
    const told = following();
    const missed = [row(2, 'ACCESS_ENDED'), row(3, 'GOAL_ADDED'), row(4, 'ACCESS_CHANGED'), row(5, 'GOAL_ADDED')];
    expect(types(told.ofRows(missed))).toEqual(['AccessChanged', 'PlanChange']);
    expect(types(told.byTheClock(now('PLAN')))).toEqual([]);
  });

  it('is told of the last end, behind which it did not', () => {
    const told = following();
    const missed = [row(2, 'ACCESS_ENDED'), row(3, 'ACCESS_CHANGED'), row(4, 'ACCESS_ENDED'), row(5, 'GOAL_ADDED')];
    expect(types(told.ofRows(missed))).toEqual(['AccessChanged', 'AccessEnded']);
  });
});

describe('who was told by a row that their rights changed', () => {
  it('is not told it again by the same look', () => {
    const told = following();
    expect(types(told.ofRow(row(2, 'ACCESS_CHANGED')))).toEqual(['AccessChanged']);
    expect(types(told.byTheClock(now('PLAN WORK')))).toEqual([]);
    expect(types(told.byTheClock(now('PLAN')))).toEqual(['AccessChanged']);
  });
});

describe('whose access had ended when a change was to be told them, of a look that still shows it', () => {
  /** As it turns out while the first tiding is told. */
  function endingWithFirst(told: ToldSoFar, tidings: Iterable<{ readonly type: string }>): string[] {
    const heard: string[] = [];
    for (const { type } of tidings) {
      heard.push(type);
      if (heard.length === 1) told.end(routeId);
    }
    return heard;
  }

  it('hears of it once, and of nothing else in that look', () => {
    const told = following();
    const rows = [row(2, 'GOAL_ADDED'), row(3, 'GOAL_ADDED'), row(4, 'ACCESS_CHANGED'), row(5, 'ACCESS_ENDED')];
    expect(endingWithFirst(told, told.ofRows(rows))).toEqual(['PlanChange']); // of which the end takes the place
    expect(types(told.byTheClock(now('PLAN')))).toEqual([]);
    expect(types(told.ofRows([row(5, 'ACCESS_ENDED'), row(6, 'GOAL_ADDED')]))).toEqual([]);
    expect(types(told.byTheClock(now(null)))).toEqual([]);
  });

  it('hears by the next that it has begun again', () => {
    const told = following();
    expect(endingWithFirst(told, told.ofRows([row(2, 'GOAL_ADDED')]))).toEqual(['PlanChange']);
    expect(types(told.byTheClock(now('PLAN')))).toEqual([]);
    expect(types(told.ofRows([]))).toEqual([]);
    expect(types(told.byTheClock(now('PLAN')))).toEqual(['AccessChanged']);
  });
});
