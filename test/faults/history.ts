import type { PartyRoleName } from '../../server/access/reading-rules.ts';
import type { Interval } from './intervals.ts';

/** What a change is about, by which readers.json says who reads it. */
export interface About {
  readonly category: 'PLAN' | 'NEEDS' | 'ROUTE' | 'CONSENT';
  /** Whose own it is, or whom it concerns. */
  readonly partyId: string | null;
  /** Of a consent of a party that takes part: its lead is told that it was given or stopped. */
  readonly isToldToLead?: boolean;
}

/** What a deed changes of who reads the route. */
export type Effect =
  | {
      readonly type: 'granted';
      readonly partyId: string;
      readonly categories: readonly string[];
      readonly consentId: string;
    }
  | { readonly type: 'withdrawn'; readonly partyId: string; readonly consentId: string }
  | { readonly type: 'assigned' | 'unassigned'; readonly partyId: string; readonly personId: string }
  | {
      readonly type: 'invited';
      readonly partyId: string;
      readonly role: PartyRoleName;
      readonly organisationId: string;
    }
  | { readonly type: 'joined'; readonly partyId: string; readonly personId: string }
  | { readonly type: 'ended'; readonly partyId: string };

/** A change that was acknowledged. Times are milliseconds on the clock of this process. */
export interface Deed {
  readonly routeId: string;
  readonly sentAt: number;
  readonly answeredAt: number;
  /** Its first place in the log of the route, as the answer says. */
  readonly sequence: number;
  /** What the log tells of it, from that place on. */
  readonly tells: readonly { readonly kind: string; readonly about: About }[];
  /**
   * What may come of it by itself, each at most once: a party that reads the plan no more leaves its actions blocked.
   * `subjectIds`: those its writer knew of; what else was added for the party, the log tells.
   */
  readonly mayFollow?: { readonly kind: string; readonly about: About; readonly subjectIds: readonly string[] };
  readonly effect: Effect | null;
}

/** One line of the log, as it stands in the database at the end. */
export interface Line {
  readonly routeId: string;
  readonly sequence: number;
  readonly kind: string;
  /** What it is about; each reader is shown the first that they may see. */
  readonly subjectIds: readonly string[];
}

/** What came out of somebody's feed. */
export type Told = { readonly at: number } & (
  | {
      readonly type: 'change';
      readonly routeId: string;
      readonly sequence: number;
      readonly kind: string;
      /** Null also where it is not theirs to see. */
      readonly subjectId: string | null;
      readonly cursor: string;
      readonly previousCursor: string | null;
    }
  /** `sequence`: null where something was missing and could not be had. */
  | { readonly type: 'readAfresh'; readonly routeId: string; readonly sequence: number | null; readonly cursor: string }
  | { readonly type: 'forget'; readonly routeId: string }
  /** A feed of one route: it is not there for them. */
  | { readonly type: 'refused'; readonly routeId: string }
  | { readonly type: 'readAllAfresh' }
);

export interface Reader {
  readonly personId: string;
  /** They follow as one who oversees the routes of this organisation, and are assigned to none. */
  readonly oversees: string | null;
}

export interface Followed {
  readonly name: string;
  readonly reader: Reader;
  /** Null: all routes on which they act. */
  readonly routeId: string | null;
  readonly told: readonly Told[];
  /** When their connection was cut or stalled, or they had not caught up. */
  readonly outages: readonly Interval[];
}

export interface History {
  readonly starts: ReadonlyMap<string, RouteStart>;
  readonly deeds: readonly Deed[];
  readonly log: readonly Line[];
  readonly followed: readonly Followed[];
  /** When a server or the database did not answer. */
  readonly outages: readonly Interval[];
}

export interface PartyState {
  readonly id: string;
  readonly role: PartyRoleName;
  readonly organisationId: string | null;
  readonly isActive: boolean;
  /** Which consent covers each category now. */
  readonly grants: ReadonlyMap<string, string>;
  readonly people: ReadonlySet<string>;
}

export interface RouteState {
  readonly leadPartyId: string;
  readonly studentPartyId: string;
  readonly parties: ReadonlyMap<string, PartyState>;
}

export interface RouteStart {
  readonly state: RouteState;
  /** The last place of its log before anything was done. */
  readonly sequence: number;
}
