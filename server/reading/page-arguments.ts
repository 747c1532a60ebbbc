import { badUserInput } from '../errors.ts';
import type { Arguments } from './declare-reading.ts';

export const largestPage = 100;
const usualPage = 25;

export interface Page {
  readonly size: number;
  /** From the end of the list: `last`. */
  readonly isBackward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

const isGiven = (value: unknown) => value !== undefined && value !== null;
const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

/** Relay's arguments, as far as a connection has them. */
export function pageOf(args: Arguments): Page {
  const { first, last } = args;
  const [after, before] = [textOrNull(args['after']), textOrNull(args['before'])];
  if (isGiven(first) && isGiven(last)) throw badUserInput('PAGE_DIRECTION');
  const isBackward = isGiven(last) || (!isGiven(first) && before !== null && after === null);
  const size = last ?? first ?? usualPage;
  if (typeof size !== 'number' || size < 1 || size > largestPage) throw badUserInput('PAGE_SIZE', { max: largestPage });
  return { size, isBackward, after, before };
}
