import { defineConfig } from 'vitest/config';

/**
 * How long a test may take before it counts as hung. No test is measured by it, so that a machine that is busy with other
 * work fails none.
 */
const HUNG_MS = 240_000;
const HUNG_IN_BROWSER_MS = 900_000;

/** Test files of a folder that share one PostgreSQL server, a database per file. */
function onPostgres(name: string, folder: string) {
  return {
    test: {
      name,
      include: [`${folder}/**/*.test.ts`],
      // Each worker reads the rooms and the law once for all of its files.
      isolate: false,
      globalSetup: ['test/integration/global-setup.ts'],
      testTimeout: HUNG_MS,
      hookTimeout: HUNG_MS,
      // Much of the time one waits for its database.
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'portal/**/*.test.ts'],
          maxWorkers: 2,
          // Pure files: each worker reads the law and the rooms once for all of its tests.
          isolate: false,
          testTimeout: HUNG_MS,
        },
      },
      onPostgres('integration', 'test/integration'),
      onPostgres('federation', 'test/federation'),
      onPostgres('conformance', 'test/conformance'),
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Files share the browser's contexts: what a reader has fetched stays fetched.
          isolate: false,
          globalSetup: ['test/e2e/global-setup.ts'],
          testTimeout: HUNG_IN_BROWSER_MS,
          hookTimeout: HUNG_IN_BROWSER_MS,
          expect: { poll: { timeout: 120_000 } },
          // After all others: it needs both processors for itself.
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
        },
      },
      { test: { name: 'tidy', include: ['test/tidy/**/*.test.ts'], testTimeout: HUNG_MS } },
    ],
  },
});
