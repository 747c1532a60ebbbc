/** From and to, in milliseconds; `to` is infinite while it lasts. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Times at which nothing can be promised to be quick. */
export class Outages {
  private readonly merged: readonly Interval[];

  constructor(intervals: readonly Interval[]) {
    const merged: { from: number; to: number }[] = [];
    for (const { from, to } of intervals.toSorted((one, other) => one.from - other.from)) {
      const last = merged.at(-1);
      if (last && from <= last.to) last.to = Math.max(last.to, to);
      else merged.push({ from, to });
    }
    this.merged = merged;
  }

  /** How long everything worked between two moments. */
  wellBetween(from: number, to: number): number {
    const out = this.merged.reduce(
      (sum, outage) => sum + Math.max(0, Math.min(to, outage.to) - Math.max(from, outage.from)),
      0,
    );
    return Math.max(0, to - from - out);
  }

  /** The latest moment such that everything worked for so long from there until `until`. */
  before(until: number, milliseconds: number): number {
    let end = until;
    let left = milliseconds;
    for (const { from, to } of this.merged.toReversed()) {
      if (from >= end) continue;
      const well = Math.max(0, end - to);
      if (well >= left) break;
      left -= well;
      end = Math.min(end, from);
    }
    return end - left;
  }
}
