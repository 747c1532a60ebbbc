import { createHmac } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Answer } from './writing.ts';
import { invalidInput, type SubjectReference } from './problem.ts';

/** Where a command's outcome is found again: ids alone, read with the rights of whoever asks, when they ask. */
export interface Outcome {
  /** Null for a command that stands on no route (a student of the school). */
  readonly routeId: string | null;
  readonly sequence: number | null;
  readonly subject: SubjectReference | null;
  /** What it answered, where that is not simply that the plan changed. */
  readonly answer?: Answer | null;
}

export interface RequestIdentity {
  readonly personId: string;
  readonly key: string;
  readonly command: string;
  readonly inputHash: string;
}

const keptFor = '7 days';

/** Same key, same person, other input is a mistake of the client: told apart by a keyed hash, no plan text is kept. */
export function hashInput(secret: Uint8Array, input: unknown): string {
  return createHmac('sha256', secret).update(JSON.stringify(input)).digest('base64url');
}

export async function findOutcome(manager: EntityManager, request: RequestIdentity): Promise<Outcome | null> {
  const [row] = await manager.query<{ command: string; input_hash: string; outcome: Outcome }[]>(
    `select command, input_hash, outcome from request_key
     where person_id = $1 and key = $2 and at > app_now() - interval '${keptFor}'`,
    [request.personId, request.key],
  );
  if (!row) return null;
  if (row.command !== request.command || row.input_hash !== request.inputHash) throw keyReused();
  return row.outcome;
}

export async function rememberOutcome(manager: EntityManager, request: RequestIdentity, outcome: Outcome, at: Date) {
  const rows = await manager.query<unknown[]>(
    `insert into request_key (person_id, key, command, input_hash, outcome, at) values ($1, $2, $3, $4, $5, $6)
     on conflict (person_id, key) do update
       set command = excluded.command, input_hash = excluded.input_hash, outcome = excluded.outcome, at = excluded.at
       where request_key.at <= app_now() - interval '${keptFor}'
     returning key`,
    [request.personId, request.key, request.command, request.inputHash, JSON.stringify(outcome), at],
  );
  // The same key was used at the same moment for something else: the route's lock would have kept a retry waiting.
  if (rows.length === 0) throw keyReused();
}

const keyReused = () => invalidInput({ path: 'requestKey', code: 'REQUEST_KEY_REUSED' });
