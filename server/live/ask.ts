import type { Session } from '../database/session.ts';
import { nameOf } from '../reading/sql-text.ts';

/** Puts a value into a statement; answers how the statement names it. */
export type Bind = (value: unknown, sqlType: string) => string;

/** What a select says in its one value of JSON. Its text is the same each time, so that the database parses it once. */
export async function ask<Answer>(session: Session, write: (bind: Bind) => string): Promise<Answer> {
  const parameters: unknown[] = [];
  const text = `select (${write((value, sqlType) => `$${String(parameters.push(value))}::${sqlType}`)})::text`;
  const answer = await session.answer?.({ text, parameters, name: nameOf(text) });
  if (answer === null || answer === undefined) throw new Error('The database tells nothing.');
  return JSON.parse(answer) as Answer;
}
