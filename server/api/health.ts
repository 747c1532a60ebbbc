import { Router, type Request, type RequestHandler } from 'express';
import type { Pool } from 'pg';
import { beginViewerSql } from '../database/session.ts';
import { isLoopback } from '../config.ts';
import type { Metrics } from './metrics.ts';

const patience = 2_000; // 2 seconds: a load balancer asks often

export interface HealthParts {
  readonly pool: Pool;
  readonly metrics: Metrics;
  readonly isDraining: () => boolean;
}

/** For the machines that watch over the server. */
export function health(parts: HealthParts): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'up' });
  });
  router.get('/health/ready', tellReadiness(parts));
  router.get('/metrics', tellMetrics(parts));
  return router;
}

function tellReadiness({ pool, isDraining }: HealthParts): RequestHandler {
  return async (_request, response) => {
    const status = isDraining() ? 'draining' : (await isPrepared(pool)) ? 'ready' : 'no database';
    response.status(status === 'ready' ? 200 : 503).json({ status });
  };
}

function tellMetrics({ metrics: { registry } }: HealthParts): RequestHandler {
  return async (request, response, next) => {
    if (!isFromThisMachine(request)) return next();
    return response.type(registry.contentType).send(await registry.metrics());
  };
}

/** Not only there: it knows what each of our transactions begins with. */
async function isPrepared(pool: Pool): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(resolve, patience, false)));
  const asked = pool.query(beginViewerSql, [null, null]).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/** A proxy on this machine passes on requests from everywhere, and says so. */
function isFromThisMachine(request: Request): boolean {
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return isLoopback(address) && !request.get('x-forwarded-for') && !request.get('forwarded');
}
