import type { Told } from './history.ts';
import { within, type ReaderOnRoute } from './reader-on-route.ts';

export type ToldOfRoute = Exclude<Told, { type: 'readAllAfresh' }>;
type Change = Extract<Told, { type: 'change' }>;

/** Holds what came out of a feed, one after the other, against what its reader could read of the route. */
export class Hearing {
  readonly faults: string[] = [];
  private readonly heard = new Set<number>();
  private last = -Infinity;
  private read = -Infinity;
  private link: string | undefined;
  /** The link furthest on in the log: what came behind an older one may lead up to it, and is not told again. */
  private furthest = { sequence: -Infinity, cursor: '' };
  private isForgotten = false;

  constructor(private readonly on: ReaderOnRoute) {}

  hear(told: ToldOfRoute): void {
    switch (told.type) {
      case 'change':
        return this.change(told);
      case 'readAfresh':
        if (told.sequence === null) this.say('something was missing and could not be had');
        this.goOnFrom(told.sequence ?? this.read, told.cursor);
        // The order counts from here.
        this.last = told.sequence ?? this.last;
        this.isForgotten = false;
        if (!this.saw(told.at).some((standing) => standing !== null)) this.say('told of a route that is not theirs');
        return undefined;
      case 'forget':
      case 'refused':
        return this.end(told.at);
    }
  }

  private change(told: Change): void {
    const { kind, sequence, at, cursor, previousCursor, subjectId } = told;
    const say = (what: string) => this.say(`${what}: ${kind} at ${String(sequence)}`);
    if (this.heard.has(sequence)) say('doubled');
    else if (sequence <= this.last) say('out of order');
    if (this.isForgotten) say('told after the end of access');
    if (this.link !== undefined && ![this.link, this.furthest.cursor].includes(previousCursor ?? ''))
      say('the chain is broken before it');
    this.heard.add(sequence);
    this.last = sequence;
    this.goOnFrom(sequence, cursor);
    const line = this.on.story.lines.get(sequence);
    if (!line) return say('made up');
    if (line.kind !== kind || (subjectId !== null && !line.subjectIds.includes(subjectId)))
      say('another than the log has');
    if (!within(this.on.reads(line.about), this.on.spansAt(at, this.read)).includes(true)) say('leaked');
    return undefined;
  }

  /** Told from the log, also when they have come back since. */
  private end(at: number): void {
    const [, last] = this.on.spansAt(at, this.read);
    const since = within(this.on.standings, [this.on.story.spanAt(this.read), last]);
    if (since.every((standing) => standing !== null)) this.say('told that access ended, which it did not');
    this.isForgotten = true;
    this.link = undefined;
    this.furthest = { sequence: -Infinity, cursor: '' };
  }

  private saw(at: number): readonly (string | null)[] {
    return within(this.on.standings, this.on.spansAt(at, this.read));
  }

  private goOnFrom(sequence: number, cursor: string): void {
    this.read = Math.max(this.read, sequence);
    this.link = cursor;
    if (sequence >= this.furthest.sequence) this.furthest = { sequence, cursor };
  }

  private say(what: string): void {
    this.faults.push(`${this.on.followed.name}, ${this.on.story.routeId}: ${what}`);
  }
}
