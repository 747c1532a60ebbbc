import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { Provider } from 'oidc-provider';

/** A real OpenID provider on this machine, whose private key the test holds as well. */
export interface OpenIdProvider {
  readonly issuer: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** A token from its token endpoint, for a service account of this name. */
  token(subject: string, audience?: string): Promise<string>;
  /** A token that it never issued, signed with its key. */
  forge(claims: JWTPayload, header?: Partial<JWTHeaderParameters>): Promise<string>;
  stop(): Promise<void>;
}

export const audience = 'urn:transitieroute:api';
const secret = 'a secret between the provider and its client';
const keyId = 'signing-key';

/** A page that signs people in there: a public client, which proves itself by PKCE. */
export interface PublicClient {
  readonly id: string;
  readonly redirectUri: string;
  /** How long its access tokens live, in seconds. */
  readonly tokenLife: number;
}

/** With a page for it, people are asked who they are by forms of the provider's own, which believe them. */
export async function startOpenIdProvider(subjects: readonly string[], page?: PublicClient): Promise<OpenIdProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  const issuer = `http://127.0.0.1:${port}`;
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: keyId, alg: 'ES256', use: 'sig' };
  const provider = new Provider(issuer, configuration(subjects, jwk, page));
  server.on('request', provider.callback());
  return {
    issuer,
    privateKey,
    publicKey,
    token: (subject, resource = audience) => requestToken(issuer, subject, resource),
    forge: (claims, header = {}) =>
      new SignJWT({ iss: issuer, aud: audience, exp: Math.floor(Date.now() / 1000) + 60, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'at+jwt', ...header })
        .sign(privateKey),
    stop: () => stop(server),
  };
}

function configuration(subjects: readonly string[], jwk: object, page: PublicClient | undefined): object {
  const services = subjects.map((subject) => ({
    client_id: subject,
    client_secret: secret,
    id_token_signed_response_alg: 'ES256',
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
  }));
  return {
    jwks: { keys: [jwk] },
    clients: page ? [...services, publicClient(page)] : services,
    clientBasedCORS: () => true,
    cookies: { keys: [secret] },
    findAccount: (_context: object, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    issueRefreshToken: () => true,
    features: {
      devInteractions: { enabled: page !== undefined },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context: object, resource: string) => ({
          scope: 'api',
          audience: resource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: page?.tokenLife ?? 600,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  };
}

const publicClient = ({ id, redirectUri }: PublicClient): object => ({
  client_id: id,
  token_endpoint_auth_method: 'none',
  id_token_signed_response_alg: 'ES256',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [redirectUri],
  post_logout_redirect_uris: [new URL(redirectUri).origin],
});

async function requestToken(issuer: string, subject: string, resource: string): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${encodeURIComponent(subject)}:${encodeURIComponent(secret)}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource, scope: 'api' }),
  });
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer !== null && 'access_token' in answer) return String(answer.access_token);
  throw new Error(`The provider gave no token: ${JSON.stringify(answer)}`);
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
