import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Pool } from 'pg';
import type { Config } from '../../config.ts';
import { badUserInput, TextError, unauthenticated } from '../../errors.ts';
import type { Pipeline } from '../pipeline.ts';
import { addressOf, incomingOf, refuse } from '../refusals.ts';
import { demoIssuer } from '../../demo/demo-issuer.ts';
import type { DemoIssuer } from './demo-issuer.ts';
import { hashOfLink } from '../../person/login-link.ts';

export interface SignInParts {
  readonly config: Config;
  readonly pool: Pool;
  /** Null outside of demo mode: there is no such door then. */
  readonly demo: DemoIssuer | null;
  readonly pipeline: Pipeline;
}

interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly kind: string;
  readonly functions: readonly string[];
}

type Parts = SignInParts & { readonly jsonBody: RequestHandler };

/** Everything about signing in that is no GraphQL. */
export function signInDoors(parts: Parts): Router {
  const { config, demo, jsonBody } = parts;
  const router = Router();
  router.get('/sign-in/configuration', (_request, response) => {
    // Which organisations it vouches for is nobody's business.
    const issuers = config.issuers.map(({ issuer, clientId, audience, name, scope }) => ({
      issuer,
      clientId,
      audience,
      name,
      scope,
    }));
    response.json({ isDemo: demo !== null, issuers });
  });
  router.post('/sign-in/bind', jsonBody, throughDoor(parts, bindLogin(parts)));
  if (demo) {
    router.get('/demo/people', throughDoor(parts, listDemoPeople(parts)));
    router.post('/demo/sign-in', jsonBody, throughDoor(parts, signInAtDemo(parts, demo)));
  }
  return router;
}

type Door = (request: Request, response: Response) => Promise<void>;

/** Counts the visits of an address, and words what goes wrong. */
function throughDoor({ pipeline }: Parts, door: Door): RequestHandler {
  return async (request, response) => {
    try {
      await pipeline.parts.rateLimits.spend('doors', addressOf(request));
      await door(request, response);
    } catch (error) {
      refuse(error, response);
    }
  };
}

function listDemoPeople({ pool }: Parts): Door {
  return async (_request, response) => {
    const { rows } = await pool.query<DemoPerson>(
      'select name, email, organisation, kind, functions from demo_people()',
    );
    response.json(rows);
  };
}

function signInAtDemo({ pool }: Parts, demo: DemoIssuer): Door {
  return async (request, response) => {
    const email = textIn(request.body, 'email').trim().toLowerCase();
    const { rows } = await pool.query('select from sign_in($1, $2)', [demoIssuer, email]);
    if (rows.length === 0) throw new TextError('NOT_FOUND', 'DEMO_PERSON_UNKNOWN');
    response.json({ token: await demo.issue(email) });
  };
}

/** Whoever holds an invitation link says with a token of their provider: this login is mine. */
function bindLogin({ pool, pipeline }: Parts): Door {
  return async (request, response) => {
    const identity = await pipeline.identify(incomingOf(request));
    if (!identity) throw unauthenticated();
    const hash = hashOfLink(textIn(request.body, 'link'));
    const personId = await bound(pool, [identity.issuer, identity.subject, hash]);
    if (personId === null) throw badUserInput('LINK_INVALID');
    response.json({ isBound: true });
  };
}

async function bound(pool: Pool, parameters: readonly string[]): Promise<string | null> {
  try {
    const { rows } = await pool.query<{ person: string | null }>('select bind_login($1, $2, $3) as person', [
      ...parameters,
    ]);
    return rows[0]?.person ?? null;
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === '23505';
    throw isTaken ? badUserInput('LOGIN_ALREADY_BOUND') : error;
  }
}

const longestText = 500; // characters; an e-mail address has at most 254

function textIn(body: unknown, name: string): string {
  const value: unknown =
    typeof body === 'object' && body !== null ? Object.getOwnPropertyDescriptor(body, name)?.value : null;
  if (typeof value !== 'string' || value === '' || value.length > longestText || value.includes('\0')) {
    throw badUserInput('BAD_USER_INPUT');
  }
  return value;
}
