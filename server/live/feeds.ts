import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import type { Bus, Hint } from './bus.ts';
import { FanOut } from './fan-out.ts';

/** An open feed, as far as it is to be woken. */
export interface Follower {
  readonly viewer: Viewer;
  /** Uuid; null: all routes on which the viewer acts. */
  readonly routeId: string | null;
  /** A hint does not wake it: once it has caught up, it looks together with others. */
  readonly looksWithOthers: boolean;
  /** Something may have happened on these routes; null: anywhere. */
  wake(routeIds: Hint): void;
}

/** How things stood when it was last looked: what moved since is told by the next look. */
interface Swept {
  readonly snapshot: string;
  readonly moment: string;
  /** Which memberships began, ended or became others. */
  readonly memberships: readonly string[];
  /** Where something was logged, and where the clock brought something. */
  readonly logged: readonly string[];
  readonly moved: readonly string[];
}

/** How often it is looked what moved without a hint: whose right has ended is told so within a second. */
const lookMs = 600;
/**
 * What was logged without a hint is found by any look, whatever it was for; where there was none for so long, the next sweep
 * has one: within two seconds.
 */
const unhintedMs = 1_200;

/**
 * The open feeds of this server, woken when something may have happened on their routes: at a hint of the bus, and by a
 * sweep for what no hint told: one that was lost, and what the clock brings, of which nobody writes a row.
 */
export class Feeds {
  readonly fanOut: FanOut;
  private readonly followers = new Set<Follower>();
  /** Those that do not look with others. */
  private readonly alone = new Set<Follower>();
  private readonly ofRoute = new Map<string, Set<Follower>>();
  private readonly ofPerson = new Map<string, Set<Follower>>();
  private swept: Swept | null = null;
  /** Where feeds were told to look since then, and what could be seen at that moment. */
  private told: Record<string, string> = {};
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly pool: Pool,
    bus: Bus,
    private readonly logger: Logger,
    /** For those that look together. */
    feedPool: Pool,
  ) {
    this.fanOut = new FanOut(feedPool, logger, (routeIds, snapshot) => {
      for (const routeId of routeIds) this.told[routeId] = snapshot;
    });
    bus.listen((hint) => this.hear(hint));
  }

  /** To be called before the first look: what comes in between wakes it. Answers how to leave. */
  add(follower: Follower): () => void {
    const [group, key] = this.groupOf(follower);
    const members = group.get(key) ?? new Set();
    group.set(key, members.add(follower));
    this.followers.add(follower);
    if (!follower.looksWithOthers) this.alone.add(follower);
    this.timer ??= this.sweepLater();
    return () => {
      this.followers.delete(follower);
      this.alone.delete(follower);
      members.delete(follower);
      if (members.size === 0 && group.get(key) === members) group.delete(key);
    };
  }

  /** Wakes nobody any more, and asks the database for nothing more; resolves when what runs of it has ended. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await Promise.all([this.sweeping, this.fanOut.stop()]);
  }

  private groupOf({ routeId, viewer }: Follower): [Map<string, Set<Follower>>, string] {
    return routeId === null ? [this.ofPerson, viewer.personId] : [this.ofRoute, routeId];
  }

  private hear(hint: Hint): void {
    if (this.followers.size === 0 || this.isStopped) return;
    void this.fanOut.look(hint);
    if (this.alone.size === 0) return;
    if (hint === null) for (const follower of this.alone) follower.wake(null);
    else this.wakeOn([...hint], this.alone).catch((error: unknown) => this.missed(error));
  }

  private wakeAll(): void {
    for (const follower of this.followers) follower.wake(null);
  }

  /** Who acts on a route now or did: to hear of a new route is to be told, too. */
  private async wakeOn(routeIds: readonly string[], among: ReadonlySet<Follower> = this.followers): Promise<void> {
    if (this.isStopped) return;
    const { rows } = await this.pool.query<{ snapshot: string; people: string[] }>({
      name: 'people_on',
      text: `select seen_now() as snapshot, array(select person_id::text from people_on($1)) as people`,
      values: [routeIds],
    });
    const { snapshot = '', people = [] } = rows[0] ?? {};
    const hint = new Set(routeIds);
    for (const routeId of routeIds) {
      this.told[routeId] = snapshot;
      for (const follower of this.ofRoute.get(routeId) ?? []) if (among.has(follower)) follower.wake(hint);
    }
    for (const personId of people) {
      for (const follower of this.ofPerson.get(personId) ?? []) if (among.has(follower)) follower.wake(hint);
    }
  }

  private sweepLater(): NodeJS.Timeout {
    const sweep = async () => {
      try {
        await this.sweep();
      } catch (error) {
        this.missed(error);
      }
      this.timer = this.followers.size > 0 ? this.sweepLater() : null;
      if (this.timer === null) this.swept = null;
    };
    const begin = () => {
      if (!this.isStopped) this.sweeping = sweep();
    };
    return setTimeout(begin, lookMs).unref();
  }

  private async sweep(): Promise<void> {
    // What was logged without a hint, feeds look for together; the rest of what moved is each one's own.
    if (this.fanOut.sinceLook > unhintedMs) await this.fanOut.look();
    if (this.isStopped) return;
    const { told, swept: before } = this;
    this.told = {};
    try {
      const found = await this.look(before, told);
      if (this.isStopped) return;
      if (before === null) this.wakeAll();
      else await this.wakeWhatMoved(found);
      this.swept = found;
    } catch (error) {
      this.told = { ...told, ...this.told };
      throw error;
    }
  }

  private async wakeWhatMoved({ logged, moved, memberships }: Swept): Promise<void> {
    if (moved.length > 0) await this.wakeOn(moved);
    // The others look for what was logged together.
    if (logged.length > 0 && this.alone.size > 0) await this.wakeOn(logged, this.alone);
    if (memberships.length === 0) return;
    const others = new Set(memberships);
    for (const follower of this.followers) if (others.has(follower.viewer.membershipId ?? '')) follower.wake(null);
  }

  private async look(before: Swept | null, told: Readonly<Record<string, string>>): Promise<Swept> {
    const { rows } = await this.pool.query<Swept>({
      name: 'moved_since',
      text: `select seen_now() as snapshot, app_now()::text as moment,
        array(select m.id::text from memberships_moved($1, $2) m) as memberships,
        coalesce(array_agg(distinct m.route_id::text) filter (where m.is_logged), '{}') as logged,
        coalesce(array_agg(distinct m.route_id::text) filter (where not m.is_logged), '{}') as moved
        from moved_since($1, $2, $3) m`,
      values: [before?.snapshot ?? null, before?.moment ?? null, JSON.stringify(told)],
    });
    if (!rows[0]) throw new Error('The database tells nothing of what moved.');
    return rows[0];
  }

  private missed(error: unknown): void {
    this.logger.warn({ err: error }, 'Followers were not told to look; soon they will be.');
  }
}
