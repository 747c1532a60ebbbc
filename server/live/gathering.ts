import type { Alike, Crowds } from './crowds.ts';
import type { Standing, Watcher } from './fan-out.ts';
import { Looking, type Found, type Party } from './looking.ts';
import type { PositionSealer } from '../plan/position-sealer.ts';
import type { PulledRow } from './pull.ts';
import type { Group, Logged, Round } from './round.ts';
import { sees } from './seen.ts';
import type { SharedText, Wanted } from './shared-reading.ts';
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
  /** Up to where one had told everything when the round began; null where it was not there, or has left. */
  standing(watcher: Watcher): Standing | null;
}

/** What goes to the database together. */
const routesAtOnce = 10;

/** The same for several, who had seen the same, and whose feeds are of one kind. */
interface Telling {
  readonly sealer: PositionSealer;
  /** The snapshot that they had seen when the round began. */
  readonly from: string;
  readonly rows: GivenRow[];
  readonly watchers: Watcher[];
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

  private hasUnseen(watcher: Watcher, routeId: string, logged = this.logged.get(routeId) ?? []): boolean {
    const standing = this.watchers.standing(watcher);
    return standing !== null && logged.some(({ transaction }) => !sees(standing.snapshot, transaction));
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
    if (this.watchers.standing(watcher) === null) return;
    this.woken.set(watcher, (this.woken.get(watcher) ?? new Set()).add(routeId));
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
    const logged = this.logged.get(routeId) ?? [];
    for (const watcher of alike) {
      // Who is woken looks for itself.
      if (this.isWoken(watcher) || !this.hasUnseen(watcher, routeId, logged)) continue;
      if ((rightsOf(group, watcher) ?? undefined) === watcher.rightsOn(routeId)) watchers.push(watcher);
      else this.wake(watcher, routeId);
    }
  }

  private settle({ party: { group, watchers }, look, textsOf }: Found): void {
    const { routeId } = group;
    const transactions = new Map(this.logged.get(routeId)?.map((row) => [row.sequence, row.transaction]));
    const tellings = new Tellings((from, wanted) =>
      look.rows
        .filter(({ sequence }) => !sees(from, transactions.get(sequence) ?? 0))
        .map((row) => ({ row, text: (wanted && textsOf(row.sequence).get(wanted)) ?? undefined })),
    );
    for (const watcher of watchers) {
      if (look.hasAsked) this.wake(watcher, routeId);
      else if (rightsOf(group, watcher) !== null && !this.isWoken(watcher)) {
        const standing = this.watchers.standing(watcher);
        if (standing) tellings.of(standing, watcher).watchers.push(watcher);
      }
    }
    this.told.push(...tellings.all.filter(({ rows }) => rows.length > 0));
  }

  private isWoken(watcher: Watcher): boolean {
    return this.woken.size > 0 && this.woken.has(watcher);
  }
}

interface Asked {
  readonly telling: Telling;
  readonly standing: Standing;
  readonly wanted: Wanted | undefined;
}

/** By what had been seen, and by what is asked for. */
class Tellings {
  readonly all: Telling[] = [];
  private readonly known = new Map<Standing, Asked[]>();
  private last: Asked | null = null;

  constructor(private readonly rowsFor: (from: string, wanted: Wanted | undefined) => GivenRow[]) {}

  of(standing: Standing, { sharing, sealer }: Watcher): Telling {
    const isSame = (asked: Asked) => asked.wanted === sharing?.wanted && asked.telling.sealer === sealer;
    // Most are as the one before them.
    if (this.last?.standing === standing && isSame(this.last)) return this.last.telling;
    const ofStanding = this.known.get(standing) ?? [];
    this.last = ofStanding.find(isSame) ?? this.begin(standing, sharing?.wanted, sealer);
    if (!ofStanding.includes(this.last)) this.known.set(standing, [...ofStanding, this.last]);
    return this.last.telling;
  }

  private begin(standing: Standing, wanted: Wanted | undefined, sealer: PositionSealer): Asked {
    const from = standing.snapshot;
    const telling = { from, sealer, rows: this.rowsFor(from, wanted), watchers: [] };
    this.all.push(telling);
    return { telling, standing, wanted };
  }
}

/** Where there is something on several routes: all of it together, for each who watches more than one of them. */
function eachOnce(tellings: readonly Telling[]): Telling[] {
  const all = new Map<Watcher, Telling>();
  for (const { watchers, from, sealer, rows } of tellings) {
    for (const watcher of watchers) {
      const told = all.get(watcher);
      if (told) told.rows.push(...rows);
      else all.set(watcher, { from, sealer, rows: [...rows], watchers: [watcher] });
    }
  }
  return [...all.values()];
}

const memberOf = ({ member }: Alike) => member;

const rightsOf = ({ assigned, overseen }: Group, { isOversight }: Watcher) => (isOversight ? overseen : assigned);
