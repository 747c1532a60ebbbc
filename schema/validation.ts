import { IsOptional, isEmail, ValidateBy, ValidateIf } from 'class-validator';

export type InputCode =
  | 'BLANK'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'OUT_OF_RANGE'
  | 'INVALID_FORMAT'
  | 'HIDDEN_MARK'
  | 'REQUIRED'
  | 'EMPTY'
  | 'NOT_UNIQUE';

/** What a failed validator tells in `ValidationError.contexts`: the code and parameters of an InputIssue. */
export interface InputContext {
  readonly code: InputCode;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

interface TextOptions {
  /** In characters, as a reader counts them; not in bytes or UTF-16 units. */
  readonly max: number;
}

type Check = (value: unknown) => boolean;

// Format characters such as the zero-width space are invisible, so a text of them alone is blank too.
const blank = /^[\s\p{Cf}]*$/u;
// Half a surrogate pair cannot be stored either.
const control = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;
// Marks that nobody sees, and that let a line read otherwise than it is stored. What is written from right to left goes without.
const turned = /[\u202A-\u202E\u2066-\u2069]/u;

function rule(name: string, context: InputContext, holds: Check): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: holds, defaultMessage: () => context.code } }, { context });
}

function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (prototype, property) => {
    for (const decorate of decorators) decorate(prototype, property);
  };
}

/** Holds for what is no text: that a value is there at all is another rule's business. */
function textRule(name: string, context: InputContext, holds: (text: string) => boolean): PropertyDecorator {
  return rule(name, context, (value) => typeof value !== 'string' || holds(value));
}

/**
 * Text with something in it, at most `max` characters, without control characters but for line ends and tabs, and without
 * marks that turn the direction in which it is read.
 */
export function Text({ max }: TextOptions): PropertyDecorator {
  return all(
    textRule('notBlank', { code: 'BLANK' }, (text) => !blank.test(text)),
    textRule('maxCharacters', { code: 'TOO_LONG', parameters: { max } }, (text) => Array.from(text).length <= max),
    textRule('noControlCharacters', { code: 'INVALID_FORMAT' }, (text) => !control.test(text)),
    textRule('noTurningMarks', { code: 'HIDDEN_MARK' }, (text) => !turned.test(text)),
  );
}

/** Absent: unchanged; null: cleared. */
export function OptionalText(options: TextOptions): PropertyDecorator {
  return all(IsOptional(), Text(options));
}

/** May be left out, which leaves the value unchanged, but cannot be cleared. */
export function NotCleared(): PropertyDecorator {
  return all(
    ValidateIf((_input: object, value: unknown) => value !== undefined),
    rule('notCleared', { code: 'REQUIRED' }, (value) => value !== null),
  );
}

/** The global id of an object. Whether there is one is found out later, with the viewer's rights. */
export function Identifier(): PropertyDecorator {
  return Text({ max: 64 });
}

export function OptionalIdentifier(): PropertyDecorator {
  return all(IsOptional(), Identifier());
}

export function OptionalWholeNumber({ min, max }: { min: number; max: number }): PropertyDecorator {
  const within: Check = (value) => typeof value === 'number' && value >= min && value <= max;
  return all(IsOptional(), rule('range', { code: 'OUT_OF_RANGE', parameters: { min, max } }, within));
}

interface ListOptions {
  readonly max: number;
}

function listRule(name: string, context: InputContext, holds: (list: readonly unknown[]) => boolean) {
  return rule(name, context, (value) => Array.isArray(value) && holds(value));
}

const atMost = (max: number) =>
  listRule('maxEntries', { code: 'TOO_MANY', parameters: { max } }, (list) => list.length <= max);

/** A list with at least one entry, none twice. */
export function DistinctList({ max }: ListOptions): PropertyDecorator {
  return all(
    listRule('notEmpty', { code: 'EMPTY' }, (list) => list.length > 0),
    atMost(max),
    listRule('distinct', { code: 'NOT_UNIQUE' }, (list) => new Set(list).size === list.length),
  );
}

/** Absent and empty say the same. */
export function OptionalDistinctList(options: ListOptions): PropertyDecorator {
  return all(IsOptional(), DistinctList(options));
}

export function OptionalList({ max }: ListOptions): PropertyDecorator {
  return all(IsOptional(), atMost(max));
}

export function OptionalEmail(): PropertyDecorator {
  return all(
    IsOptional(),
    textRule('email', { code: 'INVALID_FORMAT' }, (text) => isEmail(text)),
  );
}

export function Pattern(pattern: RegExp): PropertyDecorator {
  return textRule('pattern', { code: 'INVALID_FORMAT' }, (text) => pattern.test(text));
}

export function OptionalPattern(pattern: RegExp): PropertyDecorator {
  return all(IsOptional(), Pattern(pattern));
}
