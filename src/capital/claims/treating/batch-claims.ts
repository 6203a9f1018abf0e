import { CLAIMS_MAX } from '../messages.ts';
import type { HomePorts } from '../ports.ts';
import { type Submission, type SubmitAnswer, submitClaims } from './submit-claims.ts';

/** Takes in one claim; many that arrive together share a transaction. */
export type SubmitOne = (submission: Submission) => Promise<SubmitAnswer>;

interface Waiting {
  readonly submission: Submission;
  readonly answer: (answer: SubmitAnswer) => void;
  readonly fail: (error: unknown) => void;
}

/** Batches under way at a time: one works in the database while the next is read and decided here. */
const LANES = 2;

/**
 * Coalesces claims that arrive at the same time: while batches run the next one fills, to 200 at most, so that the cost
 * of a transaction is shared exactly when there are many. When a batch fails as a whole each of its claims is tried
 * alone, so that only the guilty one fails.
 */
export function batchClaims(
  ports: HomePorts,
  submit: typeof submitClaims = submitClaims,
): SubmitOne {
  const queue: Waiting[] = [];
  let running = 0;

  const run = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await submit(
        ports,
        batch.map((one) => one.submission),
      );
      batch.forEach((one, index) => {
        one.answer(answers[index] as SubmitAnswer);
      });
    } catch (error) {
      if (batch.length === 1) batch[0]?.fail(error);
      else for (const one of batch) await run([one]);
    }
  };

  const fill = (): void => {
    while (running < LANES && queue.length > 0) {
      const batch = queue.splice(0, CLAIMS_MAX);
      running += 1;
      void run(batch).finally(() => {
        running -= 1;
        fill();
      });
    }
  };

  return (submission) =>
    new Promise<SubmitAnswer>((answer, fail) => {
      queue.push({ submission, answer, fail });
      // What was read from the sockets in the same turn goes into the same batch.
      if (queue.length === 1) setImmediate(fill);
    });
}
