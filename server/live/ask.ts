import type { BatchStatement } from '../database/batch.ts';
import type { Session } from '../database/session.ts';
import { nameOf } from '../database/statement-name.ts';

/** Puts a value into a statement; answers how the statement names it. */
export type Bind = (value: unknown, sqlType: string) => string;

/** A select of one value of JSON. Its text is the same each time, so that the database parses it once. */
export function asking(write: (bind: Bind) => string): BatchStatement {
  const parameters: unknown[] = [];
  const text = `select (${write((value, sqlType) => `$${String(parameters.push(value))}::${sqlType}`)})::text`;
  return { text, parameters, name: nameOf(text) };
}

export function told(answer: string | null | undefined): unknown {
  if (answer === null || answer === undefined) throw new Error('The database tells nothing.');
  return JSON.parse(answer);
}

export async function ask<Answer>(session: Session, write: (bind: Bind) => string): Promise<Answer> {
  return told(await session.answer?.(asking(write))) as Answer;
}
