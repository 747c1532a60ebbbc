import { decodeJwt } from 'jose';
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

/** Each token is verified by the issuer it names and by no other: their keys and algorithms never mix. */
export function createTokenVerifier(issuers: readonly TokenIssuer[]): VerifyToken {
  const byName = new Map(issuers.map((issuer) => [issuer.issuer, issuer]));
  return async (token) => {
    const issuer = byName.get(issuerNamedIn(token));
    if (!issuer) throw unauthenticated('ISSUER_UNKNOWN');
    return issuer.verify(token);
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
