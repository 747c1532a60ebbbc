import type { PositionFacts } from '../plan/feed-position.ts';
import type { Now, PulledRow, RouteAccess } from './pull.ts';

/** Something to be told of a route, before its place is sealed. */
export interface Tiding {
  readonly type: 'PlanChange' | 'AccessChanged' | 'AccessEnded';
  readonly routeId: string;
  readonly place: PositionFacts;
  /** Of a change: the link before it. */
  readonly previous: PositionFacts | null;
  readonly sequence: number | null;
  readonly at: string;
}

export interface Beginning {
  /** Routes and rights when the feed began. */
  readonly access: RouteAccess;
  /** The event behind which it began, of one route. */
  readonly after: { readonly routeId: string; readonly sequence: number } | null;
  /** Routes where rights changed behind that place, as the log tells. */
  readonly changedSince: readonly string[];
  /** Routes where they changed without a row in the log: told before anything else. */
  readonly changedByTheClock: readonly string[];
  readonly isOfAll: boolean;
}

/** What is out of the ordinary about a route. */
interface Marks {
  /** Nothing more is told of it until access to it changes. */
  readonly hasEnded: boolean;
  /** So it turned out while this look was told, which still shows it: all that it says of the route is out of date. */
  readonly hasEndedSince: boolean;
  /** In this look. */
  readonly isToldOfAccess: boolean;
  /** Rights changed behind the place at which the stream began, and it has not told so yet. */
  readonly hasChanged: boolean;
  readonly hasChangedByTheClock: boolean;
}

const ordinary: Marks = {
  hasEnded: false,
  hasEndedSince: false,
  isToldOfAccess: false,
  hasChanged: false,
  hasChangedByTheClock: false,
};

/**
 * What one stream has told, and from it what it has to say beside the rows of the log.
 *
 * A chain is read under today's rights, and its reader has heard the last link under those of that moment. Where the
 * two do not meet, or the log says so, rights have changed in between: AccessChanged then takes the place of the link that
 * the reader lacks.
 */
export class ToldSoFar {
  /** The number of the last link of each route, as far as this stream knows it: to go on, it is looked up once. */
  private readonly links = new Map<string, { number: number }>();
  /** Most routes have none; null where none has any, as in most streams: then there is nothing to look into. */
  private marks: Map<string, Marks> | null = null;
  private access: RouteAccess;

  constructor(private readonly beginning: Beginning) {
    const { access, after, changedSince, changedByTheClock } = beginning;
    this.access = access;
    for (const routeId of changedSince) this.mark(routeId, { hasChanged: true });
    for (const routeId of changedByTheClock) this.mark(routeId, { hasChangedByTheClock: true });
    if (after) this.link(after.routeId, after.sequence);
  }

  /** When it was to be told, access to this route had ended: so it was said. The next look may find that it began again. */
  end(routeId: string): void {
    this.endHere(routeId);
    this.mark(routeId, { hasEndedSince: true });
  }

  routes(): Iterable<string> {
    return this.access.keys();
  }

  /** Under which rights the route was last told; undefined where it was not, or has ended. */
  rightsOn(routeId: string): string | undefined {
    return this.marksOf(routeId).hasEnded ? undefined : this.access.get(routeId)?.rights;
  }

  /** All that this look found is told. */
  settle(): void {
    for (const [routeId, { isToldOfAccess }] of this.marks ?? [])
      if (isToldOfAccess) this.mark(routeId, { isToldOfAccess: false });
  }

  /** As `ofRow`, where the row is told as it is, and nothing beside it; else false, and it has still to be told. */
  next({ routeId, kind, previous, sequence }: PulledRow): boolean {
    if (kind === 'ACCESS_ENDED' || kind === 'ACCESS_CHANGED') return false;
    const { hasEnded, hasChanged, hasChangedByTheClock } = this.marksOf(routeId);
    if (hasEnded || hasChanged || hasChangedByTheClock) return false;
    const known = this.links.get(routeId);
    if (known === undefined ? this.isNew(routeId) : known.number !== numberOf(previous)) return false;
    if (known) known.number = sequence;
    else this.link(routeId, sequence);
    return true;
  }

  /**
   * Of one page of a look. Access that ended and has begun again since is told as changed: to read the route afresh says
   * all, and whoever goes on from before the end may have heard of it already, and of the new beginning.
   */
  *ofRows(rows: readonly PulledRow[]): Generator<Tiding> {
    // They were looked up after all that was told so far.
    for (const routeId of this.marks?.keys() ?? []) this.mark(routeId, { hasEndedSince: false });
    const begunAgain = new Map(
      rows.filter(({ kind }) => kind === 'ACCESS_CHANGED').map(({ routeId, sequence }) => [routeId, sequence]),
    );
    for (const row of rows) {
      const isOver = row.kind === 'ACCESS_ENDED' && row.sequence < (begunAgain.get(row.routeId) ?? 0);
      if (isOver) this.endHere(row.routeId);
      else yield* this.ofRow(row);
    }
  }

  *ofRow(row: PulledRow): Generator<Tiding> {
    const { routeId, sequence, place, kind } = row;
    const { hasEnded, hasEndedSince, hasChanged } = this.marksOf(routeId);
    if (hasEndedSince) return;
    const beginsAnew = hasChanged || this.isNew(routeId);
    if (hasChanged) this.mark(routeId, { hasChanged: false });
    if (kind === 'ACCESS_ENDED') {
      if (hasEnded) return;
      this.endHere(routeId);
      // What was told of it before has been taken back: if they read it now all the same, they are to be told again.
      this.mark(routeId, { isToldOfAccess: false });
      yield tidingOf(row, 'AccessEnded');
    } else if (kind === 'ACCESS_CHANGED') {
      yield* this.accessChanged(row, place);
    } else if (!hasEnded) {
      yield* this.change(row, beginsAnew);
      this.link(routeId, sequence);
    }
  }

  /** A term that ran out, a birthday, a membership that ended: nobody wrote a row, and yet it is to be told. */
  *byTheClock({ access, here, looked }: Now): Generator<Tiding> {
    const { at } = here;
    const others = new Map([...this.access].filter(([routeId]) => looked !== null && !looked.has(routeId)));
    for (const [routeId, lost] of this.access) {
      if (access.has(routeId) || others.has(routeId) || this.marksOf(routeId).hasEnded) continue;
      this.endHere(routeId);
      // A route that is no longer seen has no last change of this moment.
      const place = this.beginning.isOfAll ? here.place : { ...lost.place, moment: here.place.moment };
      yield { type: 'AccessEnded', routeId, place, previous: null, sequence: null, at };
    }
    for (const [routeId, { rights, place }] of access) {
      const { hasEnded, hasEndedSince, isToldOfAccess } = this.marksOf(routeId);
      const isAsBefore = this.access.get(routeId)?.rights === rights && !hasEnded;
      if (!isAsBefore && !isToldOfAccess && !hasEndedSince) yield* this.accessChanged({ routeId, at }, place);
    }
    this.access = new Map([...others, ...access]);
    this.settle();
  }

  /** Nothing more is told of this route until access to it changes. */
  private endHere(routeId: string): void {
    this.mark(routeId, { hasEnded: true });
    this.links.delete(routeId);
  }

  private *change(row: PulledRow, beginsAnew: boolean): Generator<Tiding> {
    const { routeId, previous, place } = row;
    const known = this.links.get(routeId)?.number;
    const { hasChangedByTheClock } = this.marksOf(routeId);
    if (hasChangedByTheClock) this.mark(routeId, { hasChangedByTheClock: false });
    const isWhole = !hasChangedByTheClock && !beginsAnew && (known === undefined || known === numberOf(previous));
    if (!isWhole) {
      yield* this.accessChanged(row, previous ?? place);
      // All that went before is hidden: this one has become the link with which the chain begins anew.
      if (!previous) return;
    }
    // Unless, while the other was told, it turned out that access has ended.
    if (!this.marksOf(routeId).hasEnded) yield tidingOf(row, 'PlanChange');
  }

  private *accessChanged({ routeId, at }: Pick<Tiding, 'routeId' | 'at'>, place: PositionFacts): Generator<Tiding> {
    this.mark(routeId, { hasEnded: false, hasChangedByTheClock: false, isToldOfAccess: true });
    this.link(routeId, numberOf(place));
    yield { type: 'AccessChanged', routeId, place, previous: null, sequence: null, at };
  }

  /** A route that came to the feed of all: its reader does not know it yet. */
  private isNew(routeId: string): boolean {
    return this.beginning.isOfAll && !this.access.has(routeId) && !this.links.has(routeId);
  }

  private link(routeId: string, number: number): void {
    this.links.set(routeId, { number });
  }

  private marksOf(routeId: string): Marks {
    return this.marks?.get(routeId) ?? ordinary;
  }

  private mark(routeId: string, changed: Partial<Marks>): void {
    const marks = { ...this.marksOf(routeId), ...changed };
    const all = this.marks ?? new Map<string, Marks>();
    if (Object.values(marks).includes(true)) all.set(routeId, marks);
    else all.delete(routeId);
    this.marks = all.size > 0 ? all : null;
  }
}

const numberOf = (place: PositionFacts | null) => Number(place?.sequence ?? 0);

const tidingOf = ({ routeId, place, previous, sequence, at }: PulledRow, type: Tiding['type']): Tiding => ({
  type,
  routeId,
  place,
  previous,
  sequence,
  at,
});
