import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type cors from 'cors';
import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from './context.ts';
import type { Transport } from './metrics.ts';
import type { Pipeline } from './pipeline.ts';
import { headerOf, incomingOf, refuse, refuseUnread, scopeOf, send } from './refusals.ts';
import { isUnworded, wordError } from './word-error.ts';

export type Step = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

export interface DoorParts {
  readonly apollo: ApolloServer<Context>;
  readonly pipeline: Pipeline;
  readonly isSecure: boolean;
  readonly crossOrigin: ReturnType<typeof cors>;
  readonly readBody: Step;
}

const path = /^\/graphql\/?(?:\?|$)/;

/** Is it asked at the door of GraphQL? */
export const isGraphql = ({ url }: IncomingMessage): boolean => path.test(url ?? '');

/**
 * POST and GET /graphql, straight from node:http to Apollo: asked most by far, and routing costs as much as the rest.
 * The scope has begun, and the origin is allowed.
 */
export function graphqlDoor({ apollo, pipeline, readBody, ...parts }: DoorParts) {
  const steps = [...firstSteps({ ...parts, pipeline }, 'http'), readBody];
  return throughSteps(steps, (request, response) => answer({ apollo, pipeline }, request, response));
}

/** Before anything is read of a request for an operation. */
export function firstSteps(
  { pipeline, isSecure, crossOrigin }: Pick<DoorParts, 'pipeline' | 'isSecure' | 'crossOrigin'>,
  transport: Transport,
): readonly Step[] {
  const secure: Step = helmet({ ...noPage, strictTransportSecurity: isSecure });
  return [secure, crossOrigin as Step, noStore, noting(pipeline, transport)];
}

/** One step after another, and then the answer. */
export function throughSteps(
  steps: readonly Step[],
  last: (request: IncomingMessage & { body?: unknown }, response: ServerResponse) => Promise<void>,
) {
  return (request: IncomingMessage & { body?: unknown }, response: ServerResponse): void => {
    const run = (at: number): void => {
      const step = steps[at];
      if (step) step(request, response, (error) => (error === undefined ? run(at + 1) : refuseUnread(error, response)));
      else last(request, response).catch((error: unknown) => refuse(error, response));
    };
    run(0);
  };
}

/** Of helmet's headers those that speak to pages; what is left keeps an answer from being taken for one. */
const noPage = {
  contentSecurityPolicy: false,
  crossOriginEmbedderPolicy: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xPoweredBy: false,
  xXssProtection: false,
} as const;

/** Answers belong to one viewer at one moment. */
export const noStore: Step = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** One line and one measure for each request, refused ones included; of a stream when it has ended. */
const noting =
  (pipeline: Pipeline, transport: Transport): Step =>
  (_request, response, next) => {
    const scope = scopeOf(response);
    const began = performance.now();
    response.once('close', () => {
      const milliseconds = performance.now() - began;
      pipeline.parts.metrics.noteOperation(transport, scope, milliseconds / 1000);
      const { operationType, operationName, codes } = scope.notes;
      scope.logger.info(
        {
          type: operationType,
          operation: operationName?.slice(0, 80),
          codes,
          status: response.statusCode,
          milliseconds: Math.round(milliseconds),
          ...(!response.writableFinished && { isAborted: true }),
        },
        transport === 'http' ? 'operation' : 'subscription',
      );
    });
    next();
  };

async function answer(
  { apollo, pipeline }: Pick<DoorParts, 'apollo' | 'pipeline'>,
  request: IncomingMessage & { body?: unknown },
  response: ServerResponse,
): Promise<void> {
  const scope = scopeOf(response);
  await pipeline.signIn(scope, incomingOf(request));
  const context = pipeline.createContext(scope);
  response.once('close', () => {
    // The answer is out, or nobody waits for it any more: either way nothing may stay open.
    context.reads.abandon().catch((error: unknown) => scope.logger.warn({ err: error }, 'A session did not end.'));
  });
  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? '',
      headers: headersOf(request),
      search: searchOf(request.url ?? ''),
      body: request.body,
    },
    context: async () => context,
  });
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  send(response, answered.status ?? 200, answered.headers.get('content-type') ?? '', textOf(answered, scope));
}

function headersOf(request: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name of Object.keys(request.headers)) map.set(name, headerOf(request, name) ?? '');
  return map;
}

function searchOf(url: string): string {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark);
}

/** What the library refused before there was an operation, it could not word in the language of the request. */
function textOf({ body, status = 200 }: HTTPGraphQLResponse, scope: Parameters<typeof wordError>[1]): string {
  if (body.kind !== 'complete') throw new Error('Answers are not sent in parts.');
  if (status < 400) return body.string;
  const { errors = [], ...rest } = JSON.parse(body.string) as { errors?: GraphQLFormattedError[] };
  if (!errors.some(isUnworded)) return body.string;
  const worded = errors.map((error) =>
    isUnworded(error) ? wordError(new GraphQLError(error.message, { extensions: error.extensions }), scope) : error,
  );
  return JSON.stringify({ errors: worded, ...rest });
}
