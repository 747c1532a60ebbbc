import type { PositionSealer } from '../plan/position-sealer.ts';
import type { Alike } from './crowds.ts';
import type { Standing, Watcher } from './fan-out.ts';
import type { Wanted } from './shared-reading.ts';

/** Some who are alike, and to whom the same is to be told in the same way. */
export interface Circle {
  readonly watchers: readonly Watcher[];
  readonly standing: Standing;
  /** Under which they were told of the route; undefined: they were not. */
  readonly rights: string | undefined;
  readonly isOversight: boolean;
  readonly wanted: Wanted | undefined;
  readonly sealer: PositionSealer;
}

interface Kept {
  readonly moves: number;
  readonly circles: readonly Circle[];
}

/** Of a thousand most are as the one before them, and as they were the last time: they are looked at one by one only when any moved. */
export class Circles {
  private moves = 0;
  private readonly kept = new WeakMap<Alike, Kept>();

  /** Somebody stands elsewhere than before, or is not here any more. What is told under which rights changes only meanwhile. */
  moved(): void {
    this.moves += 1;
  }

  of(alike: Alike): readonly Circle[] {
    const known = this.kept.get(alike);
    if (known?.moves === this.moves) return known.circles;
    const circles = drawn(alike);
    this.kept.set(alike, { moves: this.moves, circles });
    return circles;
  }
}

function drawn({ watchers, member }: Alike): Circle[] {
  const byStanding = new Map<Standing, (Circle & { readonly watchers: Watcher[] })[]>();
  for (const watcher of watchers) {
    const one = seenAlone(watcher, member.routeId);
    if (one === null) continue;
    const there = byStanding.get(one.standing) ?? [];
    const circle = there.find((other) => isSame(one, other));
    if (circle) circle.watchers.push(watcher);
    else byStanding.set(one.standing, [...there, { ...one, watchers: [watcher] }]);
  }
  return [...byStanding.values()].flat();
}

type Alone = Omit<Circle, 'watchers'>;

function seenAlone(watcher: Watcher, routeId: string): Alone | null {
  const { standing, isOversight, sharing, sealer } = watcher;
  return standing && { standing, isOversight, sealer, wanted: sharing?.wanted, rights: watcher.rightsOn(routeId) };
}

/** Of those who stand at one place. */
const isSame = (one: Alone, other: Alone) =>
  one.wanted === other.wanted &&
  one.sealer === other.sealer &&
  one.isOversight === other.isOversight &&
  one.rights === other.rights;
