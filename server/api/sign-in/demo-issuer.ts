import { SignJWT, type JWTVerifyGetKey } from 'jose';
import { demoIssuer } from '../../demo/demo-issuer.ts';
import { keyOfVersion, type Keyring } from '../../secrets.ts';
import { unauthenticated } from '../../errors.ts';
import type { TokenIssuer } from './identity.ts';
import { verifyJwt } from './verify-jwt.ts';

export interface DemoIssuer extends TokenIssuer {
  /** A token for whoever has this subject at the demo door. */
  issue(subject: string): Promise<string>;
}

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
    issuer: demoIssuer,
    verify: (token) =>
      verifyJwt(token, key, {
        issuer: demoIssuer,
        audience,
        algorithms: [algorithm],
        vouchesFor: 'EVERY_ORGANISATION',
      }),
    issue: (subject) =>
      new SignJWT()
        .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: String(keyring.current.version) })
        .setIssuer(demoIssuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(keyring.current.key),
  };
}
