import { createCipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatureLength, signingWith } from '../../server/access/signing.ts';

const secret = Buffer.alloc(32, 'a secret');
const signing = signingWith(secret);
const texts = fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
const scopes = fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 20 });

/** Of one text for one who signs it, by what the library has for a chain of blocks. */
function alone(text: string, scope: string): string {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `signatures, ${use}`, 32));
  const mark = createHmac('sha256', keyFor('marks')).update(scope).digest().subarray(0, 16);
  const chain = createCipheriv('aes-256-cbc', keyFor('cipher'), Buffer.alloc(16));
  const message = Buffer.concat([createHash('sha256').update(text).digest(), mark]);
  return chain.update(message).subarray(-16).toString('hex');
}

describe('signatures of several texts by many', () => {
  it('are those that each would have alone, in their order', () => {
    fc.assert(
      fc.property(texts, scopes, (some, many) => {
        const signatures = signing
          .sign({ digests: some.map(signing.digestOf), marks: many.map(signing.markOf) })
          .toString('latin1');
        const each = many.flatMap((scope) => some.map((text) => alone(text, scope)));
        expect(signatures).toBe(each.join(''));
        expect(new Set(each).size).toBe(some.length * many.length);
        expect(each[0]).toHaveLength(signatureLength);
      }),
    );
  });

  it('stay as they are when more is signed', () => {
    const [digest, mark] = [signing.digestOf('a place'), signing.markOf('a reader')];
    const one = { digests: [digest], marks: [mark] };
    const first = signing.sign(one);
    const before = first.toString('latin1');
    signing.sign({ digests: [signing.digestOf('another'), digest], marks: [signing.markOf('another'), mark] });
    expect(first.toString('latin1')).toBe(before);
    expect(signing.sign(one).toString('latin1')).toBe(before);
  });

  it('are others under another secret', () => {
    const other = signingWith(Buffer.alloc(32, 'another'));
    const by = ({ sign, digestOf, markOf }: typeof signing) =>
      sign({ digests: [digestOf('a place')], marks: [markOf('a reader')] });
    expect(by(other).equals(by(signing))).toBe(false);
  });
});
