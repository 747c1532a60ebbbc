import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  resolve: {
    // graphql ships both CommonJS and ES modules; type-graphql asks for one and our code for the other, and graphql
    // refuses objects "from another module or realm". One address for everybody gives one copy.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    globalSetup: ['test/support/run-postgres.ts'],
    setupFiles: ['reflect-metadata'],
    // What takes long, and is tried in samples by the others, is in `npm run test:all`; what makes the pictures of the
    // README is in `npm run pictures`.
    include:
      mode === 'pictures'
        ? ['test/**/*.pictures.ts']
        : ['test/**/*.test.ts', ...(mode === 'all' ? ['test/**/*.all.ts'] : [])],
    globals: false,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000, // 1 minute: a whole story in two browsers, on a machine that does other things too
    hookTimeout: 120_000, // 2 minutes: the first to need a database of some kind makes the template of it
    teardownTimeout: 30_000, // 30 seconds
    server: { deps: { inline: ['type-graphql'] } },
    reporters: ['default', ['json', { outputFile: '.reports/tests.json' }]],
  },
}));
