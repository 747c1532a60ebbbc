import type { OpenSession } from '../database/session.ts';
import type { ReadContext } from '../reading/read-context.ts';
import type { Feeds } from './feeds.ts';
import type { SharedReading } from './shared-reading.ts';

/** What a feed needs to know of its subscriber. The API's context extends it. */
export interface FeedContext extends ReadContext {
  readonly feeds: Feeds;
  /** How the subscriber has events read; absent where nobody may read them together with others. */
  sharing?: SharedReading | undefined;
  /** A read transaction of its own, as the viewer: a feed lives longer than any operation. */
  openReadSession(): Promise<OpenSession>;
}
