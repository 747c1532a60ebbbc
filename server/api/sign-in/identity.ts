import { decodeJwt } from 'jose';
import { LRUCache } from 'lru-cache';
import { unauthenticated } from '../../errors.ts';

/** Who a valid token says is asking: a login, not yet a person. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly expiresAt: Date;
  /** Ids or names of the organisations for which this issuer may vouch. */
  readonly vouchesFor: readonly string[] | 'EVERY_ORGANISATION';
}

/** One source of tokens. `verify` throws UNAUTHENTICATED with a reason for every token it does not stand for. */
export interface TokenIssuer {
  readonly issuer: string;
  verify(token: string): Promise<Identity>;
}

export type VerifyToken = (token: string) => Promise<Identity>;

const longestToken = 8192; // characters
const mostKept = 10_000; // tokens
const keptFor = 60_000; // 1 minute: the longest that a key counts after its issuer withdrew it

/**
 * Each token is verified by the issuer it names and by no other: their keys and algorithms never mix. A signature that
 * was good is not computed again for a while; whose login it is, and what they may, is asked anew each time.
 */
export function createTokenVerifier(issuers: readonly TokenIssuer[]): VerifyToken {
  const byName = new Map(issuers.map((issuer) => [issuer.issuer, issuer]));
  const verified = new LRUCache<string, Identity>({ max: mostKept, ttl: keptFor });
  return async (token) => {
    const known = verified.get(token);
    if (known && known.expiresAt.getTime() > Date.now()) return known;
    const issuer = byName.get(issuerNamedIn(token));
    if (!issuer) throw unauthenticated('ISSUER_UNKNOWN');
    const identity = await issuer.verify(token);
    verified.set(token, identity);
    return identity;
  };
}

function issuerNamedIn(token: string): string {
  try {
    if (token.length <= longestToken) return decodeJwt(token).iss ?? '';
  } catch {
    // Not a token at all.
  }
  throw unauthenticated('TOKEN_INVALID');
}

/** The token of a header `Authorization: Bearer …`; null without the header. */
export function bearerToken(authorization: string | undefined): string | null {
  if (authorization === undefined || authorization === '') return null;
  const token = /^Bearer +([\w\-.~+/]+=*) *$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthenticated('TOKEN_INVALID');
  return token;
}
