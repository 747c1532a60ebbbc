import type { Alike, Crowds } from './crowds.ts';
import type { Watcher } from './fan-out.ts';
import { Looking, type Found, type Party } from './looking.ts';
import type { PulledRow } from './pull.ts';
import type { Group, Logged, Round } from './round.ts';
import { sees } from './seen.ts';
import type { SharedText } from './shared-reading.ts';

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
  /** The same list as long as they are the same. */
  ofRoute(routeId: string): readonly Watcher[];
  ofPerson(personId: string): readonly Watcher[];
  /** Up to which snapshot one had told everything when the round began; null where it was not there, or has left. */
  from(watcher: Watcher): string | null;
}

/** What goes to the database together. */
const routesAtOnce = 10;

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
    private readonly crowds: Crowds,
  ) {
    for (const row of round.logged) this.logged.set(row.routeId, [...(this.logged.get(row.routeId) ?? []), row]);
  }

  /** Ends the round: what was read is committed, and may go on. Who could not be told is woken. */
  async run(): Promise<void> {
    const concerned = new Map<string, readonly Alike[]>();
    try {
      await this.verifyCrowds();
      for (const { routeId, people } of this.round.logged) this.wakeConcerned(routeId, people);
      for (const routeId of this.logged.keys()) concerned.set(routeId, this.concerned(routeId));
      const bites = this.inBites(concerned);
      for (const [place, bite] of bites.entries()) await this.lookFor(bite, place === bites.length - 1);
      await this.round.end('commit');
      for (const { rows } of this.told.values()) if (rows.length > 1) rows.sort(inOrder);
    } catch (error) {
      await this.round.end('rollback').catch(() => undefined);
      this.told.clear();
      const all = [...concerned.values()].flat();
      if (all.length === 0) throw error;
      this.failure = error;
      for (const { watchers, member } of all) {
        for (const watcher of watchers) if (this.hasUnseen(watcher, member.routeId)) this.wake(watcher, member.routeId);
      }
    }
  }

  private async verifyCrowds(): Promise<void> {
    const routeIds = [...this.logged.keys()];
    await this.round.verify(this.crowds.knownOn(routeIds));
    for (const routeId of routeIds) if (!this.round.isAlikeStill(routeId)) this.crowds.forget(routeId);
  }

  /** Some routes at a time; first those of which it is known already who may see them. */
  private inBites(concerned: ReadonlyMap<string, readonly Alike[]>): Alike[][] {
    const watched = [...concerned.values()].filter((watching) => watching.length > 0);
    const isKnown = (watching: readonly Alike[]) => this.round.isKnown(watching.map(memberOf));
    const known = watched.filter(isKnown).flat();
    const others = watched.filter((watching) => !isKnown(watching));
    const bites = Array.from({ length: Math.ceil(others.length / routesAtOnce) }, (_, bite) =>
      others.slice(bite * routesAtOnce, (bite + 1) * routesAtOnce).flat(),
    );
    return known.length > 0 ? [known, ...bites] : bites;
  }

  /** All who watch the route, if something of it is new to any of them. */
  private concerned(routeId: string): readonly Alike[] {
    const watching = this.watchers.ofRoute(routeId);
    return watching.some((watcher) => this.hasUnseen(watcher, routeId)) ? this.crowds.arrange(routeId, watching) : [];
  }

  private hasUnseen(watcher: Watcher, routeId: string, logged = this.logged.get(routeId) ?? []): boolean {
    const from = this.watchers.from(watcher);
    return from !== null && logged.some(({ transaction }) => !sees(from, transaction));
  }

  /** Whose own access a row tells of: it stands in it alone. */
  private wakeConcerned(routeId: string, people: readonly string[]): void {
    for (const personId of people) {
      for (const watcher of this.watchers.ofPerson(personId)) {
        const isElsewhere = watcher.routeId !== null && watcher.routeId !== routeId;
        if (!isElsewhere && this.hasUnseen(watcher, routeId)) this.wake(watcher, routeId);
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

  private async lookFor(concerned: readonly Alike[], isLast: boolean): Promise<void> {
    const groups = await this.round.groupsOf(concerned.map(memberOf));
    this.keepAlike(concerned, groups);
    const parties = new Map<Group, Party>();
    for (const [place, { watchers, member }] of concerned.entries()) {
      const group = groups[place];
      if (!group) continue;
      const party = parties.get(group) ?? { group, watchers: [] };
      this.join(party, watchers, member.routeId);
      if (party.watchers.length > 0) parties.set(group, party);
    }
    const looking = new Looking([...parties.values()], {
      of: (routeId) => (this.logged.get(routeId) ?? []).filter(({ people }) => people.length === 0),
      unseenBy: (watcher, row) => this.hasUnseen(watcher, row.routeId, [row]),
    });
    const looks = await this.round.visit(looking.visits, looking.toLookAt, isLast ? 'last' : 'some');
    for (const found of await looking.found(looks)) this.settle(found);
  }

  private keepAlike(concerned: readonly Alike[], groups: readonly Group[]): void {
    const { snapshot, moment } = this.round;
    const ofRoutes = new Map<string, Map<Alike, Group>>();
    for (const [place, alike] of concerned.entries()) {
      const { routeId } = alike.member;
      const group = groups[place];
      if (group) ofRoutes.set(routeId, (ofRoutes.get(routeId) ?? new Map<Alike, Group>()).set(alike, group));
    }
    for (const [routeId, ofRoute] of ofRoutes) this.crowds.learn({ routeId, snapshot, moment }, ofRoute);
  }

  /** Those to whom something is new, and who were told under the rights that they have. */
  private join({ group, watchers }: Party, alike: readonly Watcher[], routeId: string): void {
    for (const watcher of alike) {
      // Who is woken looks for itself.
      if (this.woken.has(watcher) || !this.hasUnseen(watcher, routeId)) continue;
      if ((rightsOf(group, watcher) ?? undefined) === watcher.rightsOn(routeId)) watchers.push(watcher);
      else this.wake(watcher, routeId);
    }
  }

  private settle({ party: { group, watchers }, look, textsOf }: Found): void {
    const { routeId } = group;
    const telling: Watcher[] = [];
    for (const watcher of watchers) {
      if (look.hasAsked) this.wake(watcher, routeId);
      else if (!this.woken.has(watcher) && rightsOf(group, watcher) !== null) telling.push(watcher);
    }
    const transactions = new Map(this.logged.get(routeId)?.map((row) => [row.sequence, row.transaction]));
    for (const row of look.rows) {
      const transaction = transactions.get(row.sequence) ?? 0;
      const texts = textsOf(row.sequence);
      for (const watcher of telling) {
        const from = this.watchers.from(watcher);
        if (from === null || sees(from, transaction)) continue;
        const given = { row, text: (watcher.sharing && texts.get(watcher.sharing.wanted)) ?? undefined };
        const told = this.told.get(watcher);
        if (told) told.rows.push(given);
        else this.told.set(watcher, { from, rows: [given] });
      }
    }
  }
}

const memberOf = ({ member }: Alike) => member;

const rightsOf = ({ assigned, overseen }: Group, { isOversight }: Watcher) => (isOversight ? overseen : assigned);
