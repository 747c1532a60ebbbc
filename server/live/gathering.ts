import type { Watcher } from './fan-out.ts';
import type { PulledRow } from './pull.ts';
import { watchingOf, type Logged, type Round, type Watching, type Ways } from './round.ts';
import { sees } from './seen.ts';
import type { SharedText } from './shared-reading.ts';
import { Visit, type Look } from './visit.ts';

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

/** What goes to the database together. */
const groupsAtOnce = 25;

/** A look that is on its way for a group, and what is being read of each change for those who ask for the same. */
interface Looking {
  readonly routeId: string;
  readonly watchers: readonly Watcher[];
  readonly visit: Visit;
  readonly texts: ReadonlyMap<string, Promise<SharedText | null>>;
}

const keyOf = (sequence: number, sharing: { readonly key: string }) => `${sequence} ${sharing.key}`;

interface Rows {
  readonly from: string;
  readonly rows: GivenRow[];
}
interface Wake {
  readonly from: string;
  readonly routeIds: Set<string>;
}

/** Across routes, too: who goes on behind an event has heard what its writer saw. */
const inOrder = (one: GivenRow, other: GivenRow) => Number(one.row.position) - Number(other.row.position);

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
      if (watching.length > 0) await this.lookForAll(await this.group(watching));
      await this.round.end('commit');
      for (const { rows } of this.told.values()) rows.sort(inOrder);
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

  private unseenBy(watcher: Watcher, routeId: string, logged = this.logged.get(routeId) ?? []): Logged[] {
    const from = this.watchers.from(watcher);
    if (from === null) return [];
    return logged.filter(({ transaction }) => !sees(from, transaction));
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
    const members = watching.map(({ watcher, routeId }) => watchingOf(watcher.viewer, routeId));
    const ways = await this.round.waysOf(members);
    const groups = new Map<Ways, Map<string, Group>>();
    for (const [place, { watcher, routeId }] of watching.entries()) {
      // Who is woken looks for itself.
      if (this.woken.has(watcher)) continue;
      const [member, held] = [members[place], ways[place]];
      if (!member || !held) throw new Error('It is not known by which ways somebody watches.');
      const ofRoutes = groups.get(held) ?? new Map<string, Group>();
      const group = ofRoutes.get(routeId) ?? { member, ways: held, watchers: [] };
      group.watchers.push(watcher);
      groups.set(held, ofRoutes.set(routeId, group));
    }
    return [...groups.values()].flatMap((ofRoutes) => [...ofRoutes.values()]);
  }

  private async lookForAll(groups: readonly Group[]): Promise<void> {
    for (let from = 0; from < groups.length; from += groupsAtOnce) {
      const looking = groups.slice(from, from + groupsAtOnce).map((group) => this.begin(group));
      const looks = await this.round.visit(
        looking.map(({ visit }) => visit),
        from + groupsAtOnce < groups.length ? 'some' : 'last',
      );
      for (const [place, look] of looks.entries()) {
        const found = looking[place];
        if (found) await this.end(found, look);
      }
    }
  }

  /** Reads already what is likely to be told: it goes along with the look that says whether it may. */
  private begin({ member, ways, watchers }: Group): Looking {
    const { routeId } = member;
    // What speaks to one alone, they were woken for.
    const logged = (this.logged.get(routeId) ?? []).filter(({ people }) => people.length === 0);
    const visit = new Visit(
      member,
      ways.studentId,
      logged.map(({ sequence }) => sequence),
    );
    const texts = new Map<string, Promise<SharedText | null>>();
    for (const watcher of watchers) {
      const { sharing } = watcher;
      if (!sharing || watcher.rightsOn(routeId) === undefined) continue;
      for (const { sequence, subjects } of this.unseenBy(watcher, routeId, logged)) {
        const key = keyOf(sequence, sharing);
        if (texts.has(key)) continue;
        const text = sharing.read(visit.reading(), { routeId, sequence, subjects });
        // Who waits for it hears of it; until then nobody does.
        text.catch(() => undefined);
        texts.set(key, text);
      }
    }
    return { routeId, watchers, visit, texts };
  }

  private async end({ routeId, watchers, texts }: Looking, look: Look): Promise<void> {
    const telling: Watcher[] = [];
    for (const watcher of watchers) {
      const rights = watcher.isOversight ? look.overseen : look.assigned;
      if (look.hasAsked || (rights ?? undefined) !== watcher.rightsOn(routeId)) this.wake(watcher, routeId);
      else if (rights !== null) telling.push(watcher);
    }
    const read = new Map<string, SharedText | null>();
    for (const [key, text] of texts) read.set(key, await text);
    const transactions = new Map(this.logged.get(routeId)?.map((row) => [row.sequence, row.transaction]));
    for (const row of look.rows) {
      for (const watcher of telling) {
        const { sharing } = watcher;
        const from = this.watchers.from(watcher);
        if (from === null || sees(from, transactions.get(row.sequence) ?? 0)) continue;
        const text = sharing && !look.isOversightAlone ? read.get(keyOf(row.sequence, sharing)) : undefined;
        const told = this.told.get(watcher) ?? { from, rows: [] };
        told.rows.push({ row, text: text ?? undefined });
        this.told.set(watcher, told);
      }
    }
  }
}
