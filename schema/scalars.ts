import 'reflect-metadata';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

// PostgreSQL has no year 0, and a date a year after 9999 is not written in four digits: a plan needs neither.
const firstYear = 1900;
const lastYear = 2199;

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'A moment, as an RFC 3339 string such as `2027-01-29T08:30:00.000Z`. Answers are in UTC with milliseconds; ' +
    `input may have any offset. Years ${firstYear} to ${lastYear}.`,
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  // A string is a timestamp that the database has written in this form already.
  serialize: (value) => (value instanceof Date ? value.toISOString() : readyText('DateTime', value)),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(textOf(node), node),
});

export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'CalendarDate',
  description:
    'A day, without time or time zone, written `YYYY-MM-DD`, such as `2027-01-29`. It must exist; years ' +
    `${firstYear} to ${lastYear}. Days begin and end at midnight in Amsterdam; a day named \`until\` is included.`,
  serialize: (value) => readyText('CalendarDate', value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(textOf(node), node),
});

export const Cursor = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  description:
    'A place in a list or feed. Opaque: keep it as it is and hand it back to the same person, for the same list. ' +
    'A foreign, changed or misplaced cursor is answered with the error CURSOR_INVALID.',
  serialize: (value) => readyText('Cursor', value),
  parseValue: parseCursor,
  parseLiteral: (node) => parseCursor(textOf(node), node),
});

/** Null where the literal is none of text. */
const textOf = (node: ValueNode) => (node.kind === Kind.STRING ? node.value : null);

/** Input that is no value of the scalar; `reason` names the words for it in the reader's language. */
function unfit(reason: string, message: string, node?: ValueNode): GraphQLError {
  return new GraphQLError(message, { extensions: { reason }, nodes: node ?? null });
}

function readyText(scalar: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`${scalar} cannot be made of a value of type ${typeof value}.`);
}

function parseCursor(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string') return value;
  throw unfit('CURSOR_NO_TEXT', 'Cursor must be a string that this service gave out.', node);
}

function parseMoment(value: unknown, node?: ValueNode): Date {
  // graphql-scalars also takes numbers, which one client would mean as seconds and another as milliseconds.
  const moment = typeof value === 'string' ? readMoment(value) : null;
  if (moment === null) throw unfit('MOMENT_INVALID', 'DateTime must be an RFC 3339 string.', node);
  const year = moment.getUTCFullYear();
  if (year >= firstYear && year <= lastYear) return moment;
  throw unfit('MOMENT_INVALID', `DateTime must lie in the years ${firstYear} to ${lastYear}.`, node);
}

function readMoment(value: string): Date | null {
  try {
    return new Date(GraphQLDateTimeISO.parseValue(value));
  } catch {
    return null;
  }
}

function parseDay(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && exists(value)) return value;
  throw unfit(
    'DATE_INVALID',
    `CalendarDate must be an existing day, written YYYY-MM-DD, in the years ${firstYear} to ${lastYear}.`,
    node,
  );
}

function exists(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  const year = midnight.getUTCFullYear();
  // JavaScript reads 30 February as 1 or 2 March.
  return year >= firstYear && year <= lastYear && midnight.toISOString().startsWith(day);
}
