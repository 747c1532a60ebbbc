import type { Watcher } from './fan-out.ts';
import type { PulledRow } from './pull.ts';
import type { Logged, Look, Round, Watching, Ways } from './round.ts';
import { sees } from './seen.ts';
import type { SharedText, Told } from './shared-reading.ts';

export interface GivenRow {
  readonly row: PulledRow;
  /** What it says, where that is the same for several; else each reads it for themselves. */
  readonly text: SharedText | undefined;
}

export interface Given {
  readonly snapshot: string;
  readonly rows: readonly GivenRow[];
}

/** Who waits for what. */
export interface Watchers {
  ofRoute(routeId: string): Iterable<Watcher>;
  ofPerson(personId: string): Iterable<Watcher>;
  /** Up to which snapshot one had told everything when the round began; null where it was not there, or has left. */
  from(watcher: Watcher): string | null;
}

/** All who watch one route by the same ways. */
interface Group {
  readonly member: Watching;
  readonly ways: Ways;
  readonly watchers: Watcher[];
}

interface Rows {
  readonly from: string;
  readonly rows: GivenRow[];
}
interface Wake {
  readonly from: string;
  readonly routeIds: Set<string>;
}

/** What one round finds for whom. */
export class Gathering {
  readonly told = new Map<Watcher, Rows>();
  readonly woken = new Map<Watcher, Wake>();
  /** Why those who watch were woken instead of told. */
  failure: unknown = null;
  private readonly logged = new Map<string, Logged[]>();

  constructor(
    private readonly round: Round,
    private readonly watchers: Watchers,
  ) {
    for (const row of round.logged) this.logged.set(row.routeId, [...(this.logged.get(row.routeId) ?? []), row]);
  }

  /** Ends the round: what was read is committed, and may go on. Who could not be told is woken. */
  async run(): Promise<void> {
    for (const { routeId, people } of this.round.logged) this.wakeConcerned(routeId, people);
    const watching = [...this.logged.keys()].flatMap((routeId) =>
      this.concerned(routeId).map((watcher) => ({ watcher, routeId })),
    );
    try {
      if (watching.length > 0) for (const group of await this.group(watching)) await this.lookFor(group);
      await this.round.end('commit');
    } catch (error) {
      await this.round.end('rollback').catch(() => undefined);
      this.told.clear();
      if (watching.length === 0) throw error;
      this.failure = error;
      for (const { watcher, routeId } of watching) this.wake(watcher, routeId);
    }
  }

  private concerned(routeId: string): Watcher[] {
    return [...this.watchers.ofRoute(routeId)].filter((watcher) => this.unseenBy(watcher, routeId).length > 0);
  }

  private unseenBy(watcher: Watcher, routeId: string): Logged[] {
    const from = this.watchers.from(watcher);
    if (from === null) return [];
    return (this.logged.get(routeId) ?? []).filter(({ transaction }) => !sees(from, transaction));
  }

  /** Whose own access a row tells of: it stands in it alone. */
  private wakeConcerned(routeId: string, people: readonly string[]): void {
    for (const personId of people) {
      for (const watcher of this.watchers.ofPerson(personId)) {
        const isElsewhere = watcher.routeId !== null && watcher.routeId !== routeId;
        if (!isElsewhere && this.unseenBy(watcher, routeId).length > 0) this.wake(watcher, routeId);
      }
    }
  }

  private wake(watcher: Watcher, routeId: string): void {
    const from = this.watchers.from(watcher);
    if (from === null) return;
    const woken = this.woken.get(watcher) ?? { from, routeIds: new Set() };
    woken.routeIds.add(routeId);
    this.woken.set(watcher, woken);
    // What else was found for it, it finds again.
    this.told.delete(watcher);
  }

  private async group(watching: readonly { watcher: Watcher; routeId: string }[]): Promise<Group[]> {
    const members = new Map<string, Watching>();
    const keys = watching.map(({ watcher: { viewer }, routeId }) => {
      const { personId, membershipId } = viewer;
      const key = `${personId} ${membershipId ?? ''} ${routeId}`;
      if (!members.has(key)) members.set(key, { personId, membershipId, routeId });
      return key;
    });
    const ways = await this.round.waysOf([...members.values()]);
    const waysOf = new Map([...members.keys()].map((key, place) => [key, ways[place]]));
    const groups = new Map<Ways, Map<string, Group>>();
    for (const [place, { watcher, routeId }] of watching.entries()) {
      const key = keys[place] ?? '';
      const member = members.get(key);
      const held = waysOf.get(key);
      if (!member || !held) throw new Error('It is not known by which ways somebody watches.');
      const ofRoutes = groups.get(held) ?? new Map<string, Group>();
      const group = ofRoutes.get(routeId) ?? { member, ways: held, watchers: [] };
      group.watchers.push(watcher);
      groups.set(held, ofRoutes.set(routeId, group));
    }
    return [...groups.values()].flatMap((ofRoutes) => [...ofRoutes.values()]);
  }

  private async lookFor({ member, ways, watchers }: Group): Promise<void> {
    const { routeId } = member;
    const waiting = watchers.filter((watcher) => !this.woken.has(watcher));
    if (waiting.length === 0) return;
    // What speaks to one alone, they were woken for.
    const logged = (this.logged.get(routeId) ?? []).filter(({ people }) => people.length === 0);
    const look = await this.round.look(
      member,
      ways.studentId,
      logged.map(({ sequence }) => sequence),
    );
    const telling: Watcher[] = [];
    for (const watcher of waiting) {
      const rights = watcher.isOversight ? look.overseen : look.assigned;
      if (look.hasAsked || (rights ?? undefined) !== watcher.rightsOn(routeId)) this.wake(watcher, routeId);
      else if (rights !== null) telling.push(watcher);
    }
    if (telling.length > 0) await this.read(look, telling, routeId);
  }

  private async read(look: Look, watchers: readonly Watcher[], routeId: string): Promise<void> {
    const logged = new Map(this.logged.get(routeId)?.map((row) => [row.sequence, row]));
    const texts = new Map<string, SharedText | undefined>();
    for (const row of look.rows) {
      texts.clear();
      for (const watcher of watchers) {
        const from = this.watchers.from(watcher);
        if (from === null || sees(from, logged.get(row.sequence)?.transaction ?? 0)) continue;
        const subjects = logged.get(row.sequence)?.subjects ?? [];
        const text = await this.textFor(watcher, look, { ...row, subjects }, texts);
        const told = this.told.get(watcher) ?? { from, rows: [] };
        told.rows.push({ row, text });
        this.told.set(watcher, told);
      }
    }
  }

  /** Read once for all who ask for the same. */
  private async textFor(
    { sharing }: Watcher,
    { isOversightAlone }: Look,
    row: Told,
    texts: Map<string, SharedText | undefined>,
  ): Promise<SharedText | undefined> {
    if (!sharing || isOversightAlone) return undefined;
    if (texts.has(sharing.key)) return texts.get(sharing.key);
    this.round.hasAsked = false;
    const text = (await sharing.read(this.round, row)) ?? undefined;
    texts.set(sharing.key, text);
    return text;
  }
}
