import { setTimeout as pause } from 'node:timers/promises';
import { type Runner, type RunnerOptions, run } from 'graphile-worker';
import type { Log } from '../log/index.ts';

const PAUSE_MS = { first: 500, max: 30_000 } as const;

/**
 * Keeps the job library running: it stops for good when the database goes away, as in a failover, and is then
 * started again with growing pauses. The first start throws what keeps it from starting.
 */
export function keepRunning(
  options: RunnerOptions,
  log: Log,
): { start(): Promise<void>; wake(task: string): Promise<void>; stop(): Promise<void> } {
  const stopping = new AbortController();
  let runner: Runner | null = null;
  let guarding: Promise<void> = Promise.resolve();

  const restart = async (): Promise<void> => {
    for (let wait: number = PAUSE_MS.first; ; wait = Math.min(wait * 2, PAUSE_MS.max)) {
      await pause(wait, undefined, { signal: stopping.signal, ref: false });
      try {
        runner = await run(options);
        return;
      } catch (error) {
        log.warn({ error }, 'jobs cannot start yet');
      }
    }
  };
  const guard = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch((error: unknown) => log.warn({ error }, 'jobs stopped'));
      if (stopping.signal.aborted) return;
      await restart();
    }
  };
  return {
    start: async () => {
      runner = await run(options);
      guarding = guard().catch(() => undefined);
    },
    wake: async (task) => {
      // While the library is being started again the next time of the task has to do.
      await runner?.addJob(task, {}, { jobKey: `${task} now`, queueName: task, maxAttempts: 3 });
    },
    stop: async () => {
      stopping.abort();
      await runner?.stop().catch(() => undefined);
      await guarding;
      // A restart may have come through while the stop was under way.
      await runner?.stop().catch(() => undefined);
    },
  };
}
