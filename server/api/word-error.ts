import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { TextError } from '../errors.ts';
import { text } from '../language/text.ts';
import { OperationEnded } from './operation-session.ts';
import type { RequestScope } from './request-scope.ts';

type Speech = Pick<RequestScope, 'language' | 'requestId' | 'logger' | 'notes'>;

/** Of the library's own codes, what each is called in our contract. */
const ownCodes: Readonly<Record<string, { code: string; textKey: string }>> = {
  BAD_REQUEST: { code: 'BAD_USER_INPUT', textKey: 'BAD_REQUEST' },
  OPERATION_RESOLUTION_FAILURE: { code: 'BAD_USER_INPUT', textKey: 'OPERATION_UNKNOWN' },
  PERSISTED_QUERY_NOT_FOUND: { code: 'BAD_USER_INPUT', textKey: 'BAD_REQUEST' },
  PERSISTED_QUERY_NOT_SUPPORTED: { code: 'BAD_USER_INPUT', textKey: 'BAD_REQUEST' },
};

const longestDetail = 500; // characters: some repeat what was sent
const graphqlCodes = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * What the client may know of an error: ours in the reader's language, GraphQL's own about the document and its
 * variables, and of everything else only the number under which it stands in the log.
 */
export function wordError(error: unknown, scope: Speech): GraphQLFormattedError {
  const outer = error instanceof GraphQLError ? error : undefined;
  const cause = causeOf(error);
  const worded =
    cause instanceof TextError ? wordText(cause, scope) : (wordGraphql(outer, scope) ?? mask(cause, scope));
  scope.notes.codes.push(String(worded.extensions?.['code']));
  const locations = outer?.toJSON().locations;
  return { ...worded, ...(locations && { locations }), ...(outer?.path && { path: outer.path }) };
}

/** Marks an error that is to be worded once it is known whom it answers. */
export const unworded = (error: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  extensions: { ...error.extensions, isUnworded: true },
});

export const isUnworded = ({ extensions }: GraphQLFormattedError): boolean => extensions?.['isUnworded'] === true;

export function wordText(error: TextError, scope: Pick<Speech, 'language'>): GraphQLFormattedError {
  const { textKey, extensions } = error;
  const code = String(extensions['code']);
  const parameters = inWords(error.parameters, scope.language);
  return {
    message: text(scope.language, textKey.includes(':') ? textKey : `errors:${textKey}`, parameters),
    extensions: {
      code,
      ...(textKey !== code && { reason: textKey }),
      ...(Object.keys(parameters).length > 0 && { parameters }),
    },
  };
}

/** A parameter may name a text itself. */
function inWords(parameters: TextError['parameters'], language: Speech['language']): TextError['parameters'] {
  const words = Object.entries(parameters).map(([name, value]) => {
    const isKey = typeof value === 'string' && value.startsWith('errors:');
    return [name, isKey ? text(language, value) : value] as const;
  });
  return Object.fromEntries(words);
}

function wordGraphql(outer: GraphQLError | undefined, scope: Speech): GraphQLFormattedError | null {
  const code = String(outer?.extensions['code']);
  const own = ownCodes[code];
  if (own) return { message: text(scope.language, `errors:${own.textKey}`), extensions: { code: own.code } };
  // A code alone proves nothing: any library may put one on its errors. With a path it came out of a resolver.
  if (!outer || outer.path || !graphqlCodes.has(code)) return null;
  const { reason } = outer.extensions;
  const detail = withoutSuggestions(outer.message).slice(0, longestDetail);
  return {
    message: text(scope.language, `errors:${textKeyOf(code, outer)}`),
    extensions: { code, ...(typeof reason === 'string' && { reason }), detail },
  };
}

/** The library words what it finds in English alone: that stands beside our words, for whoever builds a client. */
function textKeyOf(code: string, { message, extensions: { reason } }: GraphQLError): string {
  // A literal that is no value of a scalar of ours.
  if (typeof reason === 'string') return reason;
  if (code !== 'GRAPHQL_PARSE_FAILED') return code;
  // The parser's own failing, at a document that nests too deep for it.
  return message.startsWith('Syntax Error') ? code : 'DOCUMENT_UNREADABLE';
}

function mask(cause: unknown, scope: Speech): GraphQLFormattedError {
  const level = cause instanceof OperationEnded ? 'debug' : 'error';
  scope.logger[level]({ err: cause }, 'An operation failed on our side.');
  const { requestId } = scope;
  return {
    message: text(scope.language, 'errors:INTERNAL_SERVER_ERROR', { requestId }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** Guessing names must not be answered with better names. */
function withoutSuggestions(message: string): string {
  return message.replace(/ ?Did you mean .*$/s, '');
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && !(cause instanceof TextError) && cause.originalError)
    cause = cause.originalError;
  return cause;
}

/** The status for an error before there was an operation; within one, GraphQL answers 200. */
export function statusOf(error: unknown): number {
  const code = error instanceof TextError ? error.extensions['code'] : undefined;
  switch (code) {
    case 'UNAUTHENTICATED':
      return 401;
    case 'FORBIDDEN':
      return 403;
    case 'NOT_FOUND':
      return 404;
    case 'BAD_USER_INPUT':
    case 'CURSOR_INVALID':
      return 400;
    case 'RATE_LIMITED':
      return 429;
    case 'INTERNAL_SERVER_ERROR':
      // Said on purpose: not here, not now.
      return 503;
    default:
      return 500;
  }
}
