import { createCipheriv, createHmac, hash, hkdfSync } from 'node:crypto';

/** Characters of a signature, in ASCII: a block in hexadecimal. */
export const signatureLength = 32;

/** One block of AES, as words. */
type Block = Int32Array;

/** Who signs, as only the key can tell. */
export type Mark = Block;

/** Of a text, what each who signs it goes on from. */
export type Digest = Block;

export interface ToSign {
  readonly digests: readonly Digest[];
  readonly marks: readonly Mark[];
}

/**
 * Signs each of some texts for each of many, in one call for all of them: a call of the library takes far longer than the block
 * that it signs.
 *
 * A signature is the CBC-MAC by AES of three blocks: two of a hash of the text, which is the same for all who sign it, and the
 * mark of who signs. It is always three, so that none can be carried on from another.
 */
export interface Signing {
  markOf(scope: string): Mark;
  digestOf(text: string): Digest;
  /** One signature behind the other: of all texts for the first, then of all for the second. */
  sign(what: ToSign): Buffer;
}

const words = 4;
const blockBytes = 16;
const keyBytes = 32;
const algorithm = 'aes-256';

/** Its keys are its own, whatever else is made of the secret. */
export function signingWith(secret: Buffer): Signing {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `signatures, ${use}`, keyBytes));
  const key = keyFor('cipher');
  const markKey = keyFor('marks');
  // Of blocks that have nothing to do with each other: one object serves for all that is ever signed.
  const cipher = createCipheriv(`${algorithm}-ecb`, key, null).setAutoPadding(false);
  return {
    markOf: (scope) => blockOf(createHmac('sha256', markKey).update(scope).digest()),
    digestOf(text) {
      const chain = createCipheriv(`${algorithm}-cbc`, key, Buffer.alloc(blockBytes)).setAutoPadding(false);
      return blockOf(chain.update(hash('sha256', text, 'buffer')).subarray(blockBytes));
    },
    sign({ digests, marks }) {
      const blocks = new Int32Array(marks.length * digests.length * words);
      let at = 0;
      for (const mark of marks) {
        for (const digest of digests) {
          for (let word = 0; word < words; word += 1) blocks[at++] = (digest[word] ?? 0) ^ (mark[word] ?? 0);
        }
      }
      return Buffer.from(cipher.update(blocks).toString('hex'), 'latin1');
    },
  };
}

/** Of its first bytes; kept within the object itself, as so few words are. */
const blockOf = ({ buffer, byteOffset }: Buffer): Block =>
  new Int32Array(buffer.slice(byteOffset, byteOffset + blockBytes)).slice();
