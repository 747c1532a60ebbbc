import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { keyOfVersion, type Keyring } from '../secrets.ts';
import { signatureLength, signingWith, type Signing } from './signing.ts';

/**
 * Places in lists and feeds, opaque to whoever holds them. `scope` says whose place in what it is: a cursor opens only
 * under the scope it was sealed under.
 */
export interface CursorSeal {
  /** The same content under the same scope gives the same cursor. `paddedTo` hides how long the content is (bytes). */
  seal(scope: string, content: string, paddedTo?: number): string;
  /** Null for a cursor that is forged, of another scope, or sealed with a key that was revoked. */
  open(scope: string, cursor: string): string | null;
  /**
   * For several who stand at one place: what is sealed once, under a scope that is nobody's, is followed by each one's own
   * signature.
   */
  readonly signing: Signing;
  /** What was sealed; null where the signature that follows it is not of this scope. */
  unsign(scope: string, cursor: string): string | null;
}

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

export function createCursorSeal(keyring: Keyring): CursorSeal {
  const signings = new Map(keyring.all.map(({ version, key }) => [version, signingWith(key)]));
  return {
    signing: signingWith(keyring.current.key),
    unsign(scope, cursor) {
      const sealed = cursor.slice(0, -signatureLength);
      const [version] = Buffer.from(sealed.slice(0, 4), 'base64url');
      const signing = version === undefined ? undefined : signings.get(version);
      if (!signing) return null;
      const wanted = signing.sign({ digests: [signing.digestOf(sealed)], marks: [signing.markOf(scope)] });
      const given = Buffer.from(cursor.slice(-signatureLength));
      const isSigned = given.length === wanted.length && timingSafeEqual(given, wanted);
      return isSigned ? sealed : null;
    },
    seal(scope, content, paddedTo = 0) {
      const { version, key } = keyring.current;
      const plain = padded(content, paddedTo);
      const nonce = syntheticNonce(key, scope, plain);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(scope));
      const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.from([version]), nonce, sealed, cipher.getAuthTag()]).toString('base64url');
    },
    open(scope, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      const key = bytes.length > 1 + nonceBytes + tagBytes ? keyOfVersion(keyring, bytes.readUInt8(0)) : null;
      if (!key) return null;
      const nonce = bytes.subarray(1, 1 + nonceBytes);
      const plain = opened(key, nonce, bytes.subarray(1 + nonceBytes), scope);
      if (!plain || !timingSafeEqual(nonce, syntheticNonce(key, scope, plain))) return null;
      return plain.toString('utf8').replace(/\0+$/, '');
    },
  };
}

/** Made from what it protects: no counter to keep, no chance of the same nonce for two contents. */
function syntheticNonce(key: Buffer, scope: string, plain: Buffer): Buffer {
  return createHmac('sha256', key).update(`${scope}\0`).update(plain).digest().subarray(0, nonceBytes);
}

function padded(content: string, length: number): Buffer {
  const bytes = Buffer.from(content, 'utf8');
  return bytes.length >= length ? bytes : Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
}

function opened(key: Buffer, nonce: Buffer, rest: Buffer, scope: string): Buffer | null {
  const decipher = createDecipheriv(algorithm, key, nonce).setAAD(Buffer.from(scope));
  decipher.setAuthTag(rest.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(rest.subarray(0, -tagBytes)), decipher.final()]);
  } catch {
    return null;
  }
}
