import { randomUUID } from 'node:crypto';
import type { Session } from '../database/session.ts';
import { inAscii } from './in-ascii.ts';
import type { ReadContext } from '../reading/read-context.ts';
import type { PulledRow } from './pull.ts';
import type { SignedPlace } from '../plan/position-sealer.ts';

/** What several ask for: the same fields, with the same variables, in the same language. */
export interface Wanted {
  /** The categories of which it was found that what is read depends on them: it is shared by those who hold the same of these. */
  readonly categories: Set<string>;
}

/** How one subscriber has events read, so that it can be done once for all who ask the same in the same words. */
export interface SharedReading {
  /** One object for all who ask for the same. */
  readonly wanted: Wanted;
  /**
   * Reads a change in a session that holds the rights of several, and is nobody. Null where what is read depends on more
   * than those rights: then each reads it for themselves.
   */
  read(reading: Reading, row: Told): Promise<SharedText | null>;
  /** Past the stream of their events; undefined where everything goes through it. */
  readonly atOnce: AtOnce | undefined;
}

/** Takes what was read to one subscriber. */
export interface AtOnce {
  /**
   * Answers, at once or when it has left, whether they are still there. Only called while they wait for an event, and not
   * again before the last has left.
   */
  tell(text: SharedText, places: SignedPlaces): boolean | Promise<boolean>;
}

/** Reads with the rights of several, as nobody. */
export interface Reading {
  readonly session: Session;
  /** Whether it was asked who reads, or what they hold differently. */
  hasAsked: boolean;
  /** Of which categories that was. */
  readonly differing: ReadonlySet<string>;
}

export interface Told extends Pick<PulledRow, 'routeId' | 'sequence'> {
  /** Of what types what it is about may be: the words of their ids. */
  readonly subjects: readonly string[];
}

/** Where an event stands in somebody's own feed. */
export interface Cursors {
  readonly cursor: string;
  readonly previousCursor: string | null;
}

/** The same, before it is made into text. */
export interface SignedPlaces {
  readonly cursor: SignedPlace;
  readonly previousCursor: SignedPlace | null;
}

/** Who reads: for whom cursors are sealed. */
export interface Reader extends Pick<ReadContext, 'seal' | 'viewer'>, Cursors {}

type Make = (reader: Reader) => string | null;

/** A cursor of the event itself, or what is made for each reader. */
type Hole = keyof Cursors | Make;

/** In no text that anybody wrote: it leaves this process in none. */
const word = randomUUID();
const hole = new RegExp(`"${word}:(\\d+)"`);

/** What stands in an answer where each reader's own value belongs. */
export class Holes {
  private readonly left: Hole[] = [];

  /** A text to stand in the place of a cursor. */
  leave(what: Hole): string {
    return `${word}:${String(this.left.push(what) - 1)}`;
  }

  /** Of an answer in JSON. */
  cut(json: string): SharedText {
    const parts = inAscii(json).split(hole);
    const texts = parts.filter((_, place) => place % 2 === 0);
    const holes = parts.filter((_, place) => place % 2 === 1).map((number) => this.left[Number(number)]);
    return new SharedText(
      texts,
      holes.map((what) => {
        if (!what) throw new Error('An answer has a hole that nobody left.');
        return what;
      }),
    );
  }
}

/** In a cursor is nothing that JSON would write otherwise. */
const quoted = (cursor: string | null) => (cursor === null ? 'null' : `"${cursor}"`);

/** One answer for several readers: the same bytes, but for the cursors that are each reader's own. */
export class SharedText {
  /** `holes`: between one text and the next. */
  constructor(
    readonly texts: readonly string[],
    readonly holes: readonly Hole[],
  ) {}

  for(reader: Reader): string {
    let text = this.texts[0] ?? '';
    this.holes.forEach((what, index) => {
      text += quoted(typeof what === 'string' ? reader[what] : what(reader)) + (this.texts[index + 1] ?? '');
    });
    return text;
  }
}
