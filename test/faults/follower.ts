import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Tiding } from '../../client-examples/feed/feed-chain.ts';
import { FeedRefused } from '../../client-examples/feed/feed-interruption.ts';
import { followPlan, type FeedState } from '../../client-examples/feed/follow-plan.ts';
import { parseGlobalId } from '../../server/access/global-id.ts';
import type { CursorSeal } from '../../server/access/sealed-cursor.ts';
import { openPosition } from '../../server/plan/position-sealer.ts';
import type { ReadContext } from '../../server/reading/read-context.ts';
import type { Wire } from '../support/cut-off.ts';
import type { Followed, Told } from './history.ts';
import type { Interval } from './intervals.ts';
import type { Person } from './world.ts';

export interface Seat {
  readonly person: Person;
  readonly token: string;
  /** Uuid; null: all routes on which they act. */
  readonly routeId: string | null;
  readonly wire: LaidWire;
  /** Behind which they begin: that of a query. */
  readonly feedCursor: string;
}

/** A wire, and when it carried nothing. */
export interface LaidWire extends Wire {
  readonly outages: { from: number; to: number }[];
}

/** How long a silent connection is believed in, in milliseconds. */
export const patience = 6_000;

/** Follows until it is stopped, and writes down what comes out of the feed. */
export class Follower implements Followed {
  readonly name: string;
  readonly reader;
  readonly routeId;
  readonly told: Told[] = [];
  /** What ended it, though nothing may. */
  readonly broken: string[] = [];
  private readonly notCaughtUp: { from: number; to: number }[] = [{ from: performance.now(), to: Infinity }];
  private readonly leaving = new AbortController();
  private readonly context: ReadContext;
  private done: Promise<void> | undefined;
  private cursor: string;

  constructor(
    private readonly seat: Seat,
    seal: CursorSeal,
    number: number,
  ) {
    const { person, routeId, feedCursor } = seat;
    this.cursor = feedCursor;
    this.name = `${person.email.split('@')[0] ?? ''} (${String(number)}, ${routeId === null ? 'all routes' : 'one route'})`;
    this.reader = { personId: person.id, oversees: person.work === 'LEAD' ? person.organisationId : null };
    this.routeId = routeId;
    this.context = contextOf(person, seal);
  }

  get outages(): readonly Interval[] {
    return [...this.notCaughtUp, ...this.seat.wire.outages];
  }

  get isBeginning(): boolean {
    return this.done !== undefined && !this.isCaughtUp;
  }

  get isCaughtUp(): boolean {
    return this.notCaughtUp.at(-1)?.to !== Infinity;
  }

  start(): void {
    this.done = this.follow();
  }

  async stop(): Promise<void> {
    this.leaving.abort();
    await this.done;
  }

  /** Somebody who is not let in comes back from time to time, as people do. */
  private async follow(): Promise<void> {
    while (!this.leaving.signal.aborted) {
      try {
        await this.followOnce();
      } catch (error) {
        if (!(error instanceof FeedRefused && error.code === 'NOT_FOUND' && this.routeId !== null)) {
          this.broken.push(`${this.name}: ${String(error)}`);
          return;
        }
        this.told.push({ at: performance.now(), type: 'refused', routeId: this.routeId });
      }
      this.isAt('reconnecting');
      await wait(500, undefined, { signal: this.leaving.signal }).catch(() => undefined);
    }
  }

  private async followOnce(): Promise<void> {
    const { wire, token, routeId } = this.seat;
    const tidings = followPlan({
      url: wire.url,
      token: async () => token,
      ...(routeId !== null && { routeId: `route_${routeId}` }),
      after: this.cursor,
      patience,
      webSocket: WebSocket,
      signal: this.leaving.signal,
      onState: (state) => this.isAt(state),
    });
    for await (const tiding of tidings) {
      this.told.push({ at: performance.now(), ...this.toldBy(tiding) });
      this.cursor = tiding.cursor;
    }
  }

  private isAt(state: FeedState): void {
    const last = this.notCaughtUp.at(-1);
    const isWell = state === 'caughtUp' || state === 'readAfresh';
    if (isWell && last?.to === Infinity) last.to = performance.now();
    if (!isWell && last?.to !== Infinity) this.notCaughtUp.push({ from: performance.now(), to: Infinity });
  }

  private toldBy(tiding: Tiding): WithoutTime<Told> {
    const { cursor } = tiding;
    switch (tiding.type) {
      case 'change': {
        const { kind, subject, previousCursor } = tiding.event;
        const { routeId, sequence } = this.place(cursor);
        requireSame(routeId, tiding.event.changedRoute.id);
        return { type: 'change', routeId, sequence, kind, subjectId: subject?.id ?? null, cursor, previousCursor };
      }
      case 'readRouteAfresh': {
        const routeId = uuidOf(tiding.routeId);
        // Where the chain goes on, and not from where the feed would.
        const link = tiding.event?.cursor ?? cursor;
        return { type: 'readAfresh', routeId, sequence: tiding.event && this.place(link).sequence, cursor: link };
      }
      case 'forgetRoute':
        return { type: 'forget', routeId: uuidOf(tiding.routeId) };
      case 'readAllAfresh':
        return { type: 'readAllAfresh' };
      default:
        return tiding satisfies never;
    }
  }

  /** The servers' key is known here: it says of which place in the log a cursor is. */
  private place(cursor: string): { readonly routeId: string; readonly sequence: number } {
    const { routeId, sequence } = openPosition(this.context, this.routeId === null ? 'all' : 'route', cursor);
    return { routeId: routeId ?? '', sequence };
  }
}

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

export const uuidOf = (globalId: string): string => parseGlobalId(globalId)?.uuid ?? globalId;

function requireSame(uuid: string, globalId: string): void {
  if (uuid !== uuidOf(globalId)) throw new Error(`A cursor is of route ${uuid}, its event of ${globalId}.`);
}

/** As whom a cursor is opened. */
export function contextOf({ id, organisationId, work }: Person, seal: CursorSeal): ReadContext {
  const viewer = {
    personId: id,
    organisationId,
    membershipId: null,
    functions: [],
    isService: false,
    isStudent: work === 'STUDENT',
  };
  const session = () => Promise.reject(new Error('Nothing is read here.'));
  return { viewer, seal, language: 'nl', requestId: 'faults', operationName: null, keepsAccessLog: false, session };
}
