import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import cors from 'cors';
import express, { type Express, type Request } from 'express';
import helmet from 'helmet';
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Config } from '../config.ts';
import { notFound, TextError } from '../errors.ts';
import { currentScope } from './apollo.ts';
import type { Context } from './context.ts';
import { health } from './health.ts';
import type { Origins } from './origins.ts';
import { pages } from './pages.ts';
import { printContract } from './print-contract.ts';
import type { Pipeline } from './pipeline.ts';
import { bodyLimit, incomingOf, refuse, refuseFault, type ScopedHandler, type ScopedResponse } from './refusals.ts';
import { signInDoors, type SignInParts } from './sign-in/doors.ts';

export interface HttpParts {
  readonly config: Config;
  readonly pipeline: Pipeline;
  readonly origins: Origins;
  readonly signIn: Omit<SignInParts, 'pipeline'>;
  readonly pagesDirectory: string;
  readonly isDraining: () => boolean;
}

/** Proxies stand in the same network; whoever is outside of it cannot choose an address for the rate limits. */
export const trustedProxies = ['loopback', 'linklocal', 'uniquelocal'] as const;

/** The Express application around Apollo: everything but sockets. */
export function createApplication(apollo: ApolloServer<Context>, parts: HttpParts): Express {
  const { config, pipeline, origins } = parts;
  const { pool, metrics, schema } = pipeline.parts;
  const application = express();
  application.disable('x-powered-by');
  // An answer is never the same as one that was kept: nobody may keep them. What is, tags itself.
  application.disable('etag');
  application.set('trust proxy', [...trustedProxies]);
  application.set('query parser', 'simple');

  application.use(begin(pipeline), guard(origins));
  const strictTransportSecurity = config.publicUrl.startsWith('https:');
  const crossOrigin = cors(corsOptions(origins));
  // Asked most by far, so it comes first; its answers are no pages, and need none of their headers.
  application.use(
    '/graphql',
    helmet({ ...noPage, strictTransportSecurity }),
    crossOrigin,
    noStore,
    jsonBody,
    logged(pipeline),
    signedIn(pipeline),
    graphql(apollo, pipeline),
  );
  application.use(helmet({ contentSecurityPolicy: false, strictTransportSecurity }));
  application.use(health({ pool, metrics, isDraining: parts.isDraining }));
  application.use(crossOrigin);
  application.get('/schema.graphql', schemaText(printContract(schema)));
  application.use(noStoreOf('/demo', '/sign-in'), signInDoors({ ...parts.signIn, pipeline, jsonBody }));
  application.use(pages(config, parts.pagesDirectory));
  application.use((_request, response: ScopedResponse) => refuse(notFound(), response));
  application.use(refuseFault);
  return application;
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

const begin =
  (pipeline: Pipeline): ScopedHandler =>
  (request, response, next) => {
    const scope = pipeline.openScope(incomingOf(request));
    response.locals.scope = scope;
    response.set('X-Request-Id', scope.requestId);
    response.set('Content-Language', scope.language);
    response.vary('Accept-Language');
    next();
  };

const guard =
  (origins: Origins): ScopedHandler =>
  (request, response, next) => {
    const { origin, host } = request.headers;
    if (origins.isAllowedHost(host) && origins.isAllowedOrigin(origin, host)) return next();
    return refuse(new TextError('FORBIDDEN', 'ORIGIN_NOT_ALLOWED'), response);
  };

function corsOptions(origins: Origins): cors.CorsOptions {
  return {
    origin: [...origins.list],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'Accept-Language',
      'Apollo-Require-Preflight',
      'Authorization',
      'Content-Type',
      'X-Acting-As',
      'X-Request-Id',
    ],
    exposedHeaders: ['Retry-After', 'X-Request-Id'],
    maxAge: 600, // seconds
  };
}

/** Answers belong to one viewer at one moment. */
const noStore: ScopedHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

const noStoreOf =
  (...paths: readonly string[]): ScopedHandler =>
  (request, response, next) =>
    paths.some((path) => request.path.startsWith(`${path}/`)) ? noStore(request, response, next) : next();

/** Nothing is unpacked, and nothing repaired: a byte that is no UTF-8 would come out as another text than was sent. */
const jsonBody = express.json({
  limit: `${bodyLimit}kb`,
  inflate: false,
  verify: (_request, _response, body, encoding) => {
    if (encoding !== 'utf-8' || !isUtf8(body)) throw new Error('The body is not UTF-8.');
  },
});

/** One line and one measure for each request to /graphql, refused ones included. */
const logged =
  (pipeline: Pipeline): ScopedHandler =>
  (_request, response, next) => {
    const { scope } = response.locals;
    const began = performance.now();
    response.once('close', () => {
      const milliseconds = performance.now() - began;
      pipeline.parts.metrics.noteOperation('http', scope, milliseconds / 1000);
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
        'operation',
      );
    });
    next();
  };

const signedIn =
  (pipeline: Pipeline): ScopedHandler =>
  async (request, response, next) => {
    const { scope } = response.locals;
    try {
      await pipeline.signIn(scope, incomingOf(request));
    } catch (error) {
      return refuse(error, response);
    }
    return next();
  };

function graphql(apollo: ApolloServer<Context>, pipeline: Pipeline): ScopedHandler {
  const contexts = new WeakMap<object, Context>();
  const handle = expressMiddleware(apollo, {
    context: async ({ req, res }) => {
      const known = contexts.get(req);
      if (!known) throw new Error('The request has no context.');
      res.once('close', () => {
        // The answer is out, or nobody waits for it any more: either way nothing may stay open.
        known.reads
          .abandon()
          .catch((error: unknown) => known.scope.logger.warn({ err: error }, 'A session did not end.'));
      });
      return known;
    },
  });
  return (request, response, next) => {
    const { scope } = response.locals;
    contexts.set(request, pipeline.createContext(scope));
    // A body of another type was not read; the middleware wants to find one all the same.
    request.body ??= undefined;
    return currentScope.run(scope, () => handle(request as Request, response, next));
  };
}

const schemaText = (schema: string): ScopedHandler => {
  const tag = `"${createHash('sha256').update(schema).digest('base64url')}"`;
  return (_request, response) => {
    response.type('text/plain').set('Cache-Control', 'no-cache').set('ETag', tag).send(schema);
  };
};
