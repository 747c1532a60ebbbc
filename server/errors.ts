import { GraphQLError, type ASTNode } from 'graphql';

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CURSOR_INVALID'
  | 'RATE_LIMITED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR';

const ofDocument: ErrorCode = 'GRAPHQL_VALIDATION_FAILED';

export type TextParameters = Readonly<Record<string, string | number>>;

/** An error that is thrown, never data. Its words come from `language/` at the edge, in the language of the request. */
export class TextError extends GraphQLError {
  constructor(
    code: ErrorCode,
    readonly textKey: string = code,
    readonly parameters: TextParameters = {},
    node: ASTNode | null = null,
  ) {
    super(textKey, { nodes: node, extensions: { code } });
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

/** A valid document that asks for more than one request may. */
export const tooMuch = (textKey: string, max: number) => new TextError(ofDocument, textKey, { max });

export const subscriptionUndecided = (node: ASTNode) => new TextError(ofDocument, 'SUBSCRIPTION_UNDECIDED', {}, node);

export const rateLimited = (seconds: number) => new TextError('RATE_LIMITED', 'RATE_LIMITED', { seconds });
