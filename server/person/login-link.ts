import { createHash, randomBytes } from 'node:crypto';

/** A one-time link's secret. It is as long as a key, so that a plain hash of it tells nothing. */
export function createLink(): { readonly link: string; readonly hash: string } {
  const link = randomBytes(32).toString('base64url');
  return { link, hash: hashOfLink(link) };
}

/** What is kept of a link: who reads the table still cannot use it. */
export function hashOfLink(link: string): string {
  return createHash('sha256').update(link).digest('hex');
}
