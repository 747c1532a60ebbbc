import type { OpenSession } from '../database/session.ts';
import type { ReadContext } from '../reading/read-context.ts';
import type { Bus } from './bus.ts';

/** What a feed needs to know of its subscriber. The API's context extends it. */
export interface FeedContext extends ReadContext {
  readonly bus: Bus;
  /** A read transaction of its own, as the viewer: a feed lives longer than any operation. */
  openReadSession(): Promise<OpenSession>;
}
