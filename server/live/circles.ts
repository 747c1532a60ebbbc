import type { PositionSealer } from '../plan/position-sealer.ts';
import type { Alike } from './crowds.ts';
import type { Standing, Watcher } from './fan-out.ts';
import type { Wanted } from './shared-reading.ts';

/** Some who watch a route, and to whom the same is to be told in the same way if they may read the same. */
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

/** The circles of those who are alike, drawn anew only when somebody has moved: to look at each of a thousand takes long. */
export class Circles {
  private moves = 0;
  private readonly kept = new WeakMap<Alike, Kept>();

  /** Somebody stands elsewhere than before, or is not here any more. */
  moved(): void {
    this.moves += 1;
  }

  of(alike: Alike): readonly Circle[] {
    const known = this.kept.get(alike);
    if (known?.moves === this.moves) return known.circles;
    const circles = joined(alike.watchers.flatMap((watcher) => alone(watcher, alike.member.routeId)));
    this.kept.set(alike, { moves: this.moves, circles });
    return circles;
  }
}

/** Those together of whom only the watchers differ. */
export function joined(circles: readonly Circle[]): readonly Circle[] {
  if (circles.length < 2) return circles;
  const byStanding = new Map<Standing, (Circle & { readonly watchers: Watcher[] })[]>();
  for (const one of circles) {
    const there = byStanding.get(one.standing) ?? [];
    const known = there.find((other) => isSame(one, other));
    if (known) known.watchers.push(...one.watchers);
    else byStanding.set(one.standing, [...there, { ...one, watchers: [...one.watchers] }]);
  }
  return [...byStanding.values()].flat();
}

function alone(watcher: Watcher, routeId: string): Circle | [] {
  const { standing, isOversight, sharing, sealer } = watcher;
  if (standing === null) return [];
  const rights = watcher.rightsOn(routeId);
  return { watchers: [watcher], standing, rights, isOversight, wanted: sharing?.wanted, sealer };
}

/** Of those who stand at one place. */
const isSame = (one: Circle, other: Circle) =>
  one.wanted === other.wanted &&
  one.sealer === other.sealer &&
  one.isOversight === other.isOversight &&
  one.rights === other.rights;
