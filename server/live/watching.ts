import type { Viewer } from '../access/viewer.ts';

/** Somebody who watches a route, under the membership with which they came. */
export interface Watching extends Member {
  /** `whoIs` of them. */
  readonly who: string;
  readonly routeId: string;
}

type Member = Pick<Viewer, 'personId' | 'membershipId'>;

/** The same for the same person under the same membership. */
export const whoIs = ({ personId, membershipId }: Member): string => `${personId} ${membershipId ?? ''}`;

export const watchingOf = (
  { viewer, who }: { readonly viewer: Member; readonly who: string },
  routeId: string,
): Watching => ({ who, personId: viewer.personId, membershipId: viewer.membershipId, routeId });

/** By routes, and by who they are. */
export class Watched<Value> {
  private readonly ofRoutes = new Map<string, Map<string, Value>>();

  get routeIds(): readonly string[] {
    return [...this.ofRoutes.keys()];
  }

  get({ routeId, who }: Watching): Value | undefined {
    return this.ofRoutes.get(routeId)?.get(who);
  }

  set({ routeId, who }: Watching, value: Value): void {
    const ofRoute = this.ofRoutes.get(routeId) ?? new Map<string, Value>();
    this.ofRoutes.set(routeId, ofRoute.set(who, value));
  }

  delete(routeId: string): void {
    this.ofRoutes.delete(routeId);
  }

  /** With the place of its route among `routeIds`. */
  values(): { readonly value: Value; readonly route: number }[] {
    return [...this.ofRoutes.values()].flatMap((ofRoute, route) =>
      [...ofRoute.values()].map((value) => ({ value, route })),
    );
  }
}

export function distinct(watching: readonly Watching[]): Watched<Watching> {
  const all = new Watched<Watching>();
  for (const one of watching) all.set(one, one);
  return all;
}
