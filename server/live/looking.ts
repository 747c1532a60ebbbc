import type { Circle } from './circles.ts';
import type { Watcher } from './fan-out.ts';
import type { Look, ToLookAt } from './look.ts';
import type { Group, Logged } from './round.ts';
import type { SharedText, Wanted } from './shared-reading.ts';
import { Visit } from './visit.ts';

/** A group, and those of it who wait. */
export interface Party {
  readonly group: Group;
  readonly circles: readonly Circle[];
}

/** What was logged, of which they may have to be told. */
interface Log {
  of(routeId: string): readonly Logged[];
  unseenBy(circle: Circle, row: Logged): boolean;
}

export interface Found {
  readonly party: Party;
  readonly look: Look;
  /** What a change says, by what is asked for, where it was read for several; else each reads it for themselves. */
  textsOf(sequence: number): ReadonlyMap<Wanted, SharedText | null>;
}

/** By what is asked for. */
type Texts = Map<Wanted, Promise<SharedText | null>>;

/** Some who ask for the same, one of whom has it read; and who they are. */
interface Asking {
  readonly reader: Watcher;
  readonly parties: Party[];
}

/**
 * What the groups of some routes are to be told: what each of them sees, and what that says, which is read once for all
 * groups that hold the same of all that it depends on.
 */
export class Looking {
  private readonly byNumbers = new Map<string, Visit>();
  private readonly texts = new Map<Group, Map<number, Texts>>();

  constructor(
    private readonly parties: readonly Party[],
    private readonly log: Log,
  ) {
    const ofRoutes = new Map<string, Party[]>();
    for (const party of parties) {
      const { routeId } = party.group;
      ofRoutes.set(routeId, [...(ofRoutes.get(routeId) ?? []), party]);
    }
    for (const [routeId, ofRoute] of ofRoutes) for (const row of log.of(routeId)) this.read(row, ofRoute);
  }

  /** To be made before anything is found. */
  get visits(): readonly Visit[] {
    return [...this.byNumbers.values()];
  }

  get toLookAt(): readonly ToLookAt[] {
    return this.parties.map(({ group: { number, routeId } }) => {
      return { number, routeId, sequences: this.log.of(routeId).map(({ sequence }) => sequence) };
    });
  }

  /** `looks`: by the numbers of the groups. */
  async found(looks: ReadonlyMap<number, Look>): Promise<Found[]> {
    const found: Found[] = [];
    for (const party of this.parties) {
      const look = looks.get(party.group.number);
      const texts = new Map<number, Map<Wanted, SharedText | null>>();
      for (const [sequence, ofRow] of this.texts.get(party.group) ?? []) {
        const read = new Map<Wanted, SharedText | null>();
        for (const [wanted, text] of ofRow) read.set(wanted, await text);
        texts.set(sequence, read);
      }
      if (look) found.push({ party, look, textsOf: (sequence) => texts.get(sequence) ?? new Map() });
    }
    return found;
  }

  private visitOf(numbers: readonly number[]): Visit {
    const key = numbers.join(' ');
    const visit = this.byNumbers.get(key) ?? new Visit(numbers);
    this.byNumbers.set(key, visit);
    return visit;
  }

  /** Reads already what is likely to be told: it goes along with the looks that say whether it may. */
  private read(row: Logged, parties: readonly Party[]): void {
    for (const [wanted, askings] of this.askings(row, parties)) {
      for (const { reader, parties: asking } of askings) {
        const visit = this.visitOf(asking.map(({ group }) => group.number));
        const text = heardLater(reader.sharing?.read(visit.reading(), row) ?? Promise.resolve(null));
        for (const { group } of asking) this.textsOf(group, row.sequence).set(wanted, text);
      }
    }
  }

  private textsOf(group: Group, sequence: number): Texts {
    const ofGroup = this.texts.get(group) ?? new Map<number, Texts>();
    const ofRow = ofGroup.get(sequence) ?? new Map<Wanted, Promise<SharedText | null>>();
    this.texts.set(group, ofGroup.set(sequence, ofRow));
    return ofRow;
  }

  /** By what they ask for: those together who hold the same of all that it depends on. */
  private askings(row: Logged, parties: readonly Party[]): Map<Wanted, Iterable<Asking>> {
    const all = new Map<Wanted, Map<string, Asking>>();
    for (const party of parties) {
      // What is read by oversight alone is logged for each who does.
      if (party.group.isOversightAlone) continue;
      for (const [wanted, reader] of this.wantedBy(party, row)) {
        const key = [...new Set([...row.categories, ...wanted.categories])]
          .map((name) => party.group.holds[name])
          .join();
        const alike = all.get(wanted) ?? new Map<string, Asking>();
        const asking = alike.get(key) ?? { reader, parties: [] };
        asking.parties.push(party);
        all.set(wanted, alike.set(key, asking));
      }
    }
    return new Map([...all].map(([wanted, alike]) => [wanted, alike.values()]));
  }

  private wantedBy({ circles }: Party, row: Logged): Map<Wanted, Watcher> {
    const all = new Map<Wanted, Watcher>();
    for (const circle of circles) {
      const { wanted, watchers } = circle;
      const [reader] = watchers;
      if (wanted && reader && !all.has(wanted) && this.log.unseenBy(circle, row)) all.set(wanted, reader);
    }
    return all;
  }
}

/** Who waits for it hears of a failure; until then nobody does. */
function heardLater<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
