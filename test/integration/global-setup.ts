import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../src/platform/postgres/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database on the test server whose role may create others. */
    postgres_url: string;
  }
}

/** Nothing of a test run has to survive a crash, so the server need not wait for the disk. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** A server that nothing outlives: not the run, and not a start that failed. */
async function scratchServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sampan-test-'));
  // Started by root, the server runs as another user, who has to pass through.
  await chmod(folder, 0o711);
  const started = await startPostgres({ data_folder: join(folder, 'data'), settings: FAST });
  if (!started.ok) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(JSON.stringify(started.error));
  }
  return {
    url: await started.value.databaseUrl('postgres'),
    stop: async () => {
      await started.value.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Brings up one server for all files of a test project: that of DATABASE_URL, or one that lives as long as the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { DATABASE_URL: given } = process.env;
  const server = given === undefined ? await scratchServer() : { url: given, stop: async () => {} };
  project.provide('postgres_url', server.url);
  return server.stop;
}
