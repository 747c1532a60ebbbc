import { GraphQLError } from 'graphql';

export type ErrorCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'CURSOR_INVALID' | 'RATE_LIMITED';

export type TextParameters = Readonly<Record<string, string | number>>;

/** An error that is thrown, never data. Its words come from `language/` at the edge, in the language of the request. */
export class TextError extends GraphQLError {
  constructor(
    code: ErrorCode,
    readonly textKey: string = code,
    readonly parameters: TextParameters = {},
  ) {
    super(textKey, { extensions: { code } });
  }
}

export const unauthenticated = (textKey?: string) => new TextError('UNAUTHENTICATED', textKey);

/** Visible, but not this role's to do. */
export const forbidden = () => new TextError('FORBIDDEN');

/** Not visible or not there: no answer tells which. */
export const notFound = () => new TextError('NOT_FOUND');

export const badUserInput = (textKey: string, parameters?: TextParameters) =>
  new TextError('BAD_USER_INPUT', textKey, parameters);

/** Forged, foreign, or of the wrong kind. */
export const cursorInvalid = () => new TextError('CURSOR_INVALID');

export const rateLimited = (seconds: number) => new TextError('RATE_LIMITED', 'RATE_LIMITED', { seconds });
