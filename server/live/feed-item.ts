import type { SharedText } from './shared-reading.ts';

/** One event, before it is read as its subscriber wants it. */
export interface FeedItem {
  readonly type: 'PlanChange' | 'CaughtUp' | 'AccessChanged' | 'AccessEnded' | 'FeedReset';
  readonly routeId: string | null;
  readonly sequence: number | null;
  readonly cursor: string;
  readonly previousCursor: string | null;
  /** RFC 3339, on the rules' clock. */
  readonly at: string;
  /** Where it was read already, once for all who follow it with the same rights. */
  readonly shared?: SharedText | undefined;
  /** Where it was found with the rights with which it is read: of what types what it is about may be. */
  readonly subjects?: readonly string[];
  /** For whoever reads the event: the viewer no longer sees its route. Nothing more is told of it then. */
  hasEnded(): void;
}
