import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { Logger } from 'pino';
import { isLoopback, type OidcIssuer } from '../../config.ts';
import type { TokenIssuer } from './identity.ts';
import { KeysUnavailable, verifyJwt } from './verify-jwt.ts';

/** Public-key signatures only: with a shared secret, whoever can verify could also sign. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];

const patience = 5_000; // 5 seconds for an answer of the provider
const discoveryLife = 3_600_000; // 1 hour

/** Verifies the tokens of an OpenID provider by the keys that it publishes, found by discovery. */
export function openIdIssuer(config: OidcIssuer, logger: Logger): TokenIssuer {
  const { issuer, audience, organisations } = config;
  const keys = publishedKeys(issuer, logger);
  return {
    issuer,
    verify: (token) => verifyJwt(token, keys, { issuer, audience, algorithms, vouchesFor: organisations }),
  };
}

function publishedKeys(issuer: string, logger: Logger): JWTVerifyGetKey {
  let found: { readonly keySet: Promise<JWTVerifyGetKey>; readonly until: number } | undefined;
  const keySet = () => {
    if (!found || found.until < Date.now()) {
      const discovery = discover(issuer);
      discovery.catch(() => (found = undefined));
      found = { keySet: discovery, until: Date.now() + discoveryLife };
    }
    return found.keySet;
  };
  return async (header, token) => {
    try {
      return await (
        await keySet()
      )(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      logger.warn({ err: error, issuer }, 'The keys of a sign-in service cannot be had.');
      throw new KeysUnavailable('keys unavailable', { cause: error });
    }
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  // A redirect could lead to another's keys.
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const metadata: unknown = await response.json();
  if (typeof metadata !== 'object' || metadata === null) throw new Error(`${address} did not answer an object.`);
  if (!('issuer' in metadata) || metadata.issuer !== issuer) throw new Error(`${address} is not about ${issuer}.`);
  if (!('jwks_uri' in metadata) || typeof metadata.jwks_uri !== 'string') throw new Error(`${address} names no keys.`);
  const keysAddress = new URL(metadata.jwks_uri);
  if (keysAddress.protocol !== 'https:' && !isLoopback(keysAddress.hostname)) {
    throw new Error(`The keys of ${issuer} are not served over https.`);
  }
  return createRemoteJWKSet(keysAddress, { timeoutDuration: patience });
}
