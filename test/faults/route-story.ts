import type { About, Deed, History, Line, RouteState } from './history.ts';
import { afterEffect } from './route-state.ts';

/** How things stood on a route from a place of its log on. */
export interface Span {
  readonly from: number;
  readonly state: RouteState;
  /** Between the two it began. */
  readonly sentAt: number;
  readonly answeredAt: number;
}

/** A line of the log, and the deed of which it tells. */
export interface Told extends Line {
  readonly about: About;
  readonly answeredAt: number;
}

const isNotice = ({ kind }: Line) => kind === 'ACCESS_CHANGED' || kind === 'ACCESS_ENDED';

/** What happened on one route, in the order of its log. */
export class RouteStory {
  readonly spans: readonly Span[];
  readonly lines: ReadonlyMap<number, Told>;
  /** Where the log is not what was done. */
  readonly faults: readonly string[];

  constructor(
    history: History,
    readonly routeId: string,
  ) {
    const start = history.starts.get(routeId);
    if (!start) throw new Error('A route has no beginning.');
    const ofRoute = ({ routeId: id }: { routeId: string }) => id === routeId;
    const deeds = history.deeds.filter(ofRoute).toSorted((one, other) => one.sequence - other.sequence);
    const log = history.log.filter((line) => ofRoute(line) && line.sequence > start.sequence);
    this.spans = spansOf(start.state, deeds, new Map(log.map((line) => [line.sequence, line])));
    const { lines, faults } = this.matched(deeds, log);
    this.lines = lines;
    this.faults = [...faults, ...outOfTime(deeds)];
  }

  /** Which span a place of the log lies in. */
  spanAt(sequence: number): number {
    return this.spans.findLastIndex(({ from }) => from <= sequence);
  }

  /** From the one that had surely begun at a moment, to the last that may have at another. */
  spansBetween(surely: number, perhaps: number): readonly [number, number] {
    return [
      this.spans.findLastIndex(({ answeredAt }) => answeredAt <= surely),
      this.spans.findLastIndex(({ sentAt }) => sentAt <= perhaps),
    ];
  }
  /** Each acknowledged deed stands in the log once and whole, and nothing else does but what came of one. */
  private matched(deeds: readonly Deed[], log: readonly Line[]): { lines: Map<number, Told>; faults: string[] } {
    const bySequence = new Map(log.map((line) => [line.sequence, line]));
    const lines = new Map<number, Told>();
    const faults: string[] = [];
    for (const { sequence, tells, answeredAt, routeId } of deeds) {
      for (const [index, { kind, about }] of tells.entries()) {
        const line = bySequence.get(sequence + index);
        const where = `${kind} of ${routeId} at ${String(sequence + index)}`;
        if (line?.kind !== kind)
          faults.push(`acknowledged and lost: ${where}, where the log has ${line?.kind ?? 'nothing'}`);
        else if (lines.has(line.sequence)) faults.push(`acknowledged twice, done once: ${where}`);
        else lines.set(line.sequence, { ...line, about, answeredAt });
      }
    }
    const left = log.filter((line) => !isNotice(line) && !lines.has(line.sequence));
    for (const line of this.following(deeds, left, [...lines.values()])) lines.set(line.sequence, line);
    for (const { kind, routeId, sequence } of left) {
      if (!lines.has(sequence))
        faults.push(`done, and not by what was acknowledged: ${kind} of ${routeId} at ${String(sequence)}`);
    }
    return { lines, faults };
  }

  /** At once or later, as long as the party does not read the plan again: what is added for it the clock finds. */
  private following(deeds: readonly Deed[], log: readonly Line[], done: readonly Told[]): Told[] {
    const used = new Map<Deed, Set<string>>();
    const addedFor = (partyId: string | null) =>
      done.filter(({ kind, about }) => kind === 'ACTION_ADDED' && about.partyId === partyId);
    return log.flatMap((line) => {
      const deed = deeds.findLast(({ sequence, mayFollow }) => {
        const added = addedFor(mayFollow?.about.partyId ?? null).flatMap(({ subjectIds }) => subjectIds);
        const isOfThis = (id: string) => mayFollow?.subjectIds.includes(id) || added.includes(id);
        return sequence < line.sequence && mayFollow?.kind === line.kind && line.subjectIds.some(isOfThis);
      });
      if (!deed?.mayFollow || this.readsPlanAt(line.sequence, deed.mayFollow.about.partyId)) return [];
      const before = used.get(deed) ?? new Set();
      if (line.subjectIds.some((id) => before.has(id))) return [];
      used.set(deed, new Set([...before, ...line.subjectIds]));
      // By then it was written; behind the last deed nobody knows when it was.
      const { answeredAt } = deeds.find(({ sequence }) => sequence > line.sequence) ?? { answeredAt: Infinity };
      return [{ ...line, about: deed.mayFollow.about, answeredAt }];
    });
  }

  private readsPlanAt(sequence: number, partyId: string | null): boolean {
    const { parties } = this.spans[this.spanAt(sequence)]?.state ?? {};
    return parties?.get(partyId ?? '')?.grants.has('PLAN') ?? false;
  }
}

/** What was answered before another was sent comes before it. */
function outOfTime(deeds: readonly Deed[]): string[] {
  let latest = -Infinity;
  return deeds.flatMap(({ sentAt, answeredAt, routeId, sequence }) => {
    const isOut = answeredAt < latest;
    latest = Math.max(latest, sentAt);
    return isOut ? [`before what was answered earlier: ${routeId} at ${String(sequence)}`] : [];
  });
}

function spansOf(start: RouteState, deeds: readonly Deed[], log: ReadonlyMap<number, Line>): Span[] {
  const spans: Span[] = [{ from: -Infinity, state: start, sentAt: -Infinity, answeredAt: -Infinity }];
  for (const { effect, sequence, sentAt, answeredAt } of deeds) {
    const before = spans.at(-1);
    if (!effect || !before) continue;
    let from = sequence;
    // Those whom it concerns are told first, in the same transaction.
    for (let line = log.get(from - 1); line && isNotice(line); line = log.get(from - 1)) from -= 1;
    spans.push({ from, state: afterEffect(before.state, effect), sentAt, answeredAt });
  }
  return spans;
}
