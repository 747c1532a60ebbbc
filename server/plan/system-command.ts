import type { Due } from '../access/due.sql.ts';
import type { Writing } from './writing.ts';

/** A change that nobody asks for: the clock brings it. */
export interface SystemCommand {
  readonly name: Due;
  /** When it comes, and what it does: a sentence. */
  readonly brings: string;
  /** Under the route's lock: it may have been brought by then, or no longer be due. */
  apply(writing: Writing): Promise<void>;
}
