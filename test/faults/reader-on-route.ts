import type { About, Followed, History } from './history.ts';
import { Outages } from './intervals.ts';
import { mayRead, standingOf } from './route-state.ts';
import type { RouteStory } from './route-story.ts';

/** While everything works, in milliseconds: what was read before a right ended may still arrive. */
export const stillOnItsWay = 1_000;

/** What somebody could read of a route in each span of its story. */
export class ReaderOnRoute {
  /** When anything on the way to them was out of order. */
  readonly outages: Outages;
  /** What they read of the whole; null: they see no route. */
  readonly standings: readonly (string | null)[];
  private readonly known = new Map<string, readonly boolean[]>();

  constructor(
    readonly followed: Followed,
    history: History,
    readonly story: RouteStory,
  ) {
    this.outages = new Outages([...history.outages, ...followed.outages]);
    this.standings = story.spans.map(({ state }) => standingOf(state, followed.reader));
  }

  reads(about: About): readonly boolean[] {
    const key = JSON.stringify(about);
    const known = this.known.get(key);
    if (known) return known;
    const found = this.story.spans.map(({ state }) => mayRead(state, this.followed.reader, about));
    this.known.set(key, found);
    return found;
  }

  /**
   * Under which spans it may have been read that came out at a moment: `read` is the furthest place of the log that was
   * read for them before, for what comes later was read later.
   */
  spansAt(at: number, read: number): readonly [number, number] {
    const [surely, perhaps] = this.story.spansBetween(this.outages.before(at, stillOnItsWay), at);
    return [Math.max(surely, this.story.spanAt(read)), perhaps];
  }
}

export const within = <Each>(all: readonly Each[], [first, last]: readonly [number, number]): readonly Each[] =>
  all.slice(Math.max(0, first), last + 1);
