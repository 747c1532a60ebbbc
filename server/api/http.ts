import type { ApolloServer } from '@apollo/server';
import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { Config } from '../config.ts';
import { notFound, TextError } from '../errors.ts';
import type { Context } from './context.ts';
import { firstSteps, graphqlDoor, isGraphql, noStore } from './graphql-door.ts';
import { health } from './health.ts';
import { jsonBody } from './json-body.ts';
import type { Origins } from './origins.ts';
import { pages } from './pages.ts';
import { printContract } from './print-contract.ts';
import type { Pipeline } from './pipeline.ts';
import { begin, incomingOf, refuse, refuseFault } from './refusals.ts';
import { signInDoors, type SignInParts } from './sign-in/doors.ts';
import { isStream, type Streams } from './stream-door.ts';

export interface HttpParts {
  readonly config: Config;
  readonly pipeline: Pipeline;
  readonly origins: Origins;
  readonly streams: Streams;
  readonly signIn: Omit<SignInParts, 'pipeline'>;
  readonly pagesDirectory: string;
  readonly isDraining: () => boolean;
}

const readBody = jsonBody(256); // kB

/** Everything over HTTP but sockets: the doors of GraphQL, and the Express application around them. */
export function createListener(apollo: ApolloServer<Context>, parts: HttpParts): RequestListener {
  const { config, pipeline, origins, streams } = parts;
  const crossOrigin = cors(corsOptions(origins));
  const isSecure = config.publicUrl.startsWith('https:');
  const door = graphqlDoor({ apollo, pipeline, isSecure, crossOrigin, readBody });
  const streamDoor = streams.door(firstSteps({ pipeline, isSecure, crossOrigin }, 'stream'));
  const application = createApplication(parts, { isSecure, crossOrigin });
  return (request, response) => {
    begin(response, pipeline.openScope(incomingOf(request)));
    const { origin, host } = request.headers;
    if (!origins.isAllowedHost(host) || !origins.isAllowedOrigin(origin, host)) {
      refuse(new TextError('FORBIDDEN', 'ORIGIN_NOT_ALLOWED'), response);
      return;
    }
    if (isGraphql(request)) door(request, response);
    else if (isStream(request)) streamDoor(request, response);
    else application(request, response);
  };
}

interface Shared {
  readonly isSecure: boolean;
  readonly crossOrigin: RequestHandler;
}

function createApplication(parts: HttpParts, { isSecure, crossOrigin }: Shared): Express {
  const { config, pipeline } = parts;
  const { pool, metrics, schema } = pipeline.parts;
  const application = express();
  application.disable('x-powered-by');
  // An answer is never the same as one that was kept: nobody may keep them. What is, tags itself.
  application.disable('etag');
  application.set('query parser', 'simple');
  application.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity: isSecure }));
  application.use(health({ pool, metrics, isDraining: parts.isDraining }));
  application.use(crossOrigin);
  application.get('/schema.graphql', schemaText(printContract(schema)));
  application.use(noStoreOf('/demo', '/sign-in'), signInDoors({ ...parts.signIn, pipeline, jsonBody: readBody }));
  application.use(pages(config, parts.pagesDirectory));
  application.use((_request, response) => refuse(notFound(), response));
  application.use(refuseFault);
  return application;
}

function corsOptions(origins: Origins): cors.CorsOptions {
  return {
    origin: [...origins.list],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'Accept-Language',
      'Apollo-Require-Preflight',
      'Authorization',
      'Content-Type',
      'Last-Event-ID',
      'X-Acting-As',
      'X-Request-Id',
    ],
    exposedHeaders: ['Retry-After', 'X-Request-Id'],
    maxAge: 600, // seconds
  };
}

const noStoreOf =
  (...paths: readonly string[]): RequestHandler =>
  (request, response, next) =>
    paths.some((path) => request.path.startsWith(`${path}/`)) ? noStore(request, response, next) : next();

const schemaText = (schema: string): RequestHandler => {
  const tag = `"${createHash('sha256').update(schema).digest('base64url')}"`;
  return (_request, response) => {
    response.type('text/plain').set('Cache-Control', 'no-cache').set('ETag', tag).send(schema);
  };
};
