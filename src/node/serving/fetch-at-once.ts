import { IMAGES_OFFERED_CHANNEL } from '../../data/deposits/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import type { Log } from '../../platform/log/index.ts';
import type { OpenNode } from '../open-node.ts';
import { FETCH_IMAGES } from './node-jobs.ts';

/**
 * Fetches images as soon as they are offered, one run after the other; what is missed here the job finds in its minute.
 * Gives the way to stop.
 */
export async function fetchAtOnce(
  open: OpenNode,
  jobs: Jobs,
  log: Log,
): Promise<() => Promise<void>> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      await jobs.runNow(FETCH_IMAGES).catch((error: unknown) => {
        log.warn({ err: error }, 'images were not fetched at once');
      });
    } while (isAskedAgain);
    running = null;
  };
  const stop = await open.ports.database.listen(IMAGES_OFFERED_CHANNEL, () => {
    isAskedAgain = true;
    running ??= run();
  });
  return async () => {
    await stop();
    await running;
  };
}
