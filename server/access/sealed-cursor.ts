import { createCipheriv, createDecipheriv, createHmac, hash, timingSafeEqual } from 'node:crypto';
import { keyOfVersion, type Keyring } from '../secrets.ts';

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
   * signature of its digest (`digestOf`). Answers that alone: `signatureLength` characters of ASCII.
   */
  signer(scope: string): (digest: string) => string;
  /** What was sealed; null where the signature that follows it is not of this scope. */
  unsign(scope: string, cursor: string): string | null;
}

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
export const signatureLength = 24; // characters of base64: 18 bytes

export function createCursorSeal(keyring: Keyring): CursorSeal {
  // Each scope has a key of its own, apart from whatever a nonce is made of: no scope begins so.
  const keyFor = (key: Buffer, scope: string) =>
    createHmac('sha256', key).update(`signed\0${scope}`).digest('base64url');
  return {
    signer(scope) {
      const key = keyFor(keyring.current.key, scope);
      return (digest) => signature(key, digest);
    },
    unsign(scope, cursor) {
      const sealed = cursor.slice(0, -signatureLength);
      const [version] = Buffer.from(sealed.slice(0, 4), 'base64url');
      const key = version === undefined ? null : keyOfVersion(keyring, version);
      if (!key) return null;
      const wanted = Buffer.from(signature(keyFor(key, scope), digestOf(sealed)));
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

/**
 * What is signed of a sealed text: short, so that each of a thousand who sign it hashes one block. By a hash that cannot be
 * carried on from its result, so that who lacks the key signs nothing.
 */
export const digestOf = (text: string): string => hash('sha512-256', text, 'base64url');

/** In one call: each reader of an event has one. */
const signature = (key: string, digest: string) => digestOf(key + digest).slice(0, signatureLength);

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
