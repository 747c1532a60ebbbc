import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiWorld, type ApiWorld } from './api-world.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await createApiWorld();
});
afterAll(() => world.end());

/** Asked for by the guard against requests that a foreign page could send unseen. */
const withPreflight: typeof fetch = (address, options) =>
  fetch(address, { ...options, headers: [...new Headers(options?.headers), ['apollo-require-preflight', '1']] });

describe('GraphQL over HTTP, by the audit of its working group', () => {
  const audits = serverAudits({ url: () => `${world.url}/graphql`, fetchFn: withPreflight });

  it('has 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits)('$name ($id)', async ({ fn }) => {
    const result = await fn();
    expect(result).toMatchObject({ status: 'ok' });
  });
});
