// Longer than 250 lines: one story, and all that can go wrong in what is told of it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './check.ts';
import { keepRecord, readRecord } from './record.ts';
import type { Deed, Effect, Followed, History, Line, PartyState, Told } from './history.ts';

const party = (id: string, role: PartyState['role'], people: string[], granted: string[] = []): PartyState => ({
  id,
  role,
  organisationId: role === 'STUDENT' ? null : `organisation of ${id}`,
  isActive: true,
  grants: new Map(granted.map((category) => [category, 'the consent'])),
  people: new Set(people),
});

const parties = [
  party('student', 'STUDENT', ['noor']),
  party('school', 'SCHOOL', ['coach', 'colleague']),
  party('municipality', 'MUNICIPALITY', ['carla'], ['PLAN', 'NEEDS']),
  party('company', 'COMPANY', ['trainer']),
];

const deed = (second: number, sequence: number, tells: Deed['tells'], effect: Effect | null = null): Deed => {
  return { routeId: 'route', sentAt: second * 1000, answeredAt: second * 1000 + 20, sequence, tells, effect };
};
const onPlan = (kind: string, partyId: string | null = null): Deed['tells'] => [
  { kind, about: { category: 'PLAN', partyId } },
];

/**
 * One route, by the second: at 1 the coach adds a goal, at 2 a step of the company's; at 10 the student takes back what
 * the municipality was given; at 11 the coach adds a goal; at 20 a colleague of the coach no longer acts; at 21 a goal.
 */
const deeds: readonly Deed[] = [
  deed(1, 1, onPlan('GOAL_ADDED')),
  deed(2, 2, onPlan('ACTION_ADDED', 'company')),
  deed(
    10,
    4,
    [{ kind: 'CONSENT_WITHDRAWN', about: { category: 'CONSENT', partyId: 'municipality', isToldToLead: true } }],
    { type: 'withdrawn', partyId: 'municipality', consentId: 'the consent' },
  ),
  deed(11, 5, onPlan('GOAL_ADDED')),
  deed(20, 7, [{ kind: 'PERSON_UNASSIGNED', about: { category: 'ROUTE', partyId: 'school' } }], {
    type: 'unassigned',
    partyId: 'school',
    personId: 'colleague',
  }),
  deed(21, 8, onPlan('GOAL_ADDED')),
];

const kinds = [
  'GOAL_ADDED',
  'ACTION_ADDED',
  'ACCESS_CHANGED',
  'CONSENT_WITHDRAWN',
  'GOAL_ADDED',
  'ACCESS_ENDED',
  'PERSON_UNASSIGNED',
  'GOAL_ADDED',
];
const log = kinds.map((kind, index): Line => {
  return { routeId: 'route', sequence: index + 1, kind, subjectIds: [`subject ${String(index + 1)}`] };
});

const blocked = (sequence: number, id: string): Line => {
  return { routeId: 'route', sequence, kind: 'ACTION_PROGRESSED', subjectIds: [id] };
};

/** What may come by itself of what the student takes back. */
const mayFollow: Deed['mayFollow'] = {
  kind: 'ACTION_PROGRESSED',
  about: { category: 'PLAN', partyId: 'municipality' },
  subjectIds: ['a step', 'another'],
};
const withdrawal = deeds.map((each) => (each.sequence === 4 ? { ...each, mayFollow } : each));

/** Told 50 ms after it happened; `link`: the place before it, as this follower knows it. */
const change = (sequence: number, link: number | null, at?: number): Told => {
  const of = deeds.find((each) => each.sequence === sequence);
  return {
    type: 'change',
    at: at ?? (of?.sentAt ?? 0) + 50,
    routeId: 'route',
    sequence,
    kind: kinds[sequence - 1] ?? '',
    subjectId: `subject ${String(sequence)}`,
    cursor: `place ${String(sequence)}`,
    previousCursor: link === null ? null : `place ${String(link)}`,
  };
};
const readAfresh = (sequence: number, at: number): Told => {
  return { type: 'readAfresh', at, routeId: 'route', sequence, cursor: `place ${String(sequence)}` };
};
const forget = (at: number): Told => ({ type: 'forget', at, routeId: 'route' });

const follows = (personId: string, ...told: Told[]): Followed => {
  return { name: personId, reader: { personId, oversees: null }, routeId: null, told, outages: [] };
};

/** As it has to be. */
const right: Readonly<Record<string, Followed>> = {
  noor: follows('noor', change(1, null), change(2, 1), change(4, 2), change(5, 4), change(7, 5), change(8, 7)),
  coach: follows('coach', change(1, null), change(2, 1), change(4, 2), change(5, 4), change(7, 5), change(8, 7)),
  colleague: follows('colleague', change(1, null), change(2, 1), change(4, 2), change(5, 4), forget(20_100)),
  carla: follows('carla', change(1, null), change(2, 1), readAfresh(3, 10_050), change(4, 3), change(7, 4)),
  // The school leads: who acts for it is part of the face that a company sees.
  trainer: follows('trainer', change(2, null), change(7, 2)),
  outsider: follows('outsider'),
};

const history = (followed: readonly Followed[], rest: Partial<History> = {}): History => ({
  starts: new Map([
    [
      'route',
      {
        sequence: 0,
        state: {
          leadPartyId: 'school',
          studentPartyId: 'student',
          parties: new Map(parties.map((each) => [each.id, each])),
        },
      },
    ],
  ]),
  deeds,
  log,
  followed,
  outages: [],
  ...rest,
});

/** What the checker says of one follower who was told something else than they should have been. */
const said = (personId: string, ...told: Told[]) => faultsIn(history([follows(personId, ...told)])).join('\n');

it('finds nothing wrong where everybody was told what is theirs, once and in order', () => {
  expect(faultsIn(history(Object.values(right)))).toEqual([]);
});

describe('it finds what went wrong in a feed:', () => {
  const noors = () => [...(right['noor']?.told ?? [])];

  it('a change that was lost', () => {
    expect(said('noor', ...noors().toSpliced(1, 1))).toContain('lost: ACTION_ADDED at 2');
    expect(said('noor', ...noors().slice(0, -1))).toContain('lost: GOAL_ADDED at 8');
    expect(said('noor')).toContain('lost: GOAL_ADDED at 1');
  });

  it('a change that came twice', () => {
    expect(said('noor', ...noors(), change(8, 7, 21_200))).toContain('doubled: GOAL_ADDED at 8');
  });

  it('two that came in the wrong order', () => {
    const [one, two, ...others] = noors();
    expect(said('noor', ...[two, one, ...others].flatMap((told) => told ?? []))).toContain(
      'out of order: GOAL_ADDED at 1',
    );
  });

  it('a chain that does not fit', () => {
    expect(said('noor', ...noors().toSpliced(1, 1, change(2, 7)))).toContain(
      'the chain is broken before it: ACTION_ADDED',
    );
  });

  it('a change that nobody made, and one that is another than the log has', () => {
    expect(said('noor', ...noors(), change(9, 8, 22_000))).toContain('made up');
    const [first] = noors();
    const other = { ...first, subjectId: 'subject 99' } as Told;
    expect(said('noor', ...noors().toSpliced(0, 1, other))).toContain('another than the log has: GOAL_ADDED at 1');
  });

  it('a part of the plan that a company was told of and does not own', () => {
    expect(said('trainer', change(1, null), change(2, 1))).toContain('leaked: GOAL_ADDED at 1');
  });

  it('anything told to an outsider', () => {
    expect(said('outsider', change(1, null))).toContain('leaked');
    expect(said('outsider', readAfresh(3, 10_050))).toContain('told of a route that is not theirs');
  });

  it('what was told after a consent was withdrawn, at once or a second later', () => {
    const until = [change(1, null), change(2, 1)];
    expect(said('carla', ...until, readAfresh(3, 10_050), change(4, 3), change(5, 4))).toContain(
      'leaked: GOAL_ADDED at 5',
    );
    // Of before, and read so long after it that it can't have been on its way.
    expect(said('carla', change(1, null, 11_900))).toContain('leaked: GOAL_ADDED at 1');
    expect(said('carla', change(1, null, 10_900))).not.toContain('leaked');
  });

  it('a withdrawal, and an end, of which nobody told', () => {
    expect(said('carla', change(1, null), change(2, 1), change(4, 2))).toContain('a change of rights was never told');
    expect(said('colleague', change(1, null), change(2, 1), change(4, 2), change(5, 4))).toContain(
      'the end of access was never told',
    );
  });

  it('an end that did not happen, and what is told after one that did', () => {
    expect(said('noor', ...noors(), forget(22_000))).toContain('told that access ended, which it did not');
    const until = [change(1, null), change(2, 1), change(4, 2), change(5, 4), forget(20_100)];
    expect(said('colleague', ...until, change(7, 5, 20_150))).toContain('told after the end of access');
    expect(said('colleague', ...until, change(8, 5, 21_050))).toContain('leaked: GOAL_ADDED at 8');
  });

  it('that something could not be had', () => {
    expect(
      said('noor', ...noors(), { type: 'readAfresh', at: 3, routeId: 'route', sequence: null, cursor: '' }),
    ).toContain('something was missing');
    expect(said('noor', ...noors(), { type: 'readAllAfresh', at: 3 })).toContain('without a cause');
  });
});

describe('it finds what went wrong in the log:', () => {
  it('an acknowledged change that is not there', () => {
    expect(faultsIn(history([], { log: log.slice(0, -1) })).join()).toContain('acknowledged and lost: GOAL_ADDED');
  });

  it('one that was done twice, and two that were answered and done once', () => {
    const again = { routeId: 'route', sequence: 9, kind: 'GOAL_ADDED', subjectIds: ['subject 9'] };
    expect(faultsIn(history([], { log: [...log, again] })).join()).toContain('not by what was acknowledged');
    expect(faultsIn(history([], { deeds: [...deeds, deed(21, 8, onPlan('GOAL_ADDED'))] })).join()).toContain(
      'done once',
    );
  });

  it('one more than may come of a withdrawal by itself, or after the party could read again', () => {
    const found = (lines: readonly Line[], also: readonly Deed[] = []) =>
      faultsIn(history([], { deeds: [...withdrawal, ...also], log: [...log, ...lines] })).join();
    // At once or much later: what was added for it in the meantime the clock finds.
    expect(found([blocked(9, 'a step'), blocked(10, 'another')])).toBe('');
    expect(found([blocked(9, 'a step'), blocked(10, 'a step')])).toContain(
      'not by what was acknowledged: ACTION_PROGRESSED of route at 10',
    );
    const addedForIt = deed(22, 9, onPlan('ACTION_ADDED', 'municipality'));
    const added = { routeId: 'route', sequence: 9, kind: 'ACTION_ADDED', subjectIds: ['a third'] };
    expect(found([added, blocked(10, 'a third')], [addedForIt])).toBe('');
    expect(found([blocked(9, 'a third')])).toContain('not by what was acknowledged: ACTION_PROGRESSED of route at 9');
    const again = deed(
      30,
      9,
      [{ kind: 'CONSENT_GIVEN', about: { category: 'CONSENT', partyId: 'municipality', isToldToLead: true } }],
      { type: 'granted', partyId: 'municipality', categories: ['PLAN'], consentId: 'another consent' },
    );
    const given = { routeId: 'route', sequence: 9, kind: 'CONSENT_GIVEN', subjectIds: ['subject 9'] };
    expect(found([given, blocked(10, 'a step')], [again])).toContain(
      'not by what was acknowledged: ACTION_PROGRESSED of route at 10',
    );
  });

  it('one that comes before what was answered before it was sent', () => {
    const swapped = deeds.map((each) => (each.sequence > 2 ? each : { ...each, sequence: 3 - each.sequence }));
    expect(faultsIn(history([], { deeds: swapped })).join()).toContain('before what was answered earlier');
  });
});

it('holds what came by itself, at the end, against who reads it then: it is lost to them and to nobody else', () => {
  const { noor, coach, colleague, carla } = right as Record<'noor' | 'coach' | 'colleague' | 'carla', Followed>;
  const atTheEnd = { ...change(9, 8, 31_000), kind: 'ACTION_PROGRESSED', subjectId: 'a step' };
  const heard = (followed: Followed): Followed => ({ ...followed, told: [...followed.told, atTheEnd] });
  const found = (...followed: Followed[]) =>
    faultsIn(history(followed, { deeds: withdrawal, log: [...log, blocked(9, 'a step')] }));
  expect(found(heard(noor), heard(coach), colleague, carla)).toEqual([]);
  expect(found(noor, heard(coach))).toEqual(['noor, route: lost: ACTION_PROGRESSED at 9']);
});

it('finds the same in the record of a run', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'record-'));
  try {
    const late = { ...follows('noor', change(1, null)), outages: [{ from: 21_000, to: Infinity }] };
    const happened = history([late]);
    expect(faultsIn(happened).length).toBeGreaterThan(1);
    await keepRecord(happened, join(folder, 'of', 'a run'));
    expect(faultsIn(await readRecord(join(folder, 'of', 'a run')))).toEqual(faultsIn(happened));
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('allows for what may come late while a server or a wire is down, and for no more', () => {
  const late = follows(
    'carla',
    change(1, null, 11_900),
    change(2, 1, 11_910),
    readAfresh(3, 11_950),
    change(4, 3, 11_960),
  );
  expect(faultsIn(history([late])).join()).toContain('leaked: GOAL_ADDED at 1');
  const followed = { ...late, outages: [{ from: 900, to: 11_800 }], told: [...late.told, change(7, 4)] };
  expect(faultsIn(history([followed]))).toEqual([]);
});
