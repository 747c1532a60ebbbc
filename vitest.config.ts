import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests that share what is imported, or that have it for themselves. */
const project = (name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  resolve: {
    // graphql ships both CommonJS and ES modules; type-graphql asks for one and our code for the other, and graphql
    // refuses objects "from another module or realm". One address for everybody gives one copy.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    name,
    setupFiles: ['reflect-metadata'],
    globals: false,
    pool: 'forks',
    testTimeout: 60_000, // 1 minute: a whole story in two browsers, on a machine that does other things too
    hookTimeout: 120_000, // 2 minutes: the first to need a database of some kind makes the template of it
    server: { deps: { inline: ['type-graphql'] } },
    ...test,
  },
});

// These declare objects of their own, of which the platform's own schema must know nothing.
const apart = 'test/reading/**';

export default defineConfig(({ mode }) => ({
  test: {
    globalSetup: ['test/support/run-postgres.ts'],
    maxWorkers: 2,
    teardownTimeout: 30_000, // 30 seconds
    reporters: ['default', ['json', { outputFile: '.reports/tests.json' }]],
    projects: [
      // What takes long, and is tried in samples by the others, is in `npm run test:all`; what makes the pictures of the
      // README is in `npm run pictures`. The server is imported once, not for each file: a world of its own is a database.
      project('together', {
        include:
          mode === 'pictures'
            ? ['test/**/*.pictures.ts']
            : ['test/**/*.test.ts', ...(mode === 'all' ? ['test/**/*.all.ts'] : [])],
        exclude: [apart],
        setupFiles: ['reflect-metadata', 'test/support/in-order.ts'],
        isolate: false,
      }),
      project('apart', { include: mode === 'pictures' ? [] : [`${apart}/*.test.ts`], sequence: { groupOrder: 1 } }),
    ],
  },
}));
