import type { CursorSeal } from '../access/sealed-cursor.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Session } from '../database/session.ts';

/** What reading needs to know of an operation. The API's context extends it. */
export interface ReadContext {
  /** Null: nobody is signed in. The database then shows no row at all. */
  readonly viewer: Viewer | null;
  /** The language in which `made` fields word their texts. */
  readonly language: 'nl' | 'en';
  /** Stands in the access log beside what was read. */
  readonly requestId: string;
  readonly operationName: string | null;
  /** True wherever people's data is read; a bench may leave the log out to see what it costs. */
  readonly keepsAccessLog: boolean;
  /** Cursors leave the server sealed, and come back only to the viewer they were made for. */
  readonly seal: CursorSeal;
  /**
   * Where one reading is for several readers: leaves a place in the answer for what is each reader's own. Absent where
   * one reads alone.
   */
  later?(make: (reader: Pick<ReadContext, 'seal' | 'viewer'>) => string): string;
  /** The operation's one short transaction: opened at first use, committed before the answer leaves. */
  session(): Promise<Session>;
}
