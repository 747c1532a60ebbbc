import { errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyOptions } from 'jose';
import { unauthenticated } from '../../errors.ts';
import type { Identity } from './identity.ts';

export interface JwtRules extends Pick<JWTVerifyOptions, 'issuer' | 'audience' | 'algorithms'> {
  readonly issuer: string;
  readonly vouchesFor: Identity['vouchesFor'];
}

/** The keys of an issuer cannot be had: neither the token nor its bearer is to blame. */
export class KeysUnavailable extends Error {}

const clockTolerance = 5; // seconds between the clocks of two servers

// An access token (RFC 9068) or a plain JWT; never a logout or event token, which the same keys may have signed.
const tokenTypes = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);

export async function verifyJwt(token: string, keys: JWTVerifyGetKey, rules: JwtRules): Promise<Identity> {
  const { issuer, audience, algorithms, vouchesFor } = rules;
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      ...(audience !== undefined && { audience }),
      ...(algorithms && { algorithms }),
      clockTolerance,
      requiredClaims: ['iss', 'sub', 'aud', 'exp'],
    });
    const { sub, exp } = payload;
    const isOurType = tokenTypes.has(protectedHeader.typ?.toLowerCase());
    if (!isOurType || sub === undefined || sub === '' || exp === undefined) throw unauthenticated('TOKEN_INVALID');
    return { issuer, subject: sub, expiresAt: new Date(exp * 1000), vouchesFor };
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw unauthenticated('TOKEN_EXPIRED');
    if (error instanceof KeysUnavailable) throw unauthenticated('SIGN_IN_UNAVAILABLE');
    // A TypeError is jose's word for a key of another kind than the algorithm wants.
    if (error instanceof errors.JOSEError || error instanceof TypeError) throw unauthenticated('TOKEN_INVALID');
    throw error;
  }
}
