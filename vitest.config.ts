import { defineConfig } from 'vitest/config';

/** Test files of a folder that share one PostgreSQL server, a database per file. */
function onPostgres(name: string, folder: string) {
  return {
    test: {
      name,
      include: [`${folder}/**/*.test.ts`],
      globalSetup: ['test/integration/global-setup.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'portal/**/*.test.ts'] } },
      onPostgres('integration', 'test/integration'),
      onPostgres('federation', 'test/federation'),
      onPostgres('conformance', 'test/conformance'),
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // After all others: it needs both processors for itself.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
      { test: { name: 'tidy', include: ['test/tidy/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
