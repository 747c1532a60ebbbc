import type { ReadContext } from './read-context.ts';

/** The key of the type in an object of an abstract position; no alias can have this name. */
export const typeKey = '@type';

/** Makes a value from what the statement gave in its place. */
export type Step = (value: unknown, context: ReadContext) => unknown;

/** What is left to be done in Node with a value that came from the statement. */
export interface Completion {
  readonly steps?: ReadonlyMap<string, Step>;
  readonly within?: ReadonlyMap<string, Completion>;
  /** Where the position is abstract: by the type that came. */
  readonly byType?: ReadonlyMap<string, Completion>;
}

/** The answer cannot be text: somewhere in it an error has to be told. It is read again, and completed by graphql-js. */
export class NotAsText extends Error {
  constructor() {
    super('This answer is not passed through as text.');
  }
}

type Draft = Record<string, unknown>;

const isObject = (value: unknown): value is Draft => typeof value === 'object' && value !== null;

/**
 * Does it in place: the value was parsed for this answer alone. An error stands where its value would have stood;
 * graphql-js throws it there, so that one field's failure is not the whole answer's.
 */
export function complete(value: unknown, completion: Completion, context: ReadContext): void {
  if (Array.isArray(value)) {
    for (const item of value) complete(item, completion, context);
  } else if (isObject(value)) {
    completeObject(value, completion, context);
  }
}

function completeObject(object: Draft, completion: Completion, context: ReadContext): void {
  const ofType = completion.byType?.get(String(object[typeKey]));
  if (ofType) completeObject(object, ofType, context);
  for (const [key, inner] of completion.within ?? []) complete(object[key], inner, context);
  for (const [key, step] of completion.steps ?? []) object[key] = attempt(step, object[key], context);
}

/** As `complete`, where nothing comes behind it: an error is the end of the text. */
export function completeText(value: unknown, completion: Completion, context: ReadContext): void {
  if (Array.isArray(value)) {
    for (const item of value) completeText(item, completion, context);
  } else if (isObject(value)) {
    const ofType = completion.byType?.get(String(value[typeKey]));
    delete value[typeKey];
    if (ofType) completeText(value, ofType, context);
    for (const [key, inner] of completion.within ?? []) completeText(value[key], inner, context);
    for (const [key, step] of completion.steps ?? []) value[key] = step(value[key], context);
  }
}

function attempt(step: Step, value: unknown, context: ReadContext): unknown {
  try {
    return step(value, context);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

export function completionOf(
  steps: ReadonlyMap<string, Step>,
  within: ReadonlyMap<string, Completion>,
): Completion | null {
  return steps.size + within.size > 0 ? { steps, within } : null;
}
