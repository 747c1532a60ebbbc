import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCursorSeal } from '../../server/access/sealed-cursor.ts';
import { Circles } from '../../server/live/circles.ts';
import type { Alike } from '../../server/live/crowds.ts';
import type { Standing, Watcher } from '../../server/live/fan-out.ts';
import type { SharedReading } from '../../server/live/shared-reading.ts';
import { watchingOf, whoIs } from '../../server/live/watching.ts';
import { positionSealer } from '../../server/plan/position-sealer.ts';

const routeId = randomUUID();
const key = { version: 1, key: Buffer.alloc(32, 'a key') };
const seal = createCursorSeal({ current: key, all: [key] });
const here: Standing = { snapshot: '1:1:', round: 0 };
const sharing = (): SharedReading => ({
  wanted: { categories: new Set() },
  read: () => Promise.resolve(null),
  atOnce: undefined,
});
const asked = sharing();

interface Changeable extends Watcher {
  rights: string | undefined;
}

function watcher(differing: Partial<Watcher> = {}): Changeable {
  const viewer = { personId: randomUUID(), membershipId: null, organisationId: null, functions: [] };
  const sealer = positionSealer(seal, 'route');
  return {
    viewer: { ...viewer, isService: false, isStudent: false },
    who: whoIs(viewer),
    routeId,
    looksWithOthers: true,
    standing: here,
    sharing: asked,
    sealer,
    mark: sealer.markOf(null),
    isOversight: false,
    routes: [routeId],
    rights: 'PLAN',
    rightsOn() {
      return this.rights;
    },
    wake: () => undefined,
    give: () => true,
    ...differing,
  };
}

const alike = (...watchers: Watcher[]): Alike => ({ member: watchingOf(watcher(), routeId), watchers });

describe('those who are alike on a route', () => {
  const circles = new Circles();
  const drawn = (all: Alike) => circles.of(all).map(({ watchers }) => watchers);

  it('are in one circle where they stand together, were told under the same rights, and ask for the same', () => {
    const [one, other] = [watcher(), watcher()];
    expect(circles.of(alike(one, other))).toEqual([
      {
        watchers: [one, other],
        standing: here,
        rights: 'PLAN',
        isOversight: false,
        wanted: asked.wanted,
        sealer: one.sealer,
      },
    ]);
  });

  it.each<[string, Partial<Changeable>]>([
    ['stands elsewhere', { standing: { ...here } }],
    ['was told under other rights', { rightsOn: () => 'PLAN WORK' }],
    ['was not told of the route', { rightsOn: () => undefined }],
    ['asks for something else', { sharing: sharing() }],
    ['reads for themselves', { sharing: undefined }],
    ['oversees', { isOversight: true }],
    ['follows all their routes', { sealer: positionSealer(seal, 'all') }],
  ])('are apart from one who %s', (_, differing) => {
    const [one, other, third] = [watcher(), watcher(differing), watcher()];
    expect(drawn(alike(one, other, third))).toEqual([[one, third], [other]]);
  });

  it('are in none while they are not here', () => {
    const one = watcher();
    expect(drawn(alike(watcher({ standing: null }), one))).toEqual([[one]]);
  });

  it('are looked at one by one again when somebody moved, and till then are as they were', () => {
    const [one, other] = [watcher(), watcher()];
    const all = alike(one, other);
    const before = circles.of(all);
    expect(circles.of(all)).toBe(before);
    other.rights = 'WORK';
    one.standing = null;
    circles.moved();
    expect(circles.of(all)).toMatchObject([{ watchers: [other], rights: 'WORK' }]);
    one.standing = here;
    circles.moved();
    expect(drawn(all)).toEqual([[one], [other]]);
  });
});
