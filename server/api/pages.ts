import express, { Router, type RequestHandler } from 'express';
import helmet from 'helmet';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Config } from '../config.ts';

/** Where the build puts the pages: beside the compiled server, or below the sources' root. */
export function defaultPagesDirectory(here = import.meta.dirname): string {
  const root = dirname(dirname(here));
  return basename(root) === 'dist' ? root : join(root, 'dist');
}

const longLife = { maxAge: '365d', immutable: true } as const; // built files carry a hash of their content in the name

/** The dashboard at `/` and GraphiQL at `/graphiql`. Neither loads anything from another server. */
export function pages(config: Config, directory: string): Router {
  const router = Router();
  router.use('/graphiql', policy(config, graphiqlSources), ...built(join(directory, 'graphiql'), 'GraphiQL'));
  router.use(policy(config, dashboardSources), ...built(join(directory, 'dashboard'), 'The dashboard'));
  return router;
}

function built(directory: string, name: string): RequestHandler[] {
  const page = join(directory, 'index.html');
  const sendPage: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    // A path with a dot in its last part is a file that is not there; any other is a place within the page.
    if (/\.[^/]+$/.test(request.path)) return next();
    response.set('Cache-Control', 'no-cache');
    if (existsSync(page)) return response.sendFile(page, { dotfiles: 'allow' });
    return response.status(404).type('text/plain').send(`${name} is not built yet. Run: npm run build\n`);
  };
  const files = express.static(directory, { index: false, redirect: false });
  return [
    (request, response, next) =>
      request.path.startsWith('/assets/') ? assets(directory)(request, response, next) : next(),
    files,
    sendPage,
  ];
}

function assets(directory: string): RequestHandler {
  return express.static(directory, { index: false, redirect: false, ...longLife });
}

type Sources = Readonly<Record<string, readonly string[]>>;

// One rule (touch-action of what can be pressed) that the accessible components put into the page themselves.
const dashboardSources: Sources = {
  styleSrc: ["'self'", "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"],
};

// Its editor writes styles into the page and works in threads of its own.
const graphiqlSources: Sources = {
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'", 'blob:'],
  fontSrc: ["'self'", 'data:'],
};

function policy(config: Config, sources: Sources): RequestHandler {
  const own = new URL(config.publicUrl);
  const sockets = config.isDemo
    ? ['ws://localhost:*', 'ws://127.0.0.1:*']
    : [`${own.protocol === 'https:' ? 'wss' : 'ws'}://${own.host}`];
  const providers = config.issuers.map(({ issuer }) => new URL(issuer).origin);
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        connectSrc: ["'self'", ...sockets, ...providers],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        ...sources,
      },
    },
    strictTransportSecurity: own.protocol === 'https:',
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}
