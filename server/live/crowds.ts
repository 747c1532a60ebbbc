import { LRUCache } from 'lru-cache';
import type { Watcher } from './fan-out.ts';
import type { Group, KnownWays } from './round.ts';
import { watchingOf, type Watching } from './watching.ts';

/** Some who watch a route and hold rights to its student in the same ways: one of them is asked for all. */
export interface Alike {
  readonly member: Watching;
  readonly watchers: readonly Watcher[];
}

interface Crowd extends KnownWays {
  /** By `whoIs`: one of those who are like them. */
  readonly like: ReadonlyMap<string, string>;
}

interface Arranged {
  readonly like: Crowd['like'] | undefined;
  readonly all: readonly Alike[];
}

const mostKept = 1000;

/**
 * Who were found alike on a route, from one round to the next. What they may read is asked in each round, of one for all of
 * them; who are alike is asked again where anything of which that depends may have moved (`ways_moved`).
 */
export class Crowds {
  private readonly ofRoute = new LRUCache<string, Crowd>({ max: mostKept });
  private readonly arranged = new WeakMap<readonly Watcher[], Arranged>();

  /** Of these routes: when it was found out who are alike there. */
  knownOn(routeIds: Iterable<string>): KnownWays[] {
    return [...routeIds].flatMap((routeId) => this.ofRoute.get(routeId) ?? []);
  }

  forget(routeId: string): void {
    this.ofRoute.delete(routeId);
  }

  /** `watchers`: of this route alone; the same list as long as they are the same. */
  arrange(routeId: string, watchers: readonly Watcher[]): readonly Alike[] {
    const like = this.ofRoute.get(routeId)?.like;
    const known = this.arranged.get(watchers);
    if (known && known.like === like) return known.all;
    const byLike = new Map<string, { readonly member: Watching; readonly watchers: Watcher[] }>();
    for (const watcher of watchers) {
      const who = like?.get(watcher.who) ?? watcher.who;
      const alike = byLike.get(who);
      if (alike) alike.watchers.push(watcher);
      else byLike.set(who, { member: watchingOf(watcher, routeId), watchers: [watcher] });
    }
    const all = [...byLike.values()];
    this.arranged.set(watchers, { like, all });
    return all;
  }

  /** In which groups they were found, in this snapshot and at this moment. */
  learn(known: KnownWays, groups: ReadonlyMap<Alike, Group>): void {
    const { like } = this.ofRoute.get(known.routeId) ?? {};
    const areMore = new Set(groups.values()).size < groups.size;
    const isAsBefore = !areMore && like && [...groups.keys()].every(({ member }) => like.has(member.who));
    if (isAsBefore) this.ofRoute.set(known.routeId, { ...known, like });
    else if (areMore || like) this.ofRoute.set(known.routeId, { ...known, like: likeEachOther(groups) });
  }
}

function likeEachOther(groups: ReadonlyMap<Alike, Group>): Map<string, string> {
  const first = new Map<Group, string>();
  const like = new Map<string, string>();
  for (const [{ member, watchers }, group] of groups) {
    const who = first.get(group) ?? member.who;
    first.set(group, who);
    for (const watcher of watchers) like.set(watcher.who, who);
  }
  return like;
}
