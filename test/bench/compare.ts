import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './contestants.ts';
import type { Operation } from './operations.ts';
import type { BenchViewer } from './world.ts';

type Properties = Record<string, unknown>;

const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null;

/** Made in Node: the others have no such fields. */
const madeInNode = new Set(['feedCursor', 'endCursor', 'reason', 'subject', 'summary']);

/**
 * An answer without what the three write differently: words before ids, numbers as texts, the form of a moment, keys
 * that begin with `_` (their content belongs to the object around them), the nesting of `attention`.
 */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isObject(value)) return plainObject(value);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toISOString();
  return value.replace(/^[a-z]+_(?=[0-9a-f]{8}-)/, '');
}

function plainObject(object: Properties): Properties {
  const result: Properties = {};
  for (const [key, value] of Object.entries(object)) {
    if (madeInNode.has(key)) continue;
    if (key.startsWith('_') || key === 'attention') Object.assign(result, plain(value));
    else if (key === 'lastChange') result['lastChangedAt'] = plain(isObject(value) ? value['at'] : null);
    else result[key] = plain(value);
  }
  return result;
}

export async function answerOf(contestant: Contestant, operation: Operation, viewer: BenchViewer): Promise<Properties> {
  const { path, headers, body } = contestant.requestOf(operation, viewer);
  const response = await fetch(contestant.url + path, { method: 'POST', headers, body });
  const answer: unknown = await response.json();
  if (!isObject(answer) || !isObject(answer['data']) || 'errors' in answer) {
    throw new Error(`${contestant.name} does not answer ${operation.name}: ${JSON.stringify(answer).slice(0, 500)}`);
  }
  return answer['data'];
}

/** Throws unless all give the same answers, to everybody. */
export async function requireSameAnswers(
  contestants: readonly Contestant[],
  operation: Operation,
  viewers: readonly BenchViewer[],
): Promise<void> {
  for (const viewer of viewers) {
    const answers = await Promise.all(contestants.map((contestant) => answerOf(contestant, operation, viewer)));
    const [first, ...others] = answers.map(plain);
    for (const [index, other] of others.entries()) {
      if (isDeepStrictEqual(first, other)) continue;
      const names = `${contestants[0]?.name ?? ''} and ${contestants[index + 1]?.name ?? ''}`;
      throw new Error(`${names} differ on ${operation.name} for ${viewer.email}: ${firstDifference(first, other)}`);
    }
  }
}

function firstDifference(one: unknown, other: unknown, path = ''): string {
  if (isObject(one) && isObject(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      if (!isDeepStrictEqual(one[key], other[key])) return firstDifference(one[key], other[key], `${path}.${key}`);
    }
  }
  return `${path}: ${JSON.stringify(one)?.slice(0, 200)} against ${JSON.stringify(other)?.slice(0, 200)}`;
}
