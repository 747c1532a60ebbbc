import { SignJWT, type JWTVerifyGetKey } from 'jose';
import { keyOfVersion, type Keyring } from '../../secrets.ts';
import { unauthenticated } from '../../errors.ts';
import type { TokenIssuer } from './identity.ts';
import { verifyJwt } from './verify-jwt.ts';

export interface DemoIssuer extends TokenIssuer {
  /** A token for whoever has this subject at the demo door. */
  issue(subject: string): Promise<string>;
}

export const demoIssuerName = 'urn:transitieroute:demo';

const audience = 'transitieroute';
const algorithm = 'HS256'; // one server signs and verifies, with a key that never leaves its file
const lifetime = '12 hours';

export function createDemoIssuer(keyring: Keyring): DemoIssuer {
  const key: JWTVerifyGetKey = ({ kid }) => {
    const found = keyOfVersion(keyring, Number(kid));
    if (!found) throw unauthenticated('TOKEN_INVALID');
    return found;
  };
  return {
    issuer: demoIssuerName,
    verify: (token) =>
      verifyJwt(token, key, {
        issuer: demoIssuerName,
        audience,
        algorithms: [algorithm],
        vouchesFor: 'EVERY_ORGANISATION',
      }),
    issue: (subject) =>
      new SignJWT()
        .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: String(keyring.current.version) })
        .setIssuer(demoIssuerName)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(keyring.current.key),
  };
}
