import type { ErrorRequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import proxyAddress from 'proxy-addr';
import { badUserInput, TextError } from '../errors.ts';
import type { Incoming, RequestScope } from './request-scope.ts';
import { statusOf, wordError } from './word-error.ts';

/** Proxies stand in the same network; whoever is outside of it cannot choose an address for the rate limits. */
const isTrustedProxy = proxyAddress.compile(['loopback', 'linklocal', 'uniquelocal']);

/** The client's network address, behind the proxies that are ours. */
export const addressOf = (request: IncomingMessage): string => proxyAddress(request, isTrustedProxy);

export function incomingOf(request: IncomingMessage): Incoming {
  return { header: (name) => headerOf(request, name), address: addressOf(request) };
}

/** By lower-case name. Sent more than once, it is one value, as HTTP has it. */
export function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

const scopes = new WeakMap<ServerResponse, RequestScope>();

/** Of the request that is answered here. */
export function scopeOf(response: ServerResponse): RequestScope {
  const scope = scopes.get(response);
  if (!scope) throw new Error('The request has no scope yet.');
  return scope;
}

/** Every answer says which request it answers, and in which language. */
export function begin(response: ServerResponse, scope: RequestScope): RequestScope {
  scopes.set(response, scope);
  response.setHeader('X-Request-Id', scope.requestId);
  response.setHeader('Content-Language', scope.language);
  response.setHeader('Vary', 'Accept-Language');
  return scope;
}

const longText = 8192; // characters

/** Sends a whole answer. A short one goes out in one piece with its head; a long one is encoded once, not measured first. */
export function send(response: ServerResponse, status: number, contentType: string, text: string): void {
  const body = text.length < longText ? text : Buffer.from(text);
  response.statusCode = status;
  response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

/** Answers an error as GraphQL does, on every path: clients need to know one form only. */
export function refuse(error: unknown, response: ServerResponse, status = statusOf(error)): void {
  if (error instanceof TextError && typeof error.parameters['seconds'] === 'number') {
    response.setHeader('Retry-After', String(error.parameters['seconds']));
  }
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  const errors = [wordError(error, scopeOf(response))];
  send(response, status, 'application/json; charset=utf-8', JSON.stringify({ errors }));
}

/** What no other has caught, a body that could not be read among it. */
export function refuseUnread(error: unknown, response: ServerResponse): void {
  const status = bodyFault(error);
  if (status === null) return refuse(error, response);
  const limit = error instanceof Error && 'limit' in error ? Number(error.limit) : 0; // bytes
  const isTooLarge = status === 413;
  refuse(
    isTooLarge ? badUserInput('BODY_TOO_LARGE', { kilobytes: limit / 1024 }) : badUserInput('BODY_NOT_JSON'),
    response,
    status,
  );
}

/** The last handler. */
export const refuseFault: ErrorRequestHandler = (error: unknown, _request, response, next) =>
  response.headersSent ? next(error) : refuseUnread(error, response);

/** What body-parser refuses it marks with a status of the client's kind. */
function bodyFault(error: unknown): number | null {
  if (error instanceof GraphQLError || !(error instanceof Error) || !('status' in error)) return null;
  const { status } = error;
  if (typeof status !== 'number' || status < 400 || status >= 500) return null;
  return status === 413 || status === 415 ? status : 400;
}
