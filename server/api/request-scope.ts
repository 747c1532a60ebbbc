import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Viewer } from '../access/viewer.ts';
import type { WhoAsks } from '../database/session.ts';
import { languageOf, type Language } from '../language/text.ts';

/** A request as its transport saw it: HTTP headers, or the parameters a socket was opened with. */
export interface Incoming {
  /** By lower-case name. */
  header(name: string): string | undefined;
  /** The client's network address. */
  readonly address: string;
}

/** What is known of a request before its operation is looked at, and what is noted for its one line in the log. */
export interface RequestScope {
  readonly requestId: string;
  readonly language: Language;
  readonly address: string;
  readonly logger: Logger;
  viewer: Viewer | null;
  /** Set while the viewer is only assumed: looked up before anything that does not begin with comparing. */
  assumed: WhoAsks['assumed'];
  readonly notes: RequestNotes;
}

/** Never variables, names, tokens or texts: a log is read by people who may not read plans. */
export interface RequestNotes {
  operationName?: string;
  operationType?: string;
  readonly codes: string[];
}

export function openScope(incoming: Incoming, logger: Logger): RequestScope {
  const requestId = acceptedId(incoming.header('x-request-id')) ?? randomUUID();
  return {
    requestId,
    language: languageOf(incoming.header('accept-language')),
    address: incoming.address,
    logger: logger.child({ requestId }),
    viewer: null,
    assumed: null,
    notes: { codes: [] },
  };
}

/** A proxy's own id is kept, so that both logs speak of the same request; anything else could forge log lines. */
function acceptedId(id: string | undefined): string | undefined {
  return id !== undefined && /^[A-Za-z0-9._-]{8,64}$/.test(id) ? id : undefined;
}
