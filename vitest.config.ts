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
      { test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      onPostgres('integration', 'test/integration'),
      onPostgres('federation', 'test/federation'),
      onPostgres('conformance', 'test/conformance'),
      onPostgres('e2e', 'test/e2e'),
      { test: { name: 'tidy', include: ['test/tidy/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
