import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import { badUserInput, TextError } from '../errors.ts';
import type { Incoming, RequestScope } from './request-scope.ts';
import { statusOf, wordError } from './word-error.ts';

export interface ScopedLocals {
  scope: RequestScope;
}

export type ScopedResponse = Response<unknown, ScopedLocals>;
export type ScopedHandler = RequestHandler<Record<string, string>, unknown, unknown, unknown, ScopedLocals>;

export function incomingOf(request: Parameters<ScopedHandler>[0]): Incoming {
  return { header: (name) => request.get(name), address: request.ip ?? '' };
}

export const bodyLimit = 256; // kB

/** Answers an error as GraphQL does, on every path: clients need to know one form only. */
export function refuse(error: unknown, response: ScopedResponse, status = statusOf(error)): void {
  const { scope } = response.locals;
  if (error instanceof TextError && typeof error.parameters['seconds'] === 'number') {
    response.set('Retry-After', String(error.parameters['seconds']));
  }
  if (status === 401) response.set('WWW-Authenticate', 'Bearer');
  response.status(status).json({ errors: [wordError(error, scope)] });
}

/** The last handler: what no other has caught. */
export const refuseFault: ErrorRequestHandler<Record<string, string>, unknown, unknown, unknown, ScopedLocals> = (
  error: unknown,
  _request,
  response,
  next,
) => {
  if (response.headersSent) return next(error);
  const status = bodyFault(error);
  if (status === null) return refuse(error, response);
  const isTooLarge = status === 413;
  refuse(
    isTooLarge ? badUserInput('BODY_TOO_LARGE', { kilobytes: bodyLimit }) : badUserInput('BODY_NOT_JSON'),
    response,
    status,
  );
};

/** What body-parser refuses it marks with a status of the client's kind. */
function bodyFault(error: unknown): number | null {
  if (error instanceof GraphQLError || !(error instanceof Error) || !('status' in error)) return null;
  const { status } = error;
  if (typeof status !== 'number' || status < 400 || status >= 500) return null;
  return status === 413 || status === 415 ? status : 400;
}
