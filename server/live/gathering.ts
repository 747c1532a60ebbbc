import { joined, type Circle, type Circles } from './circles.ts';
import type { Alike, Crowds } from './crowds.ts';
import type { Standing, Watcher } from './fan-out.ts';
import { Looking, type Found, type Party } from './looking.ts';
import type { PositionSealer } from '../plan/position-sealer.ts';
import type { PulledRow } from './pull.ts';
import type { Group, Logged, Round } from './round.ts';
import { sees } from './seen.ts';
import type { SharedText } from './shared-reading.ts';
import type { PlacesOf } from './signed-rows.ts';

export interface GivenRow {
  readonly row: PulledRow;
  /** What it says, where that is the same for several; else each reads it for themselves. */
  readonly text: SharedText | undefined;
}

/** The same for several feeds of one kind. */
export interface Given {
  readonly snapshot: string;
  readonly rows: readonly GivenRow[];
  readonly placesOf: PlacesOf;
}

/** Who waits for what. */
export interface Watchers {
  /** The same list as long as they are the same. */
  ofRoute(routeId: string): readonly Watcher[];
  ofPerson(personId: string): readonly Watcher[];
  /** They came before the round began; with what it finds, they can be told all that they lack. */
  isHere(standing: Standing | null): standing is Standing;
}

/** What goes to the database together. */
const routesAtOnce = 10;

/** The same for several, who had seen the same, and whose feeds are of one kind. */
interface Telling {
  readonly sealer: PositionSealer;
  /** The snapshot that they had seen when the round began. */
  readonly from: string;
  readonly rows: GivenRow[];
  readonly watchers: readonly Watcher[];
}

/** Across routes, too: who goes on behind an event has heard what its writer saw. */
const inOrder = (one: GivenRow, other: GivenRow) => Number(one.row.position) - Number(other.row.position);

/** What one round finds for whom. */
export class Gathering {
  told: Telling[] = [];
  /** On which routes. They leave, and find for themselves what else was found for them. */
  readonly woken = new Map<Watcher, Set<string>>();
  /** Why those who watch were woken instead of told. */
  failure: unknown = null;
  private readonly logged = new Map<string, Logged[]>();

  constructor(
    private readonly round: Round,
    private readonly watchers: Watchers,
    private readonly crowds: Crowds,
    private readonly circles: Circles,
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
      if (this.logged.size > 1) this.told = eachOnce(this.told);
      for (const { rows } of this.told) if (rows.length > 1) rows.sort(inOrder);
    } catch (error) {
      await this.round.end('rollback').catch(() => undefined);
      this.told = [];
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

  private hasUnseen(watcher: Watcher, routeId: string): boolean {
    const { standing } = watcher;
    return this.watchers.isHere(standing) && isUnseen(standing, this.logged.get(routeId) ?? []);
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
    if (!this.watchers.isHere(watcher.standing)) return;
    this.woken.set(watcher, (this.woken.get(watcher) ?? new Set()).add(routeId));
  }

  private async lookFor(concerned: readonly Alike[], isLast: boolean): Promise<void> {
    const groups = await this.round.groupsOf(concerned.map(memberOf));
    this.keepAlike(concerned, groups);
    const circlesOf = new Map<Group, Circle[]>();
    for (const [place, alike] of concerned.entries()) {
      const group = groups[place];
      if (!group) continue;
      const circles = circlesOf.get(group) ?? [];
      circles.push(...this.circlesIn(group, alike));
      if (circles.length > 0) circlesOf.set(group, circles);
    }
    const parties = [...circlesOf].map(([group, circles]): Party => ({ group, circles: joined(circles) }));
    const looking = new Looking(parties, {
      of: (routeId) => (this.logged.get(routeId) ?? []).filter(({ people }) => people.length === 0),
      unseenBy: ({ standing }, row) => isUnseen(standing, [row]),
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

  /** Those to whom something is new, and who were told under the rights that they have, and have any. */
  private circlesIn(group: Group, alike: Alike): Circle[] {
    const { routeId } = group;
    const logged = this.logged.get(routeId) ?? [];
    const isConcerned = ({ standing }: Circle) => this.watchers.isHere(standing) && isUnseen(standing, logged);
    return this.circles.of(alike).filter((circle) => {
      if (!isConcerned(circle)) return false;
      const rights = rightsOf(group, circle) ?? undefined;
      if (rights !== circle.rights) this.wakeAll(circle, routeId);
      return rights !== undefined && rights === circle.rights;
    });
  }

  private settle({ party, look, textsOf }: Found): void {
    const { circles, group } = party;
    const { routeId } = group;
    const transactions = new Map(this.logged.get(routeId)?.map((row) => [row.sequence, row.transaction]));
    for (const circle of circles) {
      const { watchers, sealer, wanted, standing } = circle;
      if (look.hasAsked) {
        this.wakeAll(circle, routeId);
        continue;
      }
      const from = standing.snapshot;
      const rows = look.rows
        .filter(({ sequence }) => !sees(from, transactions.get(sequence) ?? 0))
        .map((row) => ({ row, text: (wanted && textsOf(row.sequence).get(wanted)) ?? undefined }));
      if (rows.length > 0) this.told.push({ from, sealer, rows, watchers });
    }
  }

  private wakeAll({ watchers }: Circle, routeId: string): void {
    for (const watcher of watchers) this.wake(watcher, routeId);
  }
}

const isUnseen = ({ snapshot }: Standing, logged: readonly Logged[]) =>
  logged.some(({ transaction }) => !sees(snapshot, transaction));

/** Where there is something on several routes: all of it together, for each who watches more than one of them. */
function eachOnce(tellings: readonly Telling[]): Telling[] {
  const times = new Map<Watcher, number>();
  for (const { watchers } of tellings) for (const one of watchers) times.set(one, (times.get(one) ?? 0) + 1);
  const isOnce = (watcher: Watcher) => times.get(watcher) === 1;
  const together = tellings.map((telling) => ({ ...telling, watchers: telling.watchers.filter(isOnce) }));
  const ofMore = new Map<Watcher, Telling>();
  for (const { watchers, rows, ...same } of tellings) {
    for (const watcher of watchers.filter((one) => !isOnce(one))) {
      const told = ofMore.get(watcher);
      if (told) told.rows.push(...rows);
      else ofMore.set(watcher, { ...same, rows: [...rows], watchers: [watcher] });
    }
  }
  return [...together.filter(({ watchers }) => watchers.length > 0), ...ofMore.values()];
}

const memberOf = ({ member }: Alike) => member;

const rightsOf = ({ assigned, overseen }: Group, { isOversight }: Circle) => (isOversight ? overseen : assigned);
