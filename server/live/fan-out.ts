import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { Hint } from './bus.ts';
import { Circles } from './circles.ts';
import { Crowds } from './crowds.ts';
import type { Follower } from './feeds.ts';
import { Gathering, type Given } from './gathering.ts';
import { Round, type Expected } from './round.ts';
import type { SharedReading } from './shared-reading.ts';
import { signedRows, type Addressee } from './signed-rows.ts';
import { WatcherIndex } from './watcher-index.ts';

/** Up to where a feed has seen that looks with others; those that have seen what the last round saw share one. */
export interface Standing {
  snapshot: string;
  /** In which round it came: for that one it is too late. */
  readonly round: number;
}

/**
 * A feed that has caught up, and looks together with others. While it stands among them, nothing of it changes but what it
 * has told: neither its rights, nor whom it is for, nor what they ask for. Who is woken leaves at once.
 */
export interface Watcher extends Follower, Addressee {
  /** Changed only by those with whom it looks; null: it does not look with them. */
  standing: Standing | null;
  readonly sharing: SharedReading | undefined;
  /** `whoIs` of the viewer. */
  readonly who: string;
  /** The viewer oversees the route, and does not act on it. */
  readonly isOversight: boolean;
  /** Uuids of the routes that it tells of. */
  readonly routes: Iterable<string>;
  /** Under which rights (for whole categories) it tells of a route; undefined: it does not. */
  rightsOn(routeId: string): string | undefined;
  /**
   * What it is to tell next, and its place among those who are given it. True: it has, and goes on waiting; else it comes back
   * when it has.
   */
  give(given: Given, at: number): boolean;
}

const pauseMs = 20;
/** From one look to the next, at least: what happened meanwhile is looked for together, which costs little more than one. */
const restMs = 180;
const againMs = 500;
/** Routes of which it is asked along who may see them. Of what more was hinted the log tells, some at a time. */
const mostExpected = 20;

/**
 * Looks at the log for all feeds that have caught up: once for all of them what was logged, once for each group of those
 * who watch a route what is seen of it, and once for all who may read the same and ask for it what it says. A feed to which
 * more happened (its rights are others than it told, or what it reads depends on who reads) is woken to look for itself.
 */
export class FanOut {
  /** Of those that have seen what the last round saw: they came before any that is to come. No snapshot: nobody has. */
  private readonly settled: Standing = { snapshot: '', round: -1 };
  /** Those that came since. */
  private readonly joining = new Set<Watcher>();
  /** How many wait for more: counted here alone. */
  watching = 0;
  private round = 0;
  private readonly byRoute = new WatcherIndex();
  private readonly byPerson = new WatcherIndex();
  private readonly crowds = new Crowds();
  private readonly circles = new Circles();
  private running: Promise<void> | null = null;
  private isWanted = false;
  /** Who comes now is too late for the look that runs. */
  private isLooking = false;
  private lastBegan = -restMs;
  /** Where something was said to have happened; where else it did, the log tells. */
  private readonly hinted = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private isStopped = false;

  constructor(
    private readonly pool: Pool,
    private readonly logger: Logger,
    /** On these routes something happened, as this snapshot shows. */
    private readonly hasLooked: (routeIds: Iterable<string>, snapshot: string) => void,
  ) {}

  /** How long ago the last look began, in milliseconds. */
  get sinceLook(): number {
    return performance.now() - this.lastBegan;
  }

  /** Looks no more; resolves when none runs. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  /** To wait for more. `from`: the snapshot up to which the feed has told everything. */
  join(watcher: Watcher, from: string): void {
    this.putAt(watcher, from);
    this.byRoute.put(watcher, watcher.routes);
    this.byPerson.put(watcher, [watcher.viewer.personId]);
    // Something may have happened between what it has seen and what the others have, or will have when this look ends.
    if (from !== this.settled.snapshot || this.isLooking) this.lookSoon(pauseMs);
  }

  /** Answers up to which snapshot it has seen everything; null if it was not here. */
  leave(watcher: Watcher): string | null {
    const { standing } = watcher;
    if (standing === null) return null;
    watcher.standing = null;
    this.circles.moved();
    this.joining.delete(watcher);
    this.watching -= 1;
    return standing.snapshot;
  }

  private putAt(watcher: Watcher, snapshot: string): void {
    this.leave(watcher);
    watcher.standing = { snapshot, round: this.round };
    this.circles.moved();
    this.joining.add(watcher);
    this.watching += 1;
  }

  /** It will not come back. */
  forget(watcher: Watcher): void {
    this.leave(watcher);
    this.byRoute.remove(watcher);
    this.byPerson.remove(watcher);
  }

  /** Something may have happened. Resolves when it was looked for, or when the look that runs has ended. */
  look(hint: Hint = null): Promise<void> {
    for (const routeId of hint ?? []) this.hinted.add(routeId);
    if (this.running) {
      this.isWanted = true;
      return this.running;
    }
    if (this.isStopped) return Promise.resolve();
    if (this.watching === 0) {
      this.hinted.clear();
      // Who comes back looks, also if it has seen what the last round saw.
      this.settled.snapshot = '';
      return Promise.resolve();
    }
    this.running = this.runRested().finally(() => {
      this.running = null;
      if (this.isWanted) this.lookSoon(0);
    });
    return this.running;
  }

  private lookSoon(milliseconds: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.look();
    }, milliseconds).unref();
  }

  private async runRested(): Promise<void> {
    const rest = restMs - this.sinceLook;
    if (rest > 0) await wait(rest);
    if (this.isStopped) return;
    this.lastBegan = performance.now();
    this.isLooking = true;
    await this.run();
    this.isLooking = false;
  }

  private async run(): Promise<void> {
    this.isWanted = false;
    this.round += 1;
    const earlier = new Set([...this.joining].flatMap(({ standing }) => standing?.snapshot ?? []));
    if (this.watching > this.joining.size) earlier.add(this.settled.snapshot);
    try {
      const round = await Round.begin(this.pool, [...earlier], this.expected());
      const watchers = {
        ofRoute: (routeId: string) => this.byRoute.get(routeId),
        ofPerson: (personId: string) => this.byPerson.get(personId),
        isHere: (standing: Standing | null): standing is Standing => this.isHere(standing),
      };
      const gathering = new Gathering(round, watchers, this.crowds, this.circles);
      await gathering.run();
      if (gathering.failure !== null) {
        this.logger.warn({ err: gathering.failure }, 'Feeds could not look together, and look for themselves.');
      }
      this.tell(gathering, round.snapshot);
      this.hasLooked(new Set(round.logged.map(({ routeId }) => routeId)), round.snapshot);
    } catch (error) {
      this.logger.warn({ err: error }, 'Feeds were not looked for together; they will be.');
      this.lookSoon(againMs);
    }
  }

  private expected(): Expected {
    const routeIds = [...this.hinted].slice(0, mostExpected);
    this.hinted.clear();
    const alike = routeIds.flatMap((routeId) => this.crowds.arrange(routeId, this.byRoute.get(routeId)));
    return { expected: alike.map(({ member }) => member), known: this.crowds.knownOn(routeIds) };
  }

  /** Not who came only now, and is not looked for: more may have been logged that they have not seen. */
  private isHere(standing: Standing | null): standing is Standing {
    return standing !== null && standing.round < this.round;
  }

  /** Who left in the meantime looks for itself. */
  private tell(gathering: Gathering, snapshot: string): void {
    for (const [watcher, routeIds] of gathering.woken) if (this.isHere(watcher.standing)) watcher.wake(routeIds);
    this.settled.snapshot = snapshot;
    for (const watcher of this.joining) {
      if (!this.isHere(watcher.standing)) continue;
      this.joining.delete(watcher);
      watcher.standing = this.settled;
      this.circles.moved();
    }
    // Nothing here waits, and nobody is woken meanwhile: where they stand is ahead already of what they have been told. Who
    // left and came back stands elsewhere.
    for (const { watchers, sealer, rows, from } of gathering.told) {
      const placesOf = signedRows(rows, sealer, watchers);
      const given = { snapshot, rows, placesOf };
      for (const [at, watcher] of watchers.entries()) {
        if (watcher.standing === this.settled) this.give(watcher, given, at, from);
      }
    }
  }

  private give(watcher: Watcher, given: Given, at: number, from: string): void {
    try {
      if (!watcher.give(given, at)) this.leave(watcher);
    } catch (error) {
      // One that cannot be told holds nobody up, and looks for itself from where it was.
      this.logger.warn({ err: error }, 'A feed could not be told at once.');
      this.putAt(watcher, from);
      watcher.wake(new Set(given.rows.map(({ row }) => row.routeId)));
    }
  }
}
