import { createHmac, type KeyObject } from 'node:crypto';
import type { Transaction } from '../database/transaction.ts';
import type { Answer } from './writing.ts';
import { invalidInput, type SubjectReference } from './problem.ts';
import { exactlyOne } from './write-rows.sql.ts';

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
export function hashInput(secret: KeyObject, input: unknown): string {
  return createHmac('sha256', secret).update(JSON.stringify(input)).digest('base64url');
}

export function requireRequestKey(key: string): void {
  if (key.length === 0 || key.length > 200) {
    throw invalidInput({ path: 'requestKey', code: 'LENGTH', parameters: { min: 1, max: 200 } });
  }
  // Half a surrogate pair is stored as another character: two keys would become one.
  if (/\p{Surrogate}/u.test(key)) throw invalidInput({ path: 'requestKey', code: 'INVALID_FORMAT' });
}

/** Asked together with what else is looked at first. */
export const outcomeSql = (personId: string, key: string) => `select command, input_hash, outcome from request_key
  where person_id = ${personId} and key = ${key} and at > app_now() - interval '${keptFor}'`;

export interface RememberedRow {
  readonly command: string;
  readonly input_hash: string;
  readonly outcome: Outcome;
}

export function outcomeIn(row: RememberedRow | undefined, request: RequestIdentity): Outcome | null {
  if (!row) return null;
  if (row.command !== request.command || row.input_hash !== request.inputHash) throw keyReused();
  return row.outcome;
}

const keyTaken = 'TR003';

export function rememberOutcome(transaction: Transaction, request: RequestIdentity, outcome: Outcome, at: Date): void {
  transaction.later(rememberSql, [
    request.personId,
    request.key,
    request.command,
    request.inputHash,
    JSON.stringify(outcome),
    at,
  ]);
}

const rememberSql = exactlyOne(
  `insert into request_key (person_id, key, command, input_hash, outcome, at) values ($1, $2, $3, $4, $5, $6)
   on conflict (person_id, key) do update
     set command = excluded.command, input_hash = excluded.input_hash, outcome = excluded.outcome, at = excluded.at
     where request_key.at <= app_now() - interval '${keptFor}'`,
  keyTaken,
  'The request key is taken.',
);

/** The same key was used at the same moment for something else: the route's lock would have kept a retry waiting. */
export function worded(error: unknown): unknown {
  return error instanceof Error && 'code' in error && error.code === keyTaken ? keyReused() : error;
}

const keyReused = () => invalidInput({ path: 'requestKey', code: 'REQUEST_KEY_REUSED' });
